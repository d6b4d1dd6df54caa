/** The subject line is a phrase under the type of the document, not a sentence. */
import type { Rule } from "../rule.js";

export const subjectEnd: Rule = {
  code: "subject-end",
  severity: "warning",
  run: ({ fields, lineOf }) => {
    if (fields.subject === undefined || !/[.;,:]$/.test(fields.subject.trim())) return [];
    return [
      {
        at: lineOf("trich_yeu"),
        message: { vi: "Cuối trích yếu thừa dấu câu.", en: "The subject line ends in a mark too many." },
        basis: "Hướng dẫn 36-HD/VPTW, điểm 1.5 (theo các ví dụ)",
        hint: { vi: "Bỏ dấu ở cuối trích yếu.", en: "Take the mark at its end away." },
      },
    ];
  },
};
