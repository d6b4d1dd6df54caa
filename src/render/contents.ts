/** Selects the entries of the contents list, the same for every renderer. */
import type { Block } from "../model/block.js";
import type { Annex } from "../model/report.js";
import { inlineText } from "../model/walk.js";
import { headingWords } from "./wording.js";

export interface ContentsEntry {
  /** From 1 to `contentsDepth`. */
  readonly level: number;
  readonly text: string;
  /** The block it leads to. */
  readonly target: Block;
  readonly annex: boolean;
}

/** Headings below this depth are not listed. */
export const contentsDepth = 3;

/** Headings of the body and the annexes by their titles; headings inside annexes are not listed. `printed`: the annexes' blocks. */
export function contentsOf(
  body: readonly Block[],
  annexes: readonly Annex[],
  printed: readonly (readonly Block[])[],
): readonly ContentsEntry[] {
  const headings = body.flatMap((block): readonly ContentsEntry[] => {
    if (block.kind !== "heading" || block.level > contentsDepth) return [];
    const text = oneLine(inlineText(headingWords(block)));
    return text === "" ? [] : [{ level: block.level, text, target: block, annex: false }];
  });
  const ends = annexes.flatMap(({ label, title }, index): readonly ContentsEntry[] => {
    const [target] = printed[index] ?? [];
    return target === undefined ? [] : [{ level: 1, text: oneLine(`${label}. ${title}`), target, annex: true }];
  });
  return [...headings, ...ends];
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** Only the first list is printed; a rule reports the second. */
export function withOneContents(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find((block) => block.kind === "contents");
  return blocks.filter((block) => block.kind !== "contents" || block === first);
}

export function withoutContents(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== "contents");
}
