/**
 * The row that sums up a table agrees with the rows above it. Only what is certain is reported: the last row alone says that
 * it is the sum, every row above holds a figure, and none of them is a part of another.
 */

import { finding, kind } from "../../findings/kind.js";
import {
  compareNumbers,
  type Decimal,
  distance,
  isRounding,
  printNumber,
  readShare,
  sumOf,
  zero,
} from "../../language/numbers.js";
import type { Place } from "../../model/diagnostic.js";
import type { Rule } from "../rule.js";
import { type Grid, type GridRow, gridsOf, isPercent, isTotal } from "../views/grid.js";

const tableTotal = kind<{ head: string; given: string; sum: string }>("table-total", {
  chapter: "numbers",
  weight: "warning",
  title: { vi: "Hàng tổng cộng sai", en: "A total does not come out" },
  message: ({ head, given, sum }) => ({
    vi: `Cột “${head}” ghi tổng là ${given}, nhưng cộng các hàng ở trên được ${sum}.`,
    en: `The column “${head}” gives a total of ${given}, but its rows add up to ${sum}.`,
  }),
  hint: {
    vi: "Xem lại từng số của cột và số tổng.",
    en: "Check the figures of the column and the total.",
  },
});

export const rule: Rule = {
  kinds: [tableTotal],
  run: (report) =>
    gridsOf(report)
      .flatMap(wrongTotals)
      .map(({ at, head, given, sum }) => finding(tableTotal, at, { head, given, sum })),
};

interface WrongTotal {
  readonly at: Place;
  readonly head: string;
  readonly given: string;
  readonly sum: string;
}

// Columns that count rows, name years or hold averages are not added up.
const notSummed =
  /^(?:tt|stt|số tt|số thứ tự|năm|quý|tháng|điểm|ghi chú)$|(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/iu;
// A row inside another, or a sum on the way, would be counted twice. `1.2` numbers a row, `7.215` is a figure.
const partial = /^(?:trong đó|bao gồm|gồm|cộng|tổng|[-+*]\s)|^(?:\d{1,2}(?:\.\d{1,2})+|[a-zđ][.)]?)$/iu;

function wrongTotals({ heads, rows }: Grid): readonly WrongTotal[] {
  const last = rows.at(-1);
  const above = rows.slice(0, -1);
  if (last === undefined || above.length < 2 || !isTotal(last) || above.some(isPartial)) return [];
  return heads.flatMap((head, column): readonly WrongTotal[] => {
    if (isPercent(head) || notSummed.test(head)) return [];
    const given = readShare(last.cells[column] ?? "");
    const figures = above.map(({ cells }) => numberOrNone(cells[column] ?? ""));
    if (given === undefined || !figures.every((each) => each !== undefined)) return [];
    const sum = sumOf(figures);
    if (compareNumbers(sum, given) === 0) return [];
    // Figures rounded one by one may miss their sum by a little.
    if (sum.scale > 0 && isRounding(distance(sum, given), figures.length, sum.scale)) return [];
    return [{ at: last.at, head, given: last.cells[column] ?? "", sum: printNumber(sum) }];
  });
}

/** A dash or an empty cell is nothing to add. */
function numberOrNone(cell: string): Decimal | undefined {
  return /^[-–—]?$/.test(cell) ? zero : readShare(cell);
}

function isPartial({ cells }: GridRow): boolean {
  return cells.slice(0, 2).some((cell) => partial.test(cell));
}
