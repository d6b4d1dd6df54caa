/** Splits a list item into its first line and the rest, the same for every renderer. */
import { type Block, type Inline, type ListItem, text } from "../model/block.js";
import { roles } from "../model/roles.js";

export interface Lead {
  readonly words: readonly Inline[];
  readonly role: string;
  readonly rest: readonly Block[];
}

export function leadOf({ marker, blocks }: ListItem): Lead {
  const role = marker === "-" ? roles.hyphenItem : /^[+*]$/.test(marker) ? roles.plusItem : roles.numberedItem;
  const [first, ...rest] = blocks;
  // A marker without words was typed literally: `2.` between two items, the `*` below the name of a body.
  if (first === undefined) return { words: [text(marker)], role, rest: [] };
  if (first.kind === "paragraph") return { words: [text(`${marker} `), ...first.children], role, rest };
  // `- 1. Ban A`, `- > x`: the markers share one line.
  if (first.kind === "list" && first.items[0] !== undefined) {
    const [inner, ...others] = first.items;
    const below = others.length === 0 ? rest : [{ ...first, items: others }, ...rest];
    const lead = leadOf(inner);
    return { words: [text(`${marker} `), ...lead.words], role, rest: [...lead.rest, ...below] };
  }
  if (first.kind === "quote" && first.blocks[0]?.kind === "paragraph") {
    const [inner, ...others] = first.blocks;
    const below = others.length === 0 ? rest : [{ ...first, blocks: others }, ...rest];
    return { words: [text(`${marker} `), ...inner.children], role, rest: below };
  }
  return { words: [text(marker)], role, rest: blocks };
}
