import type { Answer, Question, QuestionKind } from './question.ts';

/** One marked answer; a question tried twice gives two of them. */
export interface QuestionResult {
  questionId: string;
  kind: QuestionKind;
  /** 1 for the first try, 2 for the second. */
  attempt: number;
  correct: boolean;
  /** From 0 to 1. */
  share: number;
  answer: Answer;
}

export interface QuizSummary {
  /** Number of questions. */
  total: number;
  /** Ids of the questions that ended well, in the order of the quiz. */
  right: string[];
  /** Ids of the others, unanswered ones included. */
  again: string[];
  /** Number of questions right at the first try. */
  firstTry: number;
  /** Mean share of the last tries, 0 to 1. */
  share: number;
  /** All marked answers, in the order they were given. */
  results: QuestionResult[];
}

/** What came out of a quiz: the last try counts, so that learning on the way is never punished. */
export function summarise(questions: readonly Question[], results: readonly QuestionResult[]): QuizSummary {
  const last = new Map(results.map((result) => [result.questionId, result]));
  const ids = questions.map((question) => question.id);
  const right = ids.filter((id) => last.get(id)?.correct);
  const shares = ids.map((id) => last.get(id)?.share ?? 0);
  return {
    total: ids.length,
    right,
    again: ids.filter((id) => !right.includes(id)),
    firstTry: results.filter((result) => result.correct && result.attempt === 1).length,
    share: ids.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / ids.length,
    results: [...results],
  };
}
