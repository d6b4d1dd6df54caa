/** A format profile that a unit writes for itself: whatever it changes, the file is sound, and every draft of it too. */
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { readDocument } from "../support/docx/read.js";
import { under } from "../support/profiles.js";
import { compileSmall, smallFields } from "../support/small-report.js";

const text =
  "Đoạn văn.\n\n## Đề mục\n\n- một[^1]\n\n:::bang{#a} Tên bảng\n| a |\n| --- |\n| b |\n:::\n\n[^1]: Chú thích.";

function compiledIn(profile: string) {
  return compileSmall(text, {
    "r/bao-cao.md": under("don-vi", smallFields),
    "templates/the-thuc/don-vi/the-thuc.md": `---\n${profile}---\n`,
  });
}

describe("with no word about it", () => {
  const own = "ke_thua: dang-2018\nten: Thể thức của đơn vị\n";

  test.each([
    ["a style of its own for the body", "vai_tro:\n  than:\n    kieu: Thân bài\n"],
    ["one style name for two roles", "vai_tro:\n  ten-bang:\n    kieu: body text\n    nghieng: co\n"],
    ["a style name in other letters", "vai_tro:\n  o-bang:\n    kieu: Ô “bảng” & <chữ>\n"],
    ["wide margins, which narrow the columns of the frame", "trang:\n  le_trai: 45 mm\n  le_phai: 33.3 mm\n"],
    ["small paper", "trang:\n  rong: 148 mm\n  cao: 210 mm\n"],
    ["a font with a sign in its name", "phong_chu: A & B\n"],
    ["hanging lines", "vai_tro:\n  gach-dau-dong:\n    thut_trai: 12 mm\n    thut_dau_dong: -5 mm\n"],
  ])("%s", (_, change) => {
    const { report, diagnostics } = compiledIn(own + change);
    expect(diagnostics).toEqual([]);
    if (report === undefined) throw new Error("no report");
    expect(readDocument(renderDocx(report)).blocks.length).toBeGreaterThan(5);
  });
});

describe("as a draft, with its faults told", () => {
  test.each([
    ["that lacks everything", "ten: Thể thức của đơn vị\n"],
    ["that lacks its base", "ten: Thể thức của đơn vị\nvai_tro:\n  than:\n    kieu: Body Text\n    co: 14 pt\n"],
    ["that extends none there is", "ke_thua: khong-co\nten: Thể thức của đơn vị\n"],
    ["that extends itself", "ke_thua: don-vi\nten: Thể thức của đơn vị\n"],
    ["with margins wider than the paper", "ke_thua: dang-2018\nten: A\ntrang:\n  le_trai: 150 mm\n  le_phai: 100 mm\n"],
    ["with columns of no width", "ke_thua: dang-2018\nten: A\nkhung:\n  cot_dau: 0 0 mm\n"],
  ])("%s", (_, profile) => {
    const { report, hasErrors } = compiledIn(profile);
    expect(hasErrors).toBe(true);
    if (report !== undefined) expect(renderDocx(report, { gaps: true }).length).toBeGreaterThan(1_000);
  });
});
