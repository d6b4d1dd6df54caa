/** Decides how many reports are processed at once. */
import type { Machine } from "./machine.js";

/** A thread takes time to start and warm up: with fewer reports per thread it does not pay. */
const reportsEach = 12;

/** More threads wait for the same disk and take some 150 MB each. */
const most = 8;

/** `asked`: the number given with `--jobs`. 1 means the main thread only. */
export async function jobsFor(asked: number | undefined, count: number, { threads }: Machine): Promise<number> {
  if (threads === undefined) return 1;
  const worthwhile = asked ?? Math.min(most, Math.floor(count / reportsEach));
  if (worthwhile < 2 || count < 2) return 1;
  return Math.min(asked ?? (await threads()).cores(), worthwhile, count);
}
