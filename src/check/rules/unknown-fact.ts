/** Every `{{name}}` has a value in the report file. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const unknownFact: Rule = {
  code: "unknown-fact",
  severity: "error",
  run: (report) =>
    straysOf(report, "unknown-fact").map(({ name, nearest, at }) => ({
      at,
      message: {
        vi: `Không có số liệu nào tên là “${name}”.`,
        en: `There is no fact named “${name}”.`,
      },
      hint:
        nearest === undefined
          ? {
              vi: `Thêm dòng “${name}: …” dưới so_lieu trong bao-cao.md.`,
              en: `Add “${name}: …” below so_lieu in bao-cao.md.`,
            }
          : { vi: `Có phải ý là “{{${nearest}}}”?`, en: `Did you mean “{{${nearest}}}”?` },
    })),
};
