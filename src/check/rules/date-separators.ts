/**
 * Short dates of one document have one mark between their numbers. One date apart may be carried over from a cited
 * document, so it is reported only beside others in its own section.
 */
import { finding, kind } from "../../findings/kind.js";
import { datesIn } from "../../language/typed-date.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { spansOf } from "../views/spans.js";

const dateSeparators = kind<{ words: string; example: string; right: string }>("date-separators", {
  chapter: "numbers",
  weight: "warning",
  habit: "report",
  title: { vi: "Ngày tháng dùng hai loại dấu", en: "Dates have two kinds of marks" },
  message: ({ words, example }) => ({
    vi: `Ngày “${words}” viết khác các ngày còn lại trong báo cáo, như “${example}”.`,
    en: `The date “${words}” is not written like the others of the report, such as “${example}”.`,
  }),
  hint: ({ right }) => ({
    vi: `Dùng một dấu cho cả văn bản: “${right}”.`,
    en: `Keep to one mark: “${right}”.`,
  }),
});

export const rule: Rule = {
  kinds: [dateSeparators],
  run: (report) => {
    const dates = spansOf(report).flatMap((span) =>
      datesIn(span.text)
        .filter(({ year, separator }) => year !== undefined && separator !== undefined)
        .map((date) => ({ ...date, span })),
    );
    const marks = [...new Set(dates.map(({ separator }) => separator))];
    const count = (mark: string | undefined): number => dates.filter(({ separator }) => separator === mark).length;
    // The mark of most dates; of as many dates each, the one met first.
    const usual = marks.reduce((most, mark) => (count(mark) > count(most) ? mark : most), marks[0]);
    const odd = dates.filter(({ separator }) => separator !== usual);
    const [first] = odd;
    if (first === undefined) return [];
    const beside = dates.some(({ separator, span }) => separator === usual && span.at.file === first.span.at.file);
    if (odd.length === 1 && !beside) return [];
    const example = dates.find(({ separator }) => separator === usual)?.words ?? "";
    return odd.map(({ span, index, words, separator = "" }) =>
      finding(dateSeparators, placeIn(span, index, words.length), {
        words,
        example,
        right: words.replaceAll(separator, usual ?? ""),
      }),
    );
  },
};
