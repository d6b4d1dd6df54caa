/** What the machine offers a run besides its disk and its streams. All of it may be absent: then one thread does everything. */
import type { Thread } from "../host/threads.js";
import type { ResultCache, Task } from "./task.js";

export interface Machine {
  /** Threads that do a task beside this one, over the same disk. */
  readonly threads?: () => Promise<Threads>;
  /** Where results are cached between runs; undefined where they are not. */
  readonly cache?: () => Promise<ResultCache | undefined>;
  /** Lets memory grow, for a run that reads much. */
  readonly growHeap?: () => void;
}

export interface Threads {
  /** How many can work at once. */
  readonly cores: () => number;
  /** Throws where the machine allows none. */
  readonly start: (task: Task) => Thread;
}
