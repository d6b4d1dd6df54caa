/** Where the outline lists years, the text speaks of each: by its number, or as one of a span (`2017 - 2020`). */
import { finding, kind } from "../../findings/kind.js";
import type { OutlineEntry } from "../../model/outline.js";
import type { Section } from "../../model/report.js";
import { blockLines } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { isYear, judgedSections } from "../views/coverage.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

const yearMissing = kind<{ entry: OutlineEntry; years: string }>("year-missing", {
  chapter: "entries",
  weight: "warning",
  title: { vi: "Chưa nói đến một năm của đề cương", en: "A year is missing" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry, years }) => ({
    vi: `${capital(entryVi(entry))} chưa nói đến năm ${years}.`,
    en: `The ${entryEn(entry)} does not speak of ${years}.`,
  }),
  hint: {
    vi: "Viết kết quả của từng năm; năm nào không làm thì nêu lý do.",
    en: "Write the results of each year; where there are none, say why.",
  },
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [yearMissing],
  run: (report) =>
    judgedSections(report).flatMap((section) => {
      const { entry } = section;
      const years = entry.topics.filter(isYear);
      if (years.length === 0) return [];
      const text = linesOf(section).join("\n");
      const missing = years.filter((year) => !names(text, year));
      if (missing.length === 0) return [];
      return [
        finding(yearMissing, textPlace(section), { entry, years: missing.join(", ") }, outlineBasis(report, entry)),
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
