/**
 * A batch that a person can interrupt (Ctrl-C, or a service that stops the program). Finished reports stay, unfinished ones are
 * named in one sentence, and the exit code says so. A second Ctrl-C ends the program at once.
 */
import type { Context } from "./context.js";
import type { ExitCode } from "./exit-code.js";

export interface Interruptible {
  /** Yields items until the run is interrupted. A single item is interrupted at once. */
  readonly each: <T>(items: readonly T[]) => AsyncGenerator<T>;
  /** Prints the unfinished folders and returns the exit code; undefined without an interruption or when nothing is left. */
  readonly stopped: (left: readonly string[]) => ExitCode | undefined;
}

export function interruptible({ streams, language }: Context): Interruptible {
  let exit: ExitCode | undefined;
  let registered = false;
  const listen = (): void => {
    if (registered) return;
    registered = true;
    streams.interrupted?.((signal) => {
      exit = signal === "SIGTERM" ? 143 : 130;
    });
  };
  return {
    each: async function* (items) {
      if (items.length > 1) listen();
      for (const item of items) {
        if (items.length > 1) await turn();
        if (exit !== undefined) return;
        yield item;
      }
    },
    stopped: (left) => {
      if (exit === undefined || left.length === 0) return undefined;
      const names = left.join(", ");
      const words = {
        vi: `Đã dừng: còn ${left.length} báo cáo chưa làm: ${names}.`,
        en: `Stopped: ${left.length} ${left.length === 1 ? "report is" : "reports are"} left: ${names}.`,
      };
      streams.err(`${words[language]}\n`);
      return exit;
    },
  };
}

/** Yields every item and ignores interruptions, for work that must not stop halfway. */
export const uninterrupted: Interruptible = {
  each: async function* (items) {
    yield* items;
  },
  stopped: () => undefined,
};

/** Signals are delivered only between two tasks of the event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
