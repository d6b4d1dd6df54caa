/** The words of a span, and what is known of each: looked up once for all rules, and found out once for all reports. */

import { withoutDiacritics } from "../../language/diacritics.js";
import { perObject, perText } from "../../language/memo.js";
import { type SyllableFault, syllableFault } from "../../language/syllables.js";
import { latinWords } from "../../language/vocabulary.js";
import type { Span } from "./spans.js";

interface KnownWord {
  readonly bare: string;
  readonly fault: SyllableFault | undefined;
}

/** A language has few different words. */
const knownWord = perText((word): KnownWord => ({ bare: bare(word), fault: wordFault(word) }), { size: 8_000 });

/** Plain ASCII is foreign. */
export function wordFault(word: string): SyllableFault | undefined {
  return /[^a-z]/.test(word) && word === word.toLowerCase() ? syllableFault(word) : undefined;
}

function bare(text: string): string {
  return withoutDiacritics(text).toLowerCase();
}

interface TextWords {
  readonly bare: readonly string[];
  /** False where no word can be an odd one. */
  readonly odd: boolean;
}

const wordsIn = perText((text): TextWords => {
  const words = latinWords(text)?.map(knownWord);
  if (words === undefined) return { bare: bare(text).match(/[\p{L}\p{N}]+/gu) ?? [], odd: true };
  return { bare: words.map((word) => word.bare), odd: words.some(({ fault }) => fault !== undefined) };
});

/** The words of a text in lower case and without marks: `Tư tưởng, Đạo đức` → tu, tuong, dao, duc. */
export function bareWords(text: string): readonly string[] {
  return wordsIn(text).bare;
}

// By span too: a paragraph that is too long for the memo by text is still split once for all rules.
export const spanWords = perObject((span: Span): TextWords => wordsIn(span.text));
