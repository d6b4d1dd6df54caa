/**
 * Does a task again whenever something it reads changes, until a person ends it. Watching begins before reading, so that
 * whatever changes during a run brings another: what stands on the screen is never older than the files. A run that fails
 * is told and waited out.
 */
import type { Context, ExitCode } from "./streams.js";
import { sentenceFor, UsageError } from "./usage-error.js";

export interface Repeated {
  /** The folders whose files count, asked anew before each run. */
  readonly folders: () => readonly string[];
  /** Names of files that changed and do not matter, beside those that editors use for themselves. */
  readonly ignores?: (name: string) => boolean;
  readonly run: () => Promise<ExitCode>;
}

/** Milliseconds without a change before a run, and at most so many after the first change. */
const quiet = 100;
const longest = 1_000;

/** Ends when a person interrupts, with the exit code of the last run. */
export async function watch(context: Context, { folders, ignores, run }: Repeated): Promise<ExitCode> {
  const { host, streams, language } = context;
  if (host.watch === undefined) {
    throw new UsageError({
      vi: "Ở đây không theo dõi được thay đổi của tệp.",
      en: "Changes of files cannot be watched here.",
    });
  }
  const say = (vi: string, en: string): void => streams.err(`${{ vi, en }[language]}\n`);
  const changes = makeChanges((name) => ownName(name) || ignores?.(name) === true);
  let stop = host.watch(folders(), changes.note);
  streams.interrupted?.(changes.end);
  try {
    let last = await run();
    for (;;) {
      say("Đang theo dõi thay đổi. Nhấn Ctrl-C để dừng.", "Watching for changes. Press Ctrl-C to stop.");
      if ((await changes.first()) === "ended") return last;
      say("Có thay đổi, đang kiểm tra lại…", "Something changed, checking again…");
      if ((await changes.settled()) === "ended") return last;
      const before = stop;
      stop = host.watch(folders(), changes.note);
      before();
      if (streams.outIsTerminal) streams.out("\u001B[2J\u001B[3J\u001B[H");
      last = await run().catch((error: unknown): ExitCode => {
        streams.err(`${sentenceFor(error)[language]}\n`);
        return 2;
      });
    }
  } finally {
    stop();
  }
}

/** Files that editors and the program keep for a moment: none of them is ever read. */
function ownName(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || /(?:~|\.tmp|\.swp)$/i.test(name);
}

interface Changes {
  readonly note: (name: string | undefined) => void;
  readonly end: () => void;
  /** Waits for a change; at once when there was one since the last run. */
  readonly first: () => Promise<"changed" | "ended">;
  /** Waits until changes cease for a moment, or long enough. */
  readonly settled: () => Promise<"settled" | "ended">;
}

function makeChanges(ignored: (name: string) => boolean): Changes {
  let pending = false;
  let ended = false;
  let wake: (() => void) | undefined;
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const rouse = (): void => {
    wake?.();
    wake = undefined;
  };
  return {
    note: (name) => {
      if (name !== undefined && ignored(name)) return;
      pending = true;
      rouse();
    },
    end: () => {
      ended = true;
      rouse();
    },
    first: async () => {
      while (!pending && !ended) await next();
      return ended ? "ended" : "changed";
    },
    settled: async () => {
      const late = makeTimer(longest);
      while (!ended && !late.over()) {
        pending = false;
        const calm = makeTimer(quiet);
        await Promise.race([next(), calm.done, late.done]);
        calm.cancel();
        if (!pending) break;
      }
      late.cancel();
      pending = false;
      return ended ? "ended" : "settled";
    },
  };
}

function makeTimer(milliseconds: number): {
  readonly done: Promise<void>;
  readonly over: () => boolean;
  readonly cancel: () => void;
} {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      over = true;
      resolve();
    }, milliseconds);
  });
  return { done, over: () => over, cancel: () => clearTimeout(timer) };
}
