/**
 * Letters as they are read → columns of the lines as they were typed. The two differ where letters were typed with loose
 * marks (NFD) or where characters that cannot be printed were left out; every other line is its own measure.
 */
import type { Piece, Range } from "../model/source.js";
import { asRead } from "./unprintable.js";

/** Lines of one text, and where it begins in its file. */
export interface TypedLines {
  readonly file: string;
  /** Line of the file on which the first of them stands. */
  readonly first: number;
  /** As they are read. */
  readonly lines: readonly string[];
  /** All lines of the file as typed, where any of them differs. */
  readonly raw?: readonly string[] | undefined;
  /** Of a single line, where they are known. */
  readonly runs?: readonly Run[];
}

/** `length` letters as read take `width` columns; both counted from 0. */
interface Run {
  readonly index: number;
  readonly length: number;
  readonly column: number;
  readonly width: number;
}

/** Letters `from` to `to` of a line, as pieces of a text in which they begin at `index`. */
export function piecesOn(typed: TypedLines, line: number, from: number, to: number, index: number): readonly Piece[] {
  const number = typed.first + line;
  const runs = runsOn(typed, line);
  if (runs === undefined) {
    return to > from ? [{ index, length: to - from, line: number, column: from + 1, width: to - from }] : [];
  }
  const pieces: Piece[] = [];
  for (let at = runHolding(runs, from); at < runs.length; at++) {
    const run = runs[at] as Run;
    const [start, end] = [Math.max(from, run.index), Math.min(to, run.index + run.length)];
    if (start >= end) break;
    const straight = run.length === run.width;
    const column = straight ? run.column + start - run.index : run.column;
    const width = straight ? end - start : run.width;
    pieces.push({ index: index + start - from, length: end - start, line: number, column: column + 1, width });
  }
  return pieces;
}

/** The column, from 1, of the place before a letter. */
export function columnBefore(typed: TypedLines, line: number, letter: number): number {
  const runs = runsOn(typed, line);
  if (runs === undefined) return letter + 1;
  const run = runs[runHolding(runs, letter)];
  if (run === undefined) return columnAfter(typed, line, letter);
  return run.column + (run.length === run.width ? letter - run.index : 0) + 1;
}

/** The column, from 1, of the place behind the letter before `letter`. */
export function columnAfter(typed: TypedLines, line: number, letter: number): number {
  const runs = runsOn(typed, line);
  if (runs === undefined) return letter + 1;
  const run = runs[Math.min(runHolding(runs, letter - 1), runs.length - 1)];
  if (run === undefined || letter <= run.index) return run === undefined ? 1 : run.column + 1;
  return run.column + (run.length === run.width ? Math.min(letter - run.index, run.width) : run.width) + 1;
}

/** Lines `from` to `to` (from 0, the last exclusive) without the spaces around them and empty lines at their end. */
export function linesRange(typed: TypedLines, from: number, to: number): Range {
  let last = Math.max(from, to - 1);
  while (last > from && (typed.lines[last] ?? "").trim() === "") last--;
  const [first, end] = [typed.lines[from] ?? "", typed.lines[last] ?? ""];
  const start = Math.min(first.length - first.trimStart().length, first.trimEnd().length);
  return {
    file: typed.file,
    line: typed.first + from,
    column: columnBefore(typed, from, start),
    endLine: typed.first + last,
    endColumn: columnAfter(typed, last, end.trimEnd().length),
  };
}

/** The first run that ends behind a letter. Long lines have thousands of runs. */
function runHolding(runs: readonly Run[], letter: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.index + run.length <= letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

function runsOn({ first, lines, raw, runs }: TypedLines, line: number): readonly Run[] | undefined {
  if (runs !== undefined) return runs;
  const [read, written] = [lines[line] ?? "", raw?.[first + line - 1]];
  return written === undefined || written === read ? undefined : runsOf(written, read);
}

let last: { readonly raw: string; readonly read: string; readonly runs: readonly Run[] } | undefined;

/** Lines are asked for one after another, each several times. */
function runsOf(raw: string, read: string): readonly Run[] {
  if (last?.raw !== raw || last.read !== read) last = { raw, read, runs: runsIn(raw, read) };
  return last.runs;
}

// A letter with the marks behind it; Korean letters are put together of parts that are no marks.
const cluster =
  /[^\p{M}\u1160-\u11FF\uD7B0-\uD7FF][\p{M}\u1160-\u11FF\uD7B0-\uD7FF]*|[\p{M}\u1160-\u11FF\uD7B0-\uD7FF]+/gsu;

/** Columns of a line that was joined to whole letters and is otherwise as typed → columns of the line as typed. */
export function typedRange(range: Range, joined: string, raw: string): Range {
  if (joined === raw) return range;
  const runs = runsIn(raw, joined, (typed) => typed.normalize("NFC"));
  const lines: TypedLines = { file: range.file, first: range.line, lines: [joined], raw: undefined, runs };
  const [from, to] = [range.column - 1, range.endColumn - 1];
  return { ...range, column: columnBefore(lines, 0, from), endColumn: columnAfter(lines, 0, to) };
}

function runsIn(raw: string, read: string, reading = asRead): readonly Run[] {
  const runs: Run[] = [];
  let index = 0;
  for (const { 0: typed, index: column } of raw.matchAll(cluster)) {
    const letters = reading(typed.normalize("NFC"));
    const before = runs.at(-1);
    const straight = letters.length === typed.length;
    if (straight && before !== undefined && before.length === before.width && before.column + before.width === column) {
      runs[runs.length - 1] = { ...before, length: before.length + letters.length, width: before.width + typed.length };
    } else if (letters !== "") runs.push({ index, length: letters.length, column, width: typed.length });
    index += letters.length;
  }
  // What is read otherwise than letter by letter is one run.
  return index === read.length ? runs : [{ index: 0, length: read.length, column: 0, width: raw.length }];
}
