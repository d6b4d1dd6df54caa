/** One name has one value. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const doubledFact: Rule = {
  code: "doubled-fact",
  severity: "error",
  run: (report) =>
    straysOf(report, "doubled-fact").map(({ name, values, at }) => ({
      at,
      message: {
        vi: `Số liệu “${name}” có hai giá trị khác nhau: ${values.join(" và ")}.`,
        en: `The fact “${name}” has two values: ${values.join(" and ")}.`,
      },
      hint: { vi: "Giữ một giá trị đúng.", en: "Keep the one that is right." },
    })),
};
