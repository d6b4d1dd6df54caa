/** Finds abbreviations made of initials (`UBND`, `HĐND`) in running text, and the phrases that explain them. */
import { perText } from "./memo.js";
import { bareLetters } from "./similar.js";
import { isSyllable } from "./syllables.js";

export interface ShortForm {
  readonly short: string;
  readonly index: number;
}

/** Two of these joined are one abbreviation. Others are not, since symbols of documents and goods look the same. */
const pairs = "KT-XH|VH-XH|QP-AN|AN-QP|CNH-HĐH|GD-ĐT|ANTT-ATXH";
const short = `(?:${pairs}|\\p{Lu}{2,8})`;
/** Between spaces and punctuation: a word with a hyphen, a slash or a digit is a symbol (`59-KH/ĐUK`, `COVID-19`, `ĐT.609`). */
const alone = new RegExp(`(?<![\\p{L}\\p{N}_/.&’'#-])${short}(?![\\p{L}\\p{N}_/&’'+-]|\\.[\\p{L}\\p{N}])`, "gu");

/** Names, titles and units that need no explanation; reminders such as TODO have findings of their own. */
const names = new Set(
  (
    "ADN AK CD CNN CPU DVD EVN GDP GPS GRDP GS CRP HCB HCV HP HPV LAB NPK PAR PCR PGS PR QR RAM SARS SMS SSD " +
    "SUV TBD TNHH TP TS TX TV UNDP USB USD VGCA VND VNPT VTV"
  ).split(" "),
);

/** A quick test: every abbreviation matches it and most texts do not. */
const initials = /[A-ZĐÂÊÔƠƯĂ]{2}/;

export const shortFormsIn = perText((text): readonly ShortForm[] => {
  if (!initials.test(text)) return [];
  return [...text.matchAll(alone)]
    .map((found): ShortForm => ({ short: found[0], index: found.index }))
    .filter(
      ({ short: word, index }) =>
        isAbbreviation(word) && !isShouted(text, word, index) && !isKnownHere(text, word, index),
    );
});

function isAbbreviation(word: string): boolean {
  if (word.includes("-")) return true;
  // Roman numerals; foreign letters; whole words in capitals (`BAN`, `KHÔNG`).
  if (/^[IVXLCDM]+$/.test(word) || /[FJWZ]/.test(word) || names.has(word)) return false;
  // Few Vietnamese official words begin with e, i or o: `INDEX`, `IELTS`, `ODA`, `STEM` come from abroad.
  if (/[EIO]/.test(word)) return false;
  return !/[^A-ZĐÂÊÔƠƯĂ]/u.test(word) && !isSyllable(word.toLowerCase());
}

/** Units (`5,5 HP`), roads, legal forms of firms, telephones: known by these letters alone. */
function isKnownHere(text: string, word: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + word.length, index + word.length + 8);
  if (/^(?:AC|AUD|CNY|EUR|GB|KRW|LAK|MB|TB|THB|VA)$/.test(word)) return /\d[\s\u00A0]$/.test(before);
  if (/^(?:ĐH|ĐT|ĐX|HL|QL|TL)$/.test(word) && /^\s\d/.test(after)) return true;
  if (/^(?:DĐ|ĐT|SĐT)$/.test(word)) return /^:?\s*[(+\d]/.test(after);
  if (/^(?:CP|DV|MTV|SX|TM|TMDV|XD|XNK)$/.test(word)) return /(?<!\p{L})(?:công ty|ngân hàng)(?!\p{L})/iu.test(before);
  // The number of a ship, a form or a lot.
  return /^\s\d{4}(?!\d)/.test(after) && !/(?:19|20)\d\d/.test(after);
}

/** True inside several words in capitals, such as a quoted title. */
function isShouted(text: string, word: string, index: number): boolean {
  const before = /(\p{L}+)[\s,“(]*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? "";
  const after = /^[\s,”)]*(\p{L}+)/u.exec(text.slice(index + word.length))?.[1] ?? "";
  return [before, after].some((each) => /^\p{Lu}{2,}$/u.test(each) && isSyllable(each.toLowerCase()));
}

const inBrackets = new RegExp(`\\(\\s*[“"]?(${short})[”"]?\\s*\\)`, "gu");
const calledSo = new RegExp(`(?:gọi|viết)\\s+(?:tắt\\s+)?(?:là|:)?\\s*[“"]?(${short})(?!\\p{L})`, "giu");
const withBrackets = new RegExp(`(?<!\\p{L})(${short})\\s+\\(([^()]+)\\)`, "gu");

/** The short forms that the text explains, by their own index. */
export const explanationsIn = perText((text): readonly ShortForm[] =>
  initials.test(text) ? [...matches(text, inBrackets), ...matches(text, calledSo), ...fullFormsBehind(text)] : [],
);

function matches(text: string, pattern: RegExp): readonly ShortForm[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const word = found[1];
    if (word === undefined || word !== word.toUpperCase()) return [];
    return [{ short: word, index: found.index + found[0].lastIndexOf(word) }];
  });
}

/** `UBND (Ủy ban nhân dân)`: the words in the brackets begin with the letters of the short form, in order. */
function fullFormsBehind(text: string): readonly ShortForm[] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(withBrackets)].flatMap((found) => {
    const [, word = "", full = ""] = found;
    const initials = (full.match(/\p{L}+/gu) ?? []).map((each) => bareLetters(each).charAt(0)).join("");
    return initials.startsWith(bareLetters(word)) ? [{ short: word, index: found.index }] : [];
  });
}
