/** A section that exists holds words of its own: not just a comment, and not just the official text. */
import { finding, kind } from "../../findings/kind.js";
import type { Sentence } from "../../model/diagnostic.js";
import type { OutlineEntry } from "../../model/outline.js";
import { isBegun, type Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis } from "../words.js";

const emptySection = kind<{ entry: OutlineEntry }>("empty-section", {
  chapter: "entries",
  weight: "error",
  // A remark in a file that holds nothing else.
  explains: [{ codes: ["comment-left"], same: { file: "file" } }],
  title: { vi: "Mục chưa có nội dung", en: "An entry has no text" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry }) => ({
    vi: `${capital(entryVi(entry))} chưa có nội dung.`,
    en: `The ${entryEn(entry)} has no text yet.`,
  }),
  hint: ({ entry }) => hintFor(entry),
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [emptySection],
  run: (report) =>
    emptySections(report.sections).map((section) =>
      finding(emptySection, section.at, { entry: section.entry }, outlineBasis(report, section.entry)),
    ),
};

/** A parent is reported only when nothing below it was begun. */
function emptySections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.state === "not-asked") return [];
    const begun = section.children.some(isBegun);
    const here = section.state === "empty" && !begun;
    return here ? [section] : emptySections(section.children);
  });
}

function hintFor(entry: OutlineEntry): Sentence {
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
