/** The line a finding stands on, cut to a width around what is meant, with a mark below that. */
import type { Diagnostic } from "../model/diagnostic.js";
import { visible } from "./wrap.js";

export interface Excerpt {
  readonly text: string;
  /** Spaces and carets that stand below `text`. */
  readonly under?: string;
}

/** Nothing where a person would learn nothing: an empty line, a fence, the `<!--` of a comment. */
export function excerptOf(diagnostic: Diagnostic, line: string | undefined, room: number): Excerpt | undefined {
  if (line === undefined || !/[\p{L}\p{N}]/u.test(line)) return undefined;
  const mark = markIn(diagnostic, line);
  const clean = (text: string): string => visible(text.normalize("NFC")).replaceAll("\t", " ");
  const before = [...clean(line.slice(0, mark?.from ?? 0))];
  const meant = [...clean(line.slice(mark?.from ?? 0, mark?.to ?? 0))];
  const letters = [...before, ...meant, ...clean(line.slice(mark?.to ?? 0))];
  const indent = letters.findIndex((letter) => letter !== " ");
  const start = windowStart(before.length, meant.length, letters.length, indent, room);
  const shown = letters.slice(start, start + room);
  if (start > indent) shown[0] = "…";
  if (start + room < letters.length) shown[room - 1] = "…";
  const text = shown.join("").trimEnd();
  if (mark === undefined) return { text };
  const carets = Math.max(1, Math.min(meant.length, room - (before.length - start)));
  return { text, under: " ".repeat(before.length - start) + "^".repeat(carets) };
}

/** The whole line if it fits without its indentation, else from a little before what is meant. */
function windowStart(before: number, meant: number, length: number, indent: number, room: number): number {
  if (length - indent <= room || before + meant + 1 < indent + room) return indent;
  return Math.max(indent, Math.min(before - Math.floor(room / 3), length - room));
}

/** The part of the line that is meant; none where that is all of it, or nothing. */
function markIn({ at }: Diagnostic, line: string): { readonly from: number; readonly to: number } | undefined {
  const from = Math.min(at.column - 1, line.length);
  const to = at.endLine > at.line ? line.trimEnd().length : Math.min(at.endColumn - 1, line.length);
  const all = line.slice(0, from).trim() === "" && line.slice(to).trim() === "";
  return from >= to || all ? undefined : { from, to };
}
