/**
 * The words of a text. Rules of language ask for them all, thousands in a report, so that they are found letter by letter: a
 * pattern that knows every letter of Unicode takes four times as long.
 */

/** What a sign is in a Latin text: part of a word, between words, or not looked for here. */
const [letter, between] = [1, 2];

const kinds = new Uint8Array(0x2027);

function set(kind: number, from: number, to = from): void {
  kinds.fill(kind, from, to + 1);
}

set(between, 0x00, 0x7f);
for (const sign of "\u00A0«»–—‘’“”…") set(between, sign.charCodeAt(0));
for (const ends of ["09", "AZ", "az", "ÀÖ", "Øö", "øɏ", "Ḁỿ"]) set(letter, ends.charCodeAt(0), ends.charCodeAt(1));

/**
 * The runs of letters and digits; undefined for a text with signs not looked for here, such as a loose mark or another
 * script, which is left to the slower ways.
 */
export function latinWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === letter) {
      if (start < 0) start = at;
    } else if (kind === between) {
      if (start >= 0) words.push(text.slice(start, at));
      start = -1;
    } else return undefined;
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}
