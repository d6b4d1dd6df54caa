/**
 * Letters that look right on paper and are not: they spoil searching, comparing and sorting. Told here, where the lines
 * are at hand, and once a file: they come by pasting or from a wrong keyboard, so they come in numbers.
 */

import { finding } from "../findings/kind.js";
import { legacyLetters, oddLetter } from "../findings/letters.js";
import { brokenWords, legacyText } from "../language/legacy-letters.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { lineRange, rangeOn } from "../model/source.js";

/**
 * Anything but the letters and marks of Vietnamese and its neighbours, each in one piece. A text without it has no odd
 * letter, nothing that cannot be printed, and is NFC.
 */
const unusual = /[^\t\n\x20-\x7E\xA0-\xAC\xAE-\xCF\xD1-\xEF\xF1-\u0188\u018A-\u024F\u1E00-\u1EFF–—‘’“”…]/;

export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

export function letterFaults(file: string, lines: readonly string[]): readonly Diagnostic[] {
  const legacy = legacyText(lines);
  if (legacy !== undefined) {
    const [line = 1] = legacy.lines;
    // A line is whole, so the first broken word is the place; of another encoding every word is.
    const [word] = legacy.kind === "broken" ? brokenWords(lines[line - 1] ?? "") : [];
    const at = wordIn(file, line, word, lines);
    const facts = { encoding: legacy.kind, more: legacy.lines.length - 1 };
    return [finding(legacyLetters, at, facts, defined({ basis: legacyLetters.basis }))];
  }
  const odd = lines.flatMap((line, index) => oddWords(line).map((word) => ({ word, line: index + 1 })));
  const [first] = odd;
  if (first === undefined) return [];
  const at = wordIn(file, first.line, first.word, lines);
  const all = [...new Set(odd.map(({ word }) => word))];
  const words = all.slice(0, 3).map((word) => `“${word.slice(0, 40)}” (${codesIn(word.slice(0, 40))})`);
  return [finding(oddLetter, at, { words, more: all.length - words.length })];
}

/** A word of a line, or the line. */
function wordIn(file: string, line: number, word: string | undefined, lines: readonly string[]): Place {
  const typed = lines[line - 1] ?? "";
  const index = word === undefined ? -1 : typed.indexOf(word);
  return index < 0 ? lineRange(file, line, typed) : rangeOn(file, line, index + 1, index + 1 + (word ?? "").length);
}

// Letters of other scripts that cannot be distinguished from Latin ones by eye; μ and Ω are units and formulas.
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Armenian}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοικνρυ]/u;
// Eth and African d for đ; fullwidth forms; ligatures out of PDF files; letters of formulas used as bold.
const wrongForm = /[ÐðƉɖɑɡ\uFF01-\uFF5E\uFB00-\uFB06\u{1D400}-\u{1D7FF}]/u;
/** Vietnamese marks that NFC could not join to a letter. */
const looseMark = /[\u0300-\u0303\u0306\u0309\u031B\u0323]/u;

function oddWords(line: string): readonly string[] {
  if (isUsual(line)) return [];
  const words = line.match(/[\p{L}\p{M}\p{N}\uFF01-\uFF5E]+/gu) ?? [];
  return words.filter((word) => {
    // One eth alone is a symbol.
    if (wrongForm.test(word)) return !/^[Ðð]$/.test(word);
    return looseMark.test(word) || (lookAlike.test(word) && /\p{Script=Latin}/u.test(word));
  });
}

/** The odd letters of a word by number, since the eye cannot distinguish them. */
function codesIn(word: string): string {
  const odd = [...word].filter((letter) => [lookAlike, wrongForm, looseMark].some((kind) => kind.test(letter)));
  return [...new Set(odd)]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(", ");
}
