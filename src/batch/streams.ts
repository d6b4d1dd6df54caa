/** Where a command reads and writes: standard output for findings, standard error for progress and refusals. */
import type { Host } from "../host/host.js";
import type { Thread } from "../host/threads.js";
import type { Language } from "../model/diagnostic.js";
import type { Workspace } from "../workspace.js";
import type { Kept } from "./results.js";
import type { Task } from "./run-one.js";

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
  /** Lets memory grow for a run that reads much. Absent where nobody holds it small. */
  readonly growHeap?: () => void;
  /** Threads that do a task beside this one, over the same disk. Absent where there are none. */
  readonly threads?: () => Promise<Threads>;
  /** Where what became of reports is kept between runs; undefined, or absent, where it is not. */
  readonly kept?: () => Promise<Kept | undefined>;
}

export interface Threads {
  /** How many can work at once. */
  readonly cores: () => number;
  /** Throws where the machine allows none. */
  readonly start: (task: Task) => Thread;
}

/** What every command is given. */
export interface Context {
  readonly host: Host;
  readonly streams: Streams;
  readonly language: Language;
  /** What is known from runs before, when a command is done again at every change. */
  readonly known?: Known;
}

export type Known = Pick<Workspace, "compile" | "rendering">;

/** 0 no errors · 1 errors in a report or outline · 2 decuong could not do its job · 130, 143 ended before it was done. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;
