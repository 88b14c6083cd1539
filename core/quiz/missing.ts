/**
 * Why an answer can't be marked yet. A code, not a sentence: the page says it with "tu" or "vous".
 * An empty answer is never a wrong answer.
 */
export type Missing =
  | 'choose-one'
  | 'choose-some'
  | 'move-a-step'
  | 'match-all'
  | 'fill-all'
  | 'say-true-or-false'
  | 'tap-the-suspicious'
  | 'choose-a-site';
