/**
 * What npm docx really writes when it is asked for impossible things, and what it writes by default. The hand-made
 * files prove the rules; these prove that the rules meet files from a real writer.
 */
import {
  Bookmark,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { describe, expect, test } from "vitest";
import { type Fault, validateDocx } from "../../../support/docx/validate.js";

type Children = IPropertiesOptions["sections"][number]["children"];

/** Before the program puts its own properties, fonts, styles and package order in place. */
function isByDefault({ code, part }: Fault): boolean {
  return ["V13", "V19", "V20"].includes(code) || (code === "V5" && part === "word/styles.xml");
}

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const picture = (width: number): ImageRun =>
  new ImageRun({ type: "png", data: PNG, transformation: { width, height: 10 } });

async function codesOf(children: Children): Promise<readonly string[]> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const faults = validateDocx(bytes).filter((fault) => !isByDefault(fault));
  return [...new Set(faults.map(({ code }) => code))];
}

describe("npm docx", () => {
  test("leaves fonts, author, package order and the base of its styles to its user, and keeps every other rule", async () => {
    const header = new Header({
      children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    });
    const cell = (text: string): TableCell =>
      new TableCell({ width: { size: 4500, type: WidthType.DXA }, children: [new Paragraph(text)] });
    const table = new Table({
      columnWidths: [4500, 4500],
      width: { size: 9000, type: WidthType.DXA },
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: [cell("a"), cell("b")] })],
    });
    const footnotes = { 1: { children: [new Paragraph("Chú thích")] } };
    const paragraph = new Paragraph({
      numbering: { reference: "so", level: 0 },
      keepNext: true,
      spacing: { line: 360 },
      children: [
        new TextRun({
          text: "Số trường ",
          bold: true,
          size: 28,
          font: "Times New Roman",
          language: { value: "vi-VN" },
        }),
        new FootnoteReferenceRun(1),
        new Bookmark({ id: "muc_1", children: [new TextRun("mục")] }),
        new ExternalHyperlink({ link: "https://example.vn/?a=1&b=2", children: [new TextRun("trang")] }),
        picture(10),
      ],
    });
    const numbering = {
      config: [{ reference: "so", levels: [{ level: 0, format: "decimal", text: "%1-" } as const] }],
    };
    const bytes = await Packer.toBuffer(
      new Document({
        footnotes,
        numbering,
        sections: [{ headers: { default: header }, children: [paragraph, table, new Paragraph("Hết")] }],
      }),
    );
    expect([...new Set(validateDocx(bytes).map(({ code }) => code))]).toEqual(["V5", "V13", "V19", "V20"]);
    expect(validateDocx(bytes).filter((fault) => !isByDefault(fault))).toEqual([]);
  });

  test.each<readonly [string, string, () => Children]>([
    ["V1", "U+FFFE", () => [new Paragraph("a\ufffe")]],
    [
      "V3",
      "a script as a link",
      () => [
        new Paragraph({ children: [new ExternalHyperlink({ link: "javascript:x()", children: [new TextRun("a")] })] }),
      ],
    ],
    [
      "V6",
      "a list that was not configured",
      () => [new Paragraph({ text: "a", numbering: { reference: "khong", level: 0 } })],
    ],
    ["V8", "a reference without a note", () => [new Paragraph({ children: [new FootnoteReferenceRun(9)] })]],
    ["V10", "a table without rows", () => [new Table({ rows: [] }), new Paragraph("")]],
    [
      "V11",
      "a table at the end",
      () => [new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph("")] })] })] })],
    ],
    ["V12", "a picture of no size", () => [new Paragraph({ children: [picture(Number.NaN)] })]],
    [
      "V14",
      "a bookmark of 50 letters",
      () => [new Paragraph({ children: [new Bookmark({ id: "m".repeat(50), children: [new TextRun("a")] })] })],
    ],
    ["V15", "a page number of nothing", () => [new Paragraph({ children: [new PageReference("khong")] })]],
    ["V16", "a line-number property", () => [new Paragraph({ suppressLineNumbers: true, alignment: "center" })]],
    ["V17", "a line break and a tab in a text", () => [new Paragraph("a\nb\tc")]],
  ])("%s: %s", async (code, _what, children) => {
    expect(await codesOf(children())).toEqual([code]);
  });

  test("V5: a style that was not defined", async () => {
    expect(await codesOf([new Paragraph({ text: "a", style: "KhongCo" })])).toEqual(["V5"]);
  });
});
