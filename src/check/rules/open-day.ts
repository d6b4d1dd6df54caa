/** The day may be left open up to signing; a report that was sent has one. */
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const openDay = kind("open-day", {
  chapter: "report",
  weight: "error",
  from: "da_gui",
  title: { vi: "Đã gửi mà ngày chưa đủ", en: "The day is still open" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.4",
  message: {
    vi: "Văn bản đã gửi thì phải ghi đủ ngày; dòng “ngay” còn để trống ngày.",
    en: "A report that was sent has a full date; the day of “ngay” is open.",
  },
  hint: {
    vi: "Ghi đủ ngày, tháng, năm, ví dụ “ngay: 24/4/2020”.",
    en: "Give day, month and year, such as “ngay: 24/4/2020”.",
  },
});

export const rule: Rule = {
  kinds: [openDay],
  run: (report) => {
    const { date } = report.fields;
    if (date === undefined || date.day !== undefined) return [];
    return [finding(openDay, placeOf(report, "date"), {}, profileBasis(report, "thanh_phan.dia_danh_ngay"))];
  },
};
