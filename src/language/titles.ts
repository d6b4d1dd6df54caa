/**
 * Compares headings. Two headings are the same without regard to the number before them, letter case, spaces, dashes, a colon at
 * the end, and the position of the tone mark (uỷ, ủy).
 */
import { perText } from "./memo.js";
import { bareLetters, nearest } from "./similar.js";
import { placeTone } from "./tone.js";

/** A typed heading taken apart: `1- Mục đích` → number `1`, title `Mục đích`. */
export interface TypedTitle {
  readonly number?: string;
  readonly title: string;
}

const numbered =
  /^(?:(?:phần|mục|chương)\s+)?((?:[IVXLC]+|\d{1,2}|[a-zđ])(?:\.(?:\d{1,2}|[a-zđ]))*)\s*(?:[-–—.:)/]+\s+|[-–—.)/]+(?=\p{L}))(.*)$/isu;
const bare = /^((?:[IVXLC]+|\d{1,2})(?:\.\d{1,2})*)\s+(.*)$/su;
const signed = /^([*+])\s+(.*)$/s;
const worded = /^(?:phần|mục|chương)\s+([IVXLC]+|\d{1,2})\s+(.*)$/isu;

/** Plain single spaces between words, as most texts have them already. */
function singleSpaced(typed: string): string {
  return (/[^\S ]| {2}/.test(typed) ? typed.replace(/\s+/gu, " ") : typed).trim();
}

export function splitNumber(typed: string): TypedTitle {
  const clean = singleSpaced(typed);
  const found = numbered.exec(clean) ?? signed.exec(clean) ?? worded.exec(clean);
  if (found?.[1] === undefined || found[2] === undefined || found[2] === "") return { title: clean };
  return { number: found[1], title: found[2] };
}

/** Every way to read a typed heading that should be one of the outline's: with a number before it, or without. */
export function readings(typed: string): readonly TypedTitle[] {
  const whole = { title: singleSpaced(typed) };
  const found = bare.exec(whole.title);
  const loose = found?.[1] === undefined || found[2] === undefined ? [] : [{ number: found[1], title: found[2] }];
  return [whole, splitNumber(typed), ...loose];
}

// `05-CT/TW`, `X-quang`, `A-Z`, `4.0`: what is joined to a name is part of it, and no heading is counted 0.
const noNumber = /^(?:\d+-\p{Lu}+(?:-\p{Lu}+)*\/\p{Lu}|\p{Lu}-(?:\p{Ll}|\p{Lu}(?!\p{L}))|\d{1,2}\.0(?!\d))/u;

/**
 * A number typed before a heading of the author's own. Names begin with letters and full stops too (`C. Mác`,
 * `V. Lê-nin`), so a letter or Roman numeral counts only before a dash or bracket.
 */
export function splitOwnNumber(typed: string): TypedTitle {
  const found = splitNumber(typed);
  const clean = singleSpaced(typed);
  if (noNumber.test(clean)) return { title: clean };
  if (found.number !== undefined) return /^[\p{L}]+\s*[.:]/u.test(clean) ? { title: clean } : found;
  const compound = /^(\d{1,2}(?:\.\d{1,2})+)\s+(.*)$/su.exec(clean);
  return compound?.[1] === undefined || compound[2] === undefined ? found : { number: compound[1], title: compound[2] };
}

/** Equal keys: the same heading. */
export const titleKey = perText(
  (title) =>
    placeTone(title.normalize("NFC").toLowerCase(), "ủy")
      .replace(/["“”'‘’]/g, "")
      .replace(/[‐‑–—]/g, "-")
      .replace(/[\s\u00A0]+/gu, " ")
      // Anchored at the first sign, or a row of dots would be tried from each of its dots.
      .replace(/(?<![\s:;.,…])[\s:;.,…]+$/u, "")
      .replace(/ ?([,;:-]) ?/g, "$1")
      .trim(),
  { size: 1_000, longest: 300 },
);

/** Which of some titles a mistyped or shortened one means, as its index; undefined when none is near. */
export function nearTitle(typed: string, titles: readonly string[]): number | undefined {
  const bare = bareLetters(typed);
  if (bare.length >= 12) {
    const starts = titles.filter((title) => bareLetters(title).startsWith(bare));
    if (starts.length === 1 && starts[0] !== undefined) return titles.indexOf(starts[0]);
  }
  const around = titles.filter((title) => {
    const official = bareLetters(title);
    return official.length >= 8 && bare.includes(official) && bare.length <= official.length * 2;
  });
  if (around.length === 1 && around[0] !== undefined) return titles.indexOf(around[0]);
  const found = nearest(typed, titles);
  return found === undefined ? undefined : titles.indexOf(found);
}

/** For comparing names: letter case, tone style (`uỷ`, `ủy`) and diacritics are ignored. */
export const plainWords = perText((text) =>
  titleKey(text)
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim(),
);
