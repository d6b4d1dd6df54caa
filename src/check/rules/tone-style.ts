/** `ủy` or `uỷ`, `hòa` or `hoà`: either is right, both in one report are not. No rule prefers one; the report's own habit does. */
import { finding, kind } from "../../findings/kind.js";
import { perText } from "../../language/memo.js";
import type { Rule } from "../rule.js";
import { placeIn } from "../views/span-ranges.js";
import { spansOf } from "../views/spans.js";

type Style = "first" | "second";

interface Word {
  readonly word: string;
  readonly style: Style;
  readonly index: number;
}

const toneStyle = kind<{ usual: string; word: string; right: string }>("tone-style", {
  chapter: "wording",
  weight: "note",
  habit: "report",
  title: { vi: "Đặt dấu theo hai kiểu", en: "Tone marks are placed in two ways" },
  message: ({ usual, word }) => ({
    vi: `Báo cáo đặt dấu theo hai kiểu: phần lớn như “${usual}”, ở đây là “${word}”.`,
    en: `Tone marks are placed in two ways: mostly as in “${usual}”, here as in “${word}”.`,
  }),
  hint: ({ word, right }) => ({
    vi: `Dùng một kiểu cho cả báo cáo, ví dụ sửa “${word}” thành “${right}”.`,
    en: `Keep to one, for instance change “${word}” to “${right}”.`,
  }),
});

export const rule: Rule = {
  kinds: [toneStyle],
  run: (report) => {
    const words = spansOf(report).flatMap((span) => wordsIn(span.text).map((word) => ({ ...word, span })));
    const [one] = words;
    const other = words.filter(({ style }) => style !== one?.style);
    if (one === undefined || other.length === 0) return [];
    const same = words.filter(({ style }) => style === one.style);
    const [most, few] = same.length >= other.length ? [same, other] : [other, same];
    const usual = most[0]?.word ?? "";
    return few.map(({ span, index, word }) =>
      finding(toneStyle, placeIn(span, index, word.length), { usual, word, right: moved(word) }),
    );
  },
};

const first = /(?:[òóỏõọ][ae]|[ùúủũụ]y)$/u;
const second = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;

/** The end of a word that may be of either style, and behind it, since few words end so, the whole word. */
const ending =
  /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúũụ]y|u[ỳýỹỵ]|[ủỦ][yY]|[uU][ỷỶ])(?![\p{L}-])(?<=(?<![\p{L}-])(\p{L}{2,7}))/gu;

/** Names and quoted words keep the style of whoever they belong to; of capital words only `Ủy` is none of these. */
const wordsIn = perText((text): readonly Word[] => {
  const own = text.replace(/“[^“”]*”/gu, (quoted) => " ".repeat(quoted.length));
  return [...own.matchAll(ending)].flatMap(({ 0: end, 1: word = "", index }) => {
    const plain = word.toLowerCase();
    if (plain.startsWith("qu") || (word !== plain && !/^(?:ủy|uỷ)$/u.test(plain))) return [];
    const style = first.test(plain) ? "first" : second.test(plain) ? "second" : undefined;
    return style === undefined ? [] : [{ word, style, index: index + end.length - word.length }];
  });
});

/** `uỷ` ↔ `ủy`. */
function moved(word: string): string {
  const [, start = "", a = "", b = ""] = /^(.*)(.)(.)$/su.exec(word.normalize("NFC")) ?? [];
  const [left, right] = [a.normalize("NFD"), b.normalize("NFD")];
  const other = left.length > 1 ? `${left.charAt(0)}${b}${left.slice(1)}` : `${a}${right.slice(1)}${right.charAt(0)}`;
  return (start + other).normalize("NFC");
}
