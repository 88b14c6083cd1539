import * as v from 'valibot';
import { LineSchema, SentenceSchema, formsOf, phraseOf } from '../jobs/phrase-schema.ts';
import { IdSchema } from '../practice/site-schema.ts';
import { EXPERIENCE_KINDS, LICENCE_KINDS } from './resume.ts';

/*
 * The lists of content/resume: see `ResumeLists`.
 */

/** For `v.check`: no two entries share an id. */
function haveUniqueIds(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}

/** For `v.check`: one entry for each of these ids. */
function haveAll(ids: readonly string[], entries: readonly { id: string }[]): boolean {
  return ids.every((id) => entries.some((entry) => entry.id === id));
}

const question = v.pipe(
  SentenceSchema,
  v.check((text) => text.endsWith('?'), 'a question ends with a question mark'),
);

export const QualitiesSchema = v.pipe(
  v.array(
    v.strictObject({
      id: IdSchema,
      name: v.pipe(formsOf(LineSchema), v.description('"Ponctuelle", "Ponctuel"')),
      meaning: v.pipe(SentenceSchema, v.description('What it means, in one short sentence')),
      proveIt: v.pipe(question, v.description('The question that leads to a proof, with "tu"')),
      examples: v.pipe(
        v.array(phraseOf(SentenceSchema)),
        v.minLength(3, 'at least 3'),
        v.maxLength(4, 'at most 4'),
        v.description('Proofs as a CV says them: school, family, job, sport; without "je"'),
      ),
    }),
  ),
  v.minLength(10, 'at least 10'),
  v.check((entries) => haveUniqueIds(entries), 'two qualities have the same id'),
);

export const LicencesSchema = v.pipe(
  v.array(
    v.strictObject({
      id: v.picklist(LICENCE_KINDS),
      name: v.pipe(LineSchema, v.description('As the CV prints it')),
      hint: v.pipe(SentenceSchema, v.description('What it is, for who does not know')),
      detailLabel: v.pipe(
        v.nullable(LineSchema),
        v.description('Label of the field for its detail, or null'),
      ),
      detailExamples: v.array(LineSchema),
    }),
  ),
  v.check((entries) => haveUniqueIds(entries), 'two licences have the same id'),
  v.check((entries) => haveAll(LICENCE_KINDS, entries), `one entry for each of ${LICENCE_KINDS.join(', ')}`),
);

export const InterestsSchema = v.pipe(
  v.array(
    v.strictObject({
      id: IdSchema,
      name: LineSchema,
      more: v.pipe(question, v.description('The question that makes it concrete, with "tu"')),
      example: v.pipe(LineSchema, v.description('What the CV then says')),
    }),
  ),
  v.minLength(10, 'at least 10'),
  v.check((entries) => haveUniqueIds(entries), 'two interests have the same id'),
);

export const LanguagesSchema = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'an ISO 639 code: two or three small letters')),
      name: v.pipe(LineSchema, v.description('In French')),
      ownName: v.pipe(LineSchema, v.description('In the language itself')),
    }),
  ),
  v.minLength(10, 'at least 10'),
  v.check((entries) => haveUniqueIds(entries), 'two languages have the same id'),
);

export const ExperienceKindsSchema = v.pipe(
  v.array(
    v.strictObject({
      id: v.picklist(EXPERIENCE_KINDS),
      name: LineSchema,
      question: v.pipe(question, v.description('Asked with "tu"')),
      titleExamples: v.pipe(v.array(phraseOf(LineSchema)), v.minLength(1)),
      placeLabel: v.pipe(LineSchema, v.description('Label of the field for the place: "Entreprise"')),
    }),
  ),
  v.check((entries) => haveUniqueIds(entries), 'two kinds have the same id'),
  v.check(
    (entries) => haveAll(EXPERIENCE_KINDS, entries),
    `one entry for each of ${EXPERIENCE_KINDS.join(', ')}`,
  ),
);
