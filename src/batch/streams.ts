/** Where a command writes: standard output for findings, standard error for progress and refusals. */

export type Signal = "SIGINT" | "SIGTERM";

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether each is a terminal a person looks at. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  /** Letters in a line of the terminal; absent where nobody knows. */
  readonly columns?: number;
  /**
   * Calls `act` once when a person (Ctrl-C) or a service ends the program, instead of ending it; the next signal ends it.
   * Absent where nobody can.
   */
  readonly interrupted?: (act: (signal?: Signal) => void) => void;
}
