import { describe, expect, test } from "vitest";
import { allParagraphs, type Paragraph, plainText, readDocument, type Table } from "../../../support/docx/read.js";
import { cleanDocx, cleanParts, type Parts, pack, spoil } from "./clean-docx.js";
import { DOCUMENT, FOOTER, LISTS, STYLES } from "./spoilt/row.js";

const document = readDocument(cleanDocx());

function paragraph(text: string, parts: Parts = cleanParts()): Paragraph {
  const found = allParagraphs(readDocument(pack(parts)).blocks).find((candidate) => candidate.text.includes(text));
  if (found === undefined) throw new Error(`no paragraph holds ${text}`);
  return found;
}

function table(): Table {
  const found = document.blocks.find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}

describe("text", () => {
  test("runs one line a paragraph, with list labels and cells in order", () => {
    expect(plainText(document).split("\n")).toEqual([
      "ĐẶC ĐIỂM TÌNH HÌNH",
      "Đảng bộ có\t42 trường",
      "2- Tuyên truyền",
      "2.a- Học tập",
      "2.b- Làm theo",
      "3- Kiểm tra",
      "mục Itrang web1",
      "Cấp học",
      "Số trường",
      "Tổng cộng",
      "",
      "Phụ lục",
    ]);
  });

  test("knows a simple field", () => {
    const parts = spoil(cleanParts(), FOOTER, /<w:r>.*<\/w:r>/, '<w:fldSimple w:instr=" NUMPAGES ">$&</w:fldSimple>');
    expect(readDocument(pack(parts)).footers.get(FOOTER)).toMatchObject({
      text: "Chân trang",
      fields: [{ instruction: "NUMPAGES", result: "Chân trang" }],
    });
  });

  test("needs a body", () => {
    const parts = spoil(spoil(cleanParts(), DOCUMENT, "<w:body>", "<w:x>"), DOCUMENT, "</w:body>", "</w:x>");
    expect(() => readDocument(pack(parts))).toThrow("no document body");
  });

  test("keeps tabs and line breaks apart, and leaves out what was deleted", () => {
    expect(paragraph("42").text).toBe("Đảng bộ có\t42\ntrường");
    const tracked =
      '<w:del w:id="8"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins w:id="9"><w:r><w:t>mới</w:t></w:r></w:ins>';
    const parts = spoil(cleanParts(), DOCUMENT, "<w:r><w:t>Phụ lục</w:t></w:r>", `$&${tracked}`);
    expect(paragraph("Phụ lục", parts).text).toBe("Phụ lụcmới");
  });

  test("of headers comes with their fields", () => {
    const header = document.headers.get("word/header1.xml");
    expect(header).toMatchObject({ text: "2", fields: [{ instruction: "PAGE", result: "2" }] });
    expect(document.headers.get("word/header2.xml")).toMatchObject({ text: "", fields: [] });
    expect(document.footers.get("word/footer1.xml")?.text).toBe("Chân trang");
    expect(document.fields).toEqual([{ instruction: "PAGEREF muc_1 \\h", result: "1" }]);
  });

  test("of notes leaves out Word's own separators", () => {
    expect(document.footnotes.map(({ id, blocks }) => [id, plainText({ blocks })])).toEqual([
      ["1", "Theo sổ theo dõi."],
    ]);
  });
});

