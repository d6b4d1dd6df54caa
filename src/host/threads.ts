/**
 * Other threads of this process, each with a memory of its own: the one door to them, on both sides. They are asked one
 * question at a time; questions and answers are plain data. Loaded only by runs that have work for more than one.
 */
import { availableParallelism } from "node:os";
import { parentPort, type ResourceLimits, Worker, workerData } from "node:worker_threads";

export interface Thread {
  /** Throws ThreadLost when the thread ended instead of answering; it is then gone. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Lets it end by itself, after its answer. */
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

/** How many can work at once. */
export function cores(): number {
  return availableParallelism();
}

/** `entry`: the module it runs, which calls `answer`; `task` is what `given` tells it. Throws where threads are forbidden. */
export function startThread(entry: string | URL, task: unknown, resourceLimits: ResourceLimits = {}): Thread {
  const worker = new Worker(entry, { workerData: task, resourceLimits });
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => resolve());
  });
  // What it throws between two questions is told by the next.
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

/** In the thread: the task it was started with. */
export function given(): unknown {
  return workerData;
}

/** In the thread: answers until it is let go. */
export function answer(make: (question: unknown) => Promise<unknown>): void {
  parentPort?.on("message", async (message: { readonly question?: unknown }) => {
    if ("question" in message) parentPort?.postMessage(await make(message.question));
    else parentPort?.close();
  });
}
