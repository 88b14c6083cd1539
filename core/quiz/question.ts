/**
 * What a question is: one of the kinds, told apart by `kind`. Content is parsed with `QuestionSchema` by the build and the
 * tests; the phone gets content that was already parsed and imports the types alone, so valibot never reaches it.
 */
import * as v from 'valibot';
import { FillInSchema, type FillInInput } from './fill-in/schema.ts';
import { FindSuspiciousSchema, type FindSuspiciousInput } from './find-suspicious/schema.ts';
import { MatchSchema, type MatchInput } from './match/schema.ts';
import { OfficialSiteSchema, type OfficialSiteInput } from './official-site/schema.ts';
import { OneChoiceSchema, type OneChoiceInput } from './one-choice/schema.ts';
import { PutInOrderSchema, type PutInOrderInput } from './put-in-order/schema.ts';
import { SeveralChoicesSchema, type SeveralChoicesInput } from './several-choices/schema.ts';
import { TrueOrFalseSchema, type TrueOrFalseInput } from './true-or-false/schema.ts';

export const QuestionSchema = v.variant('kind', [
  OneChoiceSchema,
  SeveralChoicesSchema,
  PutInOrderSchema,
  MatchSchema,
  FillInSchema,
  TrueOrFalseSchema,
  FindSuspiciousSchema,
  OfficialSiteSchema,
]);

export type Question = v.InferOutput<typeof QuestionSchema>;

export type QuestionKind = Question['kind'];

export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** What the learner answered, for each kind. */
export interface AnswerByKind {
  'one-choice': OneChoiceInput;
  'several-choices': SeveralChoicesInput;
  'put-in-order': PutInOrderInput;
  match: MatchInput;
  'fill-in': FillInInput;
  'true-or-false': TrueOrFalseInput;
  'find-suspicious': FindSuspiciousInput;
  'official-site': OfficialSiteInput;
}

/** What the learner answered. It is plain JSON and says nothing without its question. */
export type Answer = AnswerByKind[QuestionKind];
