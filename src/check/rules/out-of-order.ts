/** Headings typed in one file follow the outline's order. */
import { nameOf } from "../../model/outline.js";
import type { Rule } from "../rule.js";
import { capital, entryEn, entryVi, outlineBasis, straysOf } from "../words.js";

export const outOfOrder: Rule = {
  code: "out-of-order",
  severity: "error",
  run: (report) =>
    straysOf(report, "out-of-order").map(({ entry, after, at }) => ({
      at,
      message: {
        vi: `${capital(entryVi(entry))} đứng sai thứ tự của đề cương.`,
        en: `The ${entryEn(entry)} is out of the outline's order.`,
      },
      ...outlineBasis(report, entry),
      hint: after.children.includes(entry)
        ? { vi: `Chuyển đề mục này lên đầu mục ${nameOf(after)}.`, en: `Move it to the top of ${nameOf(after)}.` }
        : { vi: `Chuyển đề mục này đến ngay sau ${nameOf(after)}.`, en: `Move it to right after ${nameOf(after)}.` },
    })),
};
