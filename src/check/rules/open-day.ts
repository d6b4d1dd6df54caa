/** The day may be left open up to signing; a report that was sent has one. */
import { placeOf } from "../../model/places.js";
import { isFrom } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const openDay: Rule = {
  code: "open-day",
  severity: "error",
  run: (report) => {
    const { date } = report.fields;
    if (date === undefined || date.day !== undefined || !isFrom(report.stage, "da_gui")) return [];
    return [
      {
        at: placeOf(report, "date"),
        message: {
          vi: "Văn bản đã gửi thì phải ghi đủ ngày; dòng “ngay” còn để trống ngày.",
          en: "A report that was sent has a full date; the day of “ngay” is open.",
        },
        ...profileBasis(report, "thanh_phan.dia_danh_ngay"),
        hint: {
          vi: "Ghi đủ ngày, tháng, năm, ví dụ “ngay: 24/4/2020”.",
          en: "Give day, month and year, such as “ngay: 24/4/2020”.",
        },
      },
    ];
  },
};
