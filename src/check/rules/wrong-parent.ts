/** A heading of the outline stands under its own parent. */

import type { Rule } from "../rule.js";
import { entryEn, entryVi, outlineBasis, straysOf } from "../words.js";

export const wrongParent: Rule = {
  code: "wrong-parent",
  severity: "error",
  run: (report) =>
    straysOf(report, "wrong-parent").map(({ typed, entry, parent, at }) => ({
      at,
      message: {
        vi: `Đề mục “${typed}” đứng sai chỗ: đây là ${entryVi(entry)}, không thuộc ${entryVi(parent)}.`,
        en: `The heading “${typed}” is the ${entryEn(entry)}, which does not belong to the ${entryEn(parent)}.`,
      },
      ...outlineBasis(report, entry),
      hint: {
        vi: `Chuyển nội dung sang tệp của ${entryVi(entry)}.`,
        en: `Move the text to the file of the ${entryEn(entry)}.`,
      },
    })),
};
