/**
 * The value below which a share of the values lies, the nearest one that was measured.
 * @param values at least one
 * @param share 0.5 is the median
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * How y grows with x: the k of y = c·xᵏ that fits best, by least squares of the logarithms.
 * @param points those with a number that is not above zero are left out
 * @returns undefined with fewer than two values of x
 */
export function growthExponent(
  points: readonly (readonly [x: number, y: number])[],
): number | undefined {
  const positive = points.filter(([x, y]) => x > 0 && y > 0);
  const logs = positive.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, each) => sum + each[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (positive.length < 2 || spread === 0) return undefined;
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
