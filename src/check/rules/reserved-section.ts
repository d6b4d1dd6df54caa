/** Text under an entry reserved to another reporter does not belong in this report. */
import { finding, kind } from "../../findings/kind.js";
import type { OutlineEntry } from "../../model/outline.js";
import type { Section } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis, textPlace } from "../words.js";

const reservedSection = kind<{ entry: OutlineEntry; reporters: string }>("reserved-section", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Mục dành cho đơn vị khác báo cáo", en: "The entry is another unit's to write" },
  basis: "Đề cương kèm theo văn bản yêu cầu báo cáo",
  message: ({ entry, reporters }) => ({
    vi: `${capital(entryVi(entry))} do đơn vị loại “${reporters}” báo cáo; đơn vị này không viết.`,
    en: `The ${entryEn(entry)} is reserved to another reporter (${reporters}).`,
  }),
  hint: {
    vi: "Xóa nội dung của mục này; nếu ghi nhầm loại đơn vị thì sửa dòng loai trong bao-cao.md.",
    en: "Delete the text, or mend don_vi.loai in bao-cao.md if the kind of unit is wrong.",
  },
  identity: ({ entry }) => ({ entry: entry.id }),
});

export const rule: Rule = {
  kinds: [reservedSection],
  run: (report) =>
    // A unit of unknown kind has a finding of its own.
    (report.fields.unitKind === undefined ? [] : withText(report.sections)).map((section) =>
      finding(
        reservedSection,
        textPlace(section),
        { entry: section.entry, reporters: reporters(section) },
        outlineBasis(report, section.entry),
      ),
    ),
};

function withText(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.notAsked?.kind === "reserved" && section.hasText ? [section] : withText(section.children),
  );
}

function reporters({ notAsked }: Section): string {
  return notAsked?.kind === "reserved" ? notAsked.reporters.join(", ") : "";
}
