/** Markdown tables → tables, with a finding for everything Markdown would drop or misread. */

import { finding } from "../findings/kind.js";
import * as k from "../findings/tables.js";
import type { Align, Inline, Table } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { Attributes } from "./attributes.js";
import { cellTexts } from "./cell-texts.js";
import { joinedRows, joinOf, type TypedCell, type TypedRow } from "./joined-cells.js";
import type { Node } from "./markdown.js";
import { linesRange, type TypedLines } from "./typed-lines.js";
import { rangeOf, type TypedText } from "./typed-text.js";

export interface TableReading {
  readonly typed: TypedLines;
  readonly diagnostics: Diagnostic[];
  readonly inlines: (cell: Node, at: Place, typed: TypedText | undefined) => readonly Inline[];
  /** Of the `:::` block around the table. */
  readonly around?: Attributes;
}

/** `dau=2`: how many of the first rows are the header. What is no such number counts as one. */
export function headerRows(attributes: Attributes | undefined): number {
  const typed = attributes?.values.get("dau") ?? "";
  return /^[1-9]\d?$/.test(typed) ? Number(typed) : 1;
}

export function tableOf(node: Node, reading: TableReading, at: Place): Table {
  const { typed } = reading;
  const rowsIn = (part: string): readonly Node[] =>
    node.children.filter((child) => child.type === part).flatMap((child) => child.children);
  const read = (row: Node, index: number, offset: number): TypedRow => {
    const line = row.token.map?.[0] ?? at.line - typed.first + offset + index;
    const texts = cellTexts(typed, line);
    const place = linesRange(typed, line, line + 1);
    const cells = row.children.map((cell, column): TypedCell => {
      const content = cell.children.map((child) => child.token.content).join("");
      const join = joinOf(content);
      const text = texts[column]?.content === content ? texts[column] : undefined;
      const here = text === undefined ? place : rangeOf(text, 0, content.length);
      return { children: reading.inlines(cell, here, text), at: here, ...(join === undefined ? {} : { join }) };
    });
    return { cells, at: place };
  };
  const first = rowsIn("thead").map((row, index) => read(row, index, 0));
  const rows = rowsIn("tbody").map((row, index) => read(row, index, 2));
  const columns = first[0]?.cells.length ?? 0;
  for (const row of rows) {
    const line = typed.lines[row.at.line - typed.first] ?? "";
    const extra = extraCells(line, columns);
    if (extra !== "") reading.diagnostics.push(finding(k.tableExtraCell, row.at, { columns, lost: extra }));
    if (!line.includes("|")) reading.diagnostics.push(finding(k.tableTextRow, row.at, {}));
  }
  const firstRow = rowsIn("thead")[0];
  const all = [...first, ...rows];
  const last = headerRows(reading.around);
  const header = joinedRows(all.slice(0, last), reading.diagnostics);
  const body = joinedRows(all.slice(last), reading.diagnostics);
  return { kind: "table", align: (firstRow?.children ?? []).map(alignOf), header, rows: body, at };
}

function alignOf(cell: Node): Align {
  const style = String(cell.token.attrGet("style") ?? "");
  return style.includes("right") ? "right" : style.includes("center") ? "center" : "left";
}

/** What a row holds beyond its columns; Markdown would drop it. */
function extraCells(line: string, columns: number): string {
  const cells = line
    .replace(/^[\s>]*\|?/, "")
    .replace(/\|\s*$/, "")
    .split(/(?<!\\)\|/);
  return cells
    .slice(columns)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" | ");
}

/** Lines meant as a table that Markdown does not take for one: every line begins and ends with a bar, or one rules. */
export function looksLikeTable(node: Node, lines: readonly string[]): boolean {
  const [first, end] = node.token.map ?? [0, 0];
  const typed = lines.slice(first, end).map((line) => line.replace(/^[\s>]+/, "").trimEnd());
  const barred = typed.filter((line) => /^\|.*\|$/.test(line));
  const ruled = typed.some((line) => /^\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?$/.test(line));
  return ruled || barred.length >= 2;
}
