/** Two things that can be referred to have two names. */

import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const duplicateId: Rule = {
  code: "duplicate-id",
  severity: "error",
  run: (report) =>
    straysOf(report, "duplicate-id").map(({ id, first, at }) => ({
      at,
      message: {
        vi: `Tên “${id}” đã dùng ở ${first.file}, dòng ${first.line}.`,
        en: `The name “${id}” is taken in ${first.file}, line ${first.line}.`,
      },
      hint: { vi: "Đặt tên khác.", en: "Give another name." },
    })),
};
