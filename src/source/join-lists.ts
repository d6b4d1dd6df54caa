/** Lists of other marks below one another → one list with a second level. */
import type { Block, List, ListItem } from "../model/block.js";

const bulletRank: Readonly<Record<string, number>> = { "-": 0, "+": 1, "*": 2 };

/** Party texts use `-` then `+` as two levels at one margin; Markdown reads them as lists side by side. */
export function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const nested = block.kind === "list" && last?.kind === "list" ? under(last, block) : undefined;
    if (nested === undefined) joined.push(block);
    else joined[joined.length - 1] = nested;
  }
  return joined;
}

function under(list: List, next: List): List | undefined {
  const [outer, inner] = [rankOf(list.items[0]), rankOf(next.items[0])];
  const last = list.items.at(-1);
  if (outer === undefined || inner === undefined || inner < outer || last === undefined) return undefined;
  if (inner === outer) return { ...list, items: [...list.items, ...next.items] };
  const item = { ...last, blocks: joinLists([...last.blocks, next]) };
  return { ...list, items: [...list.items.slice(0, -1), item] };
}

function rankOf(item: ListItem | undefined): number | undefined {
  return item === undefined ? undefined : bulletRank[item.marker];
}
