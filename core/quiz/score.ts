/** What marking an answer gives. */
export interface Score {
  /** Everything is right. */
  correct: boolean;
  /** From 0 (nothing right) to 1 (everything right); 1 exactly when `correct`. */
  share: number;
  /** Sentences about what was chosen. They never give the solution away: the learner may try again. */
  feedback: string[];
}

/**
 * Share for "tick all that apply": right ticks minus wrong ticks over the number of right ones, never below 0, so that
 * ticking everything earns no more than it knows.
 *
 * @param chosen ids ticked by the learner, without duplicates
 * @param right ids that are right, at least one
 * @returns 0 to 1
 */
export function selectionShare(chosen: readonly string[], right: readonly string[]): number {
  const hits = chosen.filter((id) => right.includes(id)).length;
  const misses = chosen.length - hits;
  return Math.max(0, (hits - misses) / right.length);
}

/** The author's feedback of the chosen items, in the order of the question. */
export function feedbackOf(
  items: readonly { id: string; feedback?: string | undefined }[],
  chosen: readonly string[],
): string[] {
  return items.flatMap((item) =>
    item.feedback !== undefined && chosen.includes(item.id) ? [item.feedback] : [],
  );
}
