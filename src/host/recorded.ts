/**
 * Records what a computation reads from a disk. The trace stores each question with a digest of its answer. It says whether the
 * disk still gives the same answers, and whether a changed file concerns the result. Memoized templates, the workspace and the
 * cache of results use such traces; the computed values are not known here.
 */
import { hash } from "node:crypto";
import { perObject } from "../language/memo.js";
import { type Host, HostError } from "./host.js";
import { isInside, parentPath } from "./paths.js";

const asking = ["read", "list", "kind", "size", "realPath"] as const;

export interface Question {
  readonly ask: (typeof asking)[number] | "replaceable";
  /** Absolute. */
  readonly path: string;
}

/** A question and the digest of its answer. Plain data, so that it can be stored. */
export type TraceLine = readonly [ask: Question["ask"], path: string, answer: string];

export interface Trace {
  /** True if the disk gives the same answer to every recorded question. */
  readonly isFresh: (disk: Host) => boolean;
  /** True if a change at this absolute path may change an answer. */
  readonly concerns: (changed: string) => boolean;
  /** False if one question was answered in two ways, because the disk changed in between. */
  readonly isSteady: () => boolean;
  /** The form that `fromJSON` reads. Questions that others answer are left out. */
  readonly toJSON: () => readonly TraceLine[];
}

/** Returns a recording host over the same disk, and the trace, which grows with every read. */
export function recorded(disk: Host): { readonly host: Host; readonly trace: Trace } {
  const lines = new Map<string, TraceLine>();
  let steady = true;
  const note = (ask: Question["ask"], path: string, answer: string): void => {
    const at = disk.absolute(path);
    const key = `${ask} ${at}`;
    const before = lines.get(key)?.[2];
    if (before !== undefined && before !== answer) steady = false;
    lines.set(key, [ask, at, answer]);
  };
  const noted =
    <T>(ask: Question["ask"], put: (path: string) => T) =>
    (path: string): T => {
      let answer: T;
      try {
        answer = put(path);
      } catch (error) {
        note(ask, path, refusal(error));
        throw error;
      }
      note(ask, path, shortOf(answer, ask));
      return answer;
    };
  const host: Host = {
    ...disk,
    read: noted("read", disk.read),
    list: noted("list", disk.list),
    kind: noted("kind", disk.kind),
    size: noted("size", disk.size),
    realPath: noted("realPath", disk.realPath),
    // A written file must still exist and be replaceable; its earlier content does not matter.
    write: (path, bytes) => {
      disk.write(path, bytes);
      for (const ask of asking) lines.delete(`${ask} ${disk.absolute(path)}`);
      note("read", path, shortOf(bytes));
      note("replaceable", path, shortOf(true));
    },
  };
  return { host, trace: traceOf(lines, () => steady) };
}

export function fromJSON(lines: readonly TraceLine[]): Trace {
  return traceOf(new Map(lines.map((line) => [`${line[0]} ${line[1]}`, line])), () => true);
}

function traceOf(lines: ReadonlyMap<string, TraceLine>, isSteady: () => boolean): Trace {
  /** The digest of a file's bytes covers its kind and size. */
  const isImplied = ([ask, path, answer]: TraceLine): boolean => {
    const bytes = /^\.(\d+):/.exec(lines.get(`read ${path}`)?.[2] ?? "");
    return (
      bytes !== null && ((ask === "kind" && answer === '="file"') || (ask === "size" && answer === `=${bytes[1]}`))
    );
  };
  return {
    isFresh: (disk) => [...lines.values()].every(([ask, path, before]) => answerOf(disk, { ask, path }) === before),
    concerns: (changed) =>
      [...lines.values()].some(
        ([ask, path, answer]) =>
          isInside(path, changed) ||
          (ask === "list" && path === parentPath(changed)) ||
          // A changed file may be the target of a recorded link.
          (ask === "realPath" && answer.startsWith("=") && isInside(String(JSON.parse(answer.slice(1))), changed)),
      ),
    isSteady,
    toJSON: () => [...lines.values()].filter((line) => !isImplied(line)),
  };
}

function answerOf(disk: Host, { ask, path }: Question): string {
  try {
    return shortOf(disk[ask](path), ask);
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): string {
  return shortOf(error instanceof HostError ? `refused: ${error.problem}` : "refused");
}

const digestOfBytes = perObject((bytes: Uint8Array) => `.${bytes.length}:${hash("sha256", bytes, "hex")}`);

/** Short answers and paths are stored verbatim. File contents get a prefix, so they never equal another answer. */
function shortOf(answer: unknown, ask?: Question["ask"]): string {
  if (answer instanceof Uint8Array) return digestOfBytes(answer);
  const words = JSON.stringify(answer ?? null);
  return ask === "realPath" || words.length < 64 ? `=${words}` : `#${hash("sha256", words, "hex")}`;
}
