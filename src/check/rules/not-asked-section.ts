/** Text under an entry whose condition is not met is probably misplaced, but may stay. */
import type { Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

export const notAskedSection: Rule = {
  code: "not-asked-section",
  severity: "warning",
  run: (report) =>
    withText(report.sections).map((section) => ({
      at: textPlace(section),
      message: {
        vi: `Đơn vị này không phải viết ${entryVi(section.entry)}; mục này chỉ dành cho đơn vị thuộc diện “${values(section)}”.`,
        en: `The ${entryEn(section.entry)} is not asked of this unit, only of units with ${values(section)}.`,
      },
      ...outlineBasis(report, section.entry),
      hint: {
        vi: "Bỏ nội dung của mục này; nếu đơn vị có làm nhiệm vụ đó thì bổ sung loai hoặc linh_vuc trong bao-cao.md.",
        en: "Take the text out, or add the missing don_vi.loai or linh_vuc in bao-cao.md.",
      },
    })),
};

/** Where it is undecided, a finding of its own says so. */
function withText(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.notAsked?.kind !== "condition" || !section.hasText) return withText(section.children);
    return section.undecided ? [] : [section];
  });
}

function values({ notAsked }: Section): string {
  return notAsked?.kind === "condition" ? notAsked.values.join(" | ") : "";
}
