/** The heading block, title, signature and recipients read back from the XML: HB, TB and NS of the requirements. */
import { describe, expect, test } from "vitest";
import { allParagraphs, type Paragraph, type Table } from "../support/docx/read.js";
import { sample } from "../support/samples.js";

const { document } = sample("content/so-giao-duc");
const paragraphs = allParagraphs(document.blocks);

function tableAt(index: number): Table {
  const tables = document.blocks.filter((block) => block.kind === "table");
  const found = tables.at(index);
  if (found === undefined) throw new Error(`no table ${index}`);
  return found;
}

function cell(table: Table, row: number, column: number): readonly Paragraph[] {
  return allParagraphs(table.rows[row]?.cells[column]?.blocks ?? []);
}

function looks(paragraph: Paragraph | undefined): Readonly<Record<string, unknown>> {
  const run = paragraph?.runs[0];
  return {
    text: paragraph?.text.replace(/\n/g, " "),
    align: paragraph?.alignment,
    size: run?.size,
    bold: run?.bold,
    italic: run?.italic,
  };
}

describe("heading block (HD36 1.1–1.4, Phụ lục 3)", () => {
  const head = tableAt(0);
  const left = cell(head, 0, 0);
  const right = cell(head, 0, 1);

  test("HB-01 the parent body: capitals, 14 pt, not bold, centred", () => {
    const text = "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH QUẢNG NAM";
    expect(looks(left[0])).toEqual({ text, align: "center", size: 28, bold: false, italic: false });
  });

  test("HB-02 the issuing body: capitals, 14 pt, bold", () => {
    const text = "ĐẢNG ỦY SỞ GIÁO DỤC VÀ ĐÀO TẠO";
    expect(looks(left[1])).toEqual({ text, align: "center", size: 28, bold: true, italic: false });
  });

  test("a long name is broken where a part of it begins", () => {
    expect(left[0]?.text).toBe("ĐẢNG BỘ KHỐI CÁC CƠ QUAN\nTỈNH QUẢNG NAM");
    expect(left[1]?.text).toBe("ĐẢNG ỦY\nSỞ GIÁO DỤC VÀ ĐÀO TẠO");
  });

  test("HB-03 the asterisk has a paragraph of its own", () => {
    expect(looks(left[2])).toMatchObject({ text: "*", align: "center" });
    expect(left).toHaveLength(3);
  });

  test("HB-04, HB-05 number and symbol: no colon, no blanks, a gap for the number", () => {
    expect(looks(cell(head, 1, 0)[0])).toMatchObject({
      text: "Số      -BC/ĐU",
      align: "center",
      size: 28,
      bold: false,
    });
  });

  test("HB-07 the title of the Party with a drawn line as long as its text", () => {
    expect(looks(right[0])).toEqual({
      text: "ĐẢNG CỘNG SẢN VIỆT NAM",
      align: "center",
      size: 30,
      bold: true,
      italic: false,
    });
    const [, rule] = right;
    const width = head.grid[1] ?? 0;
    const length = width - (rule?.indents.left ?? 0) - (rule?.indents.right ?? 0);
    expect(rule?.borders["top"]?.style).toBe("single");
    // 72.6 mm as measured on an issued page (official-format 1.4), a millimetre either way.
    expect(length / 56.69).toBeGreaterThan(71.6);
    expect(length / 56.69).toBeLessThan(73.6);
  });

  test("HB-08 place and date: italic, level with the number, zeros as the rule has them", () => {
    expect(looks(cell(head, 1, 1)[0])).toEqual({
      text: "Quảng Nam, ngày 24 tháng 4 năm 2020",
      align: "center",
      size: 28,
      bold: false,
      italic: true,
    });
    const plan = allParagraphs(sample("content/ke-hoach-59").document.blocks).map(({ text }) => text);
    expect(plan).toContain("Quảng Nam, ngày 06 tháng 3 năm 2020");
  });

  test("HB-09 one borderless table of two columns", () => {
    expect(head.grid).toHaveLength(2);
    expect(Object.values(head.borders).every((border) => border.style === "none")).toBe(true);
  });
});

describe("title block (HD36 1.5)", () => {
  const at = document.blocks.findIndex((block) => block.kind === "paragraph");
  const title = document.blocks.slice(at).filter((block) => block.kind === "paragraph");

  test("TB-01 the type of document: capitals, bold, centred, Word's own Title", () => {
    expect(looks(title[0])).toMatchObject({ text: "BÁO CÁO", align: "center", bold: true });
    expect(title[0]?.styleName).toBe("Title");
  });

  test("TB-02, TB-04 the default subject on three lines", () => {
    expect(title[1]?.text.split("\n")).toEqual([
      "sơ kết 04 năm thực hiện Chỉ thị số 05-CT/TW",
      "của Bộ Chính trị về “đẩy mạnh học tập và làm theo",
      "tư tưởng, đạo đức, phong cách Hồ Chí Minh”",
    ]);
    expect(looks(title[1])).toMatchObject({ align: "center", bold: true, size: 28 });
  });

  test("TB-03 exactly five hyphens below it, which make no heading", () => {
    expect(looks(title[2])).toMatchObject({ text: "-----", align: "center" });
    expect(title[2]?.outlineLevel).toBeUndefined();
  });

  test("TB-05, TB-07 neither the issuing line nor the guidance is printed", () => {
    const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
    expect(text).not.toContain("ban hành kèm theo Kế hoạch số");
    expect(text).not.toContain("cần tập trung phản ánh các nội dung sau");
  });
});

describe("closing block (HD36 1.7, 1.9)", () => {
  const tail = tableAt(-1);
  const left = cell(tail, 0, 0);
  const right = cell(tail, 0, 1);

  test("NS-01 to NS-04 recipients: label underlined, dashes and marks made by the compiler", () => {
    expect(left.map(({ text }) => text)).toEqual([
      "Nơi nhận:",
      "- Ban Thường vụ Đảng ủy Khối các cơ quan,",
      "- Ban Tuyên giáo Đảng ủy Khối,",
      "- Các chi bộ trực thuộc,",
      "- Lưu Văn phòng Đảng ủy.",
    ]);
    expect(left[0]?.runs[0]?.underline).toBe("single");
    expect(left[1]?.runs[0]?.size).toBe(24);
  });

  test("NS-05 to NS-07 authority bold, position not, name bold", () => {
    expect(right.map(looks)).toMatchObject([
      { text: "T/M ĐẢNG ỦY", bold: true, align: "center" },
      { text: "BÍ THƯ", bold: false, align: "center" },
      { text: "Nguyễn Văn A", bold: true, align: "center" },
    ]);
  });

  test("NS-08, NS-09 one row that is not split, with room for signature and seal", () => {
    expect(tail.rows).toHaveLength(1);
    expect(tail.rows[0]?.cantSplit).toBe(true);
    expect(right[2]?.spacing.before).toBeGreaterThanOrEqual(4 * 14 * 20);
  });

  test("it never stands alone on a page: the end of the body is kept with it", () => {
    const blocks = document.blocks;
    const closing = blocks.lastIndexOf(tail);
    const before = blocks.slice(closing - 1, closing);
    expect(before.every((block) => block.kind === "paragraph" && block.keepNext)).toBe(true);
    // And with the paragraph of no height that ends the file, which would fill a page of its own.
    expect(left[0]?.keepNext).toBe(true);
    expect(blocks[closing + 1]).toMatchObject({ kind: "paragraph", text: "", spacing: { line: 2, lineRule: "exact" } });
  });
});
