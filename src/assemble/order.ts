/** Which headings of one file stand out of the outline's order. */
import { outOfOrder } from "../findings/entries.js";
import { finding } from "../findings/kind.js";
import { outlineBasis } from "../findings/phrases.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { Outline, OutlineEntry } from "../model/outline.js";

/** One finding for each heading that would have to move: those outside a longest run that is in order. */
export function orderFaults(
  parent: OutlineEntry,
  order: readonly { readonly entry: OutlineEntry; readonly at: Place }[],
  outline: Outline,
): readonly Diagnostic[] {
  const ranks = order.map(({ entry }) => parent.children.indexOf(entry));
  const run = longestRun(ranks);
  return order.flatMap(({ entry, at }, index) => {
    if (run.has(index)) return [];
    const before = parent.children[(ranks[index] ?? 0) - 1] ?? parent;
    return [finding(outOfOrder, at, { entry, after: before }, outlineBasis({ outline }, entry))];
  });
}

/** Indexes of a longest rising (or level) run. */
function longestRun(ranks: readonly number[]): ReadonlySet<number> {
  const best: { length: number; previous: number }[] = [];
  for (const [index, rank] of ranks.entries()) {
    let here = { length: 1, previous: -1 };
    for (let i = 0; i < index; i++) {
      const candidate = best[i];
      if (candidate && (ranks[i] ?? 0) <= rank && candidate.length >= here.length) {
        here = { length: candidate.length + 1, previous: i };
      }
    }
    best.push(here);
  }
  const run = new Set<number>();
  const longest = best.reduce((top, each, index) => (each.length > (best[top]?.length ?? 0) ? index : top), 0);
  for (let at = best.length === 0 ? -1 : longest; at >= 0; at = best[at]?.previous ?? -1) run.add(at);
  return run;
}
