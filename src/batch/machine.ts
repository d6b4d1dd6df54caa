/**
 * What the machine offers besides disk and streams: threads, a cache, memory. All optional; without them one thread does
 * everything.
 */
import type { Thread } from "../host/threads.js";
import type { ResultCache, Task } from "./task.js";

export interface Machine {
  /** Threads that process reports in parallel, over the same disk. */
  readonly threads?: () => Promise<Threads>;
  /** Where results are cached between runs; undefined where they are not. */
  readonly cache?: () => Promise<ResultCache | undefined>;
  /** Lets the heap grow, for a run that reads much. */
  readonly growHeap?: () => void;
}

export interface Threads {
  /** How many threads can work at once. */
  readonly cores: () => number;
  /** Throws if the machine allows no threads. */
  readonly start: (task: Task) => Thread;
}
