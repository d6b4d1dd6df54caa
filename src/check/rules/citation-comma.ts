/** Party texts put a comma between a document's symbol and its date, State texts none. */

import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { citationsIn } from "../views/citations.js";
import { fixIn } from "../views/span-ranges.js";
import { profileBasis } from "../words.js";

const citationComma = kind<{ number: string; dateTyped: string; comma: boolean }>("citation-comma", {
  chapter: "citations",
  weight: "warning",
  title: { vi: "Thiếu dấu phẩy trước ngày văn bản", en: "A comma is missing before the date" },
  message: ({ number, dateTyped, comma }) =>
    comma
      ? {
          vi: `Giữa ${number} và ngày ${dateTyped} thiếu dấu phẩy.`,
          en: `A comma is missing between ${number} and its date ${dateTyped}.`,
        }
      : {
          vi: `Giữa ${number} và ngày ${dateTyped} thừa dấu phẩy.`,
          en: `There should be no comma between ${number} and its date ${dateTyped}.`,
        },
  hint: ({ number, dateTyped, comma }) =>
    comma
      ? { vi: `Viết: ${number}, ngày ${dateTyped}.`, en: `Write: ${number}, ngày ${dateTyped}.` }
      : { vi: `Viết: ${number} ngày ${dateTyped}.`, en: `Write: ${number} ngày ${dateTyped}.` },
});

export const rule: Rule = {
  kinds: [citationComma],
  run: (report) => {
    const { commaBeforeDate } = report.profile.conventions;
    if (commaBeforeDate === undefined) return [];
    return citationsIn(report)
      .filter(
        ({ dateTyped, between, ofState }) =>
          dateTyped !== "" &&
          !between.includes("(") &&
          between.includes(",") !== commaBeforeDate &&
          // How the Party's texts cite documents of the State is written nowhere.
          !(ofState && commaBeforeDate),
      )
      .map(({ typed, whole, number, dateTyped, at, span, index }) =>
        finding(
          citationComma,
          at,
          { number, dateTyped, comma: commaBeforeDate },
          {
            ...fixIn(span, index, whole.length, `${typed}${commaBeforeDate ? "," : ""} ngày ${dateTyped}`),
            ...profileBasis(report, "trich_dan.phay_truoc_ngay"),
          },
        ),
      );
  },
};
