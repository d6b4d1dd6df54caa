/**
 * Worker threads of this process, each with its own memory; the only access to them, on both sides. A thread is asked one
 * question at a time; questions and answers are plain data. Loaded only by runs that use threads.
 */
import { availableParallelism } from "node:os";
import { parentPort, type ResourceLimits, Worker, workerData } from "node:worker_threads";

export interface Thread {
  /** Throws ThreadLost if the thread ended instead of answering. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Lets it end after its answer. */
  readonly end: () => Promise<void>;
  /** Ends it at once. */
  readonly stop: () => Promise<void>;
}

export class ThreadLost extends Error {
  override readonly name = "ThreadLost";
  constructor(
    readonly reason: "memory" | "other",
    words: string,
  ) {
    super(words);
  }
}

/** How many threads can work at once. */
export function cores(): number {
  return availableParallelism();
}

/** `entry`: the module it runs, which calls `answer`. `task`: what `given` returns there. Throws if threads are forbidden. */
export function startThread(entry: string | URL, task: unknown, resourceLimits: ResourceLimits = {}): Thread {
  const worker = new Worker(entry, { workerData: task, resourceLimits });
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => resolve());
  });
  // An exception between two questions is thrown by the next.
  let lost: ThreadLost | undefined;
  worker.on("error", (error) => {
    lost ??= lossOf(error);
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void) => (): void => {
          worker.off("message", onMessage);
          worker.off("exit", onExit);
          act();
        };
        const onMessage = (answer: unknown): void => settle(() => resolve(answer))();
        const onExit = settle(() => reject(lost ?? new ThreadLost("other", "it ended")));
        worker.on("message", onMessage);
        worker.on("exit", onExit);
        worker.postMessage({ question });
      }),
    end: () => {
      worker.postMessage({});
      return ended;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

function lossOf(error: unknown): ThreadLost {
  const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return new ThreadLost(isMemory ? "memory" : "other", error instanceof Error ? error.message : String(error));
}

/** In the thread: the task that it was started with. */
export function given(): unknown {
  return workerData;
}

/** In the thread: answers questions until it is released. */
export function answer(make: (question: unknown) => Promise<unknown>): void {
  parentPort?.on("message", async (message: { readonly question?: unknown }) => {
    if ("question" in message) parentPort?.postMessage(await make(message.question));
    else parentPort?.close();
  });
}
