/** What was sent is no draft. */
import { isTyped, placeOf } from "../../model/places.js";
import { isFrom } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const draftMarkLeft: Rule = {
  code: "draft-mark-left",
  severity: "error",
  waivable: true,
  run: (report) => {
    const at = placeOf(report, "draft");
    // A draft that is built before its time is marked by the program, not by its author.
    const typed = isTyped(report, "draft");
    if (!typed || report.fields.draft === undefined || !isFrom(report.stage, "da_gui")) return [];
    return [
      {
        at,
        message: {
          vi: `Văn bản đã gửi mà dòng “du_thao” vẫn cho in chữ “${report.fields.draft}”.`,
          en: `A report that was sent is still marked “${report.fields.draft}”.`,
        },
        ...profileBasis(report, "nhan.du_thao"),
        hint: { vi: "Xóa dòng du_thao.", en: "Delete the line “du_thao”." },
      },
    ];
  },
};
