/** Where the outline has entries below one, headings at that level are those entries. */

import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis, straysOf } from "../words.js";

export const unknownHeading: Rule = {
  code: "unknown-heading",
  severity: "error",
  run: (report) =>
    straysOf(report, "unknown-heading").map(({ typed, parent, at }) => ({
      at,
      message: {
        vi:
          typed === ""
            ? `Đề mục ở đây không có tên; ${entryVi(parent)} có các mục con theo đề cương.`
            : `Đề cương không có đề mục “${typed}” trong ${entryVi(parent)}.`,
        en:
          typed === ""
            ? `The heading has no title; the ${entryEn(parent)} has entries of its own in the outline.`
            : `The outline has no heading “${typed}” in the ${entryEn(parent)}.`,
      },
      ...outlineBasis(report, parent),
      hint: {
        vi: `Các đề mục ở cấp này: ${parent.children.map((child) => `“${child.title}”`).join("; ")}. Đề mục riêng viết ở cấp dưới, thêm một dấu #.`,
        en: `The headings of this level are: ${parent.children.map((child) => `“${child.title}”`).join("; ")}. Headings of your own go one level deeper.`,
      },
    })),
};
