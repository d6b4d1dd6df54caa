/** A heading that nearly matches the outline is told, not silently accepted. */

import type { Rule } from "../rule.js";
import { outlineBasis, straysOf } from "../words.js";

export const nearHeading: Rule = {
  code: "near-heading",
  severity: "error",
  run: (report) =>
    straysOf(report, "near-heading").map(({ typed, entry, at }) => ({
      at,
      message: {
        vi: `Đề mục “${typed}” gần giống nhưng chưa đúng tên trong đề cương: “${entry.title}”.`,
        en: `The heading “${typed}” is close to, but not, the outline's “${entry.title}”.`,
      },
      ...outlineBasis(report, entry),
      hint: { vi: `Sửa thành “${entry.title}”.`, en: `Change it to “${entry.title}”.` },
    })),
};
