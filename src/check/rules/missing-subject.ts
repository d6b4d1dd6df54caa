/** A document has a subject line: the report's own, or the one that its outline gives. */
import { isTyped } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const missingSubject: Rule = {
  code: "missing-field",
  severity: "error",
  run: (report) => {
    const { fields } = report;
    // A typed one that cannot be used has a finding of its own.
    if (fields.subject !== undefined || isTyped(report, "subject")) return [];
    return [
      {
        at: report.at,
        message: {
          vi: "Thiếu trích yếu (trich_yeu); mẫu này không có trích yếu sẵn.",
          en: "The subject line (trich_yeu) is missing, and the template has none of its own.",
        },
        ...profileBasis(report, "thanh_phan.trich_yeu"),
        hint: {
          vi: "Thêm vào bao-cao.md dòng “trich_yeu:” với nội dung tóm tắt của văn bản.",
          en: "Add “trich_yeu:” to bao-cao.md with what the document is about.",
        },
      },
    ];
  },
};
