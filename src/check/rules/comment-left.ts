/** A remark to oneself is fine while drafting and a slip when the report is up for signature. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const commentLeft: Rule = {
  code: "comment-left",
  severity: "note",
  raised: { from: "trinh_ky", to: "warning" },
  run: (report) =>
    straysOf(report, "comment").map(({ comment, at }) => ({
      at,
      message: {
        vi: `Còn lời ghi chú không in ra: “${shortened(comment.text)}”.`,
        en: `A comment is left here that will not be printed: “${shortened(comment.text)}”.`,
      },
      hint: { vi: "Xử lý xong thì xóa từ <!-- đến -->.", en: "Delete it, from <!-- to -->, once it is dealt with." },
    })),
};

function shortened(comment: string): string {
  const words = comment.replace(/\s+/g, " ").trim();
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}
