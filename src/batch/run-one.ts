/**
 * Does a task with one report: compiles it, writes its document if that is asked for, and lets it go; only its record stays.
 * A report that fails is reported and stops no other.
 */
import { compile } from "../compile.js";
import { type Host, HostError } from "../host/host.js";
import type { Sentence } from "../model/diagnostic.js";
import { type ReportRecord, recordOf } from "../print/record.js";
import type { RunMemory } from "./context.js";
import { noting } from "./results.js";
import type { RunTask, Task } from "./task.js";
import { hostSentence, UsageError, unexpected } from "./usage-error.js";

export async function taskRunner(host: Host, task: Task, memory?: RunMemory): Promise<RunTask> {
  const { options, build, cache } = task;
  const noted = cache && noting(host, task, cache);
  const { from = host, to = host } = noted ?? {};
  const write = build && (await (await import("./write-report.js")).writing(to, build, memory));
  const compiling = memory === undefined ? options : { ...options, memory: memory.compile };
  return async (folder) => {
    let record: ReportRecord | undefined;
    noted?.begin();
    try {
      const compiled = compile(from, folder, compiling);
      record = recordOf(compiled);
      const result = { record, ...(await write?.(compiled, record)) };
      noted?.keep(folder, result);
      return result;
    } catch (error) {
      return { ...(record === undefined ? {} : { record }), refusal: refusalOf(error, folder) };
    }
  };
}

function refusalOf(error: unknown, folder: string): Sentence {
  if (error instanceof UsageError) return error.sentence;
  if (error instanceof HostError) return hostSentence(error);
  return unexpected(folder, error instanceof Error ? error.message : String(error));
}
