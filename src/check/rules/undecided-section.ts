/** Where the outline asks by field of work, the report says which fields the unit has. */

import { placeOf } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis, straysOf } from "../words.js";

export const undecidedSection: Rule = {
  code: "undecided-section",
  severity: "error",
  run: (report) => {
    const [first, ...rest] = straysOf(report, "undecided");
    if (first === undefined) return [];
    const all = [first, ...rest].map(({ entry }) => entry);
    return [
      {
        at: placeOf(report, "unit"),
        message: {
          vi: `Chưa ghi lĩnh vực hoạt động của đơn vị (linh_vuc) nên không biết có phải viết ${all.map(entryVi).join(", ")} hay không.`,
          en: `The unit's fields of work (linh_vuc) are not given, so whether it is asked the ${all.map(entryEn).join(", ")} cannot be told.`,
        },
        ...outlineBasis(report, first.entry),
        hint: {
          vi: `Thêm dưới don_vi dòng “linh_vuc:” và “- ${first.entry.askedWhen.join("” hoặc “- ")}”; không thuộc lĩnh vực nào thì ghi “linh_vuc: chung”.`,
          en: `Add “linh_vuc:” below don_vi with “- ${first.entry.askedWhen.join("” or “- ")}”; write “linh_vuc: chung” when none applies.`,
        },
      },
    ];
  },
};
