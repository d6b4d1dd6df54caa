/** A finding names the rules of the profile in use, wherever it is found: by a rule or where the fields are read. */
import { describe, expect, it } from "vitest";
import { compileSmall, smallFields } from "../../support/small-report.js";

/** Faults in the heading block and the recipients that every profile tells. */
function basesUnder(profile: string): ReadonlyMap<string, string | undefined> {
  const fields = smallFields
    .replace("mau: mau-nho", `mau: mau-nho\nthe_thuc: ${profile}\ngiai_doan: da_gui`)
    .replace("ngay: 2020-04-24", "ngay: 31/4/2020")
    .replace("ky_hieu: ĐU\n", "")
    .replace("ho_ten: Nguyễn Văn A", "ho_ten: ThS. Nguyễn Văn A")
    .replace("- Lưu Văn phòng", "- Các chi bộ");
  const { diagnostics } = compileSmall("Đã làm.", { "r/bao-cao.md": fields });
  return new Map(diagnostics.map(({ code, basis }) => [code, basis]));
}

const told = ["wrong-value", "missing-field", "open-number", "last-recipient", "signer-name"];

describe("the basis of a finding", () => {
  it.each([
    ["dang-2018", "Hướng dẫn 36-HD/VPTW, điểm 1."],
    ["dang-2026", "Hướng dẫn 05-HD/VPTW, "],
    ["nd30", "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II."],
  ])("under %s is %s", (profile, beginning) => {
    const bases = basesUnder(profile);
    expect(told.filter((code) => bases.get(code)?.startsWith(beginning) !== true)).toEqual([]);
  });

  it("is none where nobody could confirm it for the Youth Union", () => {
    const bases = basesUnder("doan");
    expect(told.filter((code) => !bases.has(code) || bases.get(code) !== undefined)).toEqual([]);
  });

  it("is the profile's alone: nothing else of it reaches a reader", () => {
    const { diagnostics } = compileSmall("Đã làm.", { "r/bao-cao.md": smallFields.replace("ky_hieu: ĐU\n", "") });
    expect(diagnostics.filter((each) => "restsOn" in each)).toEqual([]);
  });
});
