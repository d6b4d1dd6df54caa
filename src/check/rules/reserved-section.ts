/** Text under an entry reserved to another reporter does not belong in this report. */
import type { Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

export const reservedSection: Rule = {
  code: "reserved-section",
  severity: "error",
  run: (report) =>
    // A unit of unknown kind has a finding of its own.
    (report.fields.unitKind === undefined ? [] : withText(report.sections)).map((section) => ({
      at: textPlace(section),
      message: {
        vi: `${capital(entryVi(section.entry))} do đơn vị loại “${reporters(section)}” báo cáo; đơn vị này không viết.`,
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
