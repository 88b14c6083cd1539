/** What several measures of the same thing say together. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
}

/** Median, lowest and highest of at least one value; of none, NaN. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return {
    median: sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2,
    lowest: sorted[0] ?? NaN,
    highest: sorted[sorted.length - 1] ?? NaN,
  };
}

/**
 * How a cost grows with a size: the slope of the least-squares line through the points on logarithmic scales.
 * 1 is linear, 2 is quadratic.
 */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (pick: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const x = mean((log) => log.x);
  const y = mean((log) => log.y);
  const slope = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return slope / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
