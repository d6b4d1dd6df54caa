/** Where the outline lists years, the text speaks of each: by its number, or as one of a span (`2017 - 2020`). */
import type { Section } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { isYear, judgedSections } from "../views/coverage.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

export const yearMissing: Rule = {
  code: "year-missing",
  severity: "warning",
  run: (report) =>
    judgedSections(report).flatMap((section) => {
      const { entry } = section;
      const years = entry.topics.filter(isYear);
      if (years.length === 0) return [];
      const text = linesOf(section).join("\n");
      const missing = years.filter((year) => !names(text, year));
      if (missing.length === 0) return [];
      return [
        {
          at: textPlace(section),
          message: {
            vi: `${capital(entryVi(entry))} chưa nói đến năm ${missing.join(", ")}.`,
            en: `The ${entryEn(entry)} does not speak of ${missing.join(", ")}.`,
          },
          ...outlineBasis(report, entry),
          hint: {
            vi: "Viết kết quả của từng năm; năm nào không làm thì nêu lý do.",
            en: "Write the results of each year; where there are none, say why.",
          },
        },
      ];
    }),
};

function linesOf({ blocks, children }: Section): readonly string[] {
  return [...blockLines(blocks), ...children.flatMap(linesOf)];
}

const span = /(?<!\d)((?:19|20)\d\d)\s*(?:-|–|đến|tới)\s*(?:(?:cuối|hết)\s+)?(?:năm\s+)?((?:19|20)\d\d)(?!\d)/giu;

function names(text: string, year: string): boolean {
  if (new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text)) return true;
  // A term of office names the years of the committee, not of the work.
  return [...text.matchAll(span)].some(
    ([, from = "", to = ""], index, all) =>
      from <= year && year <= to && !/nhiệm kỳ\s*$/iu.test(text.slice(0, all[index]?.index)),
  );
}
