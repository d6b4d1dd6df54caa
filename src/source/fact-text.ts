/** Plain text of a field, in which only `{{facts}}` and line breaks mean anything: `trich_yeu`, `khong_co`. */

import { type Inline, text } from "../model/block.js";
import type { Place } from "../model/diagnostic.js";

export function factText(typed: string, at: Place): readonly Inline[] {
  const inlines: Inline[] = [];
  let rest = 0;
  // `\{{` is literal.
  for (const found of typed.matchAll(/\\\{\{|\{\{\s*([^{}\s][^{}]*?)\s*\}\}|\n/g)) {
    if (found.index > rest) inlines.push(text(typed.slice(rest, found.index)));
    rest = found.index + found[0].length;
    if (found[0] === "\n") inlines.push({ kind: "break" });
    else if (found[1] === undefined) inlines.push(text("{{"));
    else inlines.push({ kind: "fact", name: found[1], at });
  }
  if (rest < typed.length) inlines.push(text(typed.slice(rest)));
  return inlines;
}
