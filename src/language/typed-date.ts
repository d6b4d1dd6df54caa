/** Finds dates in running text. */
import { perText } from "./memo.js";

export interface TypedDate {
  readonly index: number;
  /** As typed: `5/5/2020`, `ngày 6 tháng 3 năm 2020`, `ngày 31/4`. */
  readonly words: string;
  readonly day: string;
  readonly month: string;
  readonly year?: string;
  /** `/`, `-` or `.` between its numbers; absent in a date that is spelt out. */
  readonly separator?: string;
}

// Three numbers of which the last is a year. What goes on with a slash or a letter is a symbol, not a date.
const short =
  /(?<![\p{L}\p{N}./_]|[\p{L}\p{N}]-)(\d{1,2})([/.-])(\d{1,2})\2((?:1[89]|20)\d\d)(?![\p{L}\p{N}_]|[/.-]\p{L}|\/\d|[.,]\d)/gu;
const ranged = /(?<=\d{4}-)(\d{1,2})(\/)(\d{1,2})\/((?:1[89]|20)\d\d)(?![\p{L}\p{N}_]|[/.-]\p{L}|\/\d|[.,]\d)/gu;
const long = /(?<!\p{L})ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/giu;
// Without a year only the word before it makes it a date: “mỗi ngày 30/50 lượt” is a share.
const yearless =
  /(?<!\p{L})(?<!(?:mỗi|một|hằng|hàng)\s)ngày\s+([0-3]?\d)(\/)(0?[1-9]|1[0-2])(?![\p{L}\p{N}]|[/.,-]\p{L}|[/.,-]\d)/giu;

/** A quick test: every date matches it and most texts do not. */
const signs = /\d[/.-]\d{1,2}[/.-]\d|[Nn][Gg][Àà][Yy]\s+\d/;

export const datesIn = perText((text): readonly TypedDate[] => {
  if (!signs.test(text)) return [];
  const found = (
    pattern: RegExp,
    read: (parts: readonly (string | undefined)[]) => Omit<TypedDate, "index" | "words">,
  ) => [...text.matchAll(pattern)].map((match): TypedDate => ({ index: match.index, words: match[0], ...read(match) }));
  return [
    ...[short, ranged].flatMap((pattern) =>
      found(pattern, ([, day = "", separator = "", month = "", year = ""]) => ({ day, month, year, separator })),
    ),
    ...found(long, ([, day = "", month = "", year = ""]) => ({ day, month, year })),
    ...found(yearless, ([, day = "", separator = "", month = ""]) => ({ day, month, separator })),
  ].sort((a, b) => a.index - b.index);
});

/** True if the calendar has the day; without a year, if any year has it. */
export function isReal({ day, month, year }: TypedDate): boolean {
  const [d, m, y] = [Number(day), Number(month), Number(year ?? "2020")];
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}
