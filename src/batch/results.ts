/**
 * Caches the result of checking or building one report between runs. An entry stores every disk read with a digest of its
 * answer, the written document included. It is valid while all answers, the program version and the task are unchanged. Invalid
 * or tampered entries are ignored.
 */
import { hash } from "node:crypto";
import { type Host, HostError } from "../host/host.js";
import { isInside } from "../host/paths.js";
import { fromJSON, type Trace, type TraceLine } from "../host/recorded.js";
import { storeIn } from "../host/store.js";
import type { ResultCache, Task, TaskResult } from "./task.js";

export interface Results {
  /** True if the cached result of a report is still valid. */
  readonly holds: (folder: string) => boolean;
  /** The cached result. Call `holds` first. */
  readonly of: (folder: string) => TaskResult | undefined;
  /** Refusals are not cached, nor is a result whose files changed while they were read. */
  readonly store: (folder: string, result: TaskResult, trace: Trace) => void;
}

export function cachedResults(host: Host, task: Task, cache: ResultCache): Results {
  const { read, write } = storeIn(cache.folder);
  const entryOf = (folder: string): readonly [lines: string, result: string] | undefined => {
    const id = idOf(host, task, folder);
    return opened(read(digestOf(id)), cache.tag + id);
  };
  const askedOnce = answeringOnce(host);
  return {
    holds: (folder) => {
      const lines = entryOf(folder)?.[0];
      if (lines === undefined) return false;
      const own = host.absolute(folder);
      return fromJSON(JSON.parse(lines) as readonly TraceLine[]).isFresh(askedOnce((path) => !isInside(path, own)));
    },
    of: (folder) => {
      const result = entryOf(folder)?.[1];
      return result === undefined ? undefined : (JSON.parse(result) as TaskResult);
    },
    store: (folder, result, trace) => {
      if (!trace.isSteady() || result.refusal !== undefined) return;
      // Shared files first: their answers are memoized, so most stale entries show before a file of the report is read.
      const home = host.absolute(folder);
      const own = ([, path]: TraceLine): number => (isInside(path, home) ? 1 : 0);
      const lines = [...trace.toJSON()].sort((a, b) => own(a) - own(b));
      const id = idOf(host, task, folder);
      write(digestOf(id), sealed(`${JSON.stringify(lines)}\n${JSON.stringify(result)}`, cache.tag + id));
    },
  };
}

/** The same disk, with answers about shared paths memoized. */
function answeringOnce(disk: Host): (isShared: (path: string) => boolean) => Host {
  const known = new Map<string, () => unknown>();
  return (isShared) => {
    const once =
      <T>(ask: string, put: (path: string) => T) =>
      (path: string): T => {
        if (!isShared(path)) return put(path);
        const key = `${ask} ${path}`;
        const answer = known.get(key) ?? answerOf(() => put(path));
        known.set(key, answer);
        return answer() as T;
      };
    return {
      ...disk,
      read: once("read", disk.read),
      list: once("list", disk.list),
      kind: once("kind", disk.kind),
      size: once("size", disk.size),
      realPath: once("realPath", disk.realPath),
      replaceable: once("replaceable", disk.replaceable),
    };
  };
}

/** Memoizes the answer, or the exception. */
function answerOf(put: () => unknown): () => unknown {
  try {
    const answer = put();
    return () => answer;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return () => {
      throw error;
    };
  }
}

/**
 * Everything that a result depends on except the program version and the disk. It names the entry, so a new program version
 * overwrites the old entry. `--ghi-de` does not change the document and is left out.
 */
function idOf(host: Host, { options, build }: Task, folder: string): string {
  const writing = build && { ...build, force: undefined };
  return JSON.stringify([host.absolute("."), host.ownTemplates, folder, options, writing]);
}

function sealed(text: string, bound: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${sealOf(bytes, bound)}\n`), bytes]);
}

/** The two lines of an entry; undefined for any other content. */
function opened(bytes: Buffer | undefined, bound: string): readonly [lines: string, result: string] | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(10);
  const text = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString("latin1", 0, end) !== sealOf(text, bound)) return undefined;
  const middle = text.indexOf(10);
  return [text.toString("utf8", 0, middle), text.toString("utf8", middle + 1)];
}

/** Digest over program version, task and text of an entry. */
function sealOf(bytes: Uint8Array, bound: string): string {
  return digestOf(`${bound}\n${digestOf(bytes)}`);
}

/** Used as a file name, so it must not depend on letter case. */
function digestOf(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}
