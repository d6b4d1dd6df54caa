/**
 * Assigns anchors to the blocks that references point to. Only referenced blocks get one. Names derive from the ids that authors
 * give, so that a bookmark is easy to find in Word.
 */

import { withoutDiacritics } from "../language/diacritics.js";
import type { Block } from "../model/block.js";
import { allBlocks, eachInline, inlineText } from "../model/walk.js";

export interface Anchor {
  /** Letters, digits and underscores, at most 40; unique without regard to case. */
  readonly name: string;
  /** From 1, in print order. */
  readonly number: number;
  /** The words it encloses; absent for a heading, which is more than its words. */
  readonly words?: string;
  readonly at: Block["at"];
}

/** By the id of a block. */
export type Anchors = ReadonlyMap<string, Anchor>;

/** `blocks`: all that is printed, in order. */
export function anchorsOf(blocks: readonly Block[]): Anchors {
  const wanted = new Set<string>();
  eachInline(blocks, (inline) => {
    if (inline.kind === "reference" && inline.anchor !== undefined) wanted.add(inline.anchor);
  });
  const anchors = new Map<string, Anchor>();
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  for (const block of wanted.size === 0 ? [] : allBlocks(blocks)) {
    const { id, words } = anchorOf(block);
    if (id === undefined || !wanted.has(id) || anchors.has(id)) continue;
    const name = freeName(id, taken, tried);
    taken.add(name);
    anchors.set(id, { name, number: taken.size, at: block.at, ...(words === undefined ? {} : { words }) });
  }
  return anchors;
}

/** The anchor of this block. Of two blocks with one id only the first has it. */
export function anchorAt(block: Block, anchors: Anchors): Anchor | undefined {
  const anchor = anchors.get(anchorOf(block).id ?? "");
  return anchor?.at === block.at ? anchor : undefined;
}

function anchorOf(block: Block): { readonly id?: string; readonly words?: string } {
  switch (block.kind) {
    case "heading":
      return { ...(block.anchor === undefined ? {} : { id: block.anchor }) };
    case "paragraph":
      return block.anchor === undefined ? {} : { id: block.anchor, words: inlineText(block.children) };
    case "table":
    case "picture":
      return block.id === undefined || block.label === undefined ? {} : { id: block.id, words: block.label };
    default:
      return {};
  }
}

const longest = 40;

/** `tried`: how many suffixes each stem has used, so that thousands of equal names do not each search from the first. */
function freeName(id: string, taken: ReadonlySet<string>, tried: Map<string, number>): string {
  const letters = withoutDiacritics(id).toLowerCase();
  const plain = letters.replace(/[^a-z0-9]+/g, "_");
  const name = /^[a-z]/.test(plain) ? plain : `muc_${plain}`;
  const beginning = name.slice(0, longest);
  for (let count = (tried.get(beginning) ?? 0) + 1; ; count++) {
    const tail = count === 1 ? "" : `_${count}`;
    const free = `${name.slice(0, longest - tail.length)}${tail}`;
    if (taken.has(free)) continue;
    tried.set(beginning, count);
    return free;
  }
}
