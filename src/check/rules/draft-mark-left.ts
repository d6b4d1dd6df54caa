/** What was sent is no draft. */
import { finding, kind } from "../../findings/kind.js";
import { isTyped, placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

const draftMarkLeft = kind<{ mark: string }>("draft-mark-left", {
  chapter: "report",
  weight: "error",
  waivable: true,
  from: "da_gui",
  title: { vi: "Đã gửi mà còn ghi Dự thảo", en: "Sent and still marked as a draft" },
  message: ({ mark }) => ({
    vi: `Văn bản đã gửi mà dòng “du_thao” vẫn cho in chữ “${mark}”.`,
    en: `A report that was sent is still marked “${mark}”.`,
  }),
  hint: { vi: "Xóa dòng du_thao.", en: "Delete the line “du_thao”." },
});

export const rule: Rule = {
  kinds: [draftMarkLeft],
  run: (report) => {
    const at = placeOf(report, "draft");
    // A draft that is built before its time is marked by the program, not by its author.
    const typed = isTyped(report, "draft");
    if (!typed || report.fields.draft === undefined) return [];
    return [finding(draftMarkLeft, at, { mark: report.fields.draft }, profileBasis(report, "nhan.du_thao"))];
  },
};
