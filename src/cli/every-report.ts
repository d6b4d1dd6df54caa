/**
 * Does a task with many reports, one after another, and hands on what became of each in the order in which they were named.
 * One that the machine will not let be read is told and does not stop the others.
 */
import type { CompileOptions } from "../compile.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { keyOf, type ReportRecord } from "../print/record.js";
import { type Interruptible, uninterrupted } from "./interruptible.js";
import { type Done, doing, type Task } from "./one-report.js";
import { makeProgress } from "./progress.js";
import type { Context } from "./streams.js";

/** What is not handed on was not begun, since a person ended the program. */
export async function* everyReport(
  context: Context,
  folders: readonly string[],
  task: Task,
  batch: Interruptible = uninterrupted,
): AsyncGenerator<Done> {
  const progress = makeProgress(context, folders.length);
  const toldOnce = oncePerRun();
  const act = await doing(context.host, task);
  try {
    for await (const folder of batch.each(folders)) {
      progress.show(folder);
      const { record, ...done } = await act(folder);
      progress.clear();
      if (done.refusal !== undefined) context.streams.err(`${done.refusal[context.language]}\n`);
      yield record === undefined ? done : { ...done, record: toldOnce(record) };
    }
  } finally {
    progress.clear();
  }
}

export interface CheckedAll {
  readonly records: readonly ReportRecord[];
  /** True when a report could not be read at all. */
  readonly failed: boolean;
  /** Folders that were not looked at, since a person ended the program. */
  readonly left: readonly string[];
}

export async function checkAll(
  context: Context,
  folders: readonly string[],
  options: CompileOptions = {},
  batch: Interruptible = uninterrupted,
): Promise<CheckedAll> {
  const records: ReportRecord[] = [];
  let done = 0;
  for await (const { record } of everyReport(context, folders, { options }, batch)) {
    done++;
    if (record !== undefined) records.push(record);
  }
  return { records, failed: records.length < done, left: folders.slice(done) };
}

/** A fault in a file that several reports share is told with the first of them. */
function oncePerRun(): (record: ReportRecord) => ReportRecord {
  const told = new Set<string>();
  return (record) => {
    const above = new Set(record.shared.filter((key) => told.has(key)));
    for (const key of record.shared) told.add(key);
    if (above.size === 0) return record;
    const isAbove = (each: Diagnostic): boolean => above.has(keyOf(each));
    const { diagnostics } = record;
    return {
      ...record,
      diagnostics: diagnostics.filter((each) => !isAbove(each)),
      toldAbove: diagnostics.filter(isAbove),
    };
  };
}
