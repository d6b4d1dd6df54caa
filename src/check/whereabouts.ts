/** From words of a span back to the line and column where they were typed, and how several such places are told as one. */
import type { Place, Sentence } from "../diagnostics/diagnostic.js";
import type { Report } from "../model/report.js";
import type { Span } from "./spans.js";

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
  const blank = lines.findIndex((line, each) => each > first && line.trim() === "");
  const oneLine = kind === "cell" || kind === "head-cell";
  const end = oneLine ? first + 1 : blank < 0 ? lines.length : blank;
  const found = nth(
    lines
      .slice(first, end)
      .join("\n")
      .slice(0, longest * 4),
    pattern,
    before,
  );
  if (found !== undefined) return placeAt(at.file, lines, first, found);
  // A note is typed away from its mark.
  const anywhere = kind === "note" ? occurrences(lines.join("\n"), pattern) : [];
  return anywhere.length === 1 && anywhere[0] !== undefined ? placeAt(at.file, lines, 0, anywhere[0]) : at;
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
  return { file, line: line + 1, column: left + 1 };
}

/** Things found, file by file, in the order in which they were found. */
export function byFile<T extends { readonly at: Place }>(found: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const files = new Map<string, [T, ...T[]]>();
  for (const each of found) {
    const group = files.get(each.at.file);
    if (group === undefined) files.set(each.at.file, [each]);
    else group.push(each);
  }
  return [...files.values()];
}

/** ` (còn ở dòng 5, 8)`: where else in the same file; nothing when there is no other place. */
export function alsoOn(found: readonly { readonly at: Place }[]): Sentence {
  const [first, ...rest] = found;
  const lines = [...new Set(rest.map(({ at }) => at.line))].filter((line) => line !== first?.at.line);
  if (lines.length === 0) return { vi: "", en: "" };
  const shown = lines.slice(0, 5).join(", ");
  const more = lines.length - Math.min(lines.length, 5);
  return {
    vi: ` (còn ở dòng ${shown}${more === 0 ? "" : ` và ${more} dòng nữa`})`,
    en: ` (also on line ${shown}${more === 0 ? "" : ` and ${more} more`})`,
  };
}
