/** A day below 10 and the months 1 and 2 take a zero, other months none: `05/5/2020`, `12/02/2020`. */

import { finding, kind } from "../../findings/kind.js";
import { datesIn, isReal, type TypedDate } from "../../language/typed-date.js";
import { dayText, monthText } from "../../model/date.js";
import type { Rule } from "../rule.js";
import { fixIn, placeIn } from "../views/span-ranges.js";
import { spansOf } from "../views/spans.js";
import { writingBasis } from "../writing.js";

const dateForm = kind<{ words: string; right: string }>("date-form", {
  chapter: "numbers",
  weight: "warning",
  habit: "file",
  title: { vi: "Ngày tháng thiếu hoặc thừa số 0", en: "A date has a zero too few or too many" },
  basis: "Cách ghi ngày trong Hướng dẫn 36-HD/VPTW",
  message: ({ words }) => ({
    vi: `Ngày tháng “${words}” ghi thiếu hoặc thừa số 0.`,
    en: `The date “${words}” has a zero too few or too many.`,
  }),
  hint: ({ right }) => ({
    vi: `Sửa thành “${right}”: ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, tháng khác thì không.`,
    en: `Change it to “${right}”: days below 10 and the months 1 and 2 take a zero, other months none.`,
  }),
});

export const rule: Rule = {
  kinds: [dateForm],
  run: (report) => {
    const basis = writingBasis(report, "cach_viet.ngay", "so_0");
    if (basis === undefined) return [];
    return spansOf(report).flatMap((span) =>
      datesIn(span.text)
        .filter((date) => date.year !== undefined && isReal(date) && date.words !== written(date))
        .map((date) => {
          const at = placeIn(span, date.index, date.words.length);
          return finding(
            dateForm,
            at,
            { words: date.words, right: written(date) },
            { ...basis, ...fixIn(span, date.index, date.words.length, written(date)) },
          );
        }),
    );
  },
};

function written({ words, day, month, year, separator }: TypedDate): string {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (separator !== undefined) return [dayText(date), monthText(date), year].join(separator);
  const numbers = [dayText(date), monthText(date), year];
  return words.replace(/\d+/g, () => numbers.shift() ?? "");
}
