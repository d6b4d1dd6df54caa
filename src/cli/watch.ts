/**
 * Runs a task again whenever something it reads changes, until an interruption. Watching starts before reading, so a change
 * during a run causes another run and the output is never older than the files. A run that fails is reported; watching goes on.
 */

import type { Context } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import { sentenceFor, UsageError } from "../batch/usage-error.js";
import type { Host } from "../host/host.js";
import { isInside } from "../host/paths.js";
import { type Changed, isOwnName, makeChanges } from "./changes.js";

export interface Repeated {
  /** The folders to watch, absolute. Called again whenever the list may have changed. */
  readonly folders: () => readonly string[];
  /** Paths to ignore, besides temporary files of editors. */
  readonly ignores?: (path: string) => boolean;
  /** `changed`: paths changed since the last run; undefined at first and if unknown. */
  readonly run: (changed: Changed) => Promise<ExitCode>;
}

/** Ends on an interruption, with the exit code of the last run. */
export async function watch(context: Context, { folders, ignores, run }: Repeated): Promise<ExitCode> {
  const { host, streams, machine, language } = context;
  machine.growHeap?.();
  const say = (vi: string, en: string): void => streams.err(`${{ vi, en }[language]}\n`);
  const changes = makeChanges((path) => isOwnName(path) || ignores?.(path) === true);
  const watching = watchFolders(host, folders, changes.note);
  streams.interrupted?.(changes.end);
  try {
    let last = await run(undefined);
    for (;;) {
      watching.lookAgain();
      say("Đang theo dõi thay đổi. Nhấn Ctrl-C để dừng.", "Watching for changes. Press Ctrl-C to stop.");
      const next = await changes.next();
      if (next === undefined) return last;
      const { changed } = next;
      say("Có thay đổi, đang kiểm tra lại…", "Something changed, checking again…");
      watching.before(changed);
      if (streams.outIsTerminal) streams.out("\u001B[2J\u001B[3J\u001B[H");
      last = await run(changed).catch((error: unknown): ExitCode => {
        streams.err(`${sentenceFor(error)[language]}\n`);
        return 2;
      });
    }
  } finally {
    watching.stop();
  }
}

interface Watching {
  /** Before a run: updates the watched folders after folders were made, removed or replaced. */
  readonly before: (changed: Changed) => void;
  /** After a run: the content of a file may have changed the list of folders. */
  readonly lookAgain: () => void;
  readonly stop: () => void;
}

function watchFolders(host: Host, folders: () => readonly string[], note: (path?: string) => void): Watching {
  const begin = host.watch;
  if (begin === undefined) {
    throw new UsageError({
      vi: "Ở đây không theo dõi được thay đổi của tệp.",
      en: "Changes of files cannot be watched here.",
    });
  }
  let watched = folders();
  let stop = begin(watched, note);
  const renew = (now: readonly string[]): void => {
    const before = stop;
    stop = begin(now, note);
    watched = now;
    before();
  };
  /** True if the path is or was a folder. */
  const isFolder = (path: string): boolean =>
    host.kind(path) === "folder" || watched.some((folder) => isInside(folder, path));
  return {
    before: (changed) => {
      if (changed === undefined || [...changed].some(isFolder)) renew(folders());
    },
    lookAgain: () => {
      const now = folders();
      if (now.length === watched.length && now.every((folder, index) => folder === watched[index])) return;
      renew(now);
      // Changes in the folder since it was read were not reported.
      note(undefined);
    },
    stop: () => stop(),
  };
}
