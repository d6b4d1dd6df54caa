/** Marks, addressees and legal bases read back from the XML: each at its place, in its size and ink, under every profile. */
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { openDocx } from "../support/docx/parts.js";
import { allParagraphs, type Paragraph, readDocument, type Table } from "../support/docx/read.js";
import { validateDocx } from "../support/docx/validate.js";
import { findAll } from "../support/docx/xml.js";
import { type Marked, markedReport } from "../support/marked-report.js";

function built(asked: Marked) {
  const bytes = renderDocx(markedReport(asked));
  const document = readDocument(bytes);
  const tables = document.blocks.filter((block): block is Table => block.kind === "table");
  const [section] = document.sections;
  const story = (kind: "headers" | "footers"): readonly Paragraph[] => {
    const part = section?.[kind].find(({ type }) => type === "first")?.part ?? "";
    return allParagraphs(document[kind].get(part)?.blocks ?? []);
  };
  return {
    bytes,
    document,
    head: tables[0],
    tail: tables.at(-1),
    paragraphs: allParagraphs(document.blocks),
    header: story("headers"),
    footer: story("footers"),
  };
}

function cell(table: Table | undefined, row: number, column: number): readonly Paragraph[] {
  return allParagraphs(table?.rows[row]?.cells[column]?.blocks ?? []);
}

function texts(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.map(({ text }) => text.replace(/\n/g, " "));
}

function named(paragraphs: readonly Paragraph[], begin: string): Paragraph {
  const found = paragraphs.find(({ text }) => text.startsWith(begin));
  if (found === undefined) throw new Error(`nothing begins with ${begin}`);
  return found;
}

function letters(paragraph: Paragraph): Readonly<Record<string, unknown>> {
  const [run] = paragraph.runs;
  return { size: run?.size, bold: run?.bold, italic: run?.italic, color: run?.color, align: paragraph.alignment };
}

/** Attributes of Word's frames, in the order of the paragraphs that stand in them. */
function frames(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const root = openDocx(bytes).main?.root;
  return root === undefined ? [] : findAll(root, "w:framePr").map(({ attributes }) => attributes);
}

const withheld = "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG";
const red = { size: 28, bold: true, italic: false, color: "FF0000", align: "center" };

test.each(["dang-2018", "dang-2026", "nd30", "doan"])("%s: the file is sound", (profile) => {
  expect(validateDocx(renderDocx(markedReport({ profile })))).toEqual([]);
});

describe("dang-2018 (HD36 Phụ lục 1 and 3)", () => {
  const { bytes, head, tail, paragraphs, header, footer } = built({ profile: "dang-2018" });

  test("below the number, in this order: 11b draft, 10a secrecy, 10b urgency, in red", () => {
    const under = cell(head, 1, 0);
    expect(texts(under)).toEqual(["Số 07-BC/ĐU", "Dự thảo lần 2", "MẬT", "HỎA TỐC"]);
    expect(under.slice(2).map(letters)).toEqual([red, red]);
    expect(under[1]?.runs[0]).toMatchObject({ italic: true, color: "auto" });
  });

  test("11a circulation: above the text of page 1, right, 10 mm from the edge; page 2 has its number", () => {
    expect(texts(header)).toEqual(["LƯU HÀNH NỘI BỘ"]);
    expect(header.map(letters)).toEqual([{ size: 24, bold: true, italic: false, color: "auto", align: "right" }]);
    const [section] = readDocument(bytes).sections;
    expect(section?.margins.header).toBe(567);
    expect(section?.headers.map(({ type }) => type).sort()).toEqual(["default", "first"]);
    expect(footer).toEqual([]);
  });

  test("what is not to be spread: centred below the signature, in the run of the text", () => {
    const all = texts(paragraphs);
    expect(all.indexOf(withheld)).toBeGreaterThan(all.indexOf("Nguyễn Văn A"));
    expect(letters(named(paragraphs, withheld))).toMatchObject({ size: 24, bold: true, align: "center" });
    expect(frames(bytes)).toHaveLength(1);
  });

  test("12 the typist's sign and the copies: capitals of 8 pt at the end of the line of the archive", () => {
    const line = named(cell(tail, 0, 0), "- Lưu");
    expect(line.text).toBe("- Lưu Văn phòng. ABC-268");
    expect(line.runs.map(({ size }) => size)).toEqual([24, 24, 16]);
  });

  test("13 contact: at the foot of the last page's text, under a line across it, 10 pt", () => {
    const contact = named(paragraphs, "Địa chỉ: 02 Trần Phú; email: a@b.vn");
    expect(letters(contact)).toMatchObject({ size: 20, align: "center" });
    expect(contact.borders["top"]?.style).toBe("single");
    expect(frames(bytes)[0]).toMatchObject({ "w:vAnchor": "margin", "w:yAlign": "bottom", "w:w": "9354" });
  });

  test("legal bases: upright, “;” after each and “,” after the last", () => {
    const bases = paragraphs.filter(({ styleName }) => styleName === "Căn cứ");
    expect(texts(bases)).toEqual(["Căn cứ Kế hoạch số 59-KH/ĐUK;", "Căn cứ Quy chế làm việc,"]);
    expect(bases[0]?.runs[0]).toMatchObject({ italic: false, size: 28 });
  });
});

