/** A day in an official document. The day may be open: a draft is dated when it is signed. No clock is read. */
import { defined } from "./defined.js";

export interface ReportDate {
  readonly year: number;
  readonly month: number;
  /** Absent while the day is open. */
  readonly day?: number;
}

export type DateReading =
  | { readonly ok: true; readonly date: ReportDate }
  | { readonly ok: false; readonly reason: "form" | "calendar" };

const yearFirst = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const dayFirst = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** Reads `2020-04-24`, `24/4/2020`, `24-4-2020`, and `2020-04` with the day left open. */
export function readDate(typed: string): DateReading {
  const byYear = yearFirst.exec(typed);
  const byDay = dayFirst.exec(typed);
  const [year, month, day] = byYear
    ? [byYear[1], byYear[2], byYear[3]]
    : byDay
      ? [byDay[4], byDay[3], byDay[1]]
      : [undefined, undefined, undefined];
  if (year === undefined || month === undefined) return { ok: false, reason: "form" };
  const date = {
    year: Number(year),
    month: Number(month),
    ...defined({ day: day === undefined ? undefined : Number(day) }),
  };
  return exists(date) ? { ok: true, date } : { ok: false, reason: "calendar" };
}

function exists({ year, month, day }: ReportDate): boolean {
  if (year < 1930 || month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Negative when `a` is the earlier day. An open day counts as the first of its month. */
export function compareDates(a: ReportDate, b: ReportDate): number {
  return a.year - b.year || a.month - b.month || (a.day ?? 1) - (b.day ?? 1);
}

/** `06`, `10`: a day below 10 takes a zero (HD36 1.4.2, NĐ30 II.4b). */
export function dayText(date: ReportDate): string {
  return date.day === undefined ? "" : String(date.day).padStart(2, "0");
}

/** `01`, `02`, `3` … `12`: only months 1 and 2 take a zero (HD36 1.4.2, NĐ30 II.4b). */
export function monthText(date: ReportDate): string {
  return date.month < 3 ? `0${date.month}` : String(date.month);
}

/** `06/3/2020`, as dates are cited in running text. */
export function shortDate(date: ReportDate): string {
  return [dayText(date), monthText(date), String(date.year)].filter((part) => part !== "").join("/");
}

/** `2020-03-06`, for file properties; an open day is written as the first. */
export function isoDate(date: ReportDate): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day ?? 1)}`;
}

/** `2020-03-06` for other programs, and `2020-03` while the day is open. */
export function dateText(date: ReportDate): string {
  return date.day === undefined ? isoDate(date).slice(0, 7) : isoDate(date);
}
