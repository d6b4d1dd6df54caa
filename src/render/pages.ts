/**
 * A sequence of blocks as runs of upright and of sideways pages. Every renderer cuts here, so that they agree on what a
 * heading goes with: it is never left on the page before what it heads.
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

/** What heads the text below it and may not stand alone. */
export function leads(block: Block | undefined): boolean {
  return block?.kind === "heading" || (block?.kind === "paragraph" && block.lead === true);
}

/** A break right below a heading was meant for the heading too: a section's own text begins below its heading. */
function breaksFirst(items: readonly Item[]): readonly Item[] {
  const done: Item[] = [];
  for (const item of items) {
    let at = done.length;
    if (item.block.kind === "page-break") while (leads(done[at - 1]?.block)) at--;
    done.splice(at, 0, item);
  }
  return done;
}

/** Headings, and breaks between them, stand on the pages of what follows. */
function withTheirPages(items: readonly Item[]): readonly Item[] {
  let below = false;
  const fromTheEnd = [...items].reverse().map((item) => {
    const goes = leads(item.block) || item.block.kind === "page-break";
    below = item.turned || (goes && below);
    return { ...item, turned: below };
  });
  return fromTheEnd.reverse();
}

/** Turned pages begin a page anyway, and one break is enough. `first` keeps one at the start: the heading block is above. */
function withoutIdleBreaks(blocks: readonly Block[], first: boolean): readonly Block[] {
  const isBreak = (block: Block | undefined): block is PageBreak => block?.kind === "page-break";
  const last = blocks.findLastIndex((block) => !isBreak(block));
  return blocks.filter((block, index) => {
    if (!isBreak(block)) return true;
    if (index === 0 && !first) return false;
    return !isBreak(blocks[index - 1]) && index < last;
  });
}
