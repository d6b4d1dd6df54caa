/** Plain text of a field, in which only `{{facts}}` and line breaks mean anything: `trich_yeu`, `khong_co`. */

import { type Inline, text } from "../model/block.js";
import type { Place } from "../model/diagnostic.js";
import { cut, textOfRange } from "../model/pieces.js";

/** `at`: the range of the field, or one around it, of which nothing more is known. */
export function factText(typed: string, at: Place, around = false): readonly Inline[] {
  const whole = around ? text(typed) : textOfRange(typed, at);
  const inlines: Inline[] = [];
  let rest = 0;
  // `\{{` is literal.
  for (const found of typed.matchAll(/\\\{\{|\{\{\s*([^{}\s][^{}]*?)\s*\}\}|\n/g)) {
    if (found.index > rest) inlines.push(cut(whole, rest, found.index));
    rest = found.index + found[0].length;
    const [piece] = cut(whole, found.index, rest).pieces ?? [];
    const here = piece === undefined ? at : { ...at, column: piece.column, endColumn: piece.column + piece.width };
    if (found[0] === "\n") inlines.push({ kind: "break" });
    else if (found[1] === undefined) inlines.push(cut(whole, found.index + 1, rest));
    else inlines.push({ kind: "fact", name: found[1], at: here });
  }
  if (rest < typed.length) inlines.push(cut(whole, rest));
  return inlines;
}
