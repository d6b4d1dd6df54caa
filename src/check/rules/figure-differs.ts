/**
 * A figure typed in the text that is nearly, but not, the named one: the fact was changed, the sentence was not. Most
 * numbers of members are of a part of them, so only sentences that speak of the whole are reported, and only near misses.
 */

import { finding, kind } from "../../findings/kind.js";
import { readNumber } from "../../language/numbers.js";
import type { Report } from "../../model/report.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { bareWords } from "../views/span-words.js";
import { type Span, spansOf } from "../views/spans.js";

const figureDiffers = kind<{ words: string; name: string; typed: string }>("figure-differs", {
  chapter: "numbers",
  weight: "warning",
  title: { vi: "Con số lệch với số liệu đã khai", en: "A figure differs from a fact" },
  message: ({ words, name, typed }) => ({
    vi: `Ở đây ghi “${words}”, còn số liệu ${name} là ${typed}.`,
    en: `The text says “${words}”, but the fact ${name} is ${typed}.`,
  }),
  hint: ({ name }) => ({
    vi: `Gõ {{${name}}} thay cho con số, hoặc sửa số liệu trong bao-cao.md.`,
    en: `Type {{${name}}} instead of the number, or mend the fact in bao-cao.md.`,
  }),
});

export const rule: Rule = {
  kinds: [figureDiffers],
  run: (report) => {
    const facts = countsOf(report);
    return spansOf(report).flatMap((span) =>
      missesIn(report, span, facts).map(({ index, words, fact }) =>
        finding(figureDiffers, placeIn(span, index, words.length), { words, name: fact.name, typed: fact.typed }),
      ),
    );
  },
};

interface Count {
  readonly name: string;
  readonly typed: string;
  readonly value: bigint;
  /** What is counted, without marks: `dang vien`. */
  readonly noun: string;
  /** As many words as the noun has, behind the number. */
  readonly behind: RegExp;
}

/** Facts whose names say what they count: `so_dang_vien`. */
function countsOf({ facts }: Report): readonly Count[] {
  return [...facts].flatMap(([name, { value }]) => {
    const noun = /^so_([a-z]+(?:_[a-z]+)*)$/.exec(name)?.[1]?.replaceAll("_", " ");
    if (noun === undefined || value?.kind !== "number" || value.number.scale > 0) return [];
    const behind = new RegExp(`^(?:[ \\u00A0]\\p{L}+){${noun.split(" ").length}}(?!\\p{L})`, "u");
    return [{ name, typed: value.typed, value: value.number.digits, noun, behind }];
  });
}

// “Cả 186 đảng viên đều …”; “Đảng bộ hiện có 186 đảng viên”.
const wholeBefore = /(?<!\p{L})(?:tổng số|tổng cộng|toàn thể|toàn bộ|tất cả|cả|đủ)\s$/iu;
const wholeAfter = /^(?:\s*(?:[.,;:)]|$)|\s+(?:đều|cùng)(?!\p{L}))/u;
// A figure of another time, or of another body, may differ.
const otherTime = /(?<!\p{L})(?:năm|quý|tháng|đầu|trước|khi|lúc|khóa|khoá|nhiệm kỳ|từ)(?!\p{L})/iu;

interface Miss {
  readonly index: number;
  readonly words: string;
  readonly fact: Count;
}

const numbers = /(?<![\p{N}.,/])\d{1,3}(?:\.\d{3})*(?![.,/]?\p{N}|[/%])|(?<![\p{N}.,/])\d{4,}(?![.,/]?\p{N}|[/%])/gu;

function missesIn({ fields }: Report, { typed }: Span, facts: readonly Count[]): readonly Miss[] {
  if (facts.length === 0 || !/\d/.test(typed)) return [];
  return [...typed.matchAll(numbers)].flatMap(({ 0: number, index }): readonly Miss[] => {
    const value = readNumber(number)?.digits;
    // Most numbers are like none of the facts, whatever they count.
    if (value === undefined || !facts.some((each) => isNear(value, each.value))) return [];
    const after = typed.slice(index + number.length, index + number.length + 60);
    const fact = facts.find((each) => nounLength(after, each) > 0);
    if (fact === undefined || value === fact.value || !isNear(value, fact.value)) return [];
    const length = nounLength(after, fact);
    const sentence = sentenceBefore(typed.slice(Math.max(0, index - 400), index));
    const whole = wholeBefore.test(sentence) && wholeAfter.test(after.slice(length)) && !otherTime.test(sentence);
    if (!whole && !isOwnCount(sentence, fields.body)) return [];
    return [{ index, words: typed.slice(index, index + number.length + length), fact }];
  });
}

/** How many letters of `after` are the noun, with the space before it. */
function nounLength(after: string, { noun, behind }: Count): number {
  const found = behind.exec(after)?.[0] ?? "";
  return found !== "" && bareWords(found).join(" ") === noun ? found.length : 0;
}

function sentenceBefore(text: string): string {
  return text.slice(Math.max(...[". ", "; ", ": ", "? ", "! ", "\n"].map((mark) => text.lastIndexOf(mark) + 1)));
}

// The first words up to “có”, and one count before: “Đảng bộ hiện có 10 chi bộ với …”.
const owning =
  /^\s*(?:toàn\s)?(.*?)\s(?:hiện(?: nay| đang)?\s|đang\s)?(?:có|gồm)(?: tổng số)?(?:\s[\d.\uFFFC]+(?:\s\p{L}+){1,3}(?:,| với| và))?\s$/iu;

/** `Đảng bộ hiện có `: the sentence speaks of the reporting body and of nothing before it. */
function isOwnCount(sentence: string, body: string | undefined): boolean {
  const found = owning.exec(sentence.replace(/\s\([^)]*\)/gu, ""));
  const subject = bareWords(found?.[1] ?? "").join(" ");
  const own = bareWords(body ?? "").join(" ");
  const names = ["dang bo", "chi bo", own, own.replace(/^dang uy /, "dang bo ")];
  return found !== null && subject !== "" && names.includes(subject);
}

/** Off by one, by a hundredth or two, or with two digits exchanged. */
function isNear(value: bigint, fact: bigint): boolean {
  const off = value > fact ? value - fact : fact - value;
  if (off <= 1n || off * 50n <= fact) return true;
  const [a, b] = [String(value), String(fact)];
  const sorted = (digits: string): string => [...digits].sort().join("");
  return a.length === b.length && sorted(a) === sorted(b);
}
