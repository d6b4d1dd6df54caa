/** A section that exists holds words of its own: not just a comment, and not just the official text. */
import { isBegun, type Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis } from "../words.js";

export const emptySection: Rule = {
  code: "empty-section",
  severity: "error",
  run: (report) =>
    emptySections(report.sections).map((section) => ({
      at: section.at,
      message: {
        vi: `${capital(entryVi(section.entry))} chưa có nội dung.`,
        en: `The ${entryEn(section.entry)} has no text yet.`,
      },
      ...outlineBasis(report, section.entry),
      hint: hintFor(section),
    })),
};

/** A parent is told only when nothing below it was begun. */
function emptySections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.state === "not-asked") return [];
    const begun = section.children.some(isBegun);
    const here = section.state === "empty" && !section.excused && !begun;
    return here ? [section] : emptySections(section.children);
  });
}

function hintFor({ entry }: Section): { readonly vi: string; readonly en: string } {
  if (entry.optional) {
    return {
      vi: "Viết nội dung, hoặc xóa tệp vì mục này có thể không viết.",
      en: "Write it, or delete the file: it may be left out.",
    };
  }
  if (entry.mayBeNone) {
    return {
      vi: "Viết nội dung; nếu không có gì để báo cáo thì thêm ở đầu tệp dòng “khong_co:” kèm lý do.",
      en: "Write it, or add “khong_co:” with the reason when there is nothing to report.",
    };
  }
  return {
    vi: "Viết nội dung ở dưới phần khai báo hoặc dưới đề mục này.",
    en: "Write the text below the fields or the heading.",
  };
}
