/**
 * Divides a sequence of blocks into runs of upright and of sideways pages. Every renderer uses these runs. A heading is never
 * left on the page before its text.
 */
import type { Block, PageBreak } from "../model/block.js";

export interface PageRun {
  /** On pages turned sideways. */
  readonly turned: boolean;
  /** Never a landscape block, and no page break at its end. */
  readonly blocks: readonly Block[];
}

interface Item {
  readonly block: Block;
  readonly turned: boolean;
}

/** At least one run. The first is upright even where it is empty, since something stands above it, unless `bare`. */
export function pageRuns(blocks: readonly Block[], bare = false): readonly PageRun[] {
  const items = withTheirPages(breaksFirst(blocks.flatMap(itemsOf)));
  const runs: { readonly turned: boolean; readonly blocks: Block[] }[] = [];
  if (!bare || items[0]?.turned !== true) runs.push({ turned: false, blocks: [] });
  for (const { block, turned } of items) {
    let run = runs.at(-1);
    if (run?.turned !== turned) {
      run = { turned, blocks: [] };
      runs.push(run);
    }
    run?.blocks.push(block);
  }
  return runs.map(({ turned, blocks: inside }, index) => ({
    turned,
    blocks: withoutIdleBreaks(inside, index === 0 && !bare),
  }));
}

function itemsOf(block: Block): readonly Item[] {
  if (block.kind !== "landscape") return [{ block, turned: false }];
  return block.blocks.map((inside) => ({ block: inside, turned: true }));
}

/** True for a block that must stay with the text below it. */
export function leads(block: Block | undefined): boolean {
  return block?.kind === "heading" || (block?.kind === "paragraph" && block.lead === true);
}

/** A break right below a heading was meant for the heading too: a section's own text begins below its heading. */
function breaksFirst(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  for (const item of items) {
    let at = result.length;
    if (item.block.kind === "page-break") while (leads(result[at - 1]?.block)) at--;
    result.splice(at, 0, item);
  }
  return result;
}

/** Headings, and breaks between them, belong to the pages of the text after them. */
function withTheirPages(items: readonly Item[]): readonly Item[] {
  let below = false;
  const fromTheEnd = [...items].reverse().map((item) => {
    const goes = leads(item.block) || item.block.kind === "page-break";
    below = item.turned || (goes && below);
    return { ...item, turned: below };
  });
  return fromTheEnd.reverse();
}

/** Removes breaks beside turned pages and repeated breaks. `first` keeps a break at the start, since the heading block is above. */
function withoutIdleBreaks(blocks: readonly Block[], first: boolean): readonly Block[] {
  const isBreak = (block: Block | undefined): block is PageBreak => block?.kind === "page-break";
  const last = blocks.findLastIndex((block) => !isBreak(block));
  return blocks.filter((block, index) => {
    if (!isBreak(block)) return true;
    if (index === 0 && !first) return false;
    return !isBreak(blocks[index - 1]) && index < last;
  });
}