describe("dang-2026 (HD05)", () => {
  const { bytes, head, tail, paragraphs } = built({ profile: "dang-2026" });

  test("the urgency stands right below the number, the date right below the heading", () => {
    expect(texts(cell(head, 0, 0))).toEqual([
      "ĐẢNG BỘ A",
      "ĐẢNG ỦY B",
      "*",
      "Số 07-BC/ĐU",
      "HỎA TỐC",
      "MẬT",
      "Dự thảo lần 2",
    ]);
    expect(texts(cell(head, 0, 1))).toEqual(["ĐẢNG CỘNG SẢN VIỆT NAM", "", "Quảng Nam, ngày 24 tháng 4 năm 2020"]);
    expect(head?.rows).toHaveLength(1);
  });

  test("what is not to be spread: last page, 10 mm from the lower edge", () => {
    const [frame] = frames(bytes);
    // 297 mm less 10 mm, less its one line of 15 pt.
    expect(frame).toMatchObject({ "w:vAnchor": "page", "w:y": String(Math.round((287 * 1440) / 25.4 - 300)) });
    expect(texts(paragraphs).indexOf(withheld)).toBeGreaterThan(texts(paragraphs).indexOf("Nguyễn Văn A"));
  });

  test("legal bases: a dash before each, “.” after the last", () => {
    const bases = paragraphs.filter(({ styleName }) => styleName === "Căn cứ");
    expect(texts(bases)).toEqual(["- Căn cứ Kế hoạch số 59-KH/ĐUK;", "- Căn cứ Quy chế làm việc."]);
  });

  test("recipients end with “;”, body and headings are 15 pt on 19 pt", () => {
    expect(texts(cell(tail, 0, 0))).toEqual(["Nơi nhận:", "- Ban Tuyên giáo;", "- Lưu Văn phòng. ABC-268"]);
    for (const name of ["Body Text", "heading 1"]) {
      const found = paragraphs.find(({ styleName }) => styleName === name);
      expect(found?.runs[0]?.size, name).toBe(30);
      expect(found?.spacing, name).toMatchObject({ line: 380, lineRule: "exact" });
    }
  });
});

