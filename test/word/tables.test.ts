/** Tables in Word: joined cells on one grid, widths as asked, headers repeated, rows and tied rows kept whole. */
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { renderDocx } from "../../src/render/word/document.js";
import { openDocx } from "../support/docx/parts.js";
import type { Cell, Table } from "../support/docx/read/model.js";
import { allParagraphs, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { intAttr } from "../support/docx/walk.js";
import { child, findAll, type XmlElement } from "../support/docx/xml.js";
import { smallReport } from "../support/small-report.js";

/** The first table of the text, of a document that is sound. */
function tableIn(report: Report): Table {
  const bytes = renderDocx(report);
  expectValid(bytes);
  const blocks = readDocument(bytes).blocks.filter((block) => block.kind === "table");
  const [table] = blocks.filter(({ style }) => style === "TableGrid");
  if (table === undefined) throw new Error("no table");
  return table;
}

/** `2018 ×2 ÷`: over two columns, first of several rows; `÷÷` goes on from above. */
function shown({ blocks, span, verticalMerge }: Cell): string {
  const words = allParagraphs(blocks).map(({ text }) => text);
  const down = verticalMerge === undefined ? "" : verticalMerge === "restart" ? " ÷" : " ÷÷";
  return `${words.join("/")}${span === 1 ? "" : ` ×${span}`}${down}`;
}

function grid({ rows }: Table): readonly string[] {
  return rows.map(({ cells }) => cells.map(shown).join(" | "));
}

const mm = (value: number): number => (value * 1440) / 25.4;

describe("joined cells", () => {
  const table = tableIn(
    smallReport(
      ":::bang{#a dau=2} Số buổi\n| STT | Số buổi | << | Ghi chú |\n| --- | ---: | ---: | --- |\n| ^^ | Quý I | Quý II | ^^ |\n" +
        "| 1 | 5 | 6 | - đủ<br>- đúng |\n| Cộng | << | 11 | ^^ |\n| x | << | y | z |\n| ^^ | ^^ | t | u |\n:::",
    ),
  );

  test("each row fills the grid", () => {
    expect(grid(table)).toEqual([
      "STT ÷ | Số buổi ×2 | Ghi chú ÷",
      " ÷÷ | Quý I | Quý II |  ÷÷",
      "1 | 5 | 6 | - đủ\n- đúng ÷",
      "Cộng ×2 | 11 |  ÷÷",
      "x ×2 ÷ | y | z",
      " ×2 ÷÷ | t | u",
    ]);
    for (const { cells } of table.rows) {
      expect(cells.reduce((columns, { span }) => columns + span, 0)).toBe(table.grid.length);
      const width = cells.reduce((total, cell) => total + (cell.width?.value ?? 0), 0);
      expect(width).toBe(table.width?.value);
    }
  });

  test("both header rows repeat, and no row is split", () => {
    expect(table.rows.map(({ header }) => header)).toEqual([true, true, false, false, false, false]);
    expect(table.rows.every(({ cantSplit }) => cantSplit)).toBe(true);
  });

  test("a joined cell keeps the side of its first column, and its empty rest the cell's own style", () => {
    const paragraphs = table.rows.slice(2).map(({ cells }) => cells.flatMap(({ blocks }) => allParagraphs(blocks)));
    expect(paragraphs[1]?.map(({ alignment }) => alignment)).toEqual(["left", "right", "left"]);
    expect(new Set(paragraphs.flat().map(({ styleName }) => styleName))).toEqual(new Set(["Ô bảng"]));
  });
});

describe("rows that belong together", () => {
  /** Whether the rows stay on the page of the next one. */
  const kept = (body: string): readonly boolean[] =>
    tableIn(smallReport(`| a | b |\n| --- | --- |\n${body}\n\nĐoạn sau.`))
      .rows.slice(1)
      .map(({ cells }) => cells.every(({ blocks }) => allParagraphs(blocks).every(({ keepNext }) => keepNext)));
  const plain = (count: number): string => Array.from({ length: count }, (_, n) => `| ${n} | x |`).join("\n");

  test("in a long table only tied rows stay together", () => {
    expect(kept(`${plain(15)}\n| nhóm | 1 |\n| ^^ | 2 |\n| ^^ | 3 |\n| y | z |`)).toEqual([
      ...new Array<boolean>(15).fill(false),
      true,
      true,
      false,
      false,
    ]);
  });

  test("more tied rows than a page holds are left to break", () => {
    const tie = Array.from({ length: 40 }, () => "| ^^ | x |").join("\n");
    expect(kept(`| nhóm | x |\n${tie}`)).not.toContain(true);
  });
});

test.each(["Đoạn sau.", "- Gạch sau.", "## Đề mục sau"])("%s stands off the table above it", (after) => {
  const { blocks } = readDocument(renderDocx(smallReport(`| a |\n| --- |\n| 1 |\n\n${after}`)));
  const next = blocks[blocks.findIndex((block) => block.kind === "table" && block.style === "TableGrid") + 1];
  expect(next?.kind === "paragraph" ? next.spacing.before : 0).toBeGreaterThanOrEqual(120);
});

describe("widths", () => {
  const widths = (rong: string): Table =>
    tableIn(smallReport(`:::bang{rong="${rong}"}\n| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n:::`));

  test.each([
    ["1 3 2", [27.5, 82.5, 55]],
    ["15mm 2 1", [15, 100, 50]],
    ["15mm 60mm 40mm", [15, 60, 40]],
    ["1 1,5 2.5", [33, 49.5, 82.5]],
  ])("%s", (rong, expected) => {
    const { grid: columns } = widths(rong);
    for (const [index, width] of expected.entries())
      expect(Math.abs((columns[index] ?? 0) - mm(width))).toBeLessThan(2);
  });

  test("a table narrower than the page stands in its middle", () => {
    expect(widths("15mm 60mm 40mm").alignment).toBe("center");
  });

  test("twelve columns of numbers fit upright without breaking one", () => {
    const row = (cell: string): string => `| Đơn vị |${` ${cell} |`.repeat(11)}`;
    const report = smallReport([row("Tháng 1"), `|${" ---: |".repeat(12)}`, row("98765")].join("\n"));
    const tables = findAll(openDocx(renderDocx(report)).main?.root as XmlElement, "w:tbl");
    const styled = tables.map((table) => child(table, "w:tblPr")).find((each) => child(each, "w:tblStyle"));
    const beside = ["w:left", "w:right"].map((side) => intAttr(child(styled, "w:tblCellMar", side), "w:w") ?? 108);
    // Five digits of 13 pt, and the room beside them.
    const needed = 5 * 6.5 * 20 + (beside[0] ?? 0) + (beside[1] ?? 0);
    for (const width of tableIn(report).grid.slice(1)) expect(width).toBeGreaterThanOrEqual(needed);
  });

  test("a heading over two columns widens both, not the first", () => {
    const { grid: columns } = tableIn(
      smallReport(
        ":::bang{dau=2}\n| a | Một tiêu đề rất dài đứng trên hai cột ngắn | << |\n| --- | --- | --- |\n| ^^ | b | c |\n| 1 | 2 | 3 |\n:::",
      ),
    );
    expect(columns[1]).toBeGreaterThan((columns[0] ?? 0) * 2);
    expect(Math.abs((columns[1] ?? 0) - (columns[2] ?? 0))).toBeLessThan(20);
  });
});

test("a file of figures prints its cells as text, with bold totals", () => {
  const csv = "Đơn vị;Số người\n=HYPERLINK(1);1.200\n@x;+84\n";
  const report = smallReport(":::bang{#b nguon=so-lieu/a.csv}\n:::\n\nXem [[b]].", { "r/so-lieu/a.csv": csv });
  expect(grid(tableIn(report))).toEqual(["Đơn vị | Số người", "=HYPERLINK(1) | 1.200", "@x | +84"]);
  const summed = smallReport(":::bang{nguon=a.csv tong=2}\n:::", {
    "r/a.csv": "Đơn vị;Số người\nA;1.200\nB;34,5\n",
  });
  const table = tableIn(summed);
  expect(grid(table).at(-1)).toBe("Tổng cộng | 1.234,5");
  const runs = table.rows.at(-1)?.cells.flatMap(({ blocks }) => allParagraphs(blocks).flatMap((each) => each.runs));
  expect(runs?.every(({ bold }) => bold)).toBe(true);
});

test("a hundred rows of sixty columns are kept whole", () => {
  const row = `|${Array.from({ length: 60 }, (_, index) => ` c${index} |`).join("")}`;
  const typed = [row, `|${" --- |".repeat(60)}`, ...Array.from({ length: 99 }, () => row)].join("\n");
  expect(tableIn(smallReport(typed)).rows).toHaveLength(100);
});
