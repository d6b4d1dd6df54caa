/** What `tong` and `ty_le` ask to be counted, and the counting: exact, or a finding and no figure. */

import { finding } from "../findings/kind.js";
import * as k from "../findings/table-options.js";
import { type Decimal, percentOf, printNumber, readNumber, sumOf } from "../language/numbers.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { DataFile } from "./data-file.js";
import type { TableOptions } from "./table-options.js";

export interface Totals {
  readonly words: string;
  readonly columns: readonly number[];
}

/** A column that is `part` of `whole` in percent; columns count from 0. */
export interface Ratio {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
}

/** `tong="2 3"` or `tong="Cộng = 2 3"`. */
export function totalsOf(
  options: TableOptions,
  data: DataFile,
  at: Place,
  diagnostics: Diagnostic[],
): Totals | undefined {
  const typed = options.get("tong");
  if (typed === undefined) return undefined;
  const [words, list] = named(typed);
  const columns = columnsIn("tong", list, data.names, at, diagnostics);
  if (columns.includes(0)) diagnostics.push(finding(k.tableAttribute, at, { why: "no-room-for-total" }));
  return columns.length === 0 || columns.includes(0) ? undefined : { words: words ?? "Tổng cộng", columns };
}

/** `ty_le="3/2"`, `ty_le="Tỷ lệ đạt (%) = 3/2; …"`. */
export function ratiosOf(
  options: TableOptions,
  { names }: DataFile,
  at: Place,
  diagnostics: Diagnostic[],
): readonly Ratio[] {
  const typed = options.get("ty_le");
  if (typed === undefined) return [];
  return typed.split(";").flatMap((each): readonly Ratio[] => {
    const [name = "Tỷ lệ (%)", division] = named(each);
    // A column's own name may hold a stroke.
    const cuts = [...division.matchAll(/\//g)].map(({ index }) => [
      division.slice(0, index),
      division.slice(index + 1),
    ]);
    const sides = cuts.map((cut) => cut.map((side) => columnOf(side, names)));
    const [part, whole] = sides.find((pair) => !pair.includes(undefined)) ?? [];
    if (part !== undefined && whole !== undefined) return [{ name, part, whole }];
    const unknown = cuts[0]?.[sides[0]?.indexOf(undefined) ?? 0]?.trim();
    diagnostics.push(
      unknown === undefined || unknown === ""
        ? finding(k.tableAttribute, at, { why: "wrong-ratio", typed })
        : finding(k.unknownColumn, at, { option: "ty_le", typed: unknown, names }),
    );
    return [];
  });
}

function named(typed: string): readonly [string | undefined, string] {
  const equals = typed.indexOf("=");
  return equals < 0 ? [undefined, typed] : [typed.slice(0, equals).trim(), typed.slice(equals + 1)];
}

/** Columns by number from 1 or by name, with spaces between; names that hold spaces take a `;` between. */
export function columnsIn(
  option: string,
  typed: string,
  names: readonly string[],
  at: Place,
  diagnostics: Diagnostic[],
): readonly number[] {
  const one = columnOf(typed, names);
  const parts =
    one !== undefined ? [typed] : typed.split(typed.includes(";") ? ";" : /\s+/).filter((part) => part.trim() !== "");
  const columns = parts.map((part) => columnOf(part, names));
  const wrong = columns.indexOf(undefined);
  if (wrong < 0 && parts.length > 0) return [...new Set(columns.filter((column) => column !== undefined))];
  const all = columns.every((column) => column === undefined);
  const named = (all ? typed : (parts[wrong] ?? "")).trim();
  diagnostics.push(finding(k.unknownColumn, at, { option, typed: named, names }));
  return [];
}

function columnOf(typed: string, names: readonly string[]): number | undefined {
  const bare = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const byName = names.findIndex((name) => name !== "" && bare(name) === bare(typed));
  if (byName >= 0) return byName;
  const number = /^\s*[1-9]\d{0,3}\s*$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= names.length ? number - 1 : undefined;
}

/** The numbers of each column that is counted; a column with a cell that is none is reported, and left out. */
export function countedColumns(
  { names, rows }: DataFile,
  columns: Iterable<number>,
  diagnostics: Diagnostic[],
): ReadonlyMap<number, readonly Decimal[]> {
  const counted = new Map<number, readonly Decimal[]>();
  for (const column of new Set(columns)) {
    const numbers = rows.map(({ cells }) => readNumber(cells[column] ?? ""));
    const wrong = rows.filter((_, index) => numbers[index] === undefined);
    const [first] = wrong;
    if (first === undefined)
      counted.set(
        column,
        numbers.filter((number) => number !== undefined),
      );
    else {
      const facts = { column: names[column] ?? "", cell: first.cells[column] ?? "", more: wrong.length - 1 };
      diagnostics.push(finding(k.notANumber, first.cellsAt?.[column] ?? first.at, facts));
    }
  }
  return counted;
}

export type Counted = ReturnType<typeof countedColumns>;

/** `12.345`; empty for a column that could not be counted. */
export function totalOf(counted: Counted, column: number): string {
  const numbers = counted.get(column);
  return numbers === undefined ? "" : printNumber(sumOf(numbers));
}

/** The share in one row, or of the totals when no row is given; a hyphen of nothing. */
export function shareOf({ name, part, whole }: Ratio, counted: Counted, row?: number): string {
  const [parts, wholes] = [counted.get(part), counted.get(whole)];
  if (parts === undefined || wholes === undefined) return "";
  const over = row === undefined ? sumOf(parts) : parts[row];
  const under = row === undefined ? sumOf(wholes) : wholes[row];
  const percent = over === undefined || under === undefined ? undefined : percentOf(over, under);
  return percent === undefined ? "-" : `${percent}${name.includes("%") ? "" : "%"}`;
}
