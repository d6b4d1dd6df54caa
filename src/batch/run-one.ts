/**
 * Runs a task on one report: compiles it, writes its document if asked, and returns a record. The compiled report is then freed.
 * A report that fails is reported and stops no other.
 */
import { compile } from "../compile.js";
import { type Host, HostError } from "../host/host.js";
import { recorded } from "../host/recorded.js";
import type { Sentence } from "../model/diagnostic.js";
import { type ReportRecord, recordOf } from "../print/record.js";
import type { RunMemory } from "./context.js";
import { cachedResults } from "./results.js";
import type { RunTask, Task } from "./task.js";
import { hostSentence, UsageError, unexpected } from "./usage-error.js";

export async function taskRunner(host: Host, task: Task, memory?: RunMemory): Promise<RunTask> {
  const { options, build, cache } = task;
  const results = cache && cachedResults(host, task, cache);
  const write = build && (await (await import("./write-report.js")).writing(build, memory));
  return async (folder) => {
    let record: ReportRecord | undefined;
    try {
      // The trace of this report's disk reads decides how long its result is valid.
      const { host: asked, trace } = results === undefined ? { host } : recorded(host);
      const compiled = memory === undefined ? compile(asked, folder, options) : memory.compile(folder, options);
      record = recordOf(compiled);
      const result = { record, ...(await write?.(asked, compiled, record)) };
      if (trace !== undefined) results?.store(folder, result, trace);
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
