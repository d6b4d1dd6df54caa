/** A report cannot be older than the plan that asks for it. */

import { compareDates, shortDate } from "../../model/date.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

export const reportDate: Rule = {
  code: "report-date",
  severity: "error",
  run: (report) => {
    const { date } = report.fields;
    const { issuedWith } = report.outline;
    if (date === undefined || issuedWith === undefined) return [];
    // Of an open day only what holds for the whole month is told.
    if (compareDates({ ...date, day: date.day ?? 31 }, issuedWith.date) >= 0) return [];
    return [
      {
        at: placeOf(report, "date"),
        message: {
          vi: `Ngày báo cáo ${shortDate(date)} sớm hơn ngày ban hành đề cương ${shortDate(issuedWith.date)}.`,
          en: `The report's date ${shortDate(date)} is before the outline's own, ${shortDate(issuedWith.date)}.`,
        },
        basis: `Văn bản số ${issuedWith.number}, ngày ${shortDate(issuedWith.date)} của ${issuedWith.body}`,
        hint: { vi: "Kiểm tra lại ngày, tháng, năm.", en: "Check the day, month and year." },
      },
    ];
  },
};
