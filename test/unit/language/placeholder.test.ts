import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeholdersIn, saysSomething, stubClosing } from "../../../src/language/placeholder.js";

test("the guide that `new` writes ends as the program knows it", () => {
  expect(readFileSync(join(import.meta.dirname, "../../../templates/muc.hbs"), "utf8")).toContain(stubClosing);
});

test.each([
  "…",
  "...",
  "[…]",
  "[...]",
  "[CẦN BỔ SUNG]",
  "[Chưa có số liệu của tổ hai]",
  "[điền tên]",
  "TODO",
  "xxx",
  "______",
  "..........",
  "……",
])("%s stands for words to come, and says nothing itself", (words) => {
  expect(placeholdersIn(words).map((each) => each.words)).toEqual([words]);
  expect(saysSomething(words)).toBe(false);
  expect(saysSomething(`- ${words}`)).toBe(false);
});

test("each place is told once, with where it begins", () => {
  expect(placeholdersIn("Có xxx tổ, [cần bổ sung ____] và ngày … tháng 5.")).toEqual([
    { index: 3, words: "xxx" },
    { index: 11, words: "[cần bổ sung ____]" },
    { index: 33, words: "ngày …" },
  ]);
});

test.each([
  "“Cần, kiệm […] liêm, chính”",
  "văn nghệ, thể thao...",
  "nêu gương … rồi nhân rộng",
  "0905 xxx xxx",
  "lần thứ XXX",
  "[1] [a] [Hình 2]",
  "xxx.gov.vn",
  "-----",
])("%s does not", (words) => {
  expect(placeholdersIn(words)).toEqual([]);
});
