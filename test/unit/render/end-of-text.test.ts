/** What the body ends with: the profile's mark, made once for every output, never inside an author's words. */
import { describe, expect, test } from "vitest";
import { blockLines } from "../../../src/model/walk.js";
import { flowOf } from "../../../src/render/flow.js";
import { renderHtml } from "../../../src/render/html/document.js";
import { compileMarked, markedReport } from "../../support/marked-report.js";

function last(profile: string, text: string): string | undefined {
  return blockLines(flowOf(markedReport({ profile, lines: "", text }), false).body).at(-1);
}

describe("the last sentence", () => {
  test.each([
    ["Đã xong.", "Đã xong./.", "Đã xong."],
    ["Đã xong./.", "Đã xong./.", "Đã xong."],
    ["Đã xong", "Đã xong./.", "Đã xong"],
    ["- một;\n- hai;", "- hai./.", "- hai;"],
    ["- một:\n  + hai.", "+ hai./.", "+ hai."],
    ["Đã **xong.**", "Đã xong./.", "Đã xong."],
    ["Chi tiết ở [[I]]", "Chi tiết ở mục I./.", "Chi tiết ở mục I"],
    ["> Lời dẫn.", "Lời dẫn./.", "Lời dẫn."],
  ])("%j", (typed, state, party) => {
    expect(last("nd30", typed)).toBe(state);
    expect(last("doan", typed)).toBe(state);
    expect(last("dang-2018", typed)).toBe(party);
    expect(last("dang-2026", typed)).toBe(party);
  });

  test("keeps the mark of its footnote behind it", () => {
    const report = markedReport({ profile: "nd30", lines: "", text: "Đã xong.[^1]\n\n[^1]: Năm 2019." });
    const html = new TextDecoder().decode(renderHtml(report));
    expect(html).toMatch(/Đã xong\.\/\.<sup/);
  });

  test("a body that ends with a table has none, nor has the gap of a draft", () => {
    expect(last("nd30", "| a | b |\n| --- | --- |\n| 1. | 2. |")).toBe("2.");
    const { report } = compileMarked({ profile: "nd30", lines: "", text: "<!-- chưa viết -->" });
    if (report === undefined) throw new Error("no report");
    expect(blockLines(flowOf(report, true).body).at(-1)).toBe("[Chưa có nội dung]");
  });
});
