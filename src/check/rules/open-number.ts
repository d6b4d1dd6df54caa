/** The number may be filled in by hand up to signing; a report that was sent has one. */
import { finding, kind } from "../../findings/kind.js";
import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const openNumber = kind("open-number", {
  chapter: "report",
  weight: "error",
  from: "da_gui",
  title: { vi: "Đã gửi mà chưa ghi số văn bản", en: "The number is still open" },
  basis: "Hướng dẫn 36-HD/VPTW, điểm 1.3",
  message: {
    vi: "Văn bản đã gửi thì phải có số; dòng “so” còn để trống.",
    en: "A report that was sent has a number; “so” is blank.",
  },
  hint: { vi: "Điền số văn thư đã cấp, ví dụ “so: 12”.", en: "Fill in the number, such as “so: 12”." },
});

export const rule: Rule = {
  kinds: [openNumber],
  run: (report) => {
    if (report.fields.number !== undefined) return [];
    return [finding(openNumber, placeOf(report, "number"), {}, profileBasis(report, "thanh_phan.so_ky_hieu"))];
  },
};
