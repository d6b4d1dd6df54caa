/** A document has a subject line: the report's own, or the one that its outline gives. */
import type { WordedRule } from "../rule.js";
import { profileBasis } from "../words.js";

export const missingSubject: WordedRule = {
  code: "missing-field",
  severity: "error",
  run: (report) => {
    const { fields, lineOf } = report;
    // A typed one that cannot be used has a finding of its own.
    if (fields.subject !== undefined || lineOf("trich_yeu").line > 1) return [];
    return [
      {
        at: lineOf(""),
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
