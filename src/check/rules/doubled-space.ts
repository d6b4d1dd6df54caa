/**
 * Spaces that print as a gap. Plain ones in a row are one space on paper, whatever the author typed, and no cause for a
 * word; no-break and wide spaces out of other programs are printed each.
 */
import { finding, kind } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { fixIn, placeIn } from "../views/span-ranges.js";
import { writtenSpans } from "../views/spans.js";

const doubledSpace = kind<{ words: string }>("doubled-space", {
  chapter: "wording",
  weight: "warning",
  habit: "file",
  title: { vi: "Khoảng hở do dấu cách đặc biệt", en: "Spaces that print as a gap" },
  message: ({ words }) => ({
    vi: `Có nhiều dấu cách liền nhau nên khi in bị hở: “${words}”.`,
    en: `Several spaces in a row print as a gap: “${words}”.`,
  }),
  hint: {
    vi: "Xóa khoảng trống đó rồi gõ lại một dấu cách; thường do dán từ chương trình khác.",
    en: "Delete the gap and type one space; it usually comes from pasting out of another program.",
  },
});

export const rule: Rule = {
  kinds: [doubledSpace],
  run: (report) =>
    writtenSpans(report).flatMap((span) =>
      (/\p{Zs}{2}/u.test(span.text) ? [...span.text.matchAll(/\p{Zs}{2,}/gu)] : []).map(({ 0: gap, index }) => {
        const before = /\S*$/u.exec(span.text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
        const after = /^\S*/u.exec(span.text.slice(index + gap.length, index + gap.length + 20))?.[0] ?? "";
        const [start, length] = [index - before.length, before.length + gap.length + after.length];
        const at = placeIn(span, start, length);
        const words = `${before} ${after}`.trim();
        return finding(doubledSpace, at, { words }, fixIn(span, start, length, words));
      }),
    ),
};
