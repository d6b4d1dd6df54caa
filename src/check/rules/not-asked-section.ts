/** Text under an entry whose condition is not met is probably misplaced, but may stay. */
import type { OutlineEntry } from "../../model/outline.js";
import type { Report, Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis, straysOf, textPlace } from "../words.js";

export const notAskedSection: Rule = {
  code: "not-asked-section",
  severity: "warning",
  run: (report) =>
    withText(report.sections, undecided(report)).map((section) => ({
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

function withText(sections: readonly Section[], silent: readonly OutlineEntry[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.notAsked?.kind !== "condition" || !section.hasText) return withText(section.children, silent);
    return silent.includes(section.entry) ? [] : [section];
  });
}

/** Entries of which the report does not say enough to decide have a finding of their own. */
function undecided(report: Report): readonly OutlineEntry[] {
  return straysOf(report, "undecided").map(({ entry }) => entry);
}

function values({ notAsked }: Section): string {
  return notAsked?.kind === "condition" ? notAsked.values.join(" | ") : "";
}