describe("effective formatting", () => {
  const font = {
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    cs: "Times New Roman",
    eastAsia: "Times New Roman",
  };

  test("comes from the defaults where nothing else is said", () => {
    expect(paragraph("Phụ lục")).toMatchObject({
      style: "Than",
      styleName: "Thân bài",
      alignment: "both",
      indents: { left: 0, right: 0, firstLine: 567, hanging: 0 },
      spacing: { before: 0, after: 120, line: 360, lineRule: "exact" },
      keepNext: false,
      keepLines: false,
      borders: {},
      outlineLevel: undefined,
      hasDirectFormatting: false,
      runs: [{ font, size: 28, bold: false, italic: false, caps: false, underline: "none", language: "vi-VN" }],
    });
  });

  test("is inherited from the style below, property by property", () => {
    expect(paragraph("ĐẶC ĐIỂM")).toMatchObject({
      style: "Muc",
      alignment: "both",
      indents: { firstLine: 567 },
      spacing: { before: 240, after: 120, line: 360, lineRule: "exact" },
      keepNext: true,
      outlineLevel: 0,
      hasDirectFormatting: false,
      runs: [{ bold: true, size: 30, language: "vi-VN" }],
    });
  });

  test("may be written directly", () => {
    expect(paragraph("42")).toMatchObject({
      keepLines: true,
      indents: { left: 284, firstLine: 0, hanging: 284 },
      borders: { bottom: { style: "single", size: 6, space: 1, color: "000000" } },
      directFormatting: ["w:keepLines", "w:pBdr", "w:ind"],
      hasDirectFormatting: true,
      runs: [
        { text: "Đảng bộ ", style: "Nhan", bold: true, italic: true, size: 28, directFormatting: [] },
        { text: "có\t42\ntrường", bold: false, caps: true, size: 26, underline: "single" },
        { text: "" },
      ],
    });
  });

  test("of a run alone counts as direct too", () => {
    const parts = spoil(cleanParts(), DOCUMENT, "<w:r><w:t>Phụ lục", "<w:r><w:rPr><w:i/></w:rPr><w:t>Phụ lục");
    expect(paragraph("Phụ lục", parts)).toMatchObject({ directFormatting: [], hasDirectFormatting: true });
  });

  test("bold in a bold style is not bold, unless it is written directly", () => {
    const inTitle = (properties: string): boolean | undefined =>
      paragraph("ĐẶC", spoil(cleanParts(), DOCUMENT, "<w:r><w:t>ĐẶC", `<w:r><w:rPr>${properties}</w:rPr><w:t>ĐẶC`))
        .runs[0]?.bold;
    expect(inTitle('<w:rStyle w:val="Nhan"/>')).toBe(false);
    expect(inTitle('<w:rStyle w:val="Nhan"/><w:b/>')).toBe(true);
    expect(inTitle('<w:b w:val="0"/>')).toBe(false);
  });

  test("of a list level beats the style and yields to the paragraph", () => {
    expect(paragraph("Tuyên truyền").indents).toEqual({ left: 720, right: 0, firstLine: 0, hanging: 360 });
    const own = spoil(
      cleanParts(),
      DOCUMENT,
      /<\/w:numPr>(?=<\/w:pPr><w:r><w:t>Tuyên)/,
      '$&<w:ind w:left="100" w:firstLine="50"/>',
    );
    expect(paragraph("Tuyên truyền", own).indents).toEqual({ left: 100, right: 0, firstLine: 50, hanging: 0 });
  });

  test("shows a slot that nothing fills, and a theme font as one", () => {
    const open = spoil(cleanParts(), STYLES, ' w:eastAsia="Times New Roman"', "");
    expect(paragraph("Phụ lục", open).runs[0]?.font).toEqual({ ...font, eastAsia: undefined });
    const theme = spoil(cleanParts(), STYLES, ' w:eastAsia="Times New Roman"', ' w:eastAsiaTheme="minorEastAsia"');
    expect(paragraph("Phụ lục", theme).runs[0]?.font.eastAsia).toBe("+minorEastAsia");
  });

  test("names sides by left and right, left where nothing is said", () => {
    const aligned = (jc: string) =>
      paragraph("Phụ lục", spoil(cleanParts(), STYLES, '<w:jc w:val="both"/>', jc)).alignment;
    expect(['<w:jc w:val="start"/>', '<w:jc w:val="end"/>', ""].map(aligned)).toEqual(["left", "right", "left"]);
  });

  test("takes the style that is marked as default, not the first", () => {
    const first =
      '<w:style w:type="paragraph" w:styleId="Dau"/><w:style w:type="paragraph" w:default="1" w:styleId="Than"';
    const parts = spoil(cleanParts(), STYLES, '<w:style w:type="paragraph" w:default="1" w:styleId="Than"', first);
    expect(paragraph("Phụ lục", parts).style).toBe("Than");
  });

  test("ends where styles are based on each other", () => {
    const circle = spoil(
      cleanParts(),
      STYLES,
      '<w:name w:val="Thân bài"/>',
      '<w:name w:val="Thân bài"/><w:basedOn w:val="Muc"/>',
    );
    expect(paragraph("ĐẶC", circle).keepNext).toBe(true);
  });
});

describe("tables", () => {
  test("come with grid, rows and cells", () => {
    expect(table()).toMatchObject({
      style: "Luoi",
      width: { type: "dxa", value: 9355 },
      layout: "fixed",
      grid: [5000, 4355],
      borders: { top: { style: "single", size: 4 }, start: { style: "single" } },
      rows: [
        { header: true, cantSplit: true, cells: [{ span: 1 }, { span: 1, verticalAlignment: "center" }] },
        { header: false, cantSplit: false, cells: [{ span: 2, width: { type: "dxa", value: 9355 } }] },
      ],
    });
    expect(table().rows.map(({ cells }) => cells.map((cell) => plainText(cell)))).toEqual([
      ["Cấp học", "Số trường"],
      ["Tổng cộng"],
    ]);
  });
});

