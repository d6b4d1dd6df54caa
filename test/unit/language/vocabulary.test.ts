import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareWords } from "../../../src/check/views/span-words.js";
import { withoutDiacritics } from "../../../src/language/diacritics.js";
import { latinWords } from "../../../src/language/vocabulary.js";

const words = /[\p{L}\p{N}]+/gu;
const usual = fc.constantFrom(..."aăđợỦz9Øḳſİ .,-_/“”…–\u00A0");
const others = fc.constantFrom(..."\u0301²º÷ЖΣ한\u{1D400}");
const text = fc.string({ unit: fc.oneof({ weight: 20, arbitrary: usual }, others), maxLength: 12 });

describe("the words of a text", () => {
  test("are those that Unicode sees in it, or are left to the slower ways", () => {
    let read = 0;
    fc.assert(
      fc.property(text, (typed) => {
        const found = latinWords(typed);
        if (found === undefined) return;
        read++;
        expect(found).toEqual(typed.match(words) ?? []);
      }),
      { seed: 21, numRuns: 5_000 },
    );
    expect(read).toBeGreaterThan(2_000);
  });

  test("every letter and mark of Vietnamese text is known", () => {
    const typed = "Đảng ủy: “Tư tưởng, đạo đức” – 05-CT/TW (97,9%)… ẵ Ỵ ừ";
    expect(latinWords(typed)).toEqual(typed.match(words));
  });

  test("without marks they are the same, word by word or all at once", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(bareWords(typed)).toEqual(withoutDiacritics(typed).toLowerCase().match(words) ?? []);
      }),
      { seed: 22, numRuns: 5_000 },
    );
  });
});
