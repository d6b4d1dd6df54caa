/** Words that no Vietnamese syllable is spelt like: slips of the hand (`nghành`, `đuợc`, `qủa`, `viêc`). */
import type { Rule } from "../rule.js";
import { type Span, spansOf } from "../spans.js";
import { type SyllableFault, syllableFault } from "../syllables.js";
import { placeIn } from "../whereabouts.js";

export const oddSyllable: Rule = {
  code: "odd-syllable",
  severity: "note",
  run: (report) => {
    // A report has few different words: each is looked at once.
    const known = new Map<string, SyllableFault | undefined>();
    const faultOf = (word: string): SyllableFault | undefined => {
      if (!known.has(word)) known.set(word, /[^a-z]/.test(word) ? syllableFault(word) : undefined);
      return known.get(word);
    };
    return spansOf(report).flatMap((span) => {
      const odd = oddWords(span, faultOf);
      const [first] = odd;
      if (first === undefined) return [];
      const words = [...new Set(odd.map(({ word }) => `“${word}”`))].slice(0, 5).join(", ");
      const places = odd.every(({ fault }) => fault === "tone-place");
      return [
        {
          at: placeIn(report, span, first.index, first.word.length),
          message: places
            ? { vi: `Dấu đặt nhầm chữ: ${words}.`, en: `The tone mark stands on the wrong letter: ${words}.` }
            : { vi: `Có thể gõ sai: ${words}.`, en: `Probably mistyped: ${words}.` },
          hint: { vi: "Đọc lại và gõ lại cho đúng chính tả.", en: "Read it again and type it again." },
        },
      ];
    });
  },
};

interface OddWord {
  readonly word: string;
  readonly index: number;
  readonly fault: SyllableFault;
}

/** Words with a capital are names; parts of `mít-tinh` or an address are no words; plain ASCII is foreign. */
function oddWords({ text }: Span, faultOf: (word: string) => SyllableFault | undefined): readonly OddWord[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_/.@&’'-])[\p{Ll}]{2,}(?![\p{L}\p{N}_/@&’'-]|\.\p{L})/gu)].flatMap(
    ({ 0: word, index }) => {
      const fault = faultOf(word);
      return fault === undefined ? [] : [{ word, index, fault }];
    },
  );
}
