/** “Trước ngày” leaves the day itself out: a report dated on it is late. A late report must still be built. */

import { finding, kind } from "../../findings/kind.js";
import { compareDates, shortDate } from "../../model/date.js";
import type { Deadline, Outline } from "../../model/outline.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

const lateReport = kind<{ date: string; whole: boolean; due: string; exclusive: boolean }>("late-report", {
  chapter: "report",
  weight: "warning",
  title: { vi: "Báo cáo đã quá hạn", en: "The report is late" },
  basis: "Hạn ghi trong văn bản yêu cầu báo cáo",
  message: ({ date, whole, due, exclusive }) => ({
    vi: `Báo cáo đề ${whole ? "ngày" : "tháng"} ${date} đã quá hạn; hạn gửi là ${exclusive ? "trước ngày" : "chậm nhất ngày"} ${due}.`,
    en: `The report is dated ${date}, which is late: it is due ${exclusive ? "before" : "by"} ${due}.`,
  }),
  hint: {
    vi: "Nếu ngày ghi đúng, báo cho nơi nhận biết lý do gửi muộn.",
    en: "If the date is right, tell the receiving office.",
  },
});

export const rule: Rule = {
  kinds: [lateReport],
  run: (report) => {
    const { date } = report.fields;
    const deadline = reportDeadline(report.outline);
    if (date === undefined || deadline === undefined) return [];
    // Of an open day only what holds for the whole month is reported.
    const after = compareDates(date, deadline.date);
    if (after < 0 || (after === 0 && !deadline.exclusive)) return [];
    const { issuedWith } = report.outline;
    return [
      finding(
        lateReport,
        placeOf(report, "date"),
        {
          date: shortDate(date),
          whole: date.day !== undefined,
          due: shortDate(deadline.date),
          exclusive: deadline.exclusive,
        },
        issuedWith === undefined
          ? {}
          : { basis: `Văn bản số ${issuedWith.number}, ngày ${shortDate(issuedWith.date)} của ${issuedWith.body}` },
      ),
    ];
  },
};

/** The deadline for the report itself, among those an outline sets for other things. */
function reportDeadline({ deadlines }: Outline): Deadline | undefined {
  return deadlines.find((each) => each.name.includes("bao_cao")) ?? (deadlines.length === 1 ? deadlines[0] : undefined);
}
