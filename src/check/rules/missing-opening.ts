/** A report that answers a plan opens by naming it, before the first heading. */
import { finding, kind } from "../../findings/kind.js";
import { shortDate } from "../../model/date.js";
import { hasWords } from "../../model/walk.js";
import type { Rule } from "../rule.js";
import { outlineBasis } from "../words.js";

const missingOpening = kind<{ number: string; date: string; body: string }>("missing-opening", {
  chapter: "report",
  weight: "warning",
  title: { vi: "Chưa có đoạn mở đầu", en: "The opening paragraph is missing" },
  message: {
    vi: "Chưa có đoạn mở đầu nêu văn bản yêu cầu báo cáo.",
    en: "There is no opening paragraph that names the document asking for the report.",
  },
  hint: ({ number, date, body }) => ({
    vi: `Viết ở dưới phần khai báo của bao-cao.md, ví dụ: “Thực hiện Kế hoạch số ${number}, ngày ${date} của ${body}, …”.`,
    en: `Write it below the fields of bao-cao.md, such as: “Thực hiện Kế hoạch số ${number}, …”.`,
  }),
});

export const rule: Rule = {
  kinds: [missingOpening],
  run: (report) => {
    const { issuedWith } = report.outline;
    if (issuedWith === undefined || hasWords(report.opening)) return [];
    return [
      finding(
        missingOpening,
        report.at,
        { number: issuedWith.number, date: shortDate(issuedWith.date), body: issuedWith.body },
        outlineBasis(report),
      ),
    ];
  },
};
