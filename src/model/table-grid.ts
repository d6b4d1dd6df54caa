/** A table as a grid: which cell covers each column of each row. */
import type { Table, TableCell, TableRow } from "./block.js";

export interface Placed {
  readonly cell: TableCell;
  /** First column, from 0. */
  readonly column: number;
  /** How many columns it takes. */
  readonly columns: number;
  /** True where the cell began in a row above. */
  readonly continues: boolean;
}

/** Columns of the whole table. */
export function columnCount({ align, header, rows }: Table): number {
  const widest = Math.max(0, ...placedRows(header).map(widthOf), ...placedRows(rows).map(widthOf));
  return Math.max(1, align.length, widest);
}

function widthOf(row: readonly Placed[]): number {
  const last = row.at(-1);
  return last === undefined ? 0 : last.column + last.columns;
}

/** The cells of each row from left to right, cells begun above included. */
export function placedRows(rows: readonly TableRow[]): readonly (readonly Placed[])[] {
  let hanging: readonly { readonly placed: Placed; readonly rows: number }[] = [];
  return rows.map(({ cells }) => {
    const from = new Map(hanging.map(({ placed }) => [placed.column, placed]));
    const row: Placed[] = [];
    let column = 0;
    const takeHanging = (): void => {
      for (let next = from.get(column); next !== undefined; next = from.get(column)) {
        row.push({ ...next, continues: true });
        column += next.columns;
      }
    };
    const begun = cells.map((cell) => {
      takeHanging();
      const placed: Placed = { cell, column, columns: cell.columns ?? 1, continues: false };
      row.push(placed);
      column += placed.columns;
      return { placed, rows: cell.rows ?? 1 };
    });
    takeHanging();
    hanging = [...hanging, ...begun].map((each) => ({ ...each, rows: each.rows - 1 })).filter((each) => each.rows > 0);
    return row;
  });
}

/** For each row, true if a cell spans into the next row: such rows stay on one page. */
export function tiedToNext(rows: readonly TableRow[]): readonly boolean[] {
  const tied = rows.map(() => false);
  for (const [index, { cells }] of rows.entries()) {
    const reach = Math.max(1, ...cells.map((cell) => cell.rows ?? 1));
    for (let below = index; below < index + reach - 1 && below < tied.length - 1; below++) tied[below] = true;
  }
  return tied;
}