describe("nd30 (NĐ30 Phụ lục I)", () => {
  const addressed = "kinh_gui:\n  - Ủy ban nhân dân tỉnh\n  - Sở Nội vụ;\n";
  const { head, tail, paragraphs, header, footer } = built({ profile: "nd30" });
  const several = built({ profile: "nd30", lines: addressed });

  test("urgency and circulation stand in boxes of the stated size, the urgency in red", () => {
    const under = cell(head, 1, 0);
    expect(texts(under)).toEqual(["Số: 07/BC-ĐU", "Dự thảo lần 2", "MẬT", "HOẢ TỐC", "LƯU HÀNH NỘI BỘ"]);
    const [urgency, circulation] = under.slice(3);
    expect(urgency?.borders["left"]).toMatchObject({ style: "single", color: "FF0000" });
    expect(circulation?.borders["left"]?.color).toBe("auto");
    // The left column is 66 mm wide.
    const inset = (urgency?.indents.left ?? 0) + (urgency?.indents.right ?? 0);
    expect(66 - (inset * 25.4) / 1440).toBeCloseTo(30, 1);
    const height = (urgency?.spacing.line ?? 0) / 20 + 2 * (urgency?.borders["top"]?.space ?? 0) + 0.75;
    expect((height * 25.4) / 72).toBeCloseTo(8, 0);
    expect(header).toEqual([]);
  });

  test("contact: below the text of page 1, under a line, 11 pt", () => {
    expect(texts(footer)).toEqual(["Địa chỉ: 02 Trần Phú; email: a@b.vn"]);
    expect(footer[0]?.runs[0]?.size).toBe(22);
    expect(footer[0]?.borders["top"]?.style).toBe("single");
    expect(texts(paragraphs).join("\n")).not.toContain("a@b.vn");
  });

  test("the drafter's sign is as large as the list it ends", () => {
    const line = named(cell(tail, 0, 0), "- Lưu");
    expect(line.text).toBe("- Lưu Văn phòng. ABC.(268)");
    expect(line.runs.map(({ size }) => size)).toEqual([22, 22, 22]);
  });

  test("legal bases are in italics; the text ends with “./.”", () => {
    const bases = paragraphs.filter(({ styleName }) => styleName === "Căn cứ");
    expect(texts(bases)).toEqual(["Căn cứ Kế hoạch số 59-KH/ĐUK;", "Căn cứ Quy chế làm việc."]);
    expect(bases.every(({ runs }) => runs.every((run) => run.italic))).toBe(true);
    expect(texts(paragraphs)).toContain("Kết quả./.");
  });

  test("one addressee stands in the line, below the rule of the subject; “Như trên” comes first below", () => {
    const { paragraphs: all, tail: end } = built({ profile: "nd30", lines: "kinh_gui: Ủy ban nhân dân tỉnh\n" });
    const order = texts(all);
    expect(order.indexOf("Kính gửi: Ủy ban nhân dân tỉnh")).toBeGreaterThan(order.indexOf("kết quả thử"));
    expect(named(all, "Kính gửi").alignment).toBe("center");
    expect(texts(cell(end, 0, 0)).slice(0, 3)).toEqual(["Nơi nhận:", "- Như trên;", "- Ban Tuyên giáo;"]);
  });

  test("several addressees: one a line, dashes below the colon", () => {
    const grid = several.document.blocks.filter((block): block is Table => block.kind === "table")[1];
    const [label] = cell(grid, 0, 0);
    const items = cell(grid, 1, 1);
    expect(label).toMatchObject({ text: "Kính gửi:", alignment: "right" });
    expect(texts(items)).toEqual(["- Ủy ban nhân dân tỉnh;", "- Sở Nội vụ."]);
    // The colon is 1.4 mm wide and ends where the second column begins.
    const start = items[0]?.indents.left ?? 0;
    expect(((start - (items[0]?.indents.hanging ?? 0)) * 25.4) / 1440).toBeCloseTo(-1.4, 1);
  });
});

describe("doan", () => {
  const { head, paragraphs } = built({ profile: "doan" });

  test("three asterisks, a colon after the number, ten hyphens, “./.”", () => {
    expect(texts(cell(head, 0, 0))).toEqual(["ĐẢNG BỘ A", "ĐẢNG ỦY B", "***"]);
    expect(texts(cell(head, 1, 0))[0]).toBe("Số: 07-BC/ĐU");
    expect(texts(paragraphs)).toContain("----------");
    expect(texts(paragraphs)).toContain("Kết quả./.");
  });
});

describe("Kính gửi in Party documents", () => {
  test("a tờ trình has it, in 2026 as Kính trình, with the label in italics", () => {
    const [old, now] = ["dang-2018", "dang-2026"].map((profile) =>
      built({ profile, type: "TTr", lines: "kinh_gui: Tỉnh ủy\n" }),
    );
    expect(named(old?.paragraphs ?? [], "Kính gửi").runs.map(({ italic }) => italic)).toEqual([true, false]);
    expect(named(now?.paragraphs ?? [], "Kính trình").text).toBe("Kính trình: Tỉnh ủy");
  });

  test("a report has none, and no “Như trên”", () => {
    const all = texts(built({ profile: "dang-2018", lines: "kinh_gui: Tỉnh ủy\n" }).paragraphs);
    expect(all.filter((text) => /Kính gửi|Như trên|Tỉnh ủy/.test(text))).toEqual([]);
  });
});

test("printing on both sides: margins are mirrored where the profile says so", () => {
  const own = "---\nke_thua: dang-2018\nten: Hai mặt\ntuy_chon:\n  in_hai_mat: co\n---\n";
  const more = { "templates/the-thuc/hai-mat/the-thuc.md": own };
  const mirrored = (asked: Marked): number => {
    const settings = openDocx(renderDocx(markedReport(asked))).xml.get("word/settings.xml");
    return settings === undefined ? -1 : findAll(settings, "w:mirrorMargins").length;
  };
  expect(mirrored({ profile: "hai-mat", more })).toBe(1);
  expect(mirrored({ profile: "dang-2018" })).toBe(0);
});
