/** Text under an entry reserved to another reporter does not belong in this report. */
import type { Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis } from "../words.js";

export const reservedSection: Rule = {
  code: "reserved-section",
  severity: "error",
  run: (report) =>
    withText(report.sections).map((section) => ({
      at: section.at,
      message: {
        vi: `${capital(entryVi(section.entry))} dành cho đơn vị khác báo cáo (${reporters(section)}); đơn vị này không viết.`,
        en: `The ${entryEn(section.entry)} is reserved to another reporter (${reporters(section)}).`,
      },
      ...outlineBasis(report, section.entry),
      hint: {
        vi: "Xóa nội dung của mục này; nếu ghi nhầm loại đơn vị thì sửa dòng loai trong bao-cao.md.",
        en: "Delete the text, or mend don_vi.loai in bao-cao.md if the kind of unit is wrong.",
      },
    })),
};

function withText(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.notAsked?.kind === "reserved" && section.hasText ? [section] : withText(section.children),
  );
}

function reporters({ notAsked }: Section): string {
  return notAsked?.kind === "reserved" ? notAsked.reporters.join(", ") : "";
}
