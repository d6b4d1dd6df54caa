/** A report that answers a plan opens by naming it, before the first heading. */
import { shortDate } from "../../model/date.js";
import { hasWords } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { outlineBasis } from "../words.js";

export const missingOpening: Rule = {
  code: "missing-opening",
  severity: "warning",
  run: (report) => {
    const { issuedWith } = report.outline;
    if (issuedWith === undefined || hasWords(report.opening)) return [];
    return [
      {
        at: report.at,
        message: {
          vi: "Chưa có đoạn mở đầu nêu văn bản yêu cầu báo cáo.",
          en: "There is no opening paragraph that names the document asking for the report.",
        },
        ...outlineBasis(report),
        hint: {
          vi: `Viết ở dưới phần khai báo của bao-cao.md, ví dụ: “Thực hiện Kế hoạch số ${issuedWith.number}, ngày ${shortDate(issuedWith.date)} của ${issuedWith.body}, …”.`,
          en: `Write it below the fields of bao-cao.md, such as: “Thực hiện Kế hoạch số ${issuedWith.number}, …”.`,
        },
      },
    ];
  },
};
