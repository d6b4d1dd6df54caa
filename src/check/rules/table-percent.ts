/**
 * Percentages that a reader can compute again. Which columns they come from is not guessed from words: two columns count
 * only when they give the percentages of all rows but one, and then that one row is reported.
 */
import { finding, kind } from "../../findings/kind.js";
import {
  compareNumbers,
  type Decimal,
  distance,
  isRounding,
  isShareOf,
  printNumber,
  readShare,
  shareOf,
  sumOf,
} from "../../language/numbers.js";
import type { Place } from "../../model/diagnostic.js";
import type { Rule } from "../rule.js";
import { type Grid, type GridRow, gridsOf, isPercent, isTotal } from "../views/grid.js";

type Facts =
  | { readonly why: "row"; readonly row: string; readonly given: string; readonly right: string }
  | { readonly why: "sum"; readonly head: string; readonly given: string };

const tablePercent = kind<Facts>("table-percent", {
  chapter: "numbers",
  weight: "warning",
  title: { vi: "Tỷ lệ tính sai", en: "A percentage does not come out" },
  cases: {
    row: {
      message: ({ row, given, right }) => ({
        vi: `Hàng “${row}” ghi ${given}%, nhưng tính từ các cột khác như ở những hàng còn lại thì được ${right}%.`,
        en: `The row “${row}” says ${given}%, but computed from the other columns as in the other rows it is ${right}%.`,
      }),
      hint: { vi: "Xem lại tỷ lệ và các số của hàng này.", en: "Check the percentage and the figures of this row." },
    },
    sum: {
      message: ({ head, given }) => ({
        vi: `Cột “${head}” cộng lại được ${given}%, không phải 100%.`,
        en: `The column “${head}” adds up to ${given}%, not to 100%.`,
      }),
      hint: { vi: "Xem lại tỷ lệ của từng hàng.", en: "Check the percentage of each row." },
    },
  },
});

export const rule: Rule = {
  kinds: [tablePercent],
  run: (report) =>
    gridsOf(report).flatMap((grid) => {
      const shares = wrongShares(grid);
      // A wrong share spoils the sum of its column too.
      const wrong = new Set(shares.map(({ column }) => column));
      return [...shares, ...wrongSums(grid, wrong)].map(({ at, facts }) => finding(tablePercent, at, facts));
    }),
};

/** What is wrong in a column, and where. */
interface Slip {
  readonly column: number;
  readonly at: Place;
  readonly facts: Facts;
}

/** The figure of every row, from above. */
type Column = readonly (Decimal | undefined)[];

interface Fit {
  /** Shares that came out, each once. */
  readonly right: ReadonlySet<string>;
  readonly score: number;
  readonly wrong: readonly WrongShare[];
}

interface WrongShare {
  readonly row: GridRow;
  readonly share: Decimal;
  readonly part: Decimal;
  readonly whole: Decimal;
}

function wrongShares(grid: Grid): readonly Slip[] {
  const percents = grid.heads.map(isPercent);
  if (!percents.includes(true)) return [];
  const columns = grid.heads.map((_, index): Column => grid.rows.map(({ cells }) => readShare(cells[index] ?? "")));
  const counts = columns.filter((_, index) => percents[index] === false);
  return columns.flatMap((shares, index) => {
    if (percents[index] === false) return [];
    const guesses = counts.flatMap((part) =>
      [...counts.filter((each) => each !== part), ...ownTotal(grid, part)].map((whole) =>
        compared(grid.rows, shares, part, whole),
      ),
    );
    const [best] = guesses.sort((a, b) => b.score - a.score || a.wrong.length - b.wrong.length);
    const [wrong, ...more] = best?.wrong ?? [];
    // Several rows of 100% come out of any two equal columns.
    if (best === undefined || wrong === undefined || more.length > 0 || best.right.size < 2) return [];
    return [{ column: index, at: wrong.row.at, facts: factsOf(wrong) }];
  });
}

/** Shares may be those of the column's own total in the last row. */
function ownTotal({ rows }: Grid, part: Column): readonly Column[] {
  const last = rows.at(-1);
  return last !== undefined && isTotal(last) ? [rows.map(() => part.at(-1))] : [];
}

/** Which rows hold the share of `part` in `whole`, rounded or cut. */
function compared(rows: readonly GridRow[], shares: Column, part: Column, whole: Column): Fit {
  const right = new Set<string>();
  const wrong: WrongShare[] = [];
  let score = 0;
  for (const [at, row] of rows.entries()) {
    const [share, a, b] = [shares[at], part[at], whole[at]];
    if (share === undefined || a === undefined || b === undefined || b.digits === 0n) continue;
    const holds = isShareOf(share, a, b);
    if (holds) right.add(plainest(share));
    else wrong.push({ row, share, part: a, whole: b });
    score += holds ? 1 : -1;
  }
  return { right, score, wrong };
}

/** `50,0` and `50` are one share. */
function plainest(share: Decimal): string {
  return printNumber(share).replace(/,(\d*?)0+$/, (_, rest: string) => (rest === "" ? "" : `,${rest}`));
}

function factsOf({ row, share, part, whole }: WrongShare): Facts {
  const computed = shareOf(part, whole, Math.max(1, share.scale));
  const right = computed === undefined ? "" : printNumber(computed);
  return { why: "row", row: row.cells[0] ?? "", given: printNumber(share), right };
}

const hundred: Decimal = { digits: 100n, scale: 0 };
const ten: Decimal = { digits: 10n, scale: 0 };

/** Shares of a whole that the table says are 100 in sum, and nearly are. */
function wrongSums({ heads, rows }: Grid, skipped: ReadonlySet<number>): readonly Slip[] {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 3 || !isTotal(last)) return [];
  return heads.flatMap((head, index): readonly Slip[] => {
    const parts = rows.slice(0, -1).map(({ cells }) => readShare(cells[index] ?? ""));
    const whole = readShare(last.cells[index] ?? "");
    if (skipped.has(index) || !isPercent(head) || whole === undefined || compareNumbers(whole, hundred) !== 0)
      return [];
    if (!parts.every((each) => each !== undefined)) return [];
    const sum = sumOf(parts);
    const off = distance(sum, hundred);
    // Far from 100 they are no shares of one whole; within rounding they are right.
    if (compareNumbers(off, ten) > 0 || isRounding(off, parts.length, sum.scale)) return [];
    return [{ column: index, at: last.at, facts: { why: "sum", head, given: printNumber(sum) } }];
  });
}
