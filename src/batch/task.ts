/** What to do with each report of a run, and the result for one report. Both are plain data, so they can cross threads. */
import type { CompileOptions } from "../compile.js";
import type { Sentence, Severity } from "../model/diagnostic.js";
import type { ReportRecord } from "../print/record.js";
import type { DocumentKind } from "../render/renderer.js";

export interface Task {
  readonly options: CompileOptions;
  /** Absent where reports are only checked. */
  readonly build?: BuildTask;
  /** Absent where results are not cached. */
  readonly cache?: ResultCache;
}

export interface BuildTask {
  /** Where to write. */
  readonly folder: string;
  readonly kind: DocumentKind;
  /** Write even with errors. */
  readonly draft: boolean;
  /** Write over a file that a person has changed. */
  readonly force: boolean;
  /** The lowest severity that prevents writing. */
  readonly failFrom: Severity;
}

/** Where results are cached between runs. */
export interface ResultCache {
  /** Only this user can read the folder. */
  readonly folder: string;
  /** Identifies the program's build: results of another build are not used. */
  readonly tag: string;
}

export interface TaskResult {
  /** Absent if the report could not be read. */
  readonly record?: ReportRecord;
  /** True if findings prevented writing. */
  readonly held?: boolean;
  /** The file that was written. */
  readonly output?: string;
  /** Why it could not be read or written. */
  readonly refusal?: Sentence;
}

export type RunTask = (folder: string) => Promise<TaskResult>;
