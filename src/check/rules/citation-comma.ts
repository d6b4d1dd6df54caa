/** Party texts put a comma between a document's symbol and its date, State texts none. */

import type { Rule } from "../rule.js";
import { citationsIn } from "../views/citations.js";
import { fixIn } from "../views/span-ranges.js";
import { profileBasis } from "../words.js";

export const citationComma: Rule = {
  code: "citation-comma",
  severity: "warning",
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
      .map(({ typed, whole, number, dateTyped, at, span, index }) => ({
        at,
        message: commaBeforeDate
          ? {
              vi: `Giữa ${number} và ngày ${dateTyped} thiếu dấu phẩy.`,
              en: `A comma is missing between ${number} and its date ${dateTyped}.`,
            }
          : {
              vi: `Giữa ${number} và ngày ${dateTyped} thừa dấu phẩy.`,
              en: `There should be no comma between ${number} and its date ${dateTyped}.`,
            },
        ...fixIn(span, index, whole.length, `${typed}${commaBeforeDate ? "," : ""} ngày ${dateTyped}`),
        ...profileBasis(report, "trich_dan.phay_truoc_ngay"),
        hint: commaBeforeDate
          ? { vi: `Viết: ${number}, ngày ${dateTyped}.`, en: `Write: ${number}, ngày ${dateTyped}.` }
          : { vi: `Viết: ${number} ngày ${dateTyped}.`, en: `Write: ${number} ngày ${dateTyped}.` },
      }));
  },
};
