/** Words that no Vietnamese syllable is spelt like: slips of the hand (`nghành`, `đuợc`, `qủa`, `viêc`). */
import { finding, kind } from "../../findings/kind.js";
import { perText } from "../../language/memo.js";
import type { SyllableFault } from "../../language/syllables.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { spanWords, wordFault } from "../views/span-words.js";
import { spansOf } from "../views/spans.js";

const oddSyllable = kind<{ words: string; places: boolean }>("odd-syllable", {
  chapter: "wording",
  weight: "note",
  title: { vi: "Từ có thể gõ sai", en: "A word that is probably mistyped" },
  message: ({ words, places }) =>
    places
      ? { vi: `Dấu đặt nhầm chữ: ${words}.`, en: `The tone mark stands on the wrong letter: ${words}.` }
      : { vi: `Có thể gõ sai: ${words}.`, en: `Probably mistyped: ${words}.` },
  hint: { vi: "Đọc lại và gõ lại cho đúng chính tả.", en: "Read it again and type it again." },
});

export const rule: Rule = {
  kinds: [oddSyllable],
  run: (report) =>
    spansOf(report).flatMap((span) => {
      const odd = spanWords(span).odd ? oddWords(span.text) : [];
      const [first] = odd;
      if (first === undefined) return [];
      const words = [...new Set(odd.map(({ word }) => `“${word}”`))].slice(0, 5).join(", ");
      const places = odd.every(({ fault }) => fault === "tone-place");
      return [finding(oddSyllable, placeIn(span, first.index, first.word.length), { words, places })];
    }),
};

interface OddWord {
  readonly word: string;
  readonly index: number;
  readonly fault: SyllableFault;
}

/** Words with a capital are names; parts of `mít-tinh` or an address are no words. */
const candidate = /(?<![\p{L}\p{N}_/.@&’'-])[\p{Ll}]{2,}(?![\p{L}\p{N}_/@&’'-]|\.\p{L})/gu;

const oddWords = perText((text): readonly OddWord[] => {
  return [...text.matchAll(candidate)].flatMap(({ 0: word, index }) => {
    const fault = wordFault(word);
    return fault === undefined ? [] : [{ word, index, fault }];
  });
});
