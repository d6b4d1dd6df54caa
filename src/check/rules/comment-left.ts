/** A remark to oneself is fine while drafting and a slip when the report is up for signature. */
import { finding, kind } from "../../findings/kind.js";
import { allSections, type Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { isEmptyAnnex, straysOf } from "../words.js";

const commentLeft = kind<{ text: string }>("comment-left", {
  chapter: "text",
  weight: "note",
  raised: { from: "trinh_ky", to: "warning" },
  title: { vi: "Còn ghi chú chưa xử lý", en: "A remark is left" },
  message: ({ text }) => ({
    vi: `Còn lời ghi chú không in ra: “${text}”.`,
    en: `A comment is left here that will not be printed: “${text}”.`,
  }),
  hint: { vi: "Xử lý xong thì xóa từ <!-- đến -->.", en: "Delete it, from <!-- to -->, once it is dealt with." },
});

export const rule: Rule = {
  kinds: [commentLeft],
  run: (report) =>
    // A section that holds nothing else is reported as empty.
    straysOf(report, "comment")
      .filter(({ at }) => !emptyFiles(report).includes(at.file))
      .map(({ comment, at }) => finding(commentLeft, at, { text: shortened(comment.text) })),
};

function emptyFiles(report: Report): readonly string[] {
  const annexes = report.annexes.filter(isEmptyAnnex).map(({ file }) => file);
  return [...annexes, ...allSections(report.sections).flatMap(({ state, files }) => (state === "empty" ? files : []))];
}

function shortened(comment: string): string {
  const words = comment.replace(/\s+/g, " ").trim();
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}
