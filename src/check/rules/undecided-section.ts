/** Where the outline asks by field of work, the report says which fields the unit has. */
import { finding, kind } from "../../findings/kind.js";
import type { OutlineEntry } from "../../model/outline.js";
import { placeOf } from "../../model/places.js";
import { allSections } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis } from "../words.js";

const undecidedSection = kind<{ entries: readonly OutlineEntry[]; fields: readonly string[] }>("undecided-section", {
  chapter: "entries",
  weight: "error",
  title: { vi: "Chưa khai lĩnh vực của đơn vị", en: "The unit's field of work is not given" },
  message: ({ entries }) => ({
    vi: `Chưa ghi lĩnh vực hoạt động của đơn vị (linh_vuc) nên không biết có phải viết ${entries.map(entryVi).join(", ")} hay không.`,
    en: `The unit's fields of work (linh_vuc) are not given, so whether it is asked the ${entries.map(entryEn).join(", ")} cannot be told.`,
  }),
  hint: ({ fields }) => ({
    vi: `Thêm dưới don_vi dòng “linh_vuc:” và “- ${fields.join("” hoặc “- ")}”; không thuộc lĩnh vực nào thì ghi “linh_vuc: chung”.`,
    en: `Add “linh_vuc:” below don_vi with “- ${fields.join("” or “- ")}”; write “linh_vuc: chung” when none applies.`,
  }),
});

export const rule: Rule = {
  kinds: [undecidedSection],
  run: (report) => {
    const entries = allSections(report.sections).flatMap(({ undecided, entry }) => (undecided ? [entry] : []));
    const [first] = entries;
    if (first === undefined) return [];
    const facts = { entries, fields: first.askedWhen };
    return [finding(undecidedSection, placeOf(report, "unit"), facts, outlineBasis(report, first))];
  },
};
