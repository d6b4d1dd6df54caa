/**
 * Memoizes functions that read what many reports share, such as templates. A result is reused only while the disk gives every
 * recorded answer again, so a changed file is read again and no result is stale.
 */
import type { Host } from "./host.js";
import { recorded, type Trace } from "./recorded.js";

interface Reading<T> {
  readonly key: string;
  readonly trace: Trace;
  readonly value: T;
}

/**
 * Memoizes a function of a disk and holds the last `size` results. `make` must depend only on its arguments and on what it reads
 * through the host. Its result is shared, so nobody may change it. Exceptions are not memoized.
 */
export function memoised<A extends readonly unknown[], T>(
  make: (host: Host, ...args: A) => T,
  size = 16,
): (host: Host, ...args: A) => T {
  let readings: readonly Reading<T>[] = [];
  return (host, ...args) => {
    const key = JSON.stringify([host.ownTemplates, host.absolute("."), args]);
    const before = readings.find((each) => each.key === key && each.trace.isFresh(host));
    if (before !== undefined) return before.value;
    const { host: asked, trace } = recorded(host);
    const value = make(asked, ...args);
    readings = [{ key, trace, value }, ...readings].slice(0, size);
    return value;
  };
}
