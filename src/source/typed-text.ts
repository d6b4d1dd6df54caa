/**
 * The content that Markdown reads as one (a paragraph, a cell, a caption) and where each of its letters was typed: content
 * is a line or several without what marks them, so it is known by stretches of lines.
 */
import { emptyRange, type Piece, type Range } from "../model/source.js";
import { columnAfter, columnBefore, piecesOn, type TypedLines } from "./typed-lines.js";

/** `length` letters of the content from `offset` on stand on one line from `column` (from 0) on. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
  /** Among the lines, from 0. */
  readonly line: number;
  readonly column: number;
}

export interface TypedText {
  readonly content: string;
  readonly lines: TypedLines;
  /** In the order of the content. Between two of them stand line ends, and letters that were not typed so. */
  readonly stretches: readonly Stretch[];
}

/**
 * Content whose lines are the ends of lines from `first` on: each may have lost marks in front and spaces at its ends.
 * Undefined where a line holds something else.
 */
export function atLineEnds(lines: TypedLines, first: number, content: string, closing?: RegExp): TypedText | undefined {
  const stretches: Stretch[] = [];
  let offset = 0;
  for (const [index, line] of content.split("\n").entries()) {
    const whole = lines.lines[first + index] ?? "";
    const words = line.trimStart();
    const typed = endingWith(closing === undefined ? whole : whole.replace(closing, ""), words);
    if (typed === undefined) return undefined;
    const lead = line.length - words.length;
    stretches.push({ offset: offset + lead, length: words.length, line: first + index, column: typed });
    offset += line.length + 1;
  }
  return { content, lines, stretches };
}

/** The column at which a line ends with these words. */
function endingWith(line: string, words: string): number | undefined {
  if (line.endsWith(words)) return line.length - words.length;
  const end = line.trimEnd();
  if (end.endsWith(words.trimEnd())) return end.length - words.trimEnd().length;
  // A line that was made plain text has a backslash in front which nobody typed (see taming.ts).
  if (words.startsWith("\\") && end.endsWith(words.slice(1).trimEnd())) return end.length - words.trimEnd().length;
  return undefined;
}

/** Part of a text, its first letter at 0. */
export function within(typed: TypedText | undefined, from: number, to: number): TypedText | undefined {
  if (typed === undefined) return undefined;
  const stretches = typed.stretches.flatMap((each): readonly Stretch[] => {
    const [start, end] = [Math.max(from, each.offset), Math.min(to, each.offset + each.length)];
    if (start >= end && !(from === to && each.offset <= from && from <= each.offset + each.length)) return [];
    const column = each.column + start - each.offset;
    return [{ offset: start - from, length: end - start, line: each.line, column }];
  });
  return { content: typed.content.slice(from, to), lines: typed.lines, stretches };
}

/** The text as it is read when backslashes before marks are left out. */
export function unescaped(typed: TypedText | undefined): TypedText | undefined {
  if (typed === undefined || !typed.content.includes("\\")) return typed;
  const { content: raw } = typed;
  const stretches: Stretch[] = [];
  let [from, dropped] = [0, 0];
  const take = (to: number): void => {
    const part = within(typed, from, to)?.stretches ?? [];
    stretches.push(...part.map((each) => ({ ...each, offset: each.offset + from - dropped })));
  };
  for (let index = 0; index < raw.length; index++) {
    if (raw[index] !== "\\" || !/[!-/:-@[-`{-~]/.test(raw[index + 1] ?? "")) continue;
    take(index);
    from = index + 1;
    dropped++;
    index++;
  }
  take(raw.length);
  return { content: raw.replace(/\\([!-/:-@[-`{-~])/g, "$1"), lines: typed.lines, stretches };
}

/** Letters `from` to `to` of the content, as pieces of a text in which they begin at `index`. */
export function piecesOf({ lines, stretches }: TypedText, from: number, to: number, index: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = stretchHolding(stretches, from); at < stretches.length; at++) {
    const { offset, length, line, column } = stretches[at] as Stretch;
    const [start, end] = [Math.max(from, offset), Math.min(to, offset + length)];
    if (offset >= to) break;
    if (start >= end) continue;
    // A backslash that nobody typed stands before the first column.
    const first = Math.max(0, column + start - offset);
    pieces.push(...piecesOn(lines, line, first, column + end - offset, index + start - from));
  }
  return pieces;
}

export function rangeOf({ lines, stretches }: TypedText, from: number, to: number): Range {
  const first = stretches[Math.min(stretchHolding(stretches, from), stretches.length - 1)];
  if (first === undefined) return emptyRange(lines.file, lines.first);
  const start = first.column + Math.max(0, Math.min(from - first.offset, first.length));
  const line = lines.first + first.line;
  const column = columnBefore(lines, first.line, Math.max(0, start));
  if (to <= from) return { file: lines.file, line, column, endLine: line, endColumn: column };
  const last = stretches[Math.min(stretchHolding(stretches, to - 1), stretches.length - 1)] ?? first;
  const end = last.column + Math.max(0, Math.min(to - last.offset, last.length));
  const endColumn = columnAfter(lines, last.line, Math.max(0, end));
  return { file: lines.file, line, column, endLine: lines.first + last.line, endColumn };
}

/** The first stretch that ends behind a letter. */
function stretchHolding(stretches: readonly Stretch[], letter: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = stretches[middle] as Stretch;
    if (each.offset + each.length <= letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
