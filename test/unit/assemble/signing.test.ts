/** The signing authority on paper: one line or several, each with the mark of the profile. */
import { describe, expect, it } from "vitest";
import { lettersOf, markOf, printedAuthority } from "../../../src/assemble/signing.js";
import { blockLines } from "../../../src/model/walk.js";
import { smallFields, smallReport } from "../../support/small-report.js";

const state = smallFields.replace("mau: mau-nho", "mau: mau-nho\nthe_thuc: nd30");

function closing(authority: string): string {
  const fields = state
    .replace("  tham_quyen: T/M ĐẢNG ỦY", authority)
    .replace("chuc_vu: Bí thư", "chuc_vu: Phó Chủ tịch");
  return blockLines(smallReport("Đã làm.", { "r/bao-cao.md": fields }).back).join("\n");
}

describe("the signing authority", () => {
  it.each([
    ["a list", "  tham_quyen:\n    - TM. ỦY BAN NHÂN DÂN\n    - KT. CHỦ TỊCH"],
    ["lines below a bar", "  tham_quyen: |\n    TM. ỦY BAN NHÂN DÂN\n    KT. CHỦ TỊCH"],
    ["the Party's marks", "  tham_quyen:\n    - T/M ỦY BAN NHÂN DÂN\n    - K/T CHỦ TỊCH"],
  ])("typed as %s prints one line each", (_, typed) => {
    expect(closing(typed)).toContain("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
  });

  it("on one line stays one line", () => {
    expect(closing("  tham_quyen: TM. ỦY BAN NHÂN DÂN")).toContain("TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH");
  });

  it("knows its marks however they are typed", () => {
    const typed = ["T/M CHI BỘ", "T / M CHI BỘ", "T.M CHI BỘ", "TM. CHI BỘ", "TM CHI BỘ", "Thay mặt Chi bộ"];
    expect(typed.map((each) => lettersOf(markOf(each) ?? ""))).toEqual(typed.map(() => "TM"));
    expect(lettersOf(markOf("Ký thay Giám đốc") ?? "")).toBe("KT");
    expect(lettersOf(markOf("Thừa uỷ quyền Giám đốc") ?? "")).toBe("TUQ");
    expect([markOf("TMĐ CÔNG TY"), markOf("GIÁM ĐỐC"), markOf("Q GIÁM ĐỐC")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const { profile } = smallReport("Đã làm.");
    expect(printedAuthority("T.M CHI BỘ", profile)).toBe("T/M CHI BỘ");
  });
});
