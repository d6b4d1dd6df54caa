/** The number may be filled in by hand up to signing; a report that was sent has one. */
import { placeOf } from "../../model/places.js";
import { isFrom } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const openNumber: Rule = {
  code: "open-number",
  severity: "error",
  run: (report) => {
    if (report.fields.number !== undefined || !isFrom(report.stage, "da_gui")) return [];
    return [
      {
        at: placeOf(report, "number"),
        message: {
          vi: "Văn bản đã gửi thì phải có số; dòng “so” còn để trống.",
          en: "A report that was sent has a number; “so” is blank.",
        },
        ...profileBasis(report, "thanh_phan.so_ky_hieu"),
        hint: { vi: "Điền số văn thư đã cấp, ví dụ “so: 12”.", en: "Fill in the number, such as “so: 12”." },
      },
    ];
  },
};
