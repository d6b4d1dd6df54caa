/**
 * G5, bounded: work grows with the size of a text, not with its square. Nobody's seconds are asserted: the time that the
 * processor spent on a text is compared with what it spent on one of an eighth, on the same machine, a moment before.
 */
import { expect } from "vitest";

/** What takes less than this is too short to be compared. */
const shortest = 20_000;
const times = 8;
/** In proportion it is 8, by the square 64. */
const most = 32;

export function expectBounded(size: number, act: (size: number) => void): void {
  const measured = (): readonly [number, number] => [spent(() => act(size / times)), spent(() => act(size))];
  if (!growsTooFast(...measured())) return;
  // Once more, since a machine that others use may have been busy just then.
  const [small, large] = measured();
  expect(growsTooFast(small, large), `${small} µs became ${large} µs at ${times} times the size`).toBe(false);
}

/** Both in microseconds. */
export function growsTooFast(small: number, large: number): boolean {
  return large > most * Math.max(small, shortest);
}

/** Microseconds of the processor. */
function spent(act: () => void): number {
  const before = process.cpuUsage();
  act();
  return process.cpuUsage(before).user;
}
