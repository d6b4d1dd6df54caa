/** One of several machines does its shard of the reports; `decuong merge` joins what they found. */

export interface Shard {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
}

/** Every `count`-th from the `number`-th on, so that neighbours, which often are of one size, are spread. */
export function shareOf<T>(all: readonly T[], { number, count }: Shard): readonly T[] {
  return all.filter((_, index) => index % count === number - 1);
}

/** How many those are, without a list of so many. */
export function shareSize(total: number, { number, count }: Shard): number {
  return total < number ? 0 : Math.floor((total - number) / count) + 1;
}
