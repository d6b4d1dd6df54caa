/** Text under an entry whose condition is not met is probably misplaced, but may stay. */
import type { Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis } from "../words.js";

export const notAskedSection: Rule = {
  code: "not-asked-section",
  severity: "warning",
  run: (report) =>
    withText(report.sections).map((section) => ({
      at: section.at,
      message: {
        vi: `${capital(entryVi(section.entry))} không hỏi đơn vị này: chỉ dành cho đơn vị có ${values(section)}.`,
        en: `The ${entryEn(section.entry)} is not asked of this unit, only of units with ${values(section)}.`,
      },
      ...outlineBasis(report, section.entry),
      hint: {
        vi: "Bỏ nội dung của mục này; nếu đơn vị có làm nhiệm vụ đó thì bổ sung loai hoặc linh_vuc trong bao-cao.md.",
        en: "Take the text out, or add the missing don_vi.loai or linh_vuc in bao-cao.md.",
      },
    })),
};

function withText(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.notAsked?.kind === "condition" && section.hasText ? [section] : withText(section.children),
  );
}

function values({ notAsked }: Section): string {
  return notAsked?.kind === "condition" ? notAsked.values.join(" | ") : "";
}
