/** References are fields that lead to bookmarks, captions count in Word's own sequence, and no update changes a word. */
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { renderDocx } from "../../src/render/word/document.js";
import { openDocx, related, stories } from "../support/docx/parts.js";
import { plainText, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { paragraphsOf, runText } from "../support/docx/walk.js";
import { attr, descendants, find, findAll, type XmlElement } from "../support/docx/xml.js";
import { reportOf, sample } from "../support/samples.js";
import { compileSmall, smallReport } from "../support/small-report.js";

const table = (id: string, caption = `Bảng ${id}`): string => `:::bang{#${id}} ${caption}\n| a |\n| --- |\n| 1 |\n:::`;

interface Mark {
  readonly name: string;
  readonly id: string;
  /** The words between its ends. */
  readonly words: string;
}

function bookmarks(bytes: Uint8Array): readonly Mark[] {
  const body = find(openDocx(bytes).main?.root as XmlElement, "w:body");
  return (body === undefined ? [] : paragraphsOf(body)).flatMap(({ children }) => {
    const starts = children.flatMap((each, index) => (each.name === "w:bookmarkStart" ? [{ each, index }] : []));
    return starts.map(({ each, index }): Mark => {
      const id = attr(each, "w:id") ?? "";
      const end = children.findIndex(({ name, attributes }) => name === "w:bookmarkEnd" && attributes["w:id"] === id);
      return { name: attr(each, "w:name") ?? "", id, words: children.slice(index, end).map(runText).join("") };
    });
  });
}

function fields(bytes: Uint8Array): readonly string[] {
  return readDocument(bytes).fields.map(({ instruction, result }) => `${instruction} → ${result}`);
}

describe("each kind of target", () => {
  const report = smallReport(
    `## Một {#mot}\n\n##\n\n${[
      "Xem [[b-a]], [[mot]], [[II]], [[ket-qua]].",
      "**Và [[b-a]]** với *[[II]]*[^n].",
      "| [[b-b]] |\n| --- |\n| 1 |",
      table("b-a", "Kết quả, so với [[b-b]]"),
      table("b-b"),
      table("b-c"),
      "## {#hai}",
      "Đoạn có số, xem [[hai]].",
      "[^n]: Nguồn ở [[b-b]].",
    ].join("\n\n")}`,
  );
  const bytes = renderDocx(report);

  test("the file is sound", () => expectValid(bytes));

  test("tables by REF, whose source has the same words; headings and paragraphs by a link, whose words stay", () => {
    expect(fields(bytes)).toEqual([
      "REF b_a \\h → Bảng 1",
      'HYPERLINK \\l "mot" → mục I.1',
      'HYPERLINK \\l "ket_qua" → mục II',
      'HYPERLINK \\l "ket_qua" → mục II',
      "REF b_a \\h \\* MERGEFORMAT → Bảng 1",
      'HYPERLINK \\l "ket_qua" → mục II',
      "REF b_b \\h → Bảng 2",
      "SEQ Bảng \\* ARABIC → 1",
      "REF b_b \\h → Bảng 2",
      "SEQ Bảng \\* ARABIC → 2",
      "SEQ Bảng \\* ARABIC → 3",
      'HYPERLINK \\l "hai" → mục I.3',
    ]);
    const notes = related(openDocx(bytes), "footnotes")[0]?.root;
    expect(findAll(notes as XmlElement, "w:instrText").map(({ text }) => text)).toEqual([" REF b_b \\h "]);
  });

  test("a bookmark stands around what a REF prints, and around the words of a heading; none where nobody refers", () => {
    expect(bookmarks(bytes)).toEqual([
      { name: "mot", id: "1", words: "Một" },
      { name: "b_a", id: "2", words: "Bảng 1" },
      { name: "b_b", id: "3", words: "Bảng 2" },
      { name: "hai", id: "4", words: "3- Đoạn có số, xem mục I.3." },
      { name: "ket_qua", id: "5", words: "KẾT QUẢ" },
    ]);
  });

  test("emphasis around a reference reaches all of its field", () => {
    const body = find(openDocx(bytes).main?.root as XmlElement, "w:body") as XmlElement;
    const runs = findAll(body, "w:r");
    const at = runs.findIndex((run) => findAll(run, "w:instrText").some(({ text }) => text.includes("MERGEFORMAT")));
    const styles = runs.slice(at - 1, at + 4).map((run) => attr(find(run, "w:rStyle"), "w:val"));
    expect(styles).toEqual(Array(5).fill("Strong"));
  });
});

test("a reference to what is not printed is plain words", () => {
  const outline = "# TÌNH HÌNH {#tinh-hinh}\n\n# KẾT QUẢ {#ket-qua}\n\n# ĐỀ XUẤT {#de-xuat tuy_chon}\n";
  const bytes = renderDocx(smallReport("Xem [[III]].", { "templates/mau-nho/de-cuong.md": outline }));
  expect(plainText(readDocument(bytes))).toContain("Xem mục III.");
  expect([fields(bytes), bookmarks(bytes)]).toEqual([[], []]);
});

test("two blocks of one id in a draft: one bookmark, at the first", () => {
  const { report } = compileSmall(`Xem [[b]].\n\n${table("b")}\n\n${table("b")}`);
  const bytes = renderDocx(report as Report);
  expectValid(bytes);
  expect(bookmarks(bytes)).toEqual([{ name: "b", id: "1", words: "Bảng 1" }]);
});

test("names of bookmarks: at most 40 letters, unlike one another in any case, whatever the ids are", () => {
  const long = "bang-ket-qua-dang-ky-tu-duong-ren-luyen-dao-duc";
  const ids = [long, `${long}-2019`, `${long}-2020`, "Bảng-Đầu", "bang.dau", "2020", "___"];
  const text = `Xem ${ids.map((id) => `[[${id}]]`).join(", ")}.\n\n${ids.map((id) => table(id)).join("\n\n")}`;
  const bytes = renderDocx(smallReport(text));
  expectValid(bytes);
  expect(bookmarks(bytes).map(({ name }) => name)).toEqual([
    "bang_ket_qua_dang_ky_tu_duong_ren_luyen_",
    "bang_ket_qua_dang_ky_tu_duong_ren_luye_2",
    "bang_ket_qua_dang_ky_tu_duong_ren_luye_3",
    "bang_dau",
    "bang_dau_2",
    "muc_2020",
    "muc__",
  ]);
});

test("the second report of a process begins its bookmarks at one too", () => {
  const made = (): Report => smallReport(`Xem [[II]] và [[b]].\n\n${table("b")}`);
  expect(Buffer.from(renderDocx(made())).equals(Buffer.from(renderDocx(made())))).toBe(true);
  expect(bookmarks(renderDocx(made())).map(({ id }) => id)).toEqual(["1", "2"]);
  expect(bookmarks(renderDocx(reportOf(sample("content/so-giao-duc")))).map(({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("Word asks nothing when it opens a report: no field waits for an update", () => {
  const docx = openDocx(sample("content/so-giao-duc").bytes);
  const settings = related(docx, "settings")[0]?.root as XmlElement;
  expect(findAll(settings, "w:updateFields")).toEqual([]);
  const all = stories(docx).flatMap(({ root }) => descendants(root));
  expect(all.filter((each) => each.attributes["w:dirty"] !== undefined)).toEqual([]);
});