test("vertical merges are told apart", () => {
  const merged = spoil(cleanParts(), DOCUMENT, '<w:vAlign w:val="center"/>', '<w:vMerge w:val="restart"/>');
  const parts = spoil(merged, DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="2"/><w:vMerge/>');
  const rows = readDocument(pack(parts)).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const merges = rows.map(({ cells }) => cells.map(({ verticalMerge }) => verticalMerge));
  expect(merges).toEqual([[undefined, "restart"], ["continue"]]);
});

describe("page set-up and properties", () => {
  test("are read section by section", () => {
    expect(document.sections.map(({ blocks, ...section }) => [blocks.length, section])).toEqual([
      [
        9,
        {
          type: "nextPage",
          page: { width: 11906, height: 16838, orientation: "portrait" },
          margins: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 567, gutter: 0 },
          titlePage: true,
          headers: [
            { type: "default", part: "word/header1.xml" },
            { type: "first", part: "word/header2.xml" },
          ],
          footers: [{ type: "default", part: "word/footer1.xml" }],
        },
      ],
      [
        1,
        expect.objectContaining({ titlePage: false, page: { width: 16838, height: 11906, orientation: "landscape" } }),
      ],
    ]);
    expect(document.blocks).toHaveLength(10);
  });

  test("core and custom", () => {
    expect(document.core).toEqual({
      "dc:title": "Báo cáo sơ kết",
      "dc:creator": "Đảng ủy Sở Giáo dục và Đào tạo",
      "dcterms:created": "2020-04-24T00:00:00Z",
    });
    expect(document.custom).toEqual({ mau: "so-ket" });
  });
});

describe("list labels", () => {
  const labels = (parts: Parts): readonly (string | undefined)[] =>
    allParagraphs(readDocument(pack(parts)).blocks).flatMap(({ label }) => label ?? []);

  test.each([
    ["upperRoman", "II- 2.a- 2.b- III-"],
    ["upperLetter", "B- 2.a- 2.b- C-"],
    ["decimalZero", "02- 02.a- 02.b- 03-"],
  ])("in %s", (format, expected) => {
    const parts = spoil(cleanParts(), LISTS, '<w:numFmt w:val="decimal"/>', `<w:numFmt w:val="${format}"/>`);
    const first = expected.split(" ")[0] ?? "";
    expect(labels(parts)[0]).toBe(first);
    expect(labels(parts)[3]).toBe(expected.split(" ")[3]);
  });

  test("start again for a new list on the same definition only when it says so", () => {
    const second = (override: string): Parts => {
      const num = `<w:num w:numId="2"><w:abstractNumId w:val="3"/>${override}</w:num></w:numbering>`;
      const listed = spoil(cleanParts(), LISTS, "</w:numbering>", num);
      return spoil(listed, DOCUMENT, /<w:numId w:val="1"\/>(?=.*Kiểm tra)/, '<w:numId w:val="2"/>');
    };
    expect(labels(second("")).at(-1)).toBe("3-");
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(labels(second(restart)).at(-1)).toBe("1-");
  });

  test("of a lower level begin anew under each higher one, and count the levels above that were left out", () => {
    const levels = (one: number, two: number, three: number): Parts =>
      [one, two, three].reduce((parts, level, index) => {
        const text = ["Học tập", "Làm theo", "Kiểm tra"][index];
        return spoil(
          parts,
          DOCUMENT,
          new RegExp(`<w:ilvl w:val="\\d"/>(?=[^\n]*${text})`),
          `<w:ilvl w:val="${level}" w:x="${index}"/>`,
        );
      }, cleanParts());
    expect(labels(levels(1, 0, 1))).toEqual(["2-", "2.a-", "3-", "3.a-"]);
    const upper = spoil(levels(1, 0, 1), DOCUMENT, '<w:ilvl w:val="0"/>', '<w:ilvl w:val="1"/>');
    expect(labels(upper)[0]).toBe("1.a-");
    const counting = spoil(levels(1, 0, 1), LISTS, /(w:ilvl="1".*)(<w:lvlText)/, '$1<w:lvlRestart w:val="0"/>$2');
    expect(labels(counting).at(-1)).toBe("3.b-");
  });

  test("may be left out by format, and repeat the letter after Z", () => {
    const none = spoil(cleanParts(), LISTS, '<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="none"/>');
    expect(labels(none)[0]).toBe("");
    const late = (start: string) =>
      labels(
        spoil(
          spoil(cleanParts(), LISTS, '"decimal"', '"upperLetter"'),
          LISTS,
          /startOverride w:val="2"/,
          `startOverride w:val="${start}"`,
        ),
      )[0];
    expect([late("26"), late("27"), late("0")]).toEqual(["Z-", "AA-", "-"]);
  });

  test("are not made for number zero", () => {
    expect(
      labels(spoil(cleanParts(), DOCUMENT, /<w:numId w:val="1"\/>(?=.*Kiểm tra)/, '<w:numId w:val="0"/>')),
    ).toHaveLength(3);
  });
});
