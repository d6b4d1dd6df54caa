/** Every entry is written in one place. */

import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis, straysOf } from "../words.js";

export const duplicateSection: Rule = {
  code: "duplicate-section",
  severity: "error",
  run: (report) =>
    straysOf(report, "duplicate").map(({ entry, first, at }) => ({
      at,
      message: {
        vi: `${capital(entryVi(entry))} đã được viết ở ${first.file}, dòng ${first.line}.`,
        en: `The ${entryEn(entry)} is already written in ${first.file}, line ${first.line}.`,
      },
      ...outlineBasis(report, entry),
      hint: {
        vi: "Gộp hai nội dung vào một nơi và xóa nơi kia.",
        en: "Put both texts in one place and delete the other.",
      },
    })),
};
