/** A report on a period cannot be older than the period. */

import { compareDates, shortDate } from "../../model/date.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

export const beforePeriod: Rule = {
  code: "before-period",
  severity: "error",
  run: (report) => {
    const { fields, outline } = report;
    const { date } = fields;
    const { period, issuedWith } = outline;
    // A period that ends before it begins is the outline's own fault.
    if (date === undefined || period === undefined || compareDates(period.from, period.to) > 0) return [];
    const last = { ...date, day: date.day ?? 31 };
    // The date of the plan is the stricter one, and told by its own rule.
    if (compareDates(last, period.from) >= 0 || (issuedWith && compareDates(last, issuedWith.date) < 0)) return [];
    return [
      {
        at: placeOf(report, "date"),
        message: {
          vi: `Ngày báo cáo ${shortDate(date)} sớm hơn ngày đầu kỳ báo cáo ${shortDate(period.from)}.`,
          en: `The report's date ${shortDate(date)} is before its period begins, ${shortDate(period.from)}.`,
        },
        hint: { vi: "Kiểm tra lại ngày, tháng, năm.", en: "Check the day, month and year." },
      },
    ];
  },
};
