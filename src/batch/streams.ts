/** Where a command writes: standard output for findings, standard error for progress and refusals. */

export type Signal = "SIGINT" | "SIGTERM";

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True for each stream that is a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  /** Width of the terminal in characters; absent if unknown. */
  readonly columns?: number;
  /**
   * Calls `act` once on an interruption (Ctrl-C, or a service that stops the program) instead of ending the program; the next
   * signal ends it. Absent where signals cannot be caught.
   */
  readonly interrupted?: (act: (signal?: Signal) => void) => void;
}
