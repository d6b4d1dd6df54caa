/** What is to be done with each report of a run, and what came of one. Both are plain data, so any thread can be given them. */
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
  /** Write in spite of what was found. */
  readonly draft: boolean;
  /** Write over a file that a person has changed. */
  readonly force: boolean;
  /** The lightest finding that keeps a report from being written. */
  readonly failFrom: Severity;
}

/** Where results are cached between runs. */
export interface ResultCache {
  /** No one else may read there. */
  readonly folder: string;
  /** Differs from program to program: results of another are not used. */
  readonly tag: string;
}

export interface TaskResult {
  /** Absent when the report could not be read at all. */
  readonly record?: ReportRecord;
  /** True when nothing was written because of what was found. */
  readonly held?: boolean;
  /** The file that was written. */
  readonly output?: string;
  /** Why it could not be read or written. */
  readonly refusal?: Sentence;
}

export type RunTask = (folder: string) => Promise<TaskResult>;
