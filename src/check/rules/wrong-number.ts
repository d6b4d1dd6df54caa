/** A typed number agrees with the one the compiler makes. */

import type { Rule } from "../rule.js";
import { outlineBasis, straysOf } from "../words.js";

export const wrongNumber: Rule = {
  code: "wrong-number",
  severity: "error",
  run: (report) =>
    straysOf(report, "wrong-number").map(({ typed, expected, at }) => ({
      at,
      message: {
        vi: `Đề mục gõ số “${typed}” nhưng số đúng là “${expected}”.`,
        en: `The heading is typed with the number “${typed}”, but its number is “${expected}”.`,
      },
      ...outlineBasis(report),
      hint: {
        vi: "Bỏ số đã gõ: chương trình tự đánh số theo đề cương.",
        en: "Take the number out: the program numbers headings itself.",
      },
    })),
};
