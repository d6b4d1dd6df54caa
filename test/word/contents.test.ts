/** The contents list: Word's own field, holding what Word would put there, and asking no questions. */
import { describe, expect, test } from "vitest";
import { rendererFor } from "../../src/render/renderer.js";
import { renderDocx } from "../../src/render/word/document.js";
import { openDocx } from "../support/docx/parts.js";
import { allParagraphs, type ReadDocument, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { smallReport } from "../support/small-report.js";

const text = `::muc-luc

Một[^1].

## Đề mục "một"[^2] {#a}

### Nhỏ hơn

#### Nhỏ nữa

##### Không liệt kê

Chữ.

::ngat-trang

## Đề mục hai

Chữ.

[^1]: Chú thích.
[^2]: Chú thích ở đề mục.`;

const annex = {
  "r/2.md": "---\nmuc: II\n---\nXem [[so-lieu]].\n",
  "r/3-so-lieu.md": '---\nphu_luc: Số liệu "quý I"\n---\n## Đề mục của phụ lục\n\nChữ.\n',
};

function entriesOf(document: ReadDocument): readonly string[] {
  return allParagraphs(document.blocks)
    .filter(({ styleName }) => styleName?.startsWith("toc "))
    .map(({ styleName, text: words }) => `${styleName?.at(-1)} ${words.replace("\t", " → ")}`);
}

describe("of a report with an annex", () => {
  const bytes = renderDocx(smallReport(text, annex));
  const document = readDocument(bytes);

  test("lists headings down to the third level, then annexes by label and title", () => {
    expect(entriesOf(document)).toEqual([
      "1 I- TÌNH HÌNH → ",
      '2 1- Đề mục "một" → ',
      "3 1.1- Nhỏ hơn → ",
      "2 2- Đề mục hai → ",
      "1 II- KẾT QUẢ → ",
      '1 Phụ lục. Số liệu "quý I" → ',
    ]);
    const [title] = allParagraphs(document.blocks).filter(({ styleName }) => styleName === "TOC Heading");
    expect(title).toMatchObject({ text: "MỤC LỤC", outlineLevel: undefined });
  });

  test("is made of fields that Word can make anew with the same entries", () => {
    const instructions = document.fields.map(({ instruction }) => instruction);
    expect(instructions.filter((each) => each.startsWith("TOC"))).toEqual([
      'TOC \\o "1-3" \\h \\z \\b _NoiDung',
      "TOC \\f P \\h \\z",
    ]);
    expect(instructions.filter((each) => each.startsWith("PAGEREF"))).toHaveLength(6);
    expect(instructions.filter((each) => each.startsWith("TC"))).toEqual([
      'TC "Phụ lục. Số liệu \\"quý I\\"" \\f P \\l 1',
    ]);
  });

  test("is sound, with a place behind every link (V14, V15, V18)", () => expectValid(bytes));

  test("makes Word ask nothing when the file is opened", () => {
    const docx = openDocx(bytes);
    const xml = [...docx.xml.values()].map((root) => JSON.stringify(root)).join("");
    expect(xml).not.toMatch(/w:dirty|updateFields/);
  });
});

describe("page numbers", () => {
  test("are worked out when the file is built, and the same each time", async () => {
    const { render } = await rendererFor("docx");
    const report = smallReport(text, annex);
    const bytes = await render(report, {});
    expect(entriesOf(readDocument(bytes)).map((entry) => entry.split(" → ")[1])).toEqual([
      "1",
      "1",
      "1",
      "2",
      "2",
      "3",
    ]);
    expectValid(bytes);
    expect(Buffer.from(await render(report, {})).equals(Buffer.from(bytes))).toBe(true);
  });

  test("are not given for annexes that begin at page 1 themselves", async () => {
    const { render } = await rendererFor("docx");
    const state = smallReport(text, {
      ...annex,
      "r/bao-cao.md":
        "---\nmau: mau-nho\nthe_thuc: nd30\nco_quan_cap_tren: Sở A\nco_quan: Phòng B\nky_hieu: PB\ndia_danh: Quảng Nam\nngay: 2020-04-24\ndon_vi:\n  loai: co_quan_nha_nuoc\nky:\n  tham_quyen: khong_co\n  chuc_vu: Trưởng phòng\n  ho_ten: Nguyễn Văn A\nnoi_nhan:\n  - Lưu VT\n---\nĐoạn mở đầu.\n",
    });
    const document = readDocument(await render(state, {}));
    expect(entriesOf(document).at(-1)).toBe('1 Phụ lục. Số liệu "quý I"');
    expect(document.fields.map(({ instruction }) => instruction)).toContain("TOC \\f P \\h \\z \\n");
  });
});

test("without annexes one field is enough; without a list no heading carries a mark", () => {
  const listed = readDocument(renderDocx(smallReport("::muc-luc\n\nMột.")));
  expect(listed.fields.map(({ instruction }) => instruction.split(" ")[0])).toEqual(["PAGEREF", "PAGEREF", "TOC"]);
  const bytes = renderDocx(smallReport("Một."));
  expect([...openDocx(bytes).xml.values()].map((root) => JSON.stringify(root)).join("")).not.toContain("bookmarkStart");
});
