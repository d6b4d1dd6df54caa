/** Two things that can be referred to have two names. */

import type { Place } from "../../model/diagnostic.js";
import type { Rule } from "../rule.js";
import { straysOf } from "../words.js";

export const duplicateId: Rule = {
  code: "duplicate-id",
  severity: "error",
  run: (report) => {
    const copied = straysOf(report, "duplicate").filter(({ first, at }) => first.file !== at.file);
    // A file that was copied is told as a whole.
    const told = ({ first, at }: { readonly first: Place; readonly at: Place }): boolean =>
      copied.some((each) => each.at.file === at.file && each.first.file === first.file);
    const doubled = straysOf(report, "duplicate-id").filter((each) => !told(each));
    return doubled.map(({ id, first, at }) => ({
      at,
      message: {
        vi: `Tên “${id}” đã dùng ở ${first.file}, dòng ${first.line}.`,
        en: `The name “${id}” is taken in ${first.file}, line ${first.line}.`,
      },
      hint: report.annexes.some((annex) => annex.at === at)
        ? { vi: "Đặt tên khác cho phụ lục ở dòng “ma:”.", en: "Name the annex otherwise, in a line “ma:”." }
        : { vi: "Đặt tên khác.", en: "Give another name." },
    }));
  },
};
