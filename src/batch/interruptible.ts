/**
 * A batch that a person may end (Ctrl-C, or a service that stops the program): what is done stays, what is left is named in
 * one sentence, and the exit code says so. A second Ctrl-C ends the program at once.
 */
import type { Context } from "./context.js";
import type { ExitCode } from "./exit-code.js";

export interface Interruptible {
  /** One after another until a person ends the program. One alone is not worth waiting for: it is ended at once. */
  readonly each: <T>(items: readonly T[]) => AsyncGenerator<T>;
  /** Tells the folders that are left; the exit code, or undefined when nobody ended the program or nothing is left. */
  readonly stopped: (left: readonly string[]) => ExitCode | undefined;
}

export function interruptible({ streams, language }: Context): Interruptible {
  let exit: ExitCode | undefined;
  let listening = false;
  const listen = (): void => {
    if (listening) return;
    listening = true;
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

/** For what cannot be left half done: every item, whoever calls. */
export const uninterrupted: Interruptible = {
  each: async function* (items) {
    yield* items;
  },
  stopped: () => undefined,
};

/** Signals are heard only between two tasks of the program. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
