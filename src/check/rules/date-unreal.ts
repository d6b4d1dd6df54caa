/** A date that the calendar does not have is a slip in a document that others act on. */
import { finding, kind } from "../../findings/kind.js";
import { datesIn, isReal } from "../../language/typed-date.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { spansOf } from "../views/spans.js";

const dateUnreal = kind<{ words: string }>("date-unreal", {
  chapter: "numbers",
  weight: "warning",
  title: { vi: "Ngày không có trong lịch", en: "The calendar has no such day" },
  message: ({ words }) => ({
    vi: `“${words}” không có trong lịch.`,
    en: `“${words}” is not in the calendar.`,
  }),
  hint: {
    vi: "Xem lại ngày, tháng: ngày viết trước, tháng viết sau; tháng 4, 6, 9, 11 có 30 ngày.",
    en: "Check the day and the month: the day comes first; April, June, September and November have 30 days.",
  },
});

export const rule: Rule = {
  kinds: [dateUnreal],
  run: (report) =>
    spansOf(report).flatMap((span) =>
      datesIn(span.text)
        .filter((date) => !isReal(date))
        .map(({ index, words }) => finding(dateUnreal, placeIn(span, index, words.length), { words })),
    ),
};
