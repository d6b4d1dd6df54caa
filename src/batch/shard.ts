/** Selects the reports of one shard (`--shard 2/8`). `decuong merge` joins the results. */

export interface Shard {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
}

/** Every `count`-th report from the `number`-th on, so that neighbours, often of similar size, are spread. */
export function shareOf<T>(all: readonly T[], { number, count }: Shard): readonly T[] {
  return all.filter((_, index) => index % count === number - 1);
}

/** The number of reports in the shard. */
export function shareSize(total: number, { number, count }: Shard): number {
  return total < number ? 0 : Math.floor((total - number) / count) + 1;
}
