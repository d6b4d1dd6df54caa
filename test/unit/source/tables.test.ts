import { describe, expect, test } from "vitest";
import { readBody } from "../../../src/content/author-blocks.js";
import type { Block } from "../../../src/model/block.js";
import { readFrontMatter } from "../../../src/source/front-matter.js";
import { codes, inlines, lines, reading, shown } from "./shown.js";

const table = "| Năm | Số buổi |\n| --- | ---: |\n| 2018 | 5 |";

/** As a section file is read, so that `:::bang` means something. */
function section(text: string) {
  return readBody(readFrontMatter({ file: "a.md", text, readable: true }, false).value);
}

function summary(block: Block | undefined): string {
  if (block?.kind !== "table") return block?.kind ?? "nothing";
  const caption = block.caption === undefined ? "no caption" : `“${inlines(block.caption)}”`;
  return `${block.id ?? "no id"}, ${caption}, line ${block.at.line}`;
}

describe("tables", () => {
  test.each([
    [table, ["| Năm | Số buổi |", "| 2018 | 5 |"]],
    ["Năm | Số buổi\n--- | ---\n2018 | 5", ["| Năm | Số buổi |", "| 2018 | 5 |"]],
    [`${table}\n| 2019 |`, ["| Năm | Số buổi |", "| 2018 | 5 |", "| 2019 |  |"]],
    [`${table}\n| a \\| b | **c** |`, ["| Năm | Số buổi |", "| 2018 | 5 |", "| a | b | <b>c</b> |"]],
    [`${table}\n| {{so}} | [[II.3]] |`, ["| Năm | Số buổi |", "| 2018 | 5 |", "| {so:4} | [II.3:4] |"]],
    [`${table}\n| một<br>hai | 2*3*4 |`, ["| Năm | Số buổi |", "| 2018 | 5 |", "| một⏎hai | 2*3*4 |"]],
    [`Chữ\n${table}`, ["Chữ", "| Năm | Số buổi |", "| 2018 | 5 |"]],
    [`${table}\n\nChữ`, ["| Năm | Số buổi |", "| 2018 | 5 |", "Chữ"]],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([expected, []]));

  test("each column has the side it was given", () => {
    const [block] = reading("| a | b | c | d |\n| --- | :--- | :---: | ---: |\n| 1 | 2 | 3 | 4 |").blocks;
    expect(block?.kind === "table" ? block.align : []).toEqual(["left", "left", "center", "right"]);
  });

  test.each([
    [`${table}\n| 2019 | 7 | thêm |`, "table-extra-cell 4", "thêm"],
    [`Chữ\n\n${table}\n| 2019 | 7 | a | b |`, "table-extra-cell 6", "a | b"],
    [`> ${table.replaceAll("\n", "\n> ")}\n> | 2019 | 7 | thêm |`, "table-extra-cell 4", "thêm"],
  ])("a cell too many is told with what it holds: %j", (typed, expected, lost) => {
    expect(codes(typed)).toEqual([expected]);
    expect(reading(typed).diagnostics[0]?.message.vi).toContain(`“${lost}”`);
  });

  test("a big one is kept whole", () => {
    const columns = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const row = `| ${columns.join(" | ")} |`;
    const typed = [row, `|${" --- |".repeat(300)}`, ...Array.from({ length: 399 }, () => row)].join("\n");
    expect(codes(typed)).toEqual([]);
    expect(shown(typed)).toEqual(Array.from({ length: 400 }, () => row));
  });
});

describe("joined cells", () => {
  const head = "| a | b | c |\n| --- | --- | --- |";

  test.each([
    [`${head}\n| 1 | << | << |`, ["| 1 ×3 |"]],
    [`${head}\n| 1 | 2 | << |\n| ^^ | 3 | 4 |`, ["| 1 ÷2 | 2 ×2 |", "| 3 | 4 |"]],
    [`${head}\n| 1 | << | 2 |\n| ^^ | ^^ | 3 |\n| ^^ | << | ^^ |`, ["| 1 ×2 ÷3 | 2 |", "| 3 ÷2 |", "|  |"]],
    [`${head}\n|<<x|^^ 1| a << b |`, ["| <<x | ^^ 1 | a << b |"]],
    [`${head}\n| \\<< | \\^^ | x |`, ["| << | ^^ | x |"]],
    [`${head}\n| 1 | 2 | 3 |\n| 4 | ^^ |`, ["| 1 | 2 ÷2 | 3 |", "| 4 |  |"]],
  ])("%j", (typed, expected) => expect([shown(typed).slice(1), codes(typed)]).toEqual([expected, []]));

  test.each([
    [`${head}\n| << | 1 | 2 |`, ["| << | 1 | 2 |"], ["table-merge 3"]],
    [`${head}\n| ^^ | 1 | 2 |\n| ^^ | 3 | 4 |`, ["| ^^ ÷2 | 1 | 2 |", "| 3 | 4 |"], ["table-merge 3"]],
    [`${head}\n| 1 | << | 2 |\n| 3 | ^^ | 4 |`, ["| 1 | << | 2 |", "| 3 | ^^ | 4 |"], ["table-merge 4"]],
    [`${head}\n| 1 | << | 2 |\n| ^^ | 3 | << |`, ["| 1 | << | 2 |", "| ^^ | 3 ×2 |"], ["table-merge 4"]],
  ])("%j is told, and stays as typed", (typed, expected, told) => {
    expect([shown(typed).slice(1), codes(typed)]).toEqual([expected, told]);
  });

  test("the header may have several rows", () => {
    const { blocks, diagnostics } = section(`:::bang{dau=2}\n${head}\n| ^^ | x | << |\n| 1 | 2 | 3 |\n:::`);
    const [table] = blocks;
    expect(diagnostics).toEqual([]);
    expect(table?.kind === "table" ? [table.header.length, table.rows.length] : []).toEqual([2, 1]);
    expect(lines(blocks)).toEqual(["| a ÷2 | b | c |", "| x ×2 |", "| 1 | 2 | 3 |"]);
  });
});

describe("captioned tables", () => {
  test.each([
    [`:::bang{#bang-a} Số buổi học\n${table}\n:::`, "bang-a, “Số buổi học”, line 1"],
    [`Chữ\n\n::: bang {#bang-a} Số buổi\n\n${table}\n\n:::`, "bang-a, “Số buổi”, line 3"],
    [`:::bang Số buổi năm {{nam}}\n${table}\n:::`, "no id, “Số buổi năm {nam:1}”, line 1"],
    [`:::bang{#bang-a}\n${table}\n:::`, "bang-a, “”, line 1"],
    [`:::bang\n${table}\n:::`, "no id, no caption, line 1"],
  ])("%j", (typed, expected) => {
    const { blocks, diagnostics } = section(typed);
    expect([summary(blocks.at(-1)), diagnostics]).toEqual([expected, []]);
  });

  test.each([
    [`:::bang{#a} Tên\n${table}`, ["block-not-closed 1"], 1],
    [":::bang{#a} Tên\nChữ\n:::", ["block-without-table 1"], 2],
    [`:::bang{#a} Tên\n${table}\n\nChữ\n:::`, ["block-without-table 1"], 2],
    [`:::hinh Tên\nChữ\n:::`, ["unknown-block 1"], 2],
    [`:::hop\n:::bang{#a} Tên\n${table}\n:::\n:::`, ["unknown-block 1"], 1],
  ])("%j is told, and nothing in it is lost", (typed, told, count) => {
    const { blocks, diagnostics } = section(typed);
    expect(diagnostics.map(({ code, at }) => `${code} ${at.line}`)).toEqual(told);
    expect(blocks).toHaveLength(count);
  });

  test("three colons in a sentence, or alone, are text", () => {
    expect(shown("Chữ ::: chữ")).toEqual(["Chữ ::: chữ"]);
    expect(shown(":::")).toEqual([":::"]);
  });
});
