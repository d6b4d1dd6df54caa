/** Tables as words in rows and columns. */
import { perObject } from "../../language/memo.js";
import type { Table, TableRow } from "../../model/block.js";
import { allOwnBlocks, type Report } from "../../model/report.js";
import { inlineText, tablesIn } from "../../model/walk.js";

export interface GridRow {
  readonly cells: readonly string[];
  readonly at: TableRow["at"];
}

export interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
}

/** Every table of the report, in reading order. */
export const gridsOf = perObject((report: Report): readonly Grid[] => tablesIn(allOwnBlocks(report)).map(gridOf));

/** A table with several head rows has no one name for a column; with joined cells it has no one column. Both are passed over. */
export function gridOf({ header, rows }: Table): Grid {
  const words = (row: TableRow): readonly string[] => row.cells.map(({ children }) => inlineText(children).trim());
  const [head, second] = header;
  const joined = [...header, ...rows].some(({ cells }) =>
    cells.some(({ columns = 1, rows: down = 1 }) => columns > 1 || down > 1),
  );
  return {
    heads: head === undefined || second !== undefined || joined ? [] : words(head),
    rows: rows.map((row) => ({ cells: words(row), at: row.at })),
  };
}

/** `Tổng`, `Cộng`, `Tổng cộng`, `Tổng số`: whether a row sums up the others, by one of its first two cells. */
export function isTotal({ cells }: GridRow): boolean {
  return cells.slice(0, 2).some((cell) => /^(?:tổng|cộng|tổng cộng|tổng số)(?:\s*\([^()]*\))?\s*:?$/iu.test(cell));
}

/** Whether the head of a column says that it holds shares of a hundred. */
export function isPercent(head: string): boolean {
  return /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu)(?!\p{L})|%/iu.test(head);
}
