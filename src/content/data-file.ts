/** A file of figures (CSV or YAML) → columns and rows of text, every cell as typed, or a finding that says where it fails. */

import * as k from "../findings/figures.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { type CsvRow, readCsv } from "../source/csv.js";
import { readYamlFile, type TypedValue } from "../source/front-matter.js";
import { limits } from "../source/limits.js";
import { readText, type SourceText, typedLinesOf } from "../source/text.js";
import { linesRange } from "../source/typed-lines.js";
import { rangesIn } from "../source/yaml-places.js";
import type { AssetReader } from "./report-assets.js";

export interface DataRow {
  /** As many as there are columns. */
  readonly cells: readonly string[];
  readonly at: Place;
  /** Of each cell, where that is known. */
  readonly cellsAt?: readonly Place[];
}

export interface DataFile {
  readonly names: readonly string[];
  readonly namesAt: Place;
  readonly namesCellsAt?: readonly Place[] | undefined;
  readonly rows: readonly DataRow[];
}

/** Undefined when a finding was made. `at`: where the file is named. */
export function readDataFile(
  typed: string,
  at: Place,
  assets: AssetReader,
  diagnostics: Diagnostic[],
): DataFile | undefined {
  const ending = /\.(csv|ya?ml)$/i.exec(typed)?.[1]?.toLowerCase();
  if (ending === undefined) {
    diagnostics.push(finding(k.tableSource, at, { why: "ending", typed }));
    return undefined;
  }
  const limit = ending === "csv" ? limits.csvBytes : limits.yamlBytes;
  const asset = assets(typed, limit);
  if (!asset.ok) {
    const { why } = asset;
    diagnostics.push(
      why === "missing"
        ? finding(k.assetMissing, at, { typed })
        : finding(k.assetRefused, at, { why, typed, most: limit }),
    );
    return undefined;
  }
  const source = readText(asset.file, asset.bytes);
  diagnostics.push(...source.diagnostics);
  if (!source.value.readable) return undefined;
  const read = ending === "csv" ? csvTable(source.value, diagnostics) : yamlTable(source.value, diagnostics);
  return read === undefined ? undefined : checked(read, diagnostics);
}

/** Rows before anything is said about their length. */
function csvTable(source: SourceText, diagnostics: Diagnostic[]): DataFile | undefined {
  const { file } = source;
  const { rows, brokenAt } = readCsv(source.text);
  const lines = typedLinesOf(source);
  const [first, ...rest] = rows;
  if (brokenAt !== undefined) diagnostics.push(finding(k.dataQuote, linesRange(lines, brokenAt - 1, brokenAt), {}));
  else if (first === undefined) diagnostics.push(finding(k.dataEmpty, emptyRange(file, 1), {}));
  if (first === undefined || brokenAt !== undefined) return undefined;
  const width = lastFilled(rows.map(({ cells }) => cells));
  const rangeAt = rangesIn(source.text, lines);
  const placesOf = ({ spans }: CsvRow): Pick<DataRow, "at" | "cellsAt"> => {
    const inside = spans.slice(0, width);
    const cellsAt = inside.map(([from, to]) => rangeAt(from, to));
    return { at: rangeAt(inside[0]?.[0] ?? 0, inside.at(-1)?.[1] ?? 0), cellsAt };
  };
  return {
    names: first.cells.slice(0, width),
    namesAt: placesOf(first).at,
    namesCellsAt: placesOf(first).cellsAt,
    rows: rest.map((row) => ({ cells: row.cells.slice(0, width), ...placesOf(row) })),
  };
}

/** Programs for tables write empty columns at the end. */
function lastFilled(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, cells) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== "") + 1), 0);
}

type TypedFields = { readonly [key: string]: TypedValue };

