/** A report on a period cannot be older than the period. */

import { finding, kind } from "../../findings/kind.js";
import { compareDates, shortDate } from "../../model/date.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

const beforePeriod = kind<{ date: string; from: string }>("before-period", {
  chapter: "report",
  weight: "error",
  title: { vi: "Báo cáo đề ngày trước kỳ báo cáo", en: "The report is older than its period" },
  message: ({ date, from }) => ({
    vi: `Ngày báo cáo ${date} sớm hơn ngày đầu kỳ báo cáo ${from}.`,
    en: `The report's date ${date} is before its period begins, ${from}.`,
  }),
  hint: { vi: "Kiểm tra lại ngày, tháng, năm.", en: "Check the day, month and year." },
});

export const rule: Rule = {
  kinds: [beforePeriod],
  run: (report) => {
    const { fields, outline } = report;
    const { date } = fields;
    const { period, issuedWith } = outline;
    // A period that ends before it begins is the outline's own fault.
    if (date === undefined || period === undefined || compareDates(period.from, period.to) > 0) return [];
    const last = { ...date, day: date.day ?? 31 };
    // The date of the plan is the stricter one, and reported by its own rule.
    if (compareDates(last, period.from) >= 0 || (issuedWith && compareDates(last, issuedWith.date) < 0)) return [];
    return [finding(beforePeriod, placeOf(report, "date"), { date: shortDate(date), from: shortDate(period.from) })];
  },
};
