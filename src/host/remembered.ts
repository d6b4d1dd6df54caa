/**
 * Reads once what many reports share. What a reading asked of the disk is kept with its answers; the next reading asks
 * again, and only when every answer is the same is the result taken from memory. So a file that changed between two
 * reports, or between two runs of a watch, is read anew, and nothing here can be stale.
 */
import type { Host } from "./host.js";
import { answerTo, listening, type Question } from "./questions.js";

/** One question that was put to the disk, and what came of it. */
interface Asked {
  readonly question: Question;
  readonly answer: unknown;
}

interface Known<T> {
  readonly key: string;
  readonly asked: readonly Asked[];
  readonly value: T;
}

/**
 * The same function with a memory of its last `kept` results. `make` must be settled by its arguments and by what it asks
 * of the host; its result is shared, so that nobody may change it. What throws is not kept.
 */
export function remembered<A extends readonly unknown[], T>(
  make: (host: Host, ...args: A) => T,
  kept = 16,
): (host: Host, ...args: A) => T {
  let known: readonly Known<T>[] = [];
  return (host, ...args) => {
    const key = JSON.stringify([host.ownTemplates, host.absolute("."), args]);
    const before = known.find(
      (each) => each.key === key && each.asked.every((one) => isSame(answerTo(one.question, host), one.answer)),
    );
    if (before !== undefined) return before.value;
    const asked: Asked[] = [];
    const value = make(
      listening(host, (question, answer) => void asked.push({ question, answer })),
      ...args,
    );
    known = [{ key, asked, value }, ...known].slice(0, kept);
    return value;
  };
}

/** What was asked of a host, by absolute path. */
export interface Questions {
  readonly paths: Set<string>;
  /** Folders of which the whole contents were asked. */
  readonly listed: Set<string>;
}

/** The same host, which notes what it is asked. */
export function overheard(host: Host, { paths, listed }: Questions): Host {
  const heard =
    <T>(ask: (path: string) => T, noted = paths) =>
    (path: string): T => {
      noted.add(host.absolute(path));
      return ask(path);
    };
  return {
    ...host,
    read: heard(host.read),
    list: heard(host.list, listed),
    kind: heard(host.kind),
    size: heard(host.size),
    // A file may change where a link to it leads.
    realPath: heard((path) => {
      const real = host.realPath(path);
      paths.add(real);
      return real;
    }),
  };
}

function isSame(now: unknown, before: unknown): boolean {
  if (now instanceof Uint8Array && before instanceof Uint8Array) return Buffer.compare(now, before) === 0;
  return now === before || (typeof now === "object" && JSON.stringify(now) === JSON.stringify(before));
}
