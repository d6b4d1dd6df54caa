/**
 * Runs a task over many reports and yields results in the order of the reports, from the cache where nothing changed. A report
 * that cannot be read is reported and does not stop the others.
 */
import type { Host } from "../host/host.js";
import type { Thread } from "../host/threads.js";
import type { ReportRecord } from "../print/record.js";
import type { Context, RunMemory } from "./context.js";
import type { Interruptible } from "./interruptible.js";
import { jobsFor } from "./jobs.js";
import { oncePerRun } from "./once-per-run.js";
import { makeProgress } from "./progress.js";
import { cachedResults, type Results } from "./results.js";
import type { Task, TaskResult } from "./task.js";

/** `jobs`: how many reports at once; absent for the default. Folders without a result were not started, because the run was interrupted. */
export async function* runAll(
  context: Context,
  folders: readonly string[],
  task: Task,
  batch: Interruptible,
  jobs: number | undefined,
): AsyncGenerator<TaskResult> {
  const progress = makeProgress(context, folders.length);
  const reportOnce = oncePerRun();
  const fresh: Fresh = (left, to) => outcomes(context, each(batch.each(left), progress.show), to, left.length, jobs);
  try {
    for await (const { record, ...result } of await throughCache(context, folders, task, fresh, progress.show)) {
      progress.clear();
      if (result.refusal !== undefined) context.streams.err(`${result.refusal[context.language]}\n`);
      yield record === undefined ? result : { ...result, record: reportOnce(record) };
    }
  } finally {
    progress.clear();
  }
}

/** Runs a task without the cache. */
type Fresh = (folders: readonly string[], task: Task) => Promise<AsyncGenerator<TaskResult>>;

async function throughCache(
  context: Context,
  folders: readonly string[],
  task: Task,
  fresh: Fresh,
  show: (folder: string) => void,
): Promise<AsyncGenerator<TaskResult>> {
  const { host, machine, memory } = context;
  // Watching has its own memory. A PDF depends on the version of LibreOffice, which is not known here.
  const cache = memory !== undefined || task.build?.kind === "pdf" ? undefined : await machine.cache?.();
  if (cache === undefined) return fresh(folders, task);
  const results = cachedResults(host, task, cache);
  return merged(folders, results, (left) => fresh(left, { ...task, cache }), show);
}

/** Cached and new results in the order of the folders. New ones start when the first is needed. */
async function* merged(
  folders: readonly string[],
  results: Results,
  fresh: (left: readonly string[]) => Promise<AsyncGenerator<TaskResult>>,
  show: (folder: string) => void,
): AsyncGenerator<TaskResult> {
  const held = new Set(folders.filter(results.holds));
  const left = folders.filter((folder) => !held.has(folder));
  let made: AsyncGenerator<TaskResult> | undefined;
  try {
    for (const folder of folders) {
      const cached = held.has(folder) ? results.of(folder) : undefined;
      if (cached !== undefined) {
        show(folder);
        yield cached;
        continue;
      }
      if (!held.has(folder)) made ??= await fresh(left);
      // Another process may have removed the entry: the report is processed again.
      const next = await (held.has(folder) ? await fresh([folder]) : made)?.next();
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
  { host, machine, memory }: Context,
  folders: AsyncGenerator<string>,
  task: Task,
  count: number,
  asked: number | undefined,
): Promise<AsyncGenerator<TaskResult>> {
  const jobs = await jobsFor(asked, count, machine);
  // The memory of earlier rounds belongs to this thread.
  if (jobs === 1 || machine.threads === undefined || memory !== undefined) {
    return oneByOne(host, folders, task, memory);
  }
  const [{ onThreads }, { start }] = await Promise.all([import("./on-threads.js"), machine.threads()]);
  let first: Thread | undefined;
  try {
    first = start(task);
  } catch {
    // The machine allows no threads.
    return oneByOne(host, folders, task);
  }
  const next = (): Thread => {
    const thread = first ?? start(task);
    first = undefined;
    return thread;
  };
  return onThreads(folders, next, jobs);
}

async function* oneByOne(
  host: Host,
  folders: AsyncGenerator<string>,
  task: Task,
  memory?: RunMemory,
): AsyncGenerator<TaskResult> {
  // A run that finds every result in the cache loads nothing that compiles.
  const { taskRunner } = await import("./run-one.js");
  const run = await taskRunner(host, task, memory);
  for await (const folder of folders) yield run(folder);
}

export interface Gathered {
  /** In the order of the reports. */
  readonly results: readonly TaskResult[];
  readonly records: readonly ReportRecord[];
  /** True when a report could not be read at all. */
  readonly failed: boolean;
  /** Folders that were not processed, because the run was interrupted. */
  readonly left: readonly string[];
}

/** The same, for callers that need all results at once. */
export async function gatherAll(
  context: Context,
  folders: readonly string[],
  task: Task,
  batch: Interruptible,
  jobs: number | undefined,
): Promise<Gathered> {
  const results: TaskResult[] = [];
  for await (const each of runAll(context, folders, task, batch, jobs)) results.push(each);
  const records = results.flatMap(({ record }) => record ?? []);
  return { results, records, failed: records.length < results.length, left: folders.slice(results.length) };
}
