/** `ủy` or `uỷ`, `hòa` or `hoà`: either is right, both in one report are not. No rule prefers one; the report's own habit does. */
import type { Place } from "../../diagnostics/diagnostic.js";
import type { Rule } from "../rule.js";
import { type Span, spansOf } from "../spans.js";
import { alsoOn, placeIn } from "../whereabouts.js";

type Style = "first" | "second";

export const toneStyle: Rule = {
  code: "tone-style",
  severity: "note",
  run: (report) => {
    const words = spansOf(report).flatMap((span) => wordsIn(span).map((word) => ({ ...word, span })));
    const [one] = words;
    const other = words.filter(({ style }) => style !== one?.style);
    if (one === undefined || other.length === 0) return [];
    const same = words.filter(({ style }) => style === one.style);
    const [most, few] = same.length >= other.length ? [same, other] : [other, same];
    const places = few.map(({ span, index, word }): { readonly at: Place } => ({
      at: placeIn(report, span, index, word.length),
    }));
    const [habit, odd, first] = [most[0], few[0], places[0]];
    if (habit === undefined || odd === undefined || first === undefined) return [];
    // Lines of other files would be read as lines of this one.
    const also = alsoOn(places.filter(({ at }) => at.file === first.at.file));
    return [
      {
        at: first.at,
        message: {
          vi: `Báo cáo đặt dấu theo hai kiểu: như “${habit.word}” ${most.length} chỗ, như “${odd.word}” ${few.length} chỗ${also.vi}.`,
          en: `Tone marks are placed in two ways: as in “${habit.word}” ${most.length} times, as in “${odd.word}” ${few.length} times${also.en}.`,
        },
        hint: {
          vi: `Dùng một kiểu cho cả báo cáo, ví dụ sửa “${odd.word}” thành “${moved(odd.word)}”.`,
          en: `Keep to one, for instance change “${odd.word}” to “${moved(odd.word)}”.`,
        },
      },
    ];
  },
};

const first = /(?:[òóỏõọ][ae]|[ùúủũụ]y)$/u;
const second = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;

/** Names and quoted words keep the style of whoever they belong to; of capital words only `Ủy` is none of these. */
function wordsIn({ text }: Span): readonly { readonly word: string; readonly style: Style; readonly index: number }[] {
  const own = text.replace(/“[^“”]*”/gu, (quoted) => " ".repeat(quoted.length));
  return [...own.matchAll(/(?<![\p{L}-])\p{L}{2,7}(?![\p{L}-])/gu)].flatMap(({ 0: word, index }) => {
    const plain = word.toLowerCase();
    if (plain.startsWith("qu") || (word !== plain && !/^(?:ủy|uỷ)$/u.test(plain))) return [];
    const style = first.test(plain) ? "first" : second.test(plain) ? "second" : undefined;
    return style === undefined ? [] : [{ word, style, index }];
  });
}

/** `uỷ` ↔ `ủy`. */
function moved(word: string): string {
  const [, start = "", a = "", b = ""] = /^(.*)(.)(.)$/su.exec(word.normalize("NFC")) ?? [];
  const [left, right] = [a.normalize("NFD"), b.normalize("NFD")];
  const other = left.length > 1 ? `${left.charAt(0)}${b}${left.slice(1)}` : `${a}${right.slice(1)}${right.charAt(0)}`;
  return (start + other).normalize("NFC");
}
