/** From words of a span back to the line and column where they were typed. */
import type { Fix, Place } from "../model/diagnostic.js";
import type { Report } from "../model/report.js";
import { emptyRange } from "../model/source.js";
import type { Span } from "./views/spans.js";

/** Characters of a paragraph in which words are still looked for. */
const longest = 8_000;

/**
 * The place of `length` characters from `index` on. The words are looked for in the file from the span's own line on; where
 * markup, a fact or an escape stands among them, the place stays that of the span.
 */
export function placeIn({ sources }: Report, span: Span, index: number, length: number): Place {
  const { at, text, lead, kind } = span;
  const lines = sources.get(at.file);
  // The first words are enough to find the place.
  const words = text.slice(index, index + Math.min(length, 80));
  // Words are counted from the beginning of the paragraph; one of many pages is place enough.
  if (lines === undefined || words.trim() === "" || index > longest) return at;
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"), "gu");
  const before = occurrences(lead + text.slice(0, index), pattern).length;
  const first = at.line - 1;
  const typed = kind === "cell" || kind === "head-cell" ? (lines[first] ?? "") : paragraphAt(lines, first);
  const found = nth(typed.slice(0, longest * 4), pattern, before);
  if (found !== undefined) return placeAt(at.file, lines, first, found);
  // A note is typed away from its mark.
  const anywhere = kind === "note" ? occurrences(lines.join("\n"), pattern) : [];
  return anywhere.length === 1 && anywhere[0] !== undefined ? placeAt(at.file, lines, 0, anywhere[0]) : at;
}

/** The line and those below it up to an empty one, or far enough. */
function paragraphAt(lines: readonly string[], first: number): string {
  const taken: string[] = [];
  for (let line = first, length = 0; line < lines.length && length < longest * 4; line++) {
    const words = lines[line] ?? "";
    if (line > first && words.trim() === "") break;
    taken.push(words);
    length += words.length + 1;
  }
  return taken.join("\n");
}

/** The remedy for words that stand in the file exactly there, on one line; none where that is not certain. */
export function fixAt(
  { sources }: Report,
  { file, line, column }: Place,
  from: string,
  to: string,
): { readonly fix?: Fix } {
  if (column === undefined || from === "" || from === to) return {};
  return sources.get(file)?.[line - 1]?.startsWith(from, column - 1) === true ? { fix: { from, to } } : {};
}

function occurrences(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map((found) => found.index);
}

/** Where the words stand after they stood `before` times already. */
function nth(text: string, pattern: RegExp, before: number): number | undefined {
  let left = before;
  for (const { index } of text.matchAll(pattern)) if (left-- === 0) return index;
  return undefined;
}

function placeAt(file: string, lines: readonly string[], first: number, offset: number): Place {
  let [line, left] = [first, offset];
  while (left > (lines[line]?.length ?? 0)) {
    left -= (lines[line]?.length ?? 0) + 1;
    line++;
  }
  return emptyRange(file, line + 1, left + 1);
}
