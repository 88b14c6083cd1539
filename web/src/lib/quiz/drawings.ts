import type { AnswerByKind, QuestionKind, QuestionOf } from '@wetechcare/core/quiz/question.ts';
import type { Component } from 'svelte';
import FillIn from './fill-in.svelte';
import FindSuspicious from './find-suspicious.svelte';
import Match from './match.svelte';
import OfficialSite from './official-site.svelte';
import OneChoice from './one-choice.svelte';
import PutInOrder from './put-in-order.svelte';
import SeveralChoices from './several-choices.svelte';
import TrueOrFalse from './true-or-false.svelte';
import type { Words } from './words.ts';

/** What every drawing of a question gets. It stands in a fieldset, which is disabled once the answer is marked. */
export interface DrawingProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  /** Null as long as nothing is answered. */
  answer: AnswerByKind[K] | null;
  /** The answer is marked: say beside it whether it is right. */
  marked: boolean;
  /** The solution may be shown. */
  revealed: boolean;
  words: Words;
  onchange: (answer: AnswerByKind[K]) => void;
  /** Marks the answer at once, without a tap on "Vérifier". */
  ondone: () => void;
}

const drawings: { [K in QuestionKind]: Component<DrawingProps<K>> } = {
  'one-choice': OneChoice,
  'several-choices': SeveralChoices,
  'put-in-order': PutInOrder,
  match: Match,
  'fill-in': FillIn,
  'true-or-false': TrueOrFalse,
  'find-suspicious': FindSuspicious,
  'official-site': OfficialSite,
};

/** The component that draws a kind of question. That question and answer are of this kind is said here, once. */
export function drawingOf(kind: QuestionKind): Component<DrawingProps<QuestionKind>> {
  return drawings[kind] as Component<DrawingProps<QuestionKind>>;
}
