/**
 * What the program reports about an author's work. A finding is plain data: a stable code, a position, a sentence in every
 * language, the official basis and a way to fix it. Nothing here prints, throws or decides an exit code.
 */
import type { Range } from "./source.js";

export type Language = "vi" | "en";

/** `error` makes the run fail, `warning` and `note` do not. */
export type Severity = "error" | "warning" | "note";

/** One sentence in every language the program speaks: a forgotten language does not compile. */
export type Sentence = Readonly<Record<Language, string>>;

/** Where something stands. */
export type Place = Range;

/** The replacement of a range. */
export interface Edit {
  readonly at: Range;
  /** Holds no line end. */
  readonly text: string;
}

/** Plain values, by name. */
export type Facts = Readonly<Record<string, string | number>>;

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly message: Sentence;
  /** The text the rule rests on, in short form: `Kế hoạch 59-KH/ĐUK, đề cương mục II.3`. */
  readonly basis?: string;
  /** The value of the format profile that knows the basis, until the profile is known: `thanh_phan.ky`. */
  readonly restsOn?: string;
  /** How to fix it, apart from the message. */
  readonly hint?: Sentence;
  /** Changes that are safe to make without asking, together. */
  readonly fixes?: readonly Edit[];
  /** A habit rather than a slip: printed once per file or report for people, with all lines. */
  readonly habit?: "file" | "report";
  /** What it speaks of: two findings with the same code and facts are the same, however their sentences are worded. */
  readonly about?: Facts;
}

/** A value that can always be worked with, and what was wrong with the text it came from. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** File, line, column, code: the one order in which findings are shown, whatever order they were found in. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.code, b.code) ||
      compareText(a.message.vi, b.message.vi),
  );
}

/** By code unit, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
