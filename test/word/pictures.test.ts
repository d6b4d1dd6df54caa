/** Pictures in the Word file: as large as they should be, stored once, each with words of its own. */
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { isUntouched } from "../../src/render/word/seal.js";
import { openDocx } from "../support/docx/parts.js";
import { allParagraphs, type Paragraph, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { attr, child, findAll, type XmlElement } from "../support/docx/xml.js";
import { jpegOf, pngOf, svgOf } from "../support/pictures.js";
import { compileSmall, smallReport } from "../support/small-report.js";

const emuPerMm = 36_000;
const files = {
  "r/hinh/anh.png": pngOf(960, 480),
  "r/khac/anh.png": pngOf(96, 96, { shade: 120 }),
  "r/hinh/anh.jpg": jpegOf(960, 480),
  "r/hinh/cao.png": pngOf(96, 960),
  "r/hinh/manh.png": pngOf(4_000, 1),
  "r/hinh/may-quet.png": pngOf(600, 300, { perMetre: 11_811 }),
  "r/hinh/ve.svg": svgOf(192, 96),
  "r/hinh/ve.png": pngOf(192, 96, { shade: 240 }),
};

function built(text: string) {
  const bytes = renderDocx(smallReport(`Chữ.\n\n${text}`, files));
  expectValid(bytes);
  const docx = openDocx(bytes);
  const root = docx.main?.root;
  if (root === undefined) throw new Error("no document");
  const drawings = findAll(root, "wp:inline").map((inline) => ({
    mm: ["cx", "cy"].map((side) => Number(attr(child(inline, "wp:extent"), side)) / emuPerMm),
    id: attr(child(inline, "wp:docPr"), "id"),
    name: attr(child(inline, "wp:docPr"), "name"),
    alt: attr(child(inline, "wp:docPr"), "descr"),
    part: partOf(inline, "a:blip"),
    svg: partOf(inline, "asvg:svgBlip"),
  }));
  function partOf(inline: XmlElement, name: string): string | undefined {
    const id = findAll(inline, name).map((each) => attr(each, "r:embed"))[0];
    return docx.relationships.get("word/document.xml")?.find((each) => each.id === id)?.target;
  }
  const media = [...docx.package.parts].filter(([path]) => path.startsWith("word/media/"));
  const paragraphs = allParagraphs(readDocument(bytes).blocks);
  return { bytes, drawings, media, paragraphs, parts: docx.package.parts };
}

const styled = (paragraphs: readonly Paragraph[], style: string): readonly Paragraph[] =>
  paragraphs.filter(({ styleName }) => styleName === style);

describe("size in mm", () => {
  test.each([
    ["as typed", ":::hinh{tep=hinh/anh.png rong=120mm} A\n:::", [120, 60]],
    ["its own at 96 to the inch", "![A](khac/anh.png)", [25.4, 25.4]],
    ["its own at the scanner's density", "![A](hinh/may-quet.png)", [50.8, 25.4]],
    ["no wider than the text", "![A](hinh/anh.png)", [165, 82.5]],
    ["no wider than the text, whatever was typed", ":::hinh{tep=hinh/anh.jpg rong=400mm} A\n:::", [165, 82.5]],
  ])("%s", (_, text, mm) => {
    const [drawing] = built(text).drawings;
    expect(drawing?.mm.map((each) => Math.round(each * 10) / 10)).toEqual(mm);
  });

  test("no taller than the page together with its caption", () => {
    const long = "Chú thích rất dài kể lại đầu đuôi buổi học tập chuyên đề của toàn Đảng bộ ".repeat(4);
    const [drawing] = built(`:::hinh{tep=hinh/cao.png rong=100mm} ${long}\n:::`).drawings;
    expect(drawing?.mm[1]).toBeLessThan(257 - 4 * 6.35);
    expect(drawing?.mm[1]).toBeGreaterThan(200);
  });

  test("never nothing, however thin", () => {
    const [drawing] = built("![A](hinh/manh.png)").drawings;
    expect(drawing?.mm[1]).toBeGreaterThan(0.1);
  });
});

describe("the line of a picture and its caption", () => {
  const { paragraphs } = built(":::hinh{#h tep=hinh/anh.png} Hội trường\n:::\n\n![A](hinh/anh.png)\n\nXem [[h]].");
  const [first, second] = styled(paragraphs, "Hình");

  test("the line grows with the picture: its height is not fixed", () => {
    expect(first).toMatchObject({ alignment: "center", spacing: { lineRule: "auto", line: 240 } });
  });

  test("the picture stays with the caption below it; without one it stays with nothing", () => {
    expect([first?.keepNext, second?.keepNext]).toEqual([true, false]);
    const at = paragraphs.indexOf(first as Paragraph);
    expect(paragraphs[at + 1]).toMatchObject({ styleName: "Tên hình", text: "Hình 1. Hội trường" });
    expect(styled(paragraphs, "Tên hình")).toHaveLength(1);
  });

  test("a reference prints its number", () => {
    expect(paragraphs.map(({ text }) => text)).toContain("Xem Hình 1.");
  });
});

test("pictures and tables are numbered apart, in print order, captions of Markdown among them", () => {
  const { paragraphs } = built(
    '![A](hinh/anh.png "Một")\n\n:::bang Hai\n| A |\n| --- |\n| 1 |\n:::\n\n:::hinh{tep=khac/anh.png} Ba\n:::',
  );
  expect(paragraphs.map(({ text }) => text).filter((text) => /^(Hình|Bảng) \d/.test(text))).toEqual([
    "Hình 1. Một",
    "Bảng 1. Hai",
    "Hình 2. Ba",
  ]);
});

test("words for who cannot see it: the block's, else the brackets', else the caption, facts filled in", () => {
  const { drawings } = built(
    ':::hinh{tep=hinh/anh.png} Tên\nLời\nmô tả **"rõ"** của {{so_truong}} trường.\n:::\n\n![Trong ngoặc](hinh/anh.png "Tên")\n\n:::hinh{tep=hinh/anh.png} Tên *nghiêng*\n:::',
  );
  expect(drawings.map(({ alt }) => alt)).toEqual(['Lời mô tả "rõ" của 1.234 trường.', "Trong ngoặc", "Tên nghiêng"]);
});

test("stored once however often it is used; two pictures of one name are two", () => {
  const uses = Array.from({ length: 200 }, () => "![A](hinh/anh.png)").join("\n\n");
  const { drawings, media } = built(`${uses}\n\n![B](khac/anh.png)`);
  expect(drawings).toHaveLength(201);
  expect(media).toHaveLength(2);
  const bytes = (part: string | undefined) => Buffer.from(media.find(([path]) => path === part)?.[1] ?? []);
  expect(bytes(drawings[0]?.part).equals(files["r/hinh/anh.png"])).toBe(true);
  expect(bytes(drawings[199]?.part).equals(files["r/hinh/anh.png"])).toBe(true);
  expect(bytes(drawings[200]?.part).equals(files["r/khac/anh.png"])).toBe(true);
});

test("numbers of drawings begin anew in every file, and no part names a file of the author's", () => {
  for (let time = 0; time < 2; time++) {
    const { drawings, parts } = built("![A](hinh/anh.jpg)\n\n![B](hinh/may-quet.png)");
    expect(drawings.map(({ id, name }) => [id, name])).toEqual([
      ["1", "Picture 1"],
      ["2", "Picture 2"],
    ]);
    for (const bytes of parts.values()) expect(Buffer.from(bytes).includes("may-quet")).toBe(false);
  }
});

test("an SVG has its PNG beside it for programs that cannot show it", () => {
  const { drawings, media } = built(":::hinh{tep=hinh/ve.svg} Sơ đồ\n:::");
  const [drawing] = drawings;
  expect(drawing).toMatchObject({ part: "word/media/image1.png", svg: "word/media/image1.svg" });
  const bytes = media.find(([path]) => path === drawing?.part)?.[1] ?? [];
  expect(Buffer.from(bytes).equals(files["r/hinh/ve.png"])).toBe(true);
});

test("pictures in lists and quotes are printed too", () => {
  expect(built("- Một:\n\n  ![A](hinh/anh.png)\n\n> Hai\n>\n> ![B](khac/anh.png)").drawings).toHaveLength(2);
});

test("a file with pictures is known as ours", () => {
  expect(isUntouched(built("![A](hinh/anh.jpg)").bytes)).toBe(true);
});

test("a draft shows where a picture is missing", () => {
  const bytes = renderDocx(smallReportWithErrors(), { gaps: true });
  const texts = allParagraphs(readDocument(bytes).blocks).map(({ text }) => text);
  expect(texts.some((line) => line.startsWith("[Chưa có hình"))).toBe(true);
  expect(texts).toContain("Hình 1. Hội trường");
});

test("a block that is never closed swallows no text", () => {
  const bytes = renderDocx(
    smallReportWithErrors(":::hinh{tep=hinh/anh.png} Hội trường\nĐoạn một.\n\n## Đề mục\n\nĐoạn hai."),
  );
  const texts = allParagraphs(readDocument(bytes).blocks).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Hình 1. Hội trường", "Đoạn một.", "Đoạn hai."]));
});

function smallReportWithErrors(text = ":::hinh{tep=hinh/khong-co.png} Hội trường\n:::") {
  const { report } = compileSmall(text, files);
  if (report === undefined) throw new Error("no report");
  return report;
}
