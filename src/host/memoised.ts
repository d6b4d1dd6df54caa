/**
 * Reads once what many reports share, such as templates. A result is reused only while the disk gives every answer that it
 * was made from, so a file that changed between two reports is read again and nothing here can be stale.
 */
import type { Host } from "./host.js";
import { recorded, type Trace } from "./recorded.js";

interface Reading<T> {
  readonly key: string;
  readonly trace: Trace;
  readonly value: T;
}

/**
 * Memoizes a function of a disk. It holds the last `size` results. `make` must depend on nothing but its arguments and what
 * it asks of the host. Its result is shared, so nobody may change it. What throws is not remembered.
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
