/**
 * Does a task with many reports, and hands on what became of each in the order in which they were named.
 * One that the machine will not let be read is told and does not stop the others.
 */
import type { CompileOptions } from "../compile.js";
import type { Host } from "../host/host.js";
import type { Thread } from "../host/threads.js";
import type { ReportRecord } from "../print/record.js";
import type { Interruptible } from "./interruptible.js";
import { jobsFor } from "./jobs.js";
import { oncePerRun } from "./once-per-run.js";
import { makeProgress } from "./progress.js";
import { type Results, resultCache } from "./results.js";
import type { Done, Task } from "./run-one.js";
import type { Context, Known } from "./streams.js";

/** What is not handed on was not begun, since a person ended the program. `jobs`: at once; as suits their number where nobody asked. */
export async function* everyReport(
  context: Context,
  folders: readonly string[],
  task: Task,
  batch: Interruptible,
  jobs: number | undefined,
): AsyncGenerator<Done> {
  const progress = makeProgress(context, folders.length);
  const toldOnce = oncePerRun();
  const anew = (left: readonly string[], to: Task): Promise<AsyncGenerator<Done>> =>
    outcomes(context, each(batch.each(left), progress.show), to, left.length, jobs);
  try {
    for await (const { record, ...done } of await recalled(context, folders, task, anew, progress.show)) {
      progress.clear();
      if (done.refusal !== undefined) context.streams.err(`${done.refusal[context.language]}\n`);
      yield record === undefined ? done : { ...done, record: toldOnce(record) };
    }
  } finally {
    progress.clear();
  }
}

type Anew = (folders: readonly string[], task: Task) => Promise<AsyncGenerator<Done>>;

/** What a run before left is told as it is; only what has changed since is done anew, and begun when it is needed. */
async function recalled(
  context: Context,
  folders: readonly string[],
  task: Task,
  anew: Anew,
  show: (folder: string) => void,
): Promise<AsyncGenerator<Done>> {
  const { host, streams, known } = context;
  // A program that watches has a memory of its own. What another program makes, nobody here knows.
  const kept = known !== undefined || task.build?.kind === "pdf" ? undefined : await streams.kept?.();
  if (kept === undefined) return anew(folders, task);
  const results = resultCache(host, task, kept);
  return among(folders, results, (left) => anew(left, { ...task, kept }), show);
}

async function* among(
  folders: readonly string[],
  results: Results,
  anew: (left: readonly string[]) => Promise<AsyncGenerator<Done>>,
  show: (folder: string) => void,
): AsyncGenerator<Done> {
  const held = new Set(folders.filter(results.holds));
  const left = folders.filter((folder) => !held.has(folder));
  let made: AsyncGenerator<Done> | undefined;
  try {
    for (const folder of folders) {
      const before = held.has(folder) ? results.of(folder) : undefined;
      if (before !== undefined) {
        show(folder);
        yield before;
        continue;
      }
      if (!held.has(folder)) made ??= await anew(left);
      // An entry that another process has taken away meanwhile is one report more.
      const next = await (held.has(folder) ? await anew([folder]) : made)?.next();
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  } finally {
    await made?.return(undefined);
  }
}

async function* each<T>(items: AsyncGenerator<T>, look: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    look(item);
    yield item;
  }
}

async function outcomes(
  { host, streams, known }: Context,
  folders: AsyncGenerator<string>,
  task: Task,
  count: number,
  asked: number | undefined,
): Promise<AsyncGenerator<Done>> {
  const jobs = await jobsFor(asked, count, streams);
  // What is remembered of the run before is remembered here.
  if (jobs === 1 || streams.threads === undefined || known !== undefined) return oneByOne(host, folders, task, known);
  const [{ onThreads }, { start }] = await Promise.all([import("./on-threads.js"), streams.threads()]);
  let first: Thread | undefined;
  try {
    first = start(task);
  } catch {
    // A machine that allows no threads.
    return oneByOne(host, folders, task);
  }
  const next = (): Thread => {
    const thread = first ?? start(task);
    first = undefined;
    return thread;
  };
  return onThreads(folders, next, jobs);
}

async function* oneByOne(host: Host, folders: AsyncGenerator<string>, task: Task, known?: Known): AsyncGenerator<Done> {
  // A run that has nothing to do loads nothing of what it takes.
  const { doing } = await import("./run-one.js");
  const act = await doing(host, task, known);
  for await (const folder of folders) yield act(folder);
}

export interface CheckedAll {
  /** What became of each, in their order. */
  readonly done: readonly Done[];
  readonly records: readonly ReportRecord[];
  /** True when a report could not be read at all. */
  readonly failed: boolean;
  /** Folders that were not looked at, since a person ended the program. */
  readonly left: readonly string[];
}

export async function checkAll(
  context: Context,
  folders: readonly string[],
  options: CompileOptions,
  batch: Interruptible,
  jobs: number | undefined,
): Promise<CheckedAll> {
  const done: Done[] = [];
  for await (const each of everyReport(context, folders, { options }, batch, jobs)) done.push(each);
  const records = done.flatMap(({ record }) => record ?? []);
  return { done, records, failed: records.length < done.length, left: folders.slice(done.length) };
}
