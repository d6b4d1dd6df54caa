/** Words that no Vietnamese syllable is spelt like: slips of the hand (`nghành`, `đuợc`, `qủa`, `viêc`). */
import { perText } from "../../language/memo.js";
import type { SyllableFault } from "../../language/syllables.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { spanWords, wordFault } from "../views/span-words.js";
import { spansOf } from "../views/spans.js";

export const oddSyllable: Rule = {
  code: "odd-syllable",
  severity: "note",
  run: (report) =>
    spansOf(report).flatMap((span) => {
      const odd = spanWords(span).odd ? oddWords(span.text) : [];
      const [first] = odd;
      if (first === undefined) return [];
      const words = [...new Set(odd.map(({ word }) => `“${word}”`))].slice(0, 5).join(", ");
      const places = odd.every(({ fault }) => fault === "tone-place");
      return [
        {
          at: placeIn(span, first.index, first.word.length),
          message: places
            ? { vi: `Dấu đặt nhầm chữ: ${words}.`, en: `The tone mark stands on the wrong letter: ${words}.` }
            : { vi: `Có thể gõ sai: ${words}.`, en: `Probably mistyped: ${words}.` },
          hint: { vi: "Đọc lại và gõ lại cho đúng chính tả.", en: "Read it again and type it again." },
        },
      ];
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
