/** What references may lead to beside entries: captioned tables and pictures, each with its own count, and annexes. */
import { expect, test } from "vitest";
import { makeResolver, resolveBlocks, unresolved } from "../../../src/assemble/resolve.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { type Block, type Paragraph, type Picture, type Table, text } from "../../../src/model/block.js";
import { emptyRange } from "../../../src/model/source.js";
import { blockLines } from "../../../src/model/walk.js";
import { readProfile } from "../../../src/template/profile.js";

const host = nodeHost();
const profile = readProfile(host, [host.ownTemplates], "dang-2018")?.value;
const at = emptyRange("a.md", 1);

const named = (id: string) => ({ id, caption: [text(`tên ${id}`)], at: { ...at } });
const table = (id: string): Table => ({ kind: "table", ...named(id), align: [], header: [], rows: [] });
const picture = (id: string): Picture => ({ kind: "picture", ...named(id), file: "", alt: [] });
const refer = (...ids: readonly string[]): Paragraph => ({
  kind: "paragraph",
  role: "than",
  children: ids.map((id) => ({ kind: "reference", id, at })),
  at,
});

function resolved(blocks: readonly Block[], annexes: readonly { id: string; label: string }[] = []) {
  if (profile === undefined) throw new Error("no profile");
  const resolver = makeResolver({
    printed: blocks,
    named: [],
    sections: [],
    annexes: annexes.map((annex) => ({ ...annex, at })),
    profile,
    facts: new Map(),
  });
  return { blocks: resolveBlocks(blocks, resolver), found: unresolved(resolver) };
}

test("pictures count apart from tables, in quotes and lists too", () => {
  const inside: Block = { kind: "quote", blocks: [picture("h2")], at };
  const { blocks } = resolved([refer("h2", "b2"), table("b1"), picture("h1"), inside, table("b2")]);
  expect(blockLines(blocks)).toEqual([
    "Hình 2Bảng 2",
    "Bảng 1. tên b1",
    "[Chưa có hình]",
    "Hình 1. tên h1",
    "[Chưa có hình]",
    "Hình 2. tên h2",
    "Bảng 2. tên b2",
  ]);
});

test("an annex is named by its label, and leads to its own id", () => {
  const { blocks, found } = resolved([refer("danh-sach")], [{ id: "danh-sach", label: "Phụ lục 2" }]);
  expect(found).toEqual([]);
  expect(blocks).toMatchObject([{ children: [{ text: "Phụ lục 2", anchor: "danh-sach" }] }]);
});

test("one id for an annex and a table is told", () => {
  const { found } = resolved([table("a")], [{ id: "a", label: "Phụ lục" }]);
  expect(found.map(({ code }) => code)).toEqual(["duplicate-id"]);
});
