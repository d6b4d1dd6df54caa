/** “Trước ngày” leaves the day itself out: a report dated on it is late. A late report must still be built. */

import { compareDates, shortDate } from "../../model/date.js";
import type { Deadline, Outline } from "../../model/outline.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";

export const lateReport: Rule = {
  code: "late-report",
  severity: "warning",
  run: (report) => {
    const { date } = report.fields;
    const deadline = reportDeadline(report.outline);
    if (date === undefined || deadline === undefined) return [];
    // Of an open day only what holds for the whole month is told.
    const after = compareDates(date, deadline.date);
    if (after < 0 || (after === 0 && !deadline.exclusive)) return [];
    const { issuedWith } = report.outline;
    const limit = `${deadline.exclusive ? "trước ngày" : "chậm nhất ngày"} ${shortDate(deadline.date)}`;
    return [
      {
        at: placeOf(report, "date"),
        message: {
          vi: `Báo cáo đề ${date.day === undefined ? "tháng" : "ngày"} ${shortDate(date)} đã quá hạn; hạn gửi là ${limit}.`,
          en: `The report is dated ${shortDate(date)}, which is late: it is due ${deadline.exclusive ? "before" : "by"} ${shortDate(deadline.date)}.`,
        },
        ...(issuedWith === undefined
          ? {}
          : { basis: `Văn bản số ${issuedWith.number}, ngày ${shortDate(issuedWith.date)} của ${issuedWith.body}` }),
        hint: {
          vi: "Nếu ngày ghi đúng, báo cho nơi nhận biết lý do gửi muộn.",
          en: "If the date is right, tell the receiving office.",
        },
      },
    ];
  },
};

/** The deadline for the report itself, among those an outline sets for other things. */
function reportDeadline({ deadlines }: Outline): Deadline | undefined {
  return deadlines.find((each) => each.name.includes("bao_cao")) ?? (deadlines.length === 1 ? deadlines[0] : undefined);
}
