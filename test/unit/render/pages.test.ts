import { describe, expect, test } from "vitest";
import type { Block, Inline } from "../../../src/model/block.js";
import { emptyRange } from "../../../src/model/source.js";
import { pageRuns } from "../../../src/render/pages.js";

const at = emptyRange("a.md", 1);
const words = (text: string): readonly Inline[] => [{ kind: "text", text }];

/** `T` text, `H` heading, `-` page break, `[…]` sideways. */
function blocksOf(sketch: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of sketch.match(/\[[^\]]*\]|./g) ?? []) {
    if (part.startsWith("[")) blocks.push({ kind: "landscape", blocks: blocksOf(part.slice(1, -1)), at });
    else if (part === "-") blocks.push({ kind: "page-break", at });
    else if (part === "H") blocks.push({ kind: "heading", level: 1, label: "", children: words("H"), at });
    else blocks.push({ kind: "paragraph", role: "than", children: words(part), at });
  }
  return blocks;
}

function sketchOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "page-break") return "-";
      if (block.kind === "heading") return "H";
      const [first] = block.kind === "paragraph" ? block.children : [];
      return first?.kind === "text" ? first.text : "?";
    })
    .join("");
}

function shown(sketch: string, bare = false): string {
  return pageRuns(blocksOf(sketch), bare)
    .map(({ turned, blocks }) => (turned ? `[${sketchOf(blocks)}]` : sketchOf(blocks)))
    .join("|");
}

describe("below the heading block", () => {
  test.each([
    ["nothing", "", ""],
    ["text", "HTT", "HTT"],
    ["sideways pages between text", "T[T]T", "T|[T]|T"],
    ["sideways pages first: the heading block stays upright", "[T]T", "|[T]|T"],
    ["two in a row are one run", "T[T][T]T", "T|[TT]|T"],
    ["headings go with what they head", "THH[T]T", "T|[HHT]|T"],
    ["a heading between two", "[T]H[T]", "|[THT]"],
    ["a heading after one", "[T]HT", "|[T]|HT"],
    ["an empty one", "T[]T", "TT"],
    ["a break", "T-T", "T-T"],
    ["a break below a heading is one above it", "THH-T", "T-HHT"],
    ["two breaks are one", "T--T", "T-T"],
    ["a break before and after sideways pages adds nothing", "T-[T]-T", "T|[T]|T"],
    ["a break between two sideways parts", "T[T]-[T]", "T|[T-T]"],
    ["a break before a heading of sideways pages", "T-H[T]", "T|[HT]"],
    ["a break at the start: the heading block is above", "-T", "-T"],
    ["a break at the end has nothing below it", "T-", "T"],
    ["a break at the end of sideways pages", "T[T-]", "T|[T]"],
  ])("%s: %s", (_, sketch, runs) => expect(shown(sketch)).toBe(runs));
});

describe("an annex begins a page of its own", () => {
  test.each([
    ["H[T]", "[HT]"],
    ["-HT", "HT"],
    ["H-T", "HT"],
    ["HT[T]", "HT|[T]"],
  ])("%s", (sketch, runs) => expect(shown(sketch, true)).toBe(runs));
});
