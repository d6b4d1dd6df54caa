/** The reports of the benchmark are good reports, another for each seed, and the same for the same seed. */
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { filesOf, pandocText } from "../../bench/print.js";
import { type Block, type Item, makeReport } from "../../bench/report.js";

function filesAt(seed: number, times = 1): ReadonlyMap<string, string> {
  return filesOf(makeReport(seed, times));
}

test.each([
  [1, 1],
  [27, 1],
  [999, 1],
  [5, 12],
])("nothing is found in report %i, %i times as long", (seed, times) => {
  const files = Object.fromEntries([...filesAt(seed, times)].map(([name, text]) => [`r/${name}`, text]));
  const { diagnostics, report } = compile(memoryHost(files, nodeHost()), "r");
  const found = diagnostics
    .filter(({ severity }) => severity !== "note")
    .map(({ code, at }) => [code, at.file, at.line]);
  expect(report).toBeDefined();
  expect(found).toEqual([]);
});

test("it has the size that the table speaks of", () => {
  const { sections } = makeReport(1);
  const blocks = sections.flatMap((section): readonly Block[] => section.blocks);
  const count = (kind: Block["kind"]): number => blocks.filter((block) => block.kind === kind).length;
  const depth = (items: readonly Item[]): number => Math.max(0, ...items.map((item) => 1 + depth(item.items)));
  expect(sections).toHaveLength(20);
  expect([count("table"), count("note")]).toEqual([7, 12]);
  expect(Math.max(...blocks.map((block) => (block.kind === "list" ? depth(block.items) : 0)))).toBe(3);
});

test("a seed is a report: a thousand seeds are a thousand reports", () => {
  expect(filesAt(7)).toEqual(filesAt(7));
  const texts = Array.from({ length: 1000 }, (_, seed) => filesAt(seed + 1).get("17-nhiem-vu.md"));
  expect(new Set(texts).size).toBe(1000);
});

test("pandoc is given the same text, with nothing left for it to guess", () => {
  const text = pandocText(makeReport(3));
  expect(text).not.toMatch(/\{\{|\[\[|:::|muc:/);
  expect(text).toContain("nêu tại Bảng 7.");
  for (const content of filesAt(3).values()) {
    const lines = content.split("---\n").at(-1)?.split("\n") ?? [];
    const kept = lines.filter((line) => line !== "" && !/\{\{|\[\[|^:::|^##/.test(line));
    for (const line of kept) expect(text).toContain(line);
  }
});
