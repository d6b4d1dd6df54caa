/**
 * Finds the known word that a mistyped word resembles most. Diacritics, letter case and separators are ignored, since they are
 * the most frequent mistakes.
 */

import { withoutDiacritics } from "./diacritics.js";
import { perText } from "./memo.js";

/** Letters only, without diacritics: `Địa danh` and `dia_danh` are the same. */
export const bareLetters = perText(
  (typed) =>
    withoutDiacritics(typed)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  { size: 2_000, longest: 300 },
);

/** How many unknown names of one report get a suggestion, since each is compared with all known names. */
export const mostGuesses = 500;

/** The nearest known word, or undefined if none is close enough. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const bare = bareLetters(typed);
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const other = bareLetters(word);
    const allowed = slips(bare, other);
    const longer = isLonger(bare, other);
    // The distance is at least the difference of lengths, so most words are skipped.
    if (!longer && Math.abs(compared(bare).length - compared(other).length) > allowed) continue;
    const distance = longer ? 1 : editDistance(bare, other);
    if (distance <= allowed && (best === undefined || distance < best.distance)) best = { word, distance };
  }
  return best?.word;
}

/** How many slips two words may be apart: short ones must at least begin alike. */
function slips(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (length <= 3) return a[0] === b[0] ? 1 : 0;
  return Math.min(Math.floor(length / 3), 4);
}

/** `ngay_thang` for `ngay`. */
function isLonger(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long !== short && long.startsWith(short);
}

/** Compares the first 200 letters of a long text. */
function compared(text: string): string {
  return text.slice(0, 200);
}

/** Insertions, deletions, replacements and neighbours swapped. */
export function editDistance(a: string, b: string): number {
  const [left, right] = [compared(a), compared(b)];
  let before: number[] = [];
  let last: number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[right.length] ?? left.length;
}
