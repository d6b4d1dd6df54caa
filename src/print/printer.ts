/** What a printer is given and gives back. The printers themselves stand in a file each, their list in `formats.ts`. */
import type { Language, Severity } from "../model/diagnostic.js";
import type { ReportRecord } from "./record.js";

export const formats = ["pretty", "json", "sarif", "junit", "github", "gitlab", "markdown"] as const;
export type Format = (typeof formats)[number];

/** A report with what became of it in this run. */
export interface Told {
  readonly record: ReportRecord;
  /** The file a build wrote. */
  readonly output?: string;
  /** True when a build wrote nothing because of what was found. */
  readonly held?: boolean;
}

export interface PrintOptions {
  readonly language: Language;
  /** Whether reports were only checked or also to be written. */
  readonly command: "check" | "build";
  /** The next three are for a person at a terminal; other forms take no notice of them. */
  readonly colour: boolean;
  /** Notes are counted always and listed only when asked for. */
  readonly notes: boolean;
  /** Letters in a line. */
  readonly width: number;
  /** The lightest finding that makes the run fail; only forms that say which part failed take notice of it. */
  readonly failFrom: Severity;
  /** The program's own, such as `0.1.0`; absent where its package is not at hand. */
  readonly version?: string;
}

/** Strings in, one string out; nothing is written by a printer. */
export type Printer = (told: readonly Told[], options: PrintOptions) => string;
