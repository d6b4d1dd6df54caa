/** Shows progress over many reports: one line on standard error, only on a terminal. */
import { shortened } from "../print/wrap.js";
import type { Context } from "./context.js";

export interface Progress {
  /** `[12/300] content/don-vi-12`: another report was started. */
  readonly show: (folder: string) => void;
  /** Clears the line before other output, which may go to the same terminal. */
  readonly clear: () => void;
}

/** Runs of up to so many reports show no progress. */
const quiet = 3;

/** Width of a line if the terminal does not report one. */
const usual = 80;

export function makeProgress({ streams }: Pick<Context, "streams">, count: number): Progress {
  let begun = 0;
  let shown = false;
  const shows = streams.errIsTerminal && count > quiet;
  return {
    show: (folder) => {
      begun++;
      if (!shows) return;
      // A wrapped line could not be cleared.
      const line = shortened(`[${begun}/${count}] ${folder}`, (streams.columns || usual) - 1);
      streams.err(`\r\u001B[K${line}`);
      shown = true;
    },
    clear: () => {
      if (shown) streams.err("\r\u001B[K");
      shown = false;
    },
  };
}
