/** How many reports are done at once. */
import type { Machine } from "./machine.js";

/** A thread takes a while to start and to get up to speed: with fewer reports for each it does not pay. */
const reportsEach = 12;

/** More threads wait for one disk and want memory, some 150 MB each. */
const most = 8;

/** `asked`: by a person, if at all. 1 means in this thread. */
export async function jobsFor(asked: number | undefined, count: number, { threads }: Machine): Promise<number> {
  if (threads === undefined) return 1;
  const worthwhile = asked ?? Math.min(most, Math.floor(count / reportsEach));
  if (worthwhile < 2 || count < 2) return 1;
  return Math.min(asked ?? (await threads()).cores(), worthwhile, count);
}