/** `cot` with `hang`, or just rows; a row is a list of cells, or fields named as the columns. */
function yamlTable(source: SourceText, diagnostics: Diagnostic[]): DataFile | undefined {
  const { value, diagnostics: found } = readYamlFile(source);
  diagnostics.push(...found);
  const { data, placeOf } = value;
  if (data === undefined) return undefined;
  const refuse = (path: string): undefined => void diagnostics.push(finding(k.dataForm, placeOf(path), {}));
  if (typeof data === "string") return refuse("");
  const map = isList(data) ? { hang: data } : data;
  const path = isList(data) ? "" : "hang.";
  const strange = Object.keys(map).find((key) => key !== "cot" && key !== "hang");
  if (strange !== undefined) return refuse(strange);
  const { cot, hang = [] } = map as { cot?: TypedValue; hang?: TypedValue };
  if (!isList(hang)) return refuse("hang");
  if (hang.length === 0) return void diagnostics.push(finding(k.dataEmpty, emptyRange(source.file, 1), {}));
  const [first] = hang;
  const names = cot ?? (isFields(first) ? Object.keys(first) : undefined);
  if (!isTexts(names)) return refuse(cot === undefined ? `${path}0` : "cot");
  const rows = hang.map((row, index): DataRow | undefined => {
    const at = placeOf(`${path}${index}`);
    const cellsAt = isTexts(row) ? row.map((_, column) => placeOf(`${path}${index}.${column}`)) : [];
    if (isTexts(row)) return { cells: row, at, cellsAt };
    return isFields(row) ? fieldRow(row, names, at) : undefined;
  });
  const wrong = rows.indexOf(undefined);
  if (wrong >= 0) return refuse(`${path}${wrong}`);
  const whole = rows.filter((row) => row !== undefined);
  return { names, namesAt: placeOf(cot === undefined ? `${path}0` : "cot"), rows: whole };
}

/** A field that is missing is a cell too few, one that names no column a cell too many. */
function fieldRow(row: TypedFields, names: readonly string[], at: Place): DataRow | undefined {
  const values = Object.values(row);
  if (!isTexts(values)) return undefined;
  const other = Object.keys(row).find((key) => !names.includes(key));
  const cell = (name: string): string | undefined => values[Object.keys(row).indexOf(name)];
  if (other !== undefined) return { cells: [...names.map((name) => cell(name) ?? ""), `${other}: ${cell(other)}`], at };
  return { cells: names.flatMap((name) => cell(name) ?? []), at };
}

function isList(value: TypedValue | undefined): value is readonly TypedValue[] {
  return Array.isArray(value);
}

function isTexts(value: TypedValue | undefined): value is readonly string[] {
  return isList(value) && value.every((each) => typeof each === "string");
}

function isFields(value: TypedValue | undefined): value is TypedFields {
  return typeof value === "object" && !isList(value);
}

/** A table that can be printed: no row lost or short, no two columns of one name. */
function checked(read: DataFile, diagnostics: Diagnostic[]): DataFile | undefined {
  const { namesAt } = read;
  const names = read.names.map((name) => name.trim());
  const width = names.length;
  const rows = read.rows.map(({ cells, at }) => {
    const trimmed = cells.map((cell) => cell.trim());
    // Empty cells beyond the columns are nothing.
    return { at, cells: trimmed.slice(0, Math.max(width, trimmed.findLastIndex((cell) => cell !== "") + 1)) };
  });
  const uneven = rows.filter(({ cells }) => cells.length !== width);
  const [odd] = uneven;
  const doubled = names.find((name, index) => name !== "" && names.indexOf(name) !== index);
  if (rows.length === 0) diagnostics.push(finding(k.dataEmpty, namesAt, {}));
  else if ((rows.length + 1) * width > limits.tableCells) {
    diagnostics.push(finding(k.dataTooLarge, namesAt, { most: limits.tableCells }));
  } else if (odd !== undefined) {
    const facts = { cells: odd.cells.length, columns: width, more: uneven.length - 1 };
    diagnostics.push(finding(k.dataRow, odd.at, facts));
  } else if (doubled !== undefined) diagnostics.push(finding(k.duplicateColumn, namesAt, { name: doubled }));
  else return { names, namesAt, rows };
  return undefined;
}
