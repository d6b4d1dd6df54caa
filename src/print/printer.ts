/** The interface of printers. Each printer has its own file; `formats.ts` lists them. */
import type { Language, Severity } from "../model/diagnostic.js";
import type { ReportRecord } from "./record.js";

export const formats = ["pretty", "json", "sarif", "junit", "github", "gitlab", "markdown"] as const;
export type Format = (typeof formats)[number];

/** A report to print, with its result in this run. */
export interface PrintableReport {
  readonly record: ReportRecord;
  /** The file a build wrote. */
  readonly output?: string;
  /** True if findings prevented writing. */
  readonly held?: boolean;
}

export interface PrintOptions {
  readonly language: Language;
  /** The command: reports are only checked, or also written. */
  readonly command: "check" | "build";
  /** The next three apply to the pretty format only. */
  readonly colour: boolean;
  /** Lists notes; they are always counted. */
  readonly notes: boolean;
  /** Width of a line. */
  readonly width: number;
  /** The lowest severity that makes the run fail, for formats that mark failures. */
  readonly failFrom: Severity;
  /** The program's own, such as `0.1.0`; absent if its package cannot be read. */
  readonly version?: string;
}

/** Returns the text; a printer writes nothing. */
export type Printer = (reports: readonly PrintableReport[], options: PrintOptions) => string;
