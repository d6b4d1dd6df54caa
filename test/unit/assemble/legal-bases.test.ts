/** Lines “Căn cứ …” of the opening: which are, which are running text, and what the profile makes of their ends. */
import { describe, expect, test } from "vitest";
import { blockLines } from "../../../src/model/walk.js";
import { markedReport } from "../../support/marked-report.js";

function opened(profile: string, opening: string): readonly string[] {
  const { opening: blocks } = markedReport({ profile, lines: "", opening });
  return blockLines(blocks);
}

const two =
  "Căn cứ Kế hoạch số 59-KH/ĐUK.\n\nCăn cứ **Quy chế** làm việc.[^1]\n\n[^1]: Ban hành năm 2019.\n\nChi bộ báo cáo:\n";

describe("each a paragraph of its own", () => {
  test.each([
    ["dang-2018", ["Căn cứ Kế hoạch số 59-KH/ĐUK;", "Căn cứ Quy chế làm việc,"]],
    ["dang-2026", ["- Căn cứ Kế hoạch số 59-KH/ĐUK;", "- Căn cứ Quy chế làm việc."]],
    ["nd30", ["Căn cứ Kế hoạch số 59-KH/ĐUK;", "Căn cứ Quy chế làm việc."]],
  ])("%s makes the dash and the marks", (profile, lines) => {
    expect(opened(profile, two)).toEqual([...lines, "Chi bộ báo cáo:"]);
  });

  test("the mark stands before that of a footnote", () => {
    const [, second] = markedReport({ profile: "dang-2018", lines: "", opening: two }).opening;
    const kinds = second?.kind === "paragraph" ? second.children.map(({ kind }) => kind) : [];
    expect(kinds.at(-1)).toBe("note");
  });

  test("a list says the same, and loses its own dashes", () => {
    const typed = "- Căn cứ Kế hoạch A\n- Căn cứ Quy chế B\n\nChi bộ báo cáo:\n";
    expect(opened("dang-2018", typed)).toEqual(["Căn cứ Kế hoạch A;", "Căn cứ Quy chế B,", "Chi bộ báo cáo:"]);
  });

  test("one line before the text, with a comma after it", () => {
    expect(opened("dang-2026", "– Căn cứ Kế hoạch A,\n\nChi bộ báo cáo:\n")[0]).toBe("- Căn cứ Kế hoạch A.");
  });
});

describe("running text stays as it was typed", () => {
  test.each([
    "Thực hiện Kế hoạch số 59-KH/ĐUK, Chi bộ báo cáo như sau:",
    "Căn cứ Kế hoạch số 59-KH/ĐUK, Chi bộ báo cáo như sau:",
    "Căn cứ Kế hoạch số 59-KH/ĐUK, Chi bộ đã họp.\n\nKết quả như sau:",
    "Căn cứ Kế hoạch A;\n\nCăn cứ Quy chế B, Chi bộ báo cáo như sau:",
    "Căn cứ Kế hoạch số 59-KH/ĐUK.",
  ])("%j", (typed) => {
    const paragraphs = typed.split("\n\n");
    for (const profile of ["dang-2018", "dang-2026", "nd30"]) expect(opened(profile, `${typed}\n`)).toEqual(paragraphs);
  });
});
