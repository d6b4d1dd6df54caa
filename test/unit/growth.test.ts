/** One report may be long: what is done for each of its parts does not look at all the others. */
import { describe, expect, test } from "vitest";
import { spansOf } from "../../src/check/views/spans.js";
import { mostGuesses } from "../../src/language/similar.js";
import { type Block, type TableCell, text } from "../../src/model/block.js";
import { emptyRange } from "../../src/model/source.js";
import { anchorsOf } from "../../src/render/anchors.js";
import { pageRuns } from "../../src/render/pages.js";
import { expectBounded } from "../support/oracles/bounded.js";
import { compileSmall, smallReport } from "../support/small-report.js";

const at = emptyRange("r/a.md", 1);

function repeated<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe("work in proportion", () => {
  test("a row of thousands of cells", () => {
    const report = smallReport("Chữ.");
    expectBounded(16_000, (size) => {
      const cells = repeated(size, (): TableCell => ({ children: [text("Một ô"), text(" dài")] }));
      spansOf({ ...report, opening: [{ kind: "table", align: [], header: [{ at, cells }], rows: [], at }] });
    });
  });

  test("thousands of names that begin alike and are referred to", () => {
    expectBounded(16_000, (size) => {
      const blocks = repeated(size, (index): readonly Block[] => {
        const id = `so-lieu-cua-cac-chi-bo-truc-thuoc-dang-bo-${index}`;
        const reference = { kind: "reference", id, anchor: id, text: "đó", at } as const;
        const told: Block = { kind: "paragraph", role: "noi-dung", children: [reference], at };
        return [told, { kind: "table", id, label: `Bảng ${index}`, align: [], header: [], rows: [], at }];
      });
      const names = [...anchorsOf(blocks.flat()).values()].map(({ name }) => name);
      expect(new Set(names).size).toBe(size);
    });
  });

  test("thousands of page breaks", () => {
    const blocks = repeated(32_000, (): Block => ({ kind: "page-break", at }));
    const words: Block = { kind: "paragraph", role: "noi-dung", children: [text("Chữ.")], at };
    expectBounded(blocks.length, (size) => {
      expect(pageRuns([words, ...blocks.slice(0, size), words])[0]?.blocks.length).toBe(3);
    });
  });
});

test("every name without a value is told, and for the first hundreds the one that was meant is looked for", () => {
  const names = repeated(mostGuesses + 20, (index) => `so_truong${index}`);
  const found = compileSmall(names.map((name) => `{{${name}}}`).join("\n\n")).diagnostics;
  const told = found.filter(({ code }) => code === "unknown-fact");
  expect(told.length).toBe(names.length);
  const meant = told.filter(({ hint }) => hint?.vi.includes("{{so_truong}}"));
  expect(meant.length).toBe(mostGuesses);
});
