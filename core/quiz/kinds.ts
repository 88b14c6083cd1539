/**
 * All kinds of question behind three functions. The phone imports this file: nothing here may import valibot.
 * A new kind adds one line to `kinds`; the compiler asks for it.
 */
import { scoreFillIn } from './fill-in/score.ts';
import { validateFillIn } from './fill-in/validate.ts';
import { scoreFindSuspicious } from './find-suspicious/score.ts';
import { validateFindSuspicious } from './find-suspicious/validate.ts';
import { scoreMatch } from './match/score.ts';
import { validateMatch } from './match/validate.ts';
import type { Missing } from './missing.ts';
import { scoreOfficialSite } from './official-site/score.ts';
import { validateOfficialSite } from './official-site/validate.ts';
import { scoreOneChoice } from './one-choice/score.ts';
import { validateOneChoice } from './one-choice/validate.ts';
import { plainQuestion } from './plain-question.ts';
import { scorePutInOrder } from './put-in-order/score.ts';
import { validatePutInOrder } from './put-in-order/validate.ts';
import type { Answer, AnswerByKind, Question, QuestionKind, QuestionOf } from './question.ts';
import type { Score } from './score.ts';
import { scoreSeveralChoices } from './several-choices/score.ts';
import { validateSeveralChoices } from './several-choices/validate.ts';
import { scoreTrueOrFalse } from './true-or-false/score.ts';
import { validateTrueOrFalse } from './true-or-false/validate.ts';

interface Marking<Q, A> {
  validate(question: Q, answer: A | null): Missing | null;
  score(question: Q, answer: A): Score;
}

const kinds: { [K in QuestionKind]: Marking<QuestionOf<K>, AnswerByKind[K]> } = {
  'one-choice': { validate: validateOneChoice, score: scoreOneChoice },
  'several-choices': { validate: validateSeveralChoices, score: scoreSeveralChoices },
  'put-in-order': { validate: validatePutInOrder, score: scorePutInOrder },
  match: { validate: validateMatch, score: scoreMatch },
  'fill-in': { validate: validateFillIn, score: scoreFillIn },
  'true-or-false': { validate: validateTrueOrFalse, score: scoreTrueOrFalse },
  'find-suspicious': { validate: validateFindSuspicious, score: scoreFindSuspicious },
  'official-site': { validate: validateOfficialSite, score: scoreOfficialSite },
};

/** TypeScript can't follow that a question, its answer and its marking are of one kind: said once, here. */
function markingOf(question: Question): Marking<Question, Answer> {
  return kinds[question.kind] as Marking<Question, Answer>;
}

/**
 * Is there an answer to mark?
 *
 * @param answer of the kind of the question, or null if the learner did nothing
 * @returns null if it can be marked, else what is missing
 */
export function validateAnswer(question: Question, answer: Answer | null): Missing | null {
  return markingOf(question).validate(question, answer);
}

/**
 * Marks an answer.
 *
 * @param answer of the kind of the question, one that `validateAnswer` finds complete
 */
export function scoreAnswer(question: Question, answer: Answer): Score {
  return markingOf(question).score(question, answer);
}

/** The right answer in words, one line each. */
export function solutionText(question: Question): string[] {
  return plainQuestion(question).solution;
}

/** Is anything left to find after a wrong answer? With two ways to answer, the first mistake gives the solution away. */
export function canTryAgain(question: Question): boolean {
  return (
    question.kind !== 'true-or-false' && !(question.kind === 'one-choice' && question.choices.length === 2)
  );
}
