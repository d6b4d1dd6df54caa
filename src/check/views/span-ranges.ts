/**
 * From letters of a span back to where they were typed, and to the edits that put them right. Letters that a fact or a
 * reference fills in stand at its `{{…}}`; they are found like any others and never edited.
 */
import type { Inline } from "../../model/block.js";
import type { Edit, Place } from "../../model/diagnostic.js";
import { piecesIn } from "../../model/pieces.js";
import { type Piece, type Range, rangeOn } from "../../model/source.js";
import { inlineText } from "../../model/walk.js";
import type { Span } from "./spans.js";

/** A run of letters of the span and its place. */
interface Stand {
  readonly index: number;
  readonly length: number;
  readonly at: Range;
  readonly typed: boolean;
  readonly code?: true;
}

/** `exact`: every letter was typed as it stands there, though marks may stand between them. */
export function rangeIn(span: Span, index: number, length: number): { readonly range: Range; readonly exact: boolean } {
  const stands = standsIn(span, index, index + length);
  const [first] = stands;
  const last = stands.at(-1);
  if (first === undefined || last === undefined) return { range: nearest(span, index), exact: false };
  const typed = stands.reduce((sum, each) => sum + (each.typed ? each.length : 0), 0);
  const range = { ...first.at, endLine: last.at.endLine, endColumn: last.at.endColumn };
  return { range, exact: typed === length };
}

/** The place of letters of a span. */
export function placeIn(span: Span, index: number, length: number): Place {
  return rangeIn(span, index, length).range;
}

/** Whether letters stand on one line just as they are printed, with nothing between them. */
export function isVerbatim(span: Span, index: number, length: number): boolean {
  const stands = standsIn(span, index, index + length);
  return rangeIn(span, index, length).exact && areInARow(stands);
}

/** Whether a letter stands between backticks. */
export function isCode(span: Span, index: number): boolean {
  return standsIn(span, index, index + 1).some(({ code }) => code === true);
}

/** The edits that make `right` of letters that were typed; none where that is not certain. */
export function fixIn(span: Span, index: number, length: number, right: string): { readonly fixes?: readonly Edit[] } {
  const words = span.text.slice(index, index + length);
  if (words === right || !rangeIn(span, index, length).exact) return {};
  const edits = changesIn(words, right).map(({ from, to, text }) => editIn(span, index, length, from, to, text));
  return edits.every((each) => each !== undefined) ? { fixes: edits } : {};
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What differs: letter by letter in words of one length, else what stands between the same beginning and the same end. */
function changesIn(words: string, right: string): readonly Change[] {
  const [old, now] = [[...words], [...right]];
  if (old.length === now.length && words.length === right.length) {
    const changes: Change[] = [];
    let at = 0;
    for (const [order, letter] of old.entries()) {
      const text = now[order] ?? "";
      const last = changes.at(-1);
      if (text !== letter && last?.to === at && text.length === letter.length) {
        changes[changes.length - 1] = { from: last.from, to: at + letter.length, text: last.text + text };
      } else if (text !== letter) changes.push({ from: at, to: at + letter.length, text });
      at += letter.length;
    }
    return changes;
  }
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const from = old.slice(0, start).join("").length;
  const text = now.slice(start, now.length - end).join("");
  return [{ from, to: old.slice(0, old.length - end).join("").length, text }];
}

function editIn(span: Span, index: number, length: number, from: number, to: number, text: string): Edit | undefined {
  if (from < to) {
    const stands = standsIn(span, index + from, index + to);
    const [first, last] = [stands[0], stands.at(-1)];
    if (first === undefined || last === undefined || !areInARow(stands)) return undefined;
    return { at: { ...first.at, endLine: last.at.endLine, endColumn: last.at.endColumn }, text };
  }
  const [before] = from > 0 ? standsIn(span, index + from - 1, index + from) : [];
  const [after] = from < length ? standsIn(span, index + from, index + from + 1) : [];
  if (before !== undefined && after !== undefined && !areInARow([before, after])) return undefined;
  const at = after?.at ?? before?.at;
  if (at === undefined) return undefined;
  const [line, column] = after === undefined ? [at.endLine, at.endColumn] : [at.line, at.column];
  return { at: rangeOn(at.file, line, column, column), text };
}

function areInARow(stands: readonly Stand[]): boolean {
  return stands.every(({ at }, order) => {
    const before = stands[order - 1]?.at;
    return before === undefined || (before.endLine === at.line && before.endColumn === at.column);
  });
}

/** Where letters stand that nobody typed: behind those before them. */
function nearest(span: Span, index: number): Range {
  const before = standsIn(span, 0, index).at(-1)?.at;
  if (before !== undefined) return { ...before, line: before.endLine, column: before.endColumn };
  const after = standsIn(span, index, span.text.length)[0]?.at;
  return after === undefined ? span.at : { ...after, endLine: after.line, endColumn: after.column };
}

function standsIn(span: Span, from: number, to: number): readonly Stand[] {
  const stands: Stand[] = [];
  gather(span.inlines, 0, { from, to, file: span.at.file }, stands);
  return stands;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly file: string;
}

/** Gives the index behind the inlines. */
function gather(inlines: readonly Inline[], start: number, window: Window, stands: Stand[]): number {
  let index = start;
  for (const inline of inlines) {
    if (index >= window.to) break;
    if (inline.kind === "mark") {
      index = gather(inline.children, index, window, stands);
      continue;
    }
    const { length } = inlineText([inline]);
    const [from, to] = [Math.max(window.from, index), Math.min(window.to, index + length)];
    if (from < to && inline.kind === "text") {
      const pieces = piecesIn(inline.pieces ?? [], from - index, to - index, from);
      for (const piece of pieces) stands.push(standOf(piece, window.file));
    } else if (from < to && "at" in inline && inline.at !== undefined) {
      stands.push({ index: from, length: to - from, at: inline.at, typed: false });
    }
    index += length;
  }
  return index;
}

function standOf({ index, length, line, column, width, code }: Piece, file: string): Stand {
  const at = rangeOn(file, line, column, column + width);
  return { index, length, at, typed: true, ...(code === undefined ? {} : { code }) };
}
