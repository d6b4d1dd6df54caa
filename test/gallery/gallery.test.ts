/**
 * The gallery shows everything that an author can type, so that whatever is proved of it is proved of every block. That it
 * is sound in every format profile is proved with the samples; here, that nothing is missing in it.
 */
import { describe, expect, test } from "vitest";
import type { Block, Inline, MarkName } from "../../src/model/block.js";
import { allBlocks, eachInline } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { gallery, reportOf, sample } from "../support/samples.js";

/** False where no author can type one yet. A kind that is new to the model does not compile until it is named here. */
const blocks: Readonly<Record<Block["kind"], boolean>> = {
  heading: true,
  paragraph: true,
  list: true,
  table: true,
  quote: true,
  columns: true,
  rule: true,
  picture: true,
  "page-break": true,
  landscape: true,
  contents: true,
};
const inlines: Readonly<Record<Inline["kind"], boolean>> = {
  text: true,
  mark: true,
  break: true,
  fact: true,
  reference: true,
  note: true,
};
const marks: Readonly<Record<MarkName, boolean>> = {
  strong: true,
  emphasis: true,
  underline: true,
  superscript: true,
  subscript: true,
  look: true,
};

const { front, body, back } = flowOf(reportOf(sample(gallery)), false);
const all = allBlocks([...front, ...body, ...back]);

function inlinesOfAll(): readonly Inline[] {
  const found: Inline[] = [];
  eachInline([...front, ...body, ...back], (inline) => void found.push(inline));
  return found;
}

function named(shown: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(shown).filter((name) => shown[name]);
}

function kinds(found: readonly string[]): readonly string[] {
  return [...new Set(found)];
}

describe("the gallery shows", () => {
  test("every kind of block", () => {
    expect(kinds(all.map(({ kind }) => kind)).toSorted()).toEqual(named(blocks).toSorted());
  });

  test("every kind of inline and mark", () => {
    const found = inlinesOfAll();
    expect(kinds(found.map(({ kind }) => kind)).toSorted()).toEqual(named(inlines).toSorted());
    const used = found.flatMap((inline) => (inline.kind === "mark" ? [inline.mark] : []));
    expect(kinds(used).toSorted()).toEqual(named(marks).toSorted());
  });

  test("lists of every mark, inside each other, with the numbers that were typed", () => {
    const lists = all.flatMap((block) => (block.kind === "list" ? [block.items.map(({ marker }) => marker)] : []));
    expect(kinds(lists.flat())).toEqual(expect.arrayContaining(["-", "+", "1.", "2)"]));
    expect(lists).toContainEqual(["1.", "2.", "3."]);
    expect(lists).toContainEqual(["4.", "5."]);
    expect(lists).toContainEqual(["7.", "9."]);
    const depths = all.flatMap((block) => (block.kind === "list" ? block.items.map((item) => depth(item.blocks)) : []));
    expect(Math.max(...depths)).toBeGreaterThanOrEqual(3);
  });
});

/** Lists inside lists below. */
function depth(below: readonly Block[]): number {
  const lists = below.flatMap((block) => (block.kind === "list" ? block.items : []));
  return lists.length === 0 ? 0 : 1 + Math.max(...lists.map((item) => depth(item.blocks)));
}
