/** Smallest, middle and largest of some numbers. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly n: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return {
    min: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    max: at(sorted.length - 1),
    n: sorted.length,
  };
}

/** `0.81 / 0.93 / 1.20`, with digits that fit the size of the numbers. */
export function shown({ min, median, max, n }: Spread, bold = false): string {
  const digits = median >= 100 ? 0 : median >= 10 ? 1 : 2;
  if (n === 1) return bold ? `**${median.toFixed(digits)}**` : median.toFixed(digits);
  const middle = median.toFixed(digits);
  return `${min.toFixed(digits)} / ${bold ? `**${middle}**` : middle} / ${max.toFixed(digits)}`;
}
