/** A report cannot be older than the plan that asks for it. */

import { finding, kind } from "../../findings/kind.js";
import { compareDates, shortDate } from "../../model/date.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

const reportDate = kind<{ date: string; issued: string }>("report-date", {
  chapter: "report",
  weight: "error",
  title: { vi: "Báo cáo đề ngày trước văn bản yêu cầu", en: "The report is older than its plan" },
  basis: "Ngày của văn bản yêu cầu báo cáo",
  message: ({ date, issued }) => ({
    vi: `Ngày báo cáo ${date} sớm hơn ngày ban hành đề cương ${issued}.`,
    en: `The report's date ${date} is before the outline's own, ${issued}.`,
  }),
  hint: { vi: "Kiểm tra lại ngày, tháng, năm.", en: "Check the day, month and year." },
});

export const rule: Rule = {
  kinds: [reportDate],
  run: (report) => {
    const { date } = report.fields;
    const { issuedWith } = report.outline;
    if (date === undefined || issuedWith === undefined) return [];
    // Of an open day only what holds for the whole month is reported.
    if (compareDates({ ...date, day: date.day ?? 31 }, issuedWith.date) >= 0) return [];
    return [
      finding(
        reportDate,
        placeOf(report, "date"),
        { date: shortDate(date), issued: shortDate(issuedWith.date) },
        { basis: `Văn bản số ${issuedWith.number}, ngày ${shortDate(issuedWith.date)} của ${issuedWith.body}` },
      ),
    ];
  },
};
