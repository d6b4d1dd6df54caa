/** A finding about words stands at their line and column, however the paragraph was typed. */
import { expect, test } from "vitest";
import { compileSmall } from "../../support/small-report.js";

/** `code line:column` of what is found in the body, whose first line is line 4. */
function placesIn(text: string): readonly string[] {
  return compileSmall(text).diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column ?? "-"}`);
}

test.each([
  ["on the second line of a paragraph", "Chi bộ họp đều,\nđảng viên đuợc giao việc.", "odd-syllable 5:11"],
  ["words that go over the end of a line", "Họp ngày 6 tháng 3\nnăm 2020 ở cơ quan.", "date-form 4:5"],
  ["in a list below a list", "- Việc một:\n  + đảng viên đuợc giao.", "odd-syllable 5:15"],
  ["in the third cell of a row", "| A | B | C |\n| --- | --- | --- |\n| tốt | tốt | tôt |", "odd-syllable 6:15"],
  ["behind bold words", "**Kết quả:** đảng viên đuợc giao.", "odd-syllable 4:24"],
  ["in a heading of the author's own", "## Việc đuợc giao\n\nĐã làm.", "odd-syllable 4:9"],
  ["in a quotation", "> Đảng viên đuợc giao.", "odd-syllable 4:13"],
  ["in a caption", ":::bang{#b} Kết quả đuợc giao\n| A |\n| --- |\n| tốt |\n:::", "odd-syllable 4:21"],
  ["in a note, far from its mark", "Chi bộ họp[^1].\n\nĐã làm.\n\n[^1]: Nơi đuợc chọn.", "odd-syllable 8:11"],
  ["split by marks", "Chi bộ\nhọp đu**ợc** rồi.", "odd-syllable 5:5"],
])("%s", (_, text, place) => {
  expect(placesIn(text)).toEqual([place]);
});

test("equal words have each their own place", () => {
  expect(placesIn("Trước ngày 31/4/2020,\nsau ngày 31/4/2020.")).toEqual(["date-unreal 4:12", "date-unreal 5:10"]);
  const table = "| A | B | C |\n| --- | --- | --- |\n| môt | tốt | môt |";
  expect(placesIn(table)).toEqual(["odd-syllable 6:3", "odd-syllable 6:15"]);
});

test("a row of dots longer than any regular expression may be is one finding like another", () => {
  const [only, ...more] = compileSmall(`Chữ${".".repeat(300_000)} x`).diagnostics;
  expect([only?.code, only?.at.column, more.length]).toEqual(["placeholder-left", 4, 0]);
  expect(only?.message.vi.length).toBeLessThan(120);
});
