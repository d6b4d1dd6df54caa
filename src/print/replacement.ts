/** Formats the edits of a finding as old and new words of its line: the form that JSON had before ranges. */
import type { Diagnostic } from "../model/diagnostic.js";

/** Undefined where the edits go over the line, or the line is not known. */
export function replacementOf(
  { at, fixes }: Diagnostic,
  line: string | undefined,
): { readonly from: string; readonly to: string } | undefined {
  if (fixes === undefined || line === undefined) return undefined;
  if (fixes.some((edit) => edit.at.line !== at.line || edit.at.endLine !== at.line)) return undefined;
  const meant = at.endLine === at.line ? [at] : [];
  const ranges = [...meant, ...fixes.map((edit) => edit.at)];
  const [start, end] = [
    Math.min(...ranges.map(({ column }) => column)),
    Math.max(...ranges.map((each) => each.endColumn)),
  ];
  let to = "";
  let from = start;
  for (const edit of [...fixes].sort((a, b) => a.at.column - b.at.column)) {
    to += line.slice(from - 1, edit.at.column - 1) + edit.text;
    from = edit.at.endColumn;
  }
  return { from: line.slice(start - 1, end - 1), to: to + line.slice(from - 1, end - 1) };
}
