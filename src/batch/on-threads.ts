/** Spreads a task over threads. A free thread takes the next report; results come in the order of the reports. */

import type { Thread, ThreadLost } from "../host/threads.js";
import type { Sentence } from "../model/diagnostic.js";
import type { TaskResult } from "./task.js";
import { unexpected } from "./usage-error.js";

/** `start` starts a thread. A thread that crashed is replaced. */
export async function* onThreads(
  folders: AsyncGenerator<string>,
  start: () => Thread,
  jobs: number,
): AsyncGenerator<TaskResult> {
  const results = new Map<number, TaskResult>();
  const living = new Set<Thread>();
  let begun = 0;
  let wake = (): void => undefined;
  const work = async (): Promise<void> => {
    let thread: Thread | undefined;
    for (;;) {
      const next = await folders.next();
      if (next.done === true) break;
      const index = begun++;
      if (thread === undefined) {
        thread = start();
        living.add(thread);
      }
      try {
        results.set(index, (await thread.ask(next.value)) as TaskResult);
      } catch (error) {
        results.set(index, { refusal: lossOf(next.value, error as ThreadLost) });
        living.delete(thread);
        thread = undefined;
      }
      wake();
    }
    if (thread === undefined) return;
    await thread.end();
    living.delete(thread);
  };
  let over = false;
  let failed: { readonly error: unknown } | undefined;
  const all = Promise.all(Array.from({ length: jobs }, work))
    .catch((error: unknown) => {
      failed = { error };
    })
    .finally(() => {
      over = true;
      wake();
    });
  try {
    for (let index = 0; ; ) {
      const each = results.get(index);
      if (each !== undefined) {
        results.delete(index++);
        yield each;
      } else if (failed !== undefined) throw failed.error;
      else if (over) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    for (const thread of living) await thread.stop();
    await all;
  }
}

function lossOf(folder: string, { reason, message }: ThreadLost): Sentence {
  if (reason !== "memory") return unexpected(folder, message);
  return {
    vi: `Không đủ bộ nhớ để làm “${folder}”; các báo cáo khác vẫn được làm.`,
    en: `There is not enough memory for “${folder}”; the other reports are done all the same.`,
  };
}
