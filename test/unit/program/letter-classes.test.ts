/** The bundle writes classes of letters out (src/program/bundle/letter-classes.js): they must mean what they meant. */
import { expect, test } from "vitest";

interface LetterClasses {
  readonly isOfAnotherScript: (code: number) => boolean;
  readonly withPlainClasses: (pattern: string, before?: boolean) => { readonly text: string; readonly open: boolean };
}
const module = new URL("../../../src/program/bundle/letter-classes.js", import.meta.url).href;
const { isOfAnotherScript, withPlainClasses } = (await import(module)) as LetterClasses;

function differing(pattern: string, flags = "u"): readonly string[] {
  const [before, after] = [new RegExp(pattern, flags), new RegExp(withPlainClasses(pattern).text, flags)];
  const found: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const sign = String.fromCodePoint(code);
    if (!isOfAnotherScript(code) && !/\p{Cn}/u.test(sign) && before.test(sign) !== after.test(sign)) {
      found.push(code.toString(16));
    }
  }
  return found;
}

test.each(["^\\p{L}$", "^\\p{N}$", "^\\p{M}$", "^[\\p{L}\\p{N}_-]$", "^[^\\p{L}\\p{M}]$"])(
  "%s is the same for every sign that a Vietnamese text meets",
  (pattern) => {
    expect(differing(pattern)).toEqual([]);
  },
);

test("Vietnamese, Greek and Cyrillic letters, figures and marks are none of another script's", () => {
  for (const sign of "aĂẬđơỹΩжЯ5²₅½“”…–%№️\u0301") expect(isOfAnotherScript(sign.codePointAt(0) ?? 0), sign).toBe(false);
});

test("words of other scripts stay words", () => {
  const word = new RegExp(withPlainClasses("^\\p{L}+$").text, "u");
  for (const each of ["胡志明", "สวัสดี", "مرحبا", "नमस्ते", "한국", "𠮷"]) expect(each).toMatch(word);
  for (const each of ["。", "🎉", "、"]) expect(each).not.toMatch(word);
});

test("brackets, escapes and other properties keep their sense", () => {
  expect(withPlainClasses("\\\\p{L}[\\]\\p{Lu}]\\P{L}").text).toBe("\\\\p{L}[\\]\\p{Lu}]\\P{L}");
  expect(withPlainClasses("[a").open).toBe(true);
  expect(new RegExp(withPlainClasses("^[\\p{L}\\]]$").text, "u").test("]")).toBe(true);
});
