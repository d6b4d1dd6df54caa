/** A symbol is one word: `05-CT/TW`. With spaces inside a search does not find it and a line breaks in its middle. */

import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { citationsIn } from "../views/citations.js";
import { fixIn } from "../views/span-ranges.js";
import { profileBasis } from "../words.js";

const citationSpacing = kind<{ typed: string; number: string }>("citation-spacing", {
  chapter: "citations",
  weight: "warning",
  title: { vi: "Số và ký hiệu văn bản có dấu cách", en: "Spaces inside a symbol" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3.2",
  message: ({ typed }) =>
    /\s/.test(typed)
      ? {
          vi: `Số và ký hiệu “${typed}” có dấu cách thừa.`,
          en: `The symbol “${typed}” has spaces in it.`,
        }
      : {
          vi: `Số và ký hiệu “${typed}” dùng dấu gạch dài thay cho dấu gạch nối.`,
          en: `The symbol “${typed}” has a long dash instead of a hyphen.`,
        },
  hint: ({ number }) => ({ vi: `Viết liền: ${number}.`, en: `Write ${number}.` }),
});

export const rule: Rule = {
  kinds: [citationSpacing],
  run: (report) =>
    citationsIn(report)
      .filter(({ typed, number }) => typed !== number)
      .map(({ typed, number, at, span, index }) =>
        finding(
          citationSpacing,
          at,
          { typed: oneLine(typed), number },
          { ...profileBasis(report, "thanh_phan.viet_lien"), ...fixIn(span, index, typed.length, number) },
        ),
      ),
};

function oneLine(typed: string): string {
  return typed.replace(/\s+/g, " ");
}
