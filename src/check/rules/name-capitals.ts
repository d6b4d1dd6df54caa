/** Names of the central bodies take their capitals: `Bộ Chính trị`. Which names, and how, the format profile says. */
import type { Rule } from "../rule.js";
import { type Span, spansOf } from "../spans.js";
import { alsoOn, byFile, placeIn } from "../whereabouts.js";
import { writingValue } from "../writing.js";

export const nameCapitals: Rule = {
  code: "name-capitals",
  severity: "warning",
  run: (report) => {
    const names = writingValue(report, "cach_viet.ten_rieng");
    if (names === undefined) return [];
    const patterns = names.value.split(/\s*;\s*/).map(patternOf);
    const wrong = spansOf(report).flatMap((span) =>
      patterns.flatMap((name) =>
        slipsIn(span, name).map(({ index, words }) => ({
          at: placeIn(report, span, index, words.length),
          words,
          right: name.right,
        })),
      ),
    );
    return byFile(wrong).map((found) => {
      const [{ at, words, right }] = found;
      const also = alsoOn(found);
      return {
        at,
        message: {
          vi: `“${words}” viết hoa chưa đúng${also.vi}.`,
          en: `“${words}” has its capitals wrong${also.en}.`,
        },
        ...names.basis,
        hint: { vi: `Viết là “${right}”.`, en: `Write “${right}”.` },
      };
    });
  },
};

interface Name {
  readonly right: string;
  readonly pattern: RegExp;
}

function patternOf(right: string): Name {
  const words = right.replace(/ủy/giu, "(?:ủy|uỷ)").replace(/\s+/g, "[ \\u00A0]");
  return { right, pattern: new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "giu") };
}

/**
 * All in small letters it is a body of another kind, all in capitals a title. At the beginning of a sentence the first
 * capital says nothing.
 */
function slipsIn(
  { text }: Span,
  { right, pattern }: Name,
): readonly { readonly index: number; readonly words: string }[] {
  return [...text.matchAll(pattern)]
    .map((found) => ({ index: found.index, words: found[0] }))
    .filter(({ index, words }) => {
      const plain = words
        .replace(/\u00A0/g, " ")
        .replace(/uỷ/g, "ủy")
        .replace(/Uỷ/g, "Ủy");
      if (plain === right || plain === plain.toUpperCase() || plain.charAt(0) !== right.charAt(0)) return false;
      const before = text.slice(Math.max(0, index - 8), index);
      const begins = /[.!?:;…]\s+[“(]*$/u.test(before) || (index < 8 && /^[\s“(]*$/u.test(before));
      return !begins || /\p{Lu}/u.test(plain.slice(1));
    });
}
