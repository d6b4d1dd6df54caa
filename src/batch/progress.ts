/** How far a run over many reports has come: one line on standard error, only where a person watches. */
import { shortened } from "../print/wrap.js";
import type { Context } from "./context.js";

export interface Progress {
  /** `[12/300] content/don-vi-12`: one more was begun. */
  readonly show: (folder: string) => void;
  /** Before anything else is written to a terminal, which may be the same one. */
  readonly clear: () => void;
}

/** Up to so many there is nothing to wait for. */
const quiet = 3;

/** Letters in a line where nobody says. */
const usual = 80;

export function makeProgress({ streams }: Pick<Context, "streams">, count: number): Progress {
  let begun = 0;
  let shown = false;
  const shows = streams.errIsTerminal && count > quiet;
  return {
    show: (folder) => {
      begun++;
      if (!shows) return;
      // A line that the terminal breaks could not be taken back.
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
