/** Text under an entry whose condition is not met is probably misplaced, but may stay. */
import { finding, kind } from "../../findings/kind.js";
import type { OutlineEntry } from "../../model/outline.js";
import type { Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

const notAskedSection = kind<{ entry: OutlineEntry; values: string }>("not-asked-section", {
  chapter: "entries",
  weight: "warning",
  title: { vi: "Mục không hỏi đơn vị này", en: "The entry is not asked of this unit" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry, values }) => ({
    vi: `Đơn vị này không phải viết ${entryVi(entry)}; mục này chỉ dành cho đơn vị thuộc diện “${values}”.`,
    en: `The ${entryEn(entry)} is not asked of this unit, only of units with ${values}.`,
  }),
  hint: {
    vi: "Bỏ nội dung của mục này; nếu đơn vị có làm nhiệm vụ đó thì bổ sung loai hoặc linh_vuc trong bao-cao.md.",
    en: "Take the text out, or add the missing don_vi.loai or linh_vuc in bao-cao.md.",
  },
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [notAskedSection],
  run: (report) =>
    withText(report.sections).map((section) =>
      finding(
        notAskedSection,
        textPlace(section),
        { entry: section.entry, values: values(section) },
        outlineBasis(report, section.entry),
      ),
    ),
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
