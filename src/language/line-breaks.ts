/**
 * The cost of a line break at each space, by the words around it: 0 where a new part begins, `never` inside a name, between a
 * number and its word, and inside a word of two syllables.
 */

import { committees, compounds, leaders, openers, openingPairs, places, sentenceOpeners } from "./name-words.js";
import { placeTone } from "./tone.js";

/** From this cost on, a break is used only if nothing else fits. */
export const never = 3;

/** The cost of a break before each word. */
export function breakCosts(words: readonly string[]): readonly number[] {
  const upper = placeTone(words.join(" ").toUpperCase(), "ủy").split(" ");
  const name = isCapitals(words);
  return words.map((word, at) => {
    // A gap to write into is several spaces.
    if (at === 0 || word === "" || words[at - 1] === "") return never;
    // The dash before an item of a list.
    if (at === 1 && words[0] === "-") return never;
    return name ? costInName(upper, at) : costInSentence(words, upper, at);
  });
}

function isCapitals(words: readonly string[]): boolean {
  const text = words.join(" ");
  return text === text.toUpperCase();
}

function costInName(words: readonly string[], at: number): number {
  const [before, word] = [bare(words[at - 1]), bare(words[at])];
  const pair = `${before} ${word}`;
  if (compounds.has(pair) || openingPairs.has(pair) || committees.has(pair)) return never;
  const place = placeAt(words, at);
  if (place !== undefined) return place;
  // Bodies that issue a document together are named on one line; where they cannot be, each has its own line.
  if (words[at - 1] === "-") return opens(words, at) ? 0 : 0.6;
  if (word === "-") return 0.9;
  if (/^\d/.test(word)) return never;
  if (/[,;]$/.test(words[at - 1] ?? "")) return 0.1;
  if (leaders.has(before) || (openers.has(before) && !joinsBefore(words, at - 1))) return 1.5;
  if (committees.has(`${word} ${bare(words[at + 1])}`)) return 0.4;
  if (opens(words, at) || word === "KIÊM") return 0;
  return word === "VÀ" ? 0.3 : 0.7;
}

function costInSentence(typed: readonly string[], words: readonly string[], at: number): number {
  const [before, word] = [bare(words[at - 1]), bare(words[at])];
  // A number belongs to the word before it and to the one after: `số 05-CT/TW`, `tháng 02 năm`, `04 năm`.
  if (/^\d/.test(word) || (/^\d{1,3}$/.test(before) && !/[,;]$/.test(words[at - 1] ?? ""))) return never;
  if (isName(typed[at - 1]) && isName(typed[at]) && !/[,;:.”]$/.test(typed[at - 1] ?? "")) return never;
  if (joinsBefore(words, at)) return 2;
  if (leaders.has(before)) return 1.5;
  // A document's date belongs to its number.
  if (word === "NGÀY") return 0.5;
  if (/[,;:]$/.test(words[at - 1] ?? "")) return 0;
  const opensPart = sentenceOpeners.has(word) || sentenceOpeners.has(`${word} ${bare(words[at + 1])}`);
  return opensPart ? 0.1 : word === "VÀ" ? 0.4 : 0.7;
}

/** The cost of a break inside a geographical name; undefined elsewhere. */
function placeAt(words: readonly string[], at: number): number | undefined {
  for (let last = at - 1; last >= 0; last--) {
    const pair = `${bare(words[last - 1])} ${bare(words[last])}`;
    const inside = last < at - 1;
    if (committees.has(pair)) return inside ? never : 0.5;
    if (places.has(pair) || (places.has(bare(words[last])) && !joinsAfter(words, last))) return never;
    // The name ends where another part begins.
    if (opens(words, last) || opens(words, at) || /[,;]$/.test(words[at - 1] ?? "")) return undefined;
  }
  return undefined;
}

function opens(words: readonly string[], at: number): boolean {
  if (joinsBefore(words, at)) return false;
  return openers.has(bare(words[at])) || openingPairs.has(`${bare(words[at])} ${bare(words[at + 1])}`);
}

function joinsBefore(words: readonly string[], at: number): boolean {
  const pair = `${bare(words[at - 1])} ${bare(words[at])}`;
  return compounds.has(pair) || openingPairs.has(pair) || committees.has(pair);
}

function joinsAfter(words: readonly string[], at: number): boolean {
  return joinsBefore(words, at + 1) || joinsBefore(words, at);
}

/** A part of a proper name: a capital and small letters, as in `Hồ Chí Minh`. */
function isName(word: string | undefined): boolean {
  return /^[“"(]?\p{Lu}\p{Ll}*[,.”")]*$/u.test(word ?? "");
}

function bare(word: string | undefined): string {
  return (word ?? "").replace(/^[“"(]+|[,;:.”")]+$/g, "");
}

/** Names of two bodies joined by a hyphen. */
export function namesBodies(text: string): boolean {
  const words = placeTone(text.toUpperCase(), "ủy").split(" ");
  return words.some((word, at) => word === "-" && opens(words, at + 1));
}
