/** Names of the central bodies take their capitals: `Bộ Chính trị`. Which names, and how, the format profile says. */
import { finding, kind } from "../../findings/kind.js";
import { perText } from "../../language/memo.js";
import type { Rule } from "../rule.js";
import { fixIn, placeIn } from "../views/span-ranges.js";
import { type Span, spansOf } from "../views/spans.js";
import { writingValue } from "../writing.js";

const nameCapitals = kind<{ words: string; right: string }>("name-capitals", {
  chapter: "wording",
  weight: "warning",
  habit: "file",
  title: { vi: "Tên cơ quan viết hoa chưa đúng", en: "A name has its capitals wrong" },
  basis: "Cách viết trong Hướng dẫn 36-HD/VPTW",
  message: ({ words }) => ({
    vi: `“${words}” viết hoa chưa đúng.`,
    en: `“${words}” has its capitals wrong.`,
  }),
  hint: ({ right }) => ({ vi: `Viết là “${right}”.`, en: `Write “${right}”.` }),
});

export const rule: Rule = {
  kinds: [nameCapitals],
  run: (report) => {
    const names = writingValue(report, "cach_viet.ten_rieng");
    if (names === undefined) return [];
    const { any, each } = patternsOf(names.value);
    return spansOf(report).flatMap((span) =>
      (any.test(span.text) ? each : []).flatMap((name) =>
        slipsIn(span, name).map(({ index, words }) => {
          const at = placeIn(span, index, words.length);
          return finding(
            nameCapitals,
            at,
            { words, right: name.right },
            { ...names.basis, ...fixIn(span, index, words.length, withCapitals(words, name.right)) },
          );
        }),
      ),
    );
  },
};

/** The same letters; spaces and the place of tone marks stay as they are. */
function withCapitals(words: string, right: string): string {
  const letters = [...right];
  return [...words]
    .map((letter, index) => {
      const wanted = letters[index] ?? "";
      return wanted === wanted.toUpperCase() ? letter.toUpperCase() : letter.toLowerCase();
    })
    .join("");
}

interface Name {
  readonly right: string;
  readonly pattern: RegExp;
}

/** The names of a profile; `any`: whether a text has one of them at all, however it is written. */
const patternsOf = perText((names): { readonly any: RegExp; readonly each: readonly Name[] } => {
  const each = names.split(/\s*;\s*/).map((right) => ({ right, words: wordsOf(right) }));
  return {
    any: new RegExp(each.map(({ words }) => words).join("|"), "iu"),
    each: each.map(({ right, words }) => ({ right, pattern: new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "giu") })),
  };
});

function wordsOf(name: string): string {
  return name.replace(/ủy/giu, "(?:ủy|uỷ)").replace(/\s+/g, "[ \\u00A0]");
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
