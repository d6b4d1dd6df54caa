/** A remark to oneself is fine while drafting and a slip when the report is up for signature. */

import { allSections, type Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { isEmptyAnnex, straysOf } from "../words.js";

export const commentLeft: Rule = {
  code: "comment-left",
  severity: "note",
  raised: { from: "trinh_ky", to: "warning" },
  run: (report) =>
    // A section that holds nothing else is told as empty.
    straysOf(report, "comment")
      .filter(({ at }) => !emptyFiles(report).includes(at.file))
      .map(({ comment, at }) => ({
        at,
        message: {
          vi: `Còn lời ghi chú không in ra: “${shortened(comment.text)}”.`,
          en: `A comment is left here that will not be printed: “${shortened(comment.text)}”.`,
        },
        hint: { vi: "Xử lý xong thì xóa từ <!-- đến -->.", en: "Delete it, from <!-- to -->, once it is dealt with." },
      })),
};

function emptyFiles(report: Report): readonly string[] {
  const annexes = report.annexes.filter(isEmptyAnnex).map(({ file }) => file);
  return [...annexes, ...allSections(report.sections).flatMap(({ state, files }) => (state === "empty" ? files : []))];
}

function shortened(comment: string): string {
  const words = comment.replace(/\s+/g, " ").trim();
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}
