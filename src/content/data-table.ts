/** A file of figures → a table: every cell as typed, a row of totals and columns of shares where they are asked for. */

import { finding } from "../findings/kind.js";
import { doubledTotal } from "../findings/table-options.js";
import { printNumber, readNumber } from "../language/numbers.js";
import { bareLetters } from "../language/similar.js";
import { type Align, type Inline, mark, type Table, type TableCell, type TableRow, text } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { factText } from "../source/fact-text.js";
import { columnsIn, countedColumns, ratiosOf, shareOf, totalOf, totalsOf } from "./computed-columns.js";
import type { DataFile, DataRow } from "./data-file.js";
import { alignOf, type TableOptions } from "./table-options.js";

export function dataTable(data: DataFile, options: TableOptions, at: Place, diagnostics: Diagnostic[]): Table {
  const { names, namesAt, namesCellsAt, rows } = data;
  const totals = totalsOf(options, data, at, diagnostics);
  const ratios = ratiosOf(options, data, at, diagnostics);
  const grouped = options.get("phan_nghin");
  const inGroups = grouped === undefined ? [] : columnsIn("phan_nghin", grouped, names, at, diagnostics);
  const summed = totals === undefined || hasTotal(rows, diagnostics) ? undefined : totals;
  const needed = [...(summed?.columns ?? []), ...ratios.flatMap(({ part, whole }) => [part, whole])];
  const counted = countedColumns(data, needed, diagnostics);

  const header: TableRow = {
    at: namesAt,
    cells: [
      ...names.map((name, column) => cellOf(name, namesAt, namesCellsAt?.[column])),
      ...ratios.map(({ name }) => ({ children: [text(name)] })),
    ],
  };
  const body = rows.map((row, index): TableRow => {
    const cells = row.cells.map((cell, column) =>
      cellOf(inGroups.includes(column) ? withDots(cell) : cell, row.at, row.cellsAt?.[column]),
    );
    return {
      at: row.at,
      cells: [...cells, ...ratios.map((ratio) => ({ children: words(shareOf(ratio, counted, index)) }))],
    };
  });
  const columns = names.length + ratios.length;
  const own = names.map((_, column): Align => (isNumeric(rows, column) ? "right" : "left"));
  const table = {
    kind: "table" as const,
    align: alignOf(options, columns, at, diagnostics) ?? [...own, ...ratios.map(() => "right" as const)],
    header: [header],
    at,
  };
  if (summed === undefined) return { ...table, rows: body };
  const first = Math.min(...summed.columns);
  const total = names
    .slice(first)
    .map((_, index) => (summed.columns.includes(first + index) ? totalOf(counted, first + index) : ""));
  const shares = ratios.map((ratio) => {
    const both = [ratio.part, ratio.whole].every((column) => summed.columns.includes(column));
    return both ? shareOf(ratio, counted) : "";
  });
  const label: TableCell = { children: bold(summed.words), ...defined({ columns: first > 1 ? first : undefined }) };
  const cells = [...total, ...shares].map((figure) => ({ children: bold(figure) }));
  return { ...table, rows: [...body, { at, cells: [label, ...cells] }] };
}

/** `own`: where the cell itself stands, if that is known. */
function cellOf(typed: string, row: Place, own?: Place): TableCell {
  const at = own ?? row;
  return { children: factText(typed.replace(/[ \t]+/g, " "), at, own === undefined), at };
}

function words(figure: string): readonly Inline[] {
  return figure === "" ? [] : [text(figure)];
}

function bold(figure: string): readonly Inline[] {
  return figure === "" ? [] : [mark("strong", [text(figure)])];
}

/** What is not certainly a number stays as typed. */
function withDots(cell: string): string {
  const number = readNumber(cell);
  return number === undefined ? cell : printNumber(number);
}

/** Of a column of numbers, with shares, blanks and hyphens among them. */
function isNumeric(rows: readonly DataRow[], column: number): boolean {
  const cells = rows.map((row) => row.cells[column] ?? "");
  const isNumber = (cell: string): boolean => readNumber(cell.replace(/\s*%$/, "")) !== undefined;
  return cells.some(isNumber) && cells.every((cell) => /^[-–—]?$/.test(cell) || isNumber(cell));
}

const totalWords = ["tong", "tongcong", "tongso", "cong", "toancong"];

/** True, with a finding, when the file ends up counted twice. */
function hasTotal(rows: readonly DataRow[], diagnostics: Diagnostic[]): boolean {
  for (const { cells, at } of rows) {
    const first = cells.find((cell) => cell !== "") ?? "";
    if (!totalWords.includes(bareLetters(first))) continue;
    diagnostics.push(finding(doubledTotal, at, { words: first }));
    return true;
  }
  return false;
}
