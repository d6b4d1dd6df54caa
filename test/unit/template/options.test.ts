/** What a unit may choose in a profile of three lines, and what stays as it was. */
import { describe, expect, test } from "vitest";
import { allSections } from "../../../src/model/report.js";
import { blockLines } from "../../../src/model/walk.js";
import { markedReport } from "../../support/marked-report.js";
import { smallReport } from "../../support/small-report.js";

function own(options: string): { readonly more: Readonly<Record<string, string>>; readonly profile: string } {
  const file = `---\nke_thua: dang-2018\nten: Của đơn vị\n${options}---\n`;
  return { profile: "don-vi", more: { "templates/the-thuc/don-vi/the-thuc.md": file } };
}

describe("tuy_chon", () => {
  test.each([
    ["", "I-"],
    ["tuy_chon:\n  dau_so: cham\n", "I."],
    ["tuy_chon:\n  dau_so: gach\n", "I-"],
  ])("%j numbers %s", (options, label) => {
    const { sections } = markedReport({ ...own(options), lines: "" });
    expect(sections[0]?.label).toBe(label);
  });

  test("an outline that says dots is followed, unless the profile has its own choice", () => {
    const outline =
      "---\nten: M\nphien_ban: 1\nloai_van_ban: Báo cáo\nky_hieu_loai: BC\ntrich_yeu: thử\ndau_so: cham\n---\n";
    const label = (options: string): string | undefined => {
      const { more, profile } = own(options);
      const files = { ...more, "templates/mau-nho/mau.md": outline };
      return allSections(markedReport({ profile, lines: "", more: files }).sections)[0]?.label;
    };
    expect([label(""), label("tuy_chon:\n  dau_so: gach\n")]).toEqual(["I.", "I-"]);
  });

  test.each([
    ["giu", "HỎA TỐC"],
    ["ủy", "HỎA TỐC"],
    ["uỷ", "HOẢ TỐC"],
  ])("dat_dau: %s prints %s, and an author's words as they were typed", (tone, mark) => {
    const asked = { ...own(`tuy_chon:\n  dat_dau: ${tone}\n`), text: "Đảng ủy và Đảng uỷ." };
    const { front, sections } = markedReport({ ...asked, lines: "do_khan: hoa_toc\n" });
    expect(blockLines(front)).toContain(mark);
    expect(blockLines(front)).toContain("ĐẢNG ỦY B");
    expect(blockLines(sections[0]?.blocks ?? [])).toEqual(["Đảng ủy và Đảng uỷ."]);
  });
});

test("a report without marks has no first header or footer", () => {
  const { firstHeader, firstFooter } = smallReport("Chữ.");
  expect([firstHeader, firstFooter]).toEqual([[], []]);
});
