/** A symbol is one word: `05-CT/TW`. With spaces inside a search does not find it and a line breaks in its middle. */

import type { Rule } from "../rule.js";
import { citationsIn } from "../views/citations.js";
import { fixIn } from "../views/span-ranges.js";
import { profileBasis } from "../words.js";

export const citationSpacing: Rule = {
  code: "citation-spacing",
  severity: "warning",
  run: (report) =>
    citationsIn(report)
      .filter(({ typed, number }) => typed !== number)
      .map(({ typed, number, at, span, index }) => ({
        at,
        message: /\s/.test(typed)
          ? {
              vi: `Số và ký hiệu “${oneLine(typed)}” có dấu cách thừa.`,
              en: `The symbol “${oneLine(typed)}” has spaces in it.`,
            }
          : {
              vi: `Số và ký hiệu “${typed}” dùng dấu gạch dài thay cho dấu gạch nối.`,
              en: `The symbol “${typed}” has a long dash instead of a hyphen.`,
            },
        ...profileBasis(report, "thanh_phan.viet_lien"),
        ...fixIn(span, index, typed.length, number),
        hint: { vi: `Viết liền: ${number}.`, en: `Write ${number}.` },
      })),
};

function oneLine(typed: string): string {
  return typed.replace(/\s+/g, " ");
}
