import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { splitNumber, titleKey } from "../../../src/language/titles.js";
import { allSections } from "../../../src/model/report.js";

const outline = [
  "# ĐẶC ĐIỂM TÌNH HÌNH {#tinh-hinh}",
  "# KẾT QUẢ ĐẠT ĐƯỢC {#ket-qua}",
  "# HẠN CHẾ, KHUYẾT ĐIỂM; NGUYÊN NHÂN {#phan-ba}",
  "## Hạn chế, khuyết điểm {#han-che}",
  "## Nguyên nhân {#nguyen-nhan}",
  "## Việc hóa giải, ủy quyền – bài học khỏe {#hoa-giai}",
].join("\n");

/** Findings that are about a heading; the small report lacks everything else. */
const aboutHeadings = ["near-heading", "unknown-heading", "wrong-parent", "wrong-number", "duplicate-section"];

/** A heading typed in the file of III → the entry it went to, and what was said. */
function placed(heading: string): readonly string[] {
  const host = memoryHost(
    {
      "templates/mau/mau.md": "---\nten: Mẫu\nphien_ban: 1\nloai_van_ban: Báo cáo\nky_hieu_loai: BC\n---\n",
      "templates/mau/de-cuong.md": outline,
      "bao-cao.md": "---\nmau: mau\n---\n",
      "a.md": `---\nmuc: III\n---\n## ${heading}\n\nChữ.\n`,
    },
    nodeHost(),
  );
  const { report, diagnostics } = compile(host, ".");
  const found = allSections(report?.sections ?? []).filter(
    ({ entry, files }) => entry.id !== "phan-ba" && files.length > 0,
  );
  const told = diagnostics.map(({ code }) => code).filter((code) => aboutHeadings.includes(code));
  return [...found.map(({ entry }) => entry.id), ...told];
}

describe("one heading in many writings is that heading", () => {
  const title = "Hạn chế, khuyết điểm";
  test.each([
    title,
    "HẠN CHẾ, KHUYẾT ĐIỂM",
    "hạn chế, khuyết điểm",
    title.normalize("NFD"),
    "Hạn\u00A0chế, khuyết\u00A0điểm",
    "Hạn  chế,\tkhuyết điểm",
    "Hạn chế , khuyết điểm",
    "Hạn chế,khuyết điểm",
    "Hạn chế, khuyết điểm:",
    "Hạn chế, khuyết điểm.",
    "**Hạn chế, khuyết điểm**",
    "**1-** Hạn chế, khuyết điểm",
    "1- Hạn chế, khuyết điểm",
    "1 - Hạn chế, khuyết điểm",
    "1– Hạn chế, khuyết điểm",
    "1. Hạn chế, khuyết điểm",
    "1) Hạn chế, khuyết điểm",
    "1/ Hạn chế, khuyết điểm",
    "1.- Hạn chế, khuyết điểm",
    "1-Hạn chế, khuyết điểm",
    "III.1. Hạn chế, khuyết điểm",
    "III.1- HẠN CHẾ, KHUYẾT ĐIỂM:",
    "Mục 1: Hạn chế, khuyết điểm",
    "Mục 1. Hạn chế, khuyết điểm",
    "MỤC III.1: HẠN CHẾ, KHUYẾT ĐIỂM",
    "III.1 Hạn chế, khuyết điểm",
    "“Hạn chế, khuyết điểm”",
  ])("%s", (typed) => expect(placed(typed)).toEqual(["han-che"]));

  test.each([
    "Việc hoá giải, uỷ quyền – bài học khoẻ",
    "Việc hóa giải, uỷ quyền - bài học khỏe",
    "VIỆC HOÁ GIẢI, UỶ QUYỀN — BÀI HỌC KHOẺ",
    "3- Việc hoá giải, ủy quyền ‑ bài học khoẻ",
  ])("%s", (typed) => expect(placed(typed)).toEqual(["hoa-giai"]));
});

test("the title of the file's own entry says nothing new", () => {
  expect(placed("HẠN CHẾ, KHUYẾT ĐIỂM; NGUYÊN NHÂN")).toEqual([]);
  expect(placed("III- HẠN CHẾ, KHUYẾT ĐIỂM; NGUYÊN NHÂN")).toEqual([]);
  expect(placed("II- HẠN CHẾ, KHUYẾT ĐIỂM; NGUYÊN NHÂN")).toEqual(["wrong-number"]);
});

