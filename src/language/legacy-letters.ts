/**
 * Detects Vietnamese in an encoding older than Unicode, or converted wrongly from one: TCVN3 (ABC), VNI, VIQR, and texts in
 * which only some letters were converted (`cơng` for `công`). A line counts only if several of its words cannot be spelt so in
 * any language, never for one odd word: names, units and formulas hold odd letters too.
 */
import { perObject } from "./memo.js";

export type LegacyKind = "TCVN3" | "VNI" | "VIQR" | "broken";

// TCVN3 puts letters at the codes of Latin-1 signs: a sign between letters (`nh©n`), or at the edge of a word (`§¶ng`, `lµ`).
const tcvn3 =
  /\p{L}[¡¢£¤¥¦§¨©ª«¬®¶¸¹¼½¾](?=\p{L})|\p{L}[µ¶·¸¹](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[®§¡¦](?=[\p{L}µ¶·¸¹¨©ª«¬])/gu;

// VNI writes a vowel and its diacritics as two letters; these pairs occur in no Vietnamese syllable.
const vniPairs = "a[ùøûõïâêáàåãäéèúüë]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|u[ùøûõï]|[ôö][ùøûõï]|y[ùøûõ]";
const vni = new RegExp(`${vniPairs}|(?<!\\p{L})ñ(?=[aeiouyöô][\\p{L}])`, "giu");

// VIQR writes diacritics as punctuation after the vowel: `Vie^.t`, `ddu+o+ng`. Its `a(` also occurs in formulas.
const viqr = /[aeo]\^[.'`?~]?(?![\d\s])|[uo]\+[.'`?~]?(?=\p{L})/giu;

const word = /[^\s,;]+/gu;

/** A quick test: whatever the patterns above find matches it, and a line of Vietnamese seldom does. */
const signs = new RegExp(`[¡-¾^+ñ]|${vniPairs}`, "i");

/** The old encoding a line is typed in; undefined for Vietnamese in Unicode or another language. */
export function legacyKind(line: string): Exclude<LegacyKind, "broken"> | undefined {
  if (!signs.test(line)) return undefined;
  // Most lines hold none of these letters; only then are the words looked at one by one.
  const spoilt = (pattern: RegExp): boolean =>
    line.search(pattern) >= 0 && (line.match(word) ?? []).filter((each) => each.search(pattern) >= 0).length >= 2;
  if (/[¡-¾]/.test(line) && spoilt(tcvn3)) return "TCVN3";
  if (spoilt(vni)) return "VNI";
  return spoilt(viqr) ? "VIQR" : undefined;
}

// Rhymes that do not exist, and set phrases with one letter mistaken for another.
const broken =
  /(?:(?<![uúùủũụưứừửữự])ơ(?:ng|c)|ònh|òch|chính trò|chỉ thò|hội nghò|nghò quyết|đơn vò|vó đại|chiến só|nghóa vụ|ý nghóa|tun giáo|tun truyền|thường xun|chun đề|nguyn nhân)(?!\p{L})/gu;

/** Words of a line that a wrong conversion leaves behind. */
export function brokenWords(line: string): readonly string[] {
  if (line.search(broken) < 0) return [];
  return [...line.matchAll(broken)].map((found) => {
    const onset = /\p{L}*$/u.exec(line.slice(Math.max(0, found.index - 4), found.index))?.[0] ?? "";
    return onset + found[0];
  });
}

export interface LegacyText {
  readonly kind: LegacyKind;
  /** Lines from 1. */
  readonly lines: readonly number[];
}

/** The lines of a file in an old encoding. One broken word may be a typing error; two are a conversion. */
export const legacyText = perObject((lines: readonly string[]): LegacyText | undefined => {
  const kinds = lines.map(legacyKind);
  const kind = kinds.find((each) => each !== undefined);
  const numbers = (holds: (index: number) => boolean): readonly number[] =>
    lines.flatMap((_, index) => (holds(index) ? [index + 1] : []));
  if (kind !== undefined) return { kind, lines: numbers((index) => kinds[index] !== undefined) };
  const broken = lines.map((line) => brokenWords(line).length);
  if (broken.reduce((sum, each) => sum + each, 0) < 2) return undefined;
  return { kind: "broken", lines: numbers((index) => (broken[index] ?? 0) > 0) };
});
