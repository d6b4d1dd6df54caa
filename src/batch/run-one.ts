/**
 * What a run does with one report: it is compiled, written if that is asked for, and let go; only its record stays. One
 * that fails is told and stops no other. Task and outcome are plain data, so that any thread can do it.
 */
import { type CompileOptions, compile } from "../compile.js";
import { type Host, HostError } from "../host/host.js";
import { recorded } from "../host/recorded.js";
import type { Sentence, Severity } from "../model/diagnostic.js";
import { type ReportRecord, recordOf } from "../print/record.js";
import type { DocumentKind } from "../render/renderer.js";
import { type Kept, resultCache } from "./results.js";
import type { Known } from "./streams.js";
import { hostSentence, UsageError, unexpected } from "./usage-error.js";

export interface Task {
  readonly options: CompileOptions;
  /** Absent where reports are only checked. */
  readonly build?: BuildTask;
  /** Absent where results are not kept. */
  readonly kept?: Kept;
}

export interface BuildTask {
  /** Where to write. */
  readonly folder: string;
  readonly kind: DocumentKind;
  /** In spite of what was found. */
  readonly draft: boolean;
  /** Over a file that a person has changed. */
  readonly force: boolean;
  /** The lightest finding that keeps a report from being written. */
  readonly failFrom: Severity;
}

export interface Done {
  /** Absent when the report could not be read at all. */
  readonly record?: ReportRecord;
  /** True when nothing was written because of what was found. */
  readonly held?: boolean;
  /** The file that was written. */
  readonly output?: string;
  /** Why it could not be read or written. */
  readonly refusal?: Sentence;
}

export type Doing = (folder: string) => Promise<Done>;

/** `known`: what a run that is done again and again remembers of the one before. */
export async function doing(host: Host, task: Task, known?: Known): Promise<Doing> {
  const { options, build, kept } = task;
  const cache = kept && resultCache(host, task, kept);
  const write = build && (await (await import("./write-report.js")).writing(build, known));
  return async (folder) => {
    let record: ReportRecord | undefined;
    try {
      // What is asked while one report is done decides how long its result holds.
      const { host: asked, trace } = cache === undefined ? { host } : recorded(host);
      const compiled = known === undefined ? compile(asked, folder, options) : known.compile(folder, options);
      record = recordOf(compiled);
      const done = { record, ...(await write?.(asked, compiled, record)) };
      if (trace !== undefined) cache?.store(folder, done, trace);
      return done;
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
