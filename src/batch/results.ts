/**
 * What became of reports, kept between runs. A result is told again only when everything that was asked of the disk for it
 * is answered as it was then, to the byte, the document that was written included; what it was made of is not known here.
 * An entry is bound to the program and the task, and to its own text, by one digest: any other is no entry.
 */
import { hash } from "node:crypto";
import type { Host } from "../host/host.js";
import { keptFiles } from "../host/kept-files.js";
import { isInside } from "../host/paths.js";
import { answerTo, listening, type Question } from "../host/questions.js";
import type { ResultCache, Task, TaskResult } from "./task.js";

/** A question and what its answer came to. */
type Line = readonly [ask: Question["ask"], path: string, answer: string];

export interface Results {
  /** Whether what is kept of a report is what would come of it now. */
  readonly holds: (folder: string) => boolean;
  /** What is kept, as it is. */
  readonly of: (folder: string) => TaskResult | undefined;
}

export function cachedResults(host: Host, task: Task, cache: ResultCache): Results {
  const { read } = keptFiles(cache.folder);
  const entryOf = (folder: string): readonly [lines: string, done: string] | undefined => {
    const id = idOf(host, task, folder);
    return opened(read(digestOf(id)), cache.tag + id);
  };
  // What many reports share is asked once.
  const known = new Map<string, string>();
  const answer = (question: Question, folder: string): string => {
    if (isInside(question.path, folder)) return shortOf(answerTo(question, host));
    const key = `${question.ask} ${question.path}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = shortOf(answerTo(question, host));
    known.set(key, now);
    return now;
  };
  return {
    holds: (folder) => {
      const lines = entryOf(folder)?.[0];
      if (lines === undefined) return false;
      return (JSON.parse(lines) as readonly Line[]).every(
        ([ask, path, before]) => answer({ ask, path }, folder) === before,
      );
    },
    of: (folder) => {
      const done = entryOf(folder)?.[1];
      return done === undefined ? undefined : (JSON.parse(done) as TaskResult);
    },
  };
}

export interface Noting {
  /** For reading: what it is asked is noted. */
  readonly from: Host;
  /** For writing: what it wrote must still be there. */
  readonly to: Host;
  /** Before each report. */
  readonly begin: () => void;
  readonly keep: (folder: string, done: TaskResult) => void;
}

export function noting(host: Host, task: Task, cache: ResultCache): Noting {
  const { write } = keptFiles(cache.folder);
  const asked = new Map<string, Line>();
  let settled = true;
  // The same bytes are those of a plain file of the same size.
  const isImplied = ([ask, path, answer]: Line): boolean => {
    const bytes = /^\.(\d+):/.exec(asked.get(`read ${path}`)?.[2] ?? "");
    return (
      bytes !== null && ((ask === "kind" && answer === '="file"') || (ask === "size" && answer === `=${bytes[1]}`))
    );
  };
  const note = ({ ask, path }: Question, answer: unknown): void => {
    const key = `${ask} ${path}`;
    const now = shortOf(answer);
    const before = asked.get(key);
    // Something changed while it was read.
    if (before !== undefined && before[2] !== now) settled = false;
    asked.set(key, [ask, path, now]);
  };
  return {
    from: listening(host, note),
    to: {
      ...host,
      write: (path, bytes) => {
        host.write(path, bytes);
        note({ ask: "read", path }, bytes);
        // A link would have been exchanged for a file, a closed one been refused.
        note({ ask: "replaceable", path }, true);
      },
    },
    begin: () => {
      asked.clear();
      settled = true;
    },
    keep: (folder, done) => {
      if (!settled || done.refusal !== undefined) return;
      // What is shared first: it is known before a single file of the next report is opened.
      const own = ([, path]: Line): number => (isInside(path, folder) ? 1 : 0);
      const lines = [...asked.values()].filter((line) => !isImplied(line)).sort((a, b) => own(a) - own(b));
      const id = idOf(host, task, folder);
      write(digestOf(id), sealed(`${JSON.stringify(lines)}\n${JSON.stringify(done)}`, cache.tag + id));
    },
  };
}

/**
 * All that a result depends on but for the program and the answers of the disk. It names the entry, so that a new program's
 * takes the place of the old one's. A document that is forced is the same document.
 */
function idOf(host: Host, { options, build }: Task, folder: string): string {
  const { memory: _, ...compiling } = options;
  const writing = build && { ...build, force: undefined };
  return JSON.stringify([host.absolute("."), host.ownTemplates, folder, compiling, writing]);
}

function sealed(text: string, bound: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${sealOf(bytes, bound)}\n`), bytes]);
}

/** The two lines of an entry; undefined for whatever else may lie there. */
function opened(bytes: Buffer | undefined, bound: string): readonly [lines: string, done: string] | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(10);
  const text = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString("latin1", 0, end) !== sealOf(text, bound)) return undefined;
  const middle = text.indexOf(10);
  return [text.toString("utf8", 0, middle), text.toString("utf8", middle + 1)];
}

function sealOf(bytes: Uint8Array, bound: string): string {
  return digestOf(`${bound}\n${digestOf(bytes)}`);
}

/** Short answers as they are; a file may hold the words of any, so its bytes are told apart. */
function shortOf(answer: unknown): string {
  if (answer instanceof Uint8Array) return `.${answer.length}:${digestOf(answer)}`;
  const words = JSON.stringify(answer ?? null);
  return words.length < 64 ? `=${words}` : `#${digestOf(words)}`;
}

/** Also the name of a file, which may not depend on capitals. */
function digestOf(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}
