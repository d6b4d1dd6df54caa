/**
 * `<<` joins a cell to the one at its left, `^^` to the one above. Typed rows become rows whose cells take several columns
 * and rows; what cannot be joined stays as typed, with a finding.
 */

import { finding } from "../findings/kind.js";
import { tableMerge } from "../findings/tables.js";
import type { Inline, TableRow } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";

/** Where a cell goes on: the one to its left, or the one above. */
export type Join = "left" | "above";

export interface TypedCell {
  readonly children: readonly Inline[];
  readonly at: Place;
  readonly join?: Join;
}

export interface TypedRow {
  readonly cells: readonly TypedCell[];
  readonly at: Place;
}

/** What a cell holding only these two marks asks for; `\<<` and `\^^` are text. */
export function joinOf(typed: string): Join | undefined {
  const mark = typed.trim();
  return mark === "<<" ? "left" : mark === "^^" ? "above" : undefined;
}

/** The cells joined into one: where it begins, how far it reaches, and how many squares it has. */
interface Area {
  readonly row: number;
  readonly column: number;
  lastRow: number;
  lastColumn: number;
  squares: number;
}

/** `rows` are all header rows or all rows below the header: nothing joins over that border. */
export function joinedRows(rows: readonly TypedRow[], diagnostics: Diagnostic[]): readonly TableRow[] {
  const owners: Area[][] = [];
  for (const [row, { cells }] of rows.entries()) {
    const line: Area[] = [];
    owners.push(line);
    for (const [column, { join, at }] of cells.entries()) {
      const neighbour = join === "left" ? line[column - 1] : join === "above" ? owners[row - 1]?.[column] : undefined;
      if (join !== undefined && neighbour === undefined)
        diagnostics.push(finding(tableMerge, at, { why: `nothing-${join}` }));
      const area = neighbour ?? { row, column, lastRow: row, lastColumn: column, squares: 0 };
      area.lastRow = Math.max(area.lastRow, row);
      area.lastColumn = Math.max(area.lastColumn, column);
      area.squares++;
      line.push(area);
    }
  }
  const odd = new Set<Area>();
  for (const [row, line] of owners.entries()) {
    for (const [column, area] of line.entries()) {
      if (area.row !== row || area.column !== column || isRectangle(area)) continue;
      odd.add(area);
      diagnostics.push(finding(tableMerge, placeOfGap(area, owners, rows), { why: "not-rectangular" }));
    }
  }
  return rows.map(({ cells, at }, row) => ({
    at,
    cells: cells.flatMap(({ children, at: here }, column) => {
      const area = owners[row]?.[column];
      if (area === undefined || odd.has(area)) return [{ children, at: here }];
      if (area.row !== row || area.column !== column) return [];
      const [columns, down] = [area.lastColumn - column + 1, area.lastRow - row + 1];
      return [{ children, at: here, ...(columns > 1 ? { columns } : {}), ...(down > 1 ? { rows: down } : {}) }];
    }),
  }));
}

function isRectangle({ row, column, lastRow, lastColumn, squares }: Area): boolean {
  return (lastRow - row + 1) * (lastColumn - column + 1) === squares;
}

/** The first row that lacks a square of the rectangle. */
function placeOfGap(area: Area, owners: readonly (readonly Area[])[], rows: readonly TypedRow[]): Place {
  let row = area.row;
  while (row < area.lastRow && isFull(owners[row] ?? [], area)) row++;
  return (rows[row] ?? (rows[0] as TypedRow)).at;
}

function isFull(line: readonly Area[], area: Area): boolean {
  return line.slice(area.column, area.lastColumn + 1).every((each) => each === area);
}
