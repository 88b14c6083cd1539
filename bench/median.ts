/** Middle of the measures; the mean of the two middle ones when they are even. NaN when there is none. */
export function median(measures: readonly number[]): number {
  const sorted = [...measures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
