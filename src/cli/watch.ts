/**
 * Does a task again whenever something it reads changes, until a person ends it. Watching begins before reading, so that
 * whatever changes during a run brings another: what stands on the screen is never older than the files. A run that fails
 * is told and waited out.
 */

import type { Context } from "../batch/context.js";
import type { ExitCode } from "../batch/exit-code.js";
import { sentenceFor, UsageError } from "../batch/usage-error.js";
import type { Host } from "../host/host.js";
import { isInside } from "../host/paths.js";
import { type Changed, isOwnName, makeChanges } from "./changes.js";

export interface Repeated {
  /** The folders whose files count, absolute; asked anew whenever others may have come. */
  readonly folders: () => readonly string[];
  /** Paths that change and do not matter, beside those that editors use for themselves. */
  readonly ignores?: (path: string) => boolean;
  /** `changed`: since the last run; undefined at first, and when nobody knows. */
  readonly run: (changed: Changed) => Promise<ExitCode>;
}

/** Ends when a person interrupts, with the exit code of the last run. */
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
  /** Before a run: folders that came, went or were exchanged are watched as they stand now. */
  readonly before: (changed: Changed) => void;
  /** After a run, when nobody waits: other folders may count, because of what stands in a file. */
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
  /** A folder by now or until now. */
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
      // Whatever changed there since it was read was not told.
      note(undefined);
    },
    stop: () => stop(),
  };
}