describe("a look-alike is told, never taken silently", () => {
  test.each([
    ["without marks", "Han che, khuyet diem", ["han-che", "near-heading"]],
    ["one wrong tone", "Hạn chề, khuyết điểm", ["han-che", "near-heading"]],
    ["Ð for Đ", "Hạn chế, khuyết Ðiểm", ["han-che", "near-heading"]],
    ["a Cyrillic letter", "Hạn сhế, khuyết điểm", ["han-che", "near-heading"]],
    ["a letter too few", "Hạn chế, khuyết iểm", ["han-che", "near-heading"]],
    ["shortened", "Hạn chế, khuyết", ["han-che", "near-heading"]],
    ["with a remark", "Hạn chế, khuyết điểm (nếu có)", ["han-che", "near-heading"]],
    ["in a sentence", "Về “Hạn chế, khuyết điểm” của chi bộ trong bốn năm qua", ["unknown-heading"]],
    ["half of the parent's title", "KHUYẾT ĐIỂM; NGUYÊN NHÂN CHUNG", ["unknown-heading"]],
    ["another word", "Kết quả, ưu điểm", ["unknown-heading"]],
    ["an entry of another parent", "ĐẶC ĐIỂM TÌNH HÌNH", ["tinh-hinh", "wrong-parent"]],
  ])("%s: %s", (_, typed, expected) => expect(placed(typed)).toEqual(expected));

  test.each([
    ["2- Hạn chế, khuyết điểm", ["han-che", "wrong-number"]],
    ["III.2. Nguyên nhân", ["nguyen-nhan"]],
    ["II.2. Nguyên nhân", ["nguyen-nhan", "wrong-number"]],
    ["b) Nguyên nhân", ["nguyen-nhan", "wrong-number"]],
  ])("the number of %s", (typed, expected) => expect(placed(typed)).toEqual(expected));
});

describe("titleKey", () => {
  test.each([
    ["uỷ", "ủy"],
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["thuỳ", "thùy"],
    ["HOÁ", "hóa"],
    ["a – b", "a-b"],
    ["a , b", "a, b"],
  ])("%s is %s", (a, b) => expect(titleKey(a)).toBe(titleKey(b)));

  test.each([
    ["chế", "chề"],
    ["hóa", "hoa"],
    ["hoán", "hóan"],
    ["đ", "d"],
    ["thi", "thí"],
    ["a b", "ab"],
  ])("%s is not %s", (a, b) => expect(titleKey(a)).not.toBe(titleKey(b)));
});

describe("splitNumber", () => {
  test.each([
    ["1- Mục đích", "1", "Mục đích"],
    ["I- MỤC ĐÍCH", "I", "MỤC ĐÍCH"],
    ["a- Đối tượng", "a", "Đối tượng"],
    ["đ) Đối tượng", "đ", "Đối tượng"],
    ["2.1- Đối với cơ sở", "2.1", "Đối với cơ sở"],
    ["II.3.1. Đối tượng", "II.3.1", "Đối tượng"],
    ["2.1 Đối với cơ sở", undefined, "2.1 Đối với cơ sở"],
    ["* Đánh giá chung", "*", "Đánh giá chung"],
    ["+ Gắn với", "+", "Gắn với"],
    ["PHẦN III: KẾT QUẢ", "III", "KẾT QUẢ"],
    ["Phần thứ nhất", undefined, "Phần thứ nhất"],
    ["2018 là năm đầu", undefined, "2018 là năm đầu"],
    ["3 năm thực hiện", undefined, "3 năm thực hiện"],
    ["130 năm Ngày sinh", undefined, "130 năm Ngày sinh"],
    ["Chi bộ A. Tổ 2", undefined, "Chi bộ A. Tổ 2"],
    ["1-", undefined, "1-"],
  ])("%s", (typed, number, title) => {
    expect(splitNumber(typed)).toEqual(number === undefined ? { title } : { number, title });
  });
});
