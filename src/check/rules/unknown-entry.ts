/** The entry a file names exists in the outline. */
import { nameOf, type OutlineEntry } from "../../model/outline.js";
import type { Rule } from "../rule.js";
import { outlineBasis, straysOf } from "../words.js";

export const unknownEntry: Rule = {
  code: "unknown-entry",
  severity: "error",
  run: (report) =>
    straysOf(report, "unknown-entry").map(({ typed, nearest, at }) => ({
      at,
      message: {
        vi: `Đề cương không có mục “${typed}”.`,
        en: `The outline has no entry “${typed}”.`,
      },
      ...outlineBasis(report),
      hint:
        nearest === undefined
          ? {
              vi: `Ghi số mục như trong đề cương, ví dụ “muc: ${firstName(report.outline.entries)}”. Xem các mục bằng lệnh “decuong outline ${report.outline.id}”.`,
              en: `Give a number from the outline, such as “muc: ${firstName(report.outline.entries)}”; “decuong outline ${report.outline.id}” lists them.`,
            }
          : {
              vi: `Có phải định viết ${nameOf(nearest)} không? Khi đó ghi “muc: ${nearest.number ?? nearest.id}”.`,
              en: `Did you mean ${nameOf(nearest)}? Write “muc: ${nearest.number ?? nearest.id}”.`,
            },
    })),
};

function firstName(entries: readonly OutlineEntry[]): string {
  return entries[0]?.number ?? entries[0]?.id ?? "I";
}
