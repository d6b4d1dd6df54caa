/** Spaces that must not break become hard ones in lines that are broken, and nothing else changes. */
import { describe, expect, test } from "vitest";
import { type Block, type Inline, mark, text } from "../../../src/model/block.js";
import { emptyRange } from "../../../src/model/source.js";
import { blockLines, inlineText } from "../../../src/model/walk.js";
import { flowOf } from "../../../src/render/flow.js";
import { joined } from "../../../src/render/joins.js";
import { smallReport } from "../../support/small-report.js";

const at = emptyRange("1.md", 1);

function paragraph(children: readonly Inline[]): Block {
  return { kind: "paragraph", role: "than", children, at };
}

/** In a room of nothing every line is broken; `_` shows a hard space. */
function shown(children: readonly Inline[]): string {
  const [block] = joined([paragraph(children)], undefined, 0);
  return (block?.kind === "paragraph" ? inlineText(block.children) : "").replaceAll("\u00A0", "_");
}

describe("joined", () => {
  test.each([
    ["theo tấm gương Hồ Chí Minh vĩ đại", "theo tấm gương Hồ_Chí_Minh vĩ đại"],
    ["ĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN TNCS HỒ_CHÍ_MINH"],
    ["Chỉ thị số 05-CT/TW", "Chỉ thị số_05-CT/TW"],
    ["Số 59-KH/ĐUK", "Số_59-KH/ĐUK"],
    ["có 187 đảng viên, 3 chi bộ", "có 187_đảng viên, 3_chi bộ"],
    ["trong 04 năm", "trong 04_năm"],
    ["đạt 98,9 % và 1.200 triệu đồng", "đạt 98,9_% và 1.200_triệu đồng"],
    ["có 171/174 đảng viên dự", "có 171/174_đảng viên dự"],
    ["ngày 15/5/2016 đồng chí A", "ngày_15/5/2016 đồng chí A"],
    ["dài 12,5 km.", "dài 12,5_km."],
    ["ngày 06 tháng 3 năm 2020", "ngày_06 tháng_3 năm_2020"],
    ["trong 6 tháng đầu năm 2020", "trong 6_tháng đầu năm_2020"],
    ["xem Bảng 2, Hình 10, mục II.3 và Quý IV", "xem Bảng_2, Hình_10, mục_II.3 và Quý_IV"],
    ["04 NĂM VÀ 187 ĐẢNG VIÊN", "04_NĂM VÀ 187_ĐẢNG VIÊN"],
  ])("%s", (typed, expected) => expect(shown([text(typed)])).toBe(expected));
});

describe("left as typed", () => {
  test.each([
    "2017 - 2020",
    "nhiệm kỳ 2015 - 2020 của Đảng bộ",
    "05-CT/TW, 30/2020/NĐ-CP",
    "phường Hồ Chí Minhh, Nhồ Chí Minh",
    "năm học mới, số trường, ngày ấy",
    "A2 năm, 1.2.3 (năm)",
    "12 nămh, 12 kmh, 7 mới",
    "mục in, phần Xanh, quý vị",
    "tháng\u00A03",
    "",
  ])("%s", (typed) => expect(shown([text(typed)])).toBe(typed.replaceAll("\u00A0", "_")));
});

describe("across the pieces of a line", () => {
  const fact = (value?: string): Inline => ({ kind: "fact", name: "n", at, ...(value === undefined ? {} : { value }) });
  const note: Inline = { kind: "note", id: "a", at, number: 1, children: [text("Năm 2017 có 3 lớp")] };

  test("marks, facts and references count as what they print", () => {
    expect(shown([text("có "), fact("187"), text(" đảng viên")])).toBe("có 187_đảng viên");
    expect(shown([text("có "), fact("1.200 triệu đồng")])).toBe("có 1.200_triệu đồng");
    expect(shown([mark("strong", [text("Hồ Chí")]), text(" "), mark("emphasis", [text("Minh")])])).toBe("Hồ_Chí_Minh");
    expect(shown([text("xem "), { kind: "reference", id: "b", at, text: "Bảng 2" }])).toBe("xem Bảng_2");
  });

  test("a note, a break and a fact without a value join nothing, and the rest stays in step", () => {
    expect(shown([text("có 187"), note, text(" đảng viên, 3 lớp")])).toBe("có 187 đảng viên, 3_lớp");
    expect(shown([text("ngày"), { kind: "break" }, text("6 tháng 3")])).toBe("ngày\n6_tháng_3");
    expect(shown([fact(), text(" năm, 3 lớp")])).toBe("{{n}} năm, 3_lớp");
  });

  test("the text of a note is joined on its own", () => {
    const [block] = joined([paragraph([text("Câu"), note])], undefined, 0);
    const [, made] = block?.kind === "paragraph" ? block.children : [];
    expect(made?.kind === "note" ? inlineText(made.children) : "").toBe("Năm\u00A02017 có 3\u00A0lớp");
  });
});

describe("only where lines are broken", () => {
  const long = "Trong 04 năm, Đảng bộ có 187 đảng viên học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh";
  const body = (words: string) => blockLines(flowOf(smallReport(words), false).body);

  test("a paragraph of several lines, not one that is a line by itself", () => {
    expect(body(`${long}.`)).toContain(
      "Trong 04\u00A0năm, Đảng bộ có 187\u00A0đảng viên học tập và làm theo tư tưởng, đạo đức, phong cách Hồ\u00A0Chí\u00A0Minh.",
    );
    expect(body("Trong 04 năm có 187 đảng viên.")).toContain("Trong 04 năm có 187 đảng viên.");
  });

  test("lists and captions as well; cells of tables never", () => {
    const lines = body(`- ${long};\n\n:::bang ${long}\n| A |\n| --- |\n| ${long} |\n:::`);
    expect(lines.filter((line) => line.includes("04\u00A0năm"))).toHaveLength(2);
    expect(lines).toContain(long);
  });

  test("a subject too long for the page keeps the name together; a short one stays as typed", () => {
    const front = (subject: string) => {
      const report = smallReport("Chữ.", { "templates/mau-nho/mau.md": outline.replace("kết quả thử", subject) });
      return blockLines(flowOf(report, false).front);
    };
    const long = front("kết quả học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2020").join("\n");
    expect(long).toMatch(/kết quả[^\n]*\n/);
    expect(long).toContain("Hồ Chí Minh");
    expect(front("phong cách Hồ Chí Minh")).toContain("phong cách Hồ Chí Minh");
  });

  const outline =
    '---\nten: Mẫu nhỏ\nphien_ban: "1"\nloai_van_ban: Báo cáo\nky_hieu_loai: BC\ntrich_yeu: kết quả thử\n---\n';
});

test("a name too long for its column is broken around the name in it", () => {
  const fields = { co_quan: "Đoàn Thanh niên Cộng sản Hồ Chí Minh Trường Trung học phổ thông số 10" };
  const report = smallReport("Chữ.");
  const [head] = report.front;
  if (head?.kind !== "columns") throw new Error("no heading block");
  const cells = head.cells.map((cell, index) =>
    index === 0
      ? cell.map((each) =>
          each.kind === "paragraph" && each.role === "co-quan"
            ? { ...each, children: [text(fields.co_quan.toUpperCase())] }
            : each,
        )
      : cell,
  );
  const lines = blockLines(flowOf({ ...report, front: [{ ...head, cells }] }, false).front)
    .join("\n")
    .split("\n");
  expect(lines.some((line) => line.includes("HỒ CHÍ MINH"))).toBe(true);
  expect(lines.every((line) => !/(HỒ|CHÍ|SỐ)$/.test(line))).toBe(true);
});
