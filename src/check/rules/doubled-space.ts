/**
 * Spaces that print as a gap. Plain ones in a row are one space on paper, whatever the author typed, and no cause for a
 * word; no-break and wide spaces out of other programs are printed each.
 */
import type { Rule } from "../rule.js";
import { fixIn, placeIn } from "../views/span-ranges.js";
import { writtenSpans } from "../views/spans.js";

export const doubledSpace: Rule = {
  code: "doubled-space",
  severity: "warning",
  run: (report) =>
    writtenSpans(report).flatMap((span) =>
      (/\p{Zs}{2}/u.test(span.text) ? [...span.text.matchAll(/\p{Zs}{2,}/gu)] : []).map(({ 0: gap, index }) => {
        const before = /\S*$/u.exec(span.text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
        const after = /^\S*/u.exec(span.text.slice(index + gap.length, index + gap.length + 20))?.[0] ?? "";
        const [start, length] = [index - before.length, before.length + gap.length + after.length];
        const at = placeIn(span, start, length);
        const words = `${before} ${after}`.trim();
        return {
          at,
          message: {
            vi: `Có nhiều dấu cách liền nhau nên khi in bị hở: “${words}”.`,
            en: `Several spaces in a row print as a gap: “${words}”.`,
          },
          ...fixIn(span, start, length, words),
          habit: "file",
          hint: {
            vi: "Xóa khoảng trống đó rồi gõ lại một dấu cách; thường do dán từ chương trình khác.",
            en: "Delete the gap and type one space; it usually comes from pasting out of another program.",
          },
        };
      }),
    ),
};
