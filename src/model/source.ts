/**
 * Where something stands in what an author typed: a range of a file, and the pieces of a text with the letters of the file
 * they come from. Columns count UTF-16 units of the line as it stands in the file, before anything is normalised; a
 * byte-order mark is no column.
 */

/** From 1, the end exclusive. `file` is relative to the working folder, with `/`. */
export interface Range {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In a Word file: lines count paragraphs. */
  readonly unit?: "paragraph";
}

/**
 * What was read from one file, as plain data. The lines of a text, or the paragraphs of a Word file in document order; a
 * `Range` of the same `id` counts them from 1.
 */
export interface Source {
  /** The file as findings name it. */
  readonly id: string;
  readonly kind: "text" | "word";
  readonly lines: readonly string[];
}

/** A line or paragraph by its number, from 1; undefined where there is none. */
export function lineAt(source: Source | undefined, number: number): string | undefined {
  return source?.lines[number - 1];
}

/** `length` letters of a text from `index` on (from 0) stand on one line of the file, `width` columns wide. */
export interface Piece {
  readonly index: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
  readonly width: number;
  /** They stand between backticks. */
  readonly code?: true;
}

/** What holds no letters: something absent, or a line of which no more is known. */
export function emptyRange(file: string, line = 1, column = 1): Range {
  return { file, line, column, endLine: line, endColumn: column };
}

/** Columns of one line. */
export function rangeOn(file: string, line: number, column: number, endColumn: number): Range {
  return { file, line, column, endLine: line, endColumn };
}

/** A line from its first visible letter to its last. */
export function lineRange(file: string, line: number, typed: string): Range {
  const start = typed.length - typed.trimStart().length;
  const end = typed.trimEnd().length;
  return rangeOn(file, line, Math.min(start, end) + 1, end + 1);
}

/** From the beginning of one range to the end of another. */
export function rangeAround(first: Range, last: Range): Range {
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}

/** Whether one range stands before another in its file. */
export function isBefore(a: Range, b: Range): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
