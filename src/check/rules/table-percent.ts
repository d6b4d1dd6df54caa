/**
 * Percentages that a reader can compute again. Which columns they come from is not guessed from words: two columns count
 * only when they give the percentages of all rows but one, and then that one row is told.
 */
import { type Figure, figureOf, sumOf, written } from "../../language/figures.js";
import type { Finding, WordedRule } from "../rule.js";
import { type Grid, type GridRow, gridsOf, isPercent, isTotal } from "../views/grid.js";

export const tablePercent: WordedRule = {
  code: "table-percent",
  severity: "warning",
  run: (report) =>
    gridsOf(report).flatMap((grid) => {
      const shares = wrongShares(grid);
      // A wrong share spoils the sum of its column too.
      const told = new Set(shares.map(({ column }) => column));
      return [...shares.map(({ finding }) => finding), ...wrongSums(grid, told)];
    }),
};

/** The figure of every row, from above. */
type Column = readonly (Figure | undefined)[];

interface Fit {
  /** Shares that came out, each once. */
  readonly right: ReadonlySet<number>;
  readonly score: number;
  readonly wrong: readonly { readonly row: GridRow; readonly share: Figure; readonly computed: number }[];
}

function wrongShares(grid: Grid): readonly { readonly column: number; readonly finding: Finding }[] {
  const percents = grid.heads.map(isPercent);
  if (!percents.includes(true)) return [];
  const columns = grid.heads.map((_, index): Column => grid.rows.map(({ cells }) => figureOf(cells[index] ?? "")));
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
    return [{ column: index, finding: told(wrong.row, wrong.share, wrong.computed) }];
  });
}

/** Shares may be those of the column's own total in the last row. */
function ownTotal({ rows }: Grid, part: Column): readonly Column[] {
  const last = rows.at(-1);
  return last !== undefined && isTotal(last) ? [rows.map(() => part.at(-1))] : [];
}

/** Which rows hold the share of `part` in `whole`, rounded or cut. */
function compared(rows: readonly GridRow[], shares: Column, part: Column, whole: Column): Fit {
  const right = new Set<number>();
  const wrong: { row: GridRow; share: Figure; computed: number }[] = [];
  let score = 0;
  for (const [at, row] of rows.entries()) {
    const [share, a, b] = [shares[at], part[at], whole[at]];
    if (share === undefined || a === undefined || b === undefined || b.value === 0) continue;
    const computed = (a.value / b.value) * 100;
    const holds = Math.abs(computed - share.value) < 10 ** -share.decimals;
    if (holds) right.add(share.value);
    else wrong.push({ row, share, computed });
    score += holds ? 1 : -1;
  }
  return { right, score, wrong };
}

function told({ cells, at }: GridRow, share: Figure, computed: number): Finding {
  const [given, right] = [written(share.value, share.decimals), written(computed, Math.max(1, share.decimals))];
  return {
    at,
    message: {
      vi: `Hàng “${cells[0]}” ghi ${given}%, nhưng tính từ các cột khác như ở những hàng còn lại thì được ${right}%.`,
      en: `The row “${cells[0]}” says ${given}%, but computed from the other columns as in the other rows it is ${right}%.`,
    },
    hint: { vi: "Xem lại tỷ lệ và các số của hàng này.", en: "Check the percentage and the figures of this row." },
  };
}

/** Shares of a whole that the table says are 100 in sum, and nearly are. */
function wrongSums({ heads, rows }: Grid, told: ReadonlySet<number>): readonly Finding[] {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 3 || !isTotal(last)) return [];
  return heads.flatMap((head, index): readonly Finding[] => {
    const parts = rows.slice(0, -1).map(({ cells }) => figureOf(cells[index] ?? ""));
    if (told.has(index) || !isPercent(head) || figureOf(last.cells[index] ?? "")?.value !== 100) return [];
    if (!parts.every((each) => each !== undefined)) return [];
    const sum = sumOf(parts);
    const off = Math.abs(sum.value - 100);
    // Far from 100 they are no shares of one whole; within rounding they are right.
    if (off > 10 || off <= (parts.length / 2) * 10 ** -sum.decimals + 1e-9) return [];
    const given = written(sum.value, sum.decimals);
    return [
      {
        at: last.at,
        message: {
          vi: `Cột “${head}” cộng lại được ${given}%, không phải 100%.`,
          en: `The column “${head}” adds up to ${given}%, not to 100%.`,
        },
        hint: { vi: "Xem lại tỷ lệ của từng hàng.", en: "Check the percentage of each row." },
      },
    ];
  });
}
