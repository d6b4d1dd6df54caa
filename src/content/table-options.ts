/** What may stand in the braces of `:::bang{…}`, each option read by itself. */

import { finding } from "../findings/kind.js";
import { unknownAttribute } from "../findings/markdown.js";
import * as k from "../findings/table-options.js";
import { nearest } from "../language/similar.js";
import type { Align, ColumnWidth } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { Attributes } from "../source/attributes.js";

const forTyped = ["rong", "dau"];
const forFiles = ["nguon", "rong", "can", "tong", "ty_le", "phan_nghin"];

export type TableOptions = ReadonlyMap<string, string>;

/** The options that mean something here; the rest is reported. */
export function tableOptions({ values, flags, odd }: Attributes, at: Place, diagnostics: Diagnostic[]): TableOptions {
  const usable = values.has("nguon") ? forFiles : forTyped;
  const known = [...new Set([...forTyped, ...forFiles])];
  const unknown = (name: string): Diagnostic =>
    finding(unknownAttribute, at, { of: "table", name, meant: nearest(name, known) });
  const loose = [...flags, ...odd];
  // A value with spaces that lost its quotes: what is left of it would only be reported a second time.
  const cut = loose.length > 0 && known.some((name) => values.has(name));
  if (cut) {
    const words = loose.map((word) => `“${word}”`).join(", ");
    diagnostics.push(finding(k.tableAttribute, at, { why: "loose-words", words }));
  } else for (const word of loose) diagnostics.push(unknown(word));
  for (const name of values.keys()) {
    if (!known.includes(name)) diagnostics.push(unknown(name));
    else if (!usable.includes(name)) {
      const why = name === "dau" ? "only-typed" : "only-files";
      diagnostics.push(finding(k.tableAttribute, at, { why, name }));
    }
  }
  return new Map([...values].filter(([name]) => usable.includes(name) && (!cut || name === "nguon")));
}

/** `rong="1 3 2"`: shares of the width; `15mm` is a width of its own. */
export function columnWidthsOf(
  options: TableOptions,
  columns: number,
  at: Place,
  diagnostics: Diagnostic[],
): { readonly widths?: readonly ColumnWidth[] } {
  const typed = options.get("rong");
  if (typed === undefined) return {};
  const widths = typed
    .trim()
    .split(/[\s;]+/)
    .map(widthOf);
  const whole = widths.filter((width) => width !== undefined);
  if (whole.length === columns && widths.length === columns) return { widths: whole };
  diagnostics.push(finding(k.tableAttribute, at, { why: "wrong-widths", typed, columns }));
  return {};
}

function widthOf(typed: string): ColumnWidth | undefined {
  const [, number = "0", unit] = /^(\d{1,4}(?:[.,]\d{1,2})?)(mm)?$/.exec(typed) ?? [];
  const value = Number(number.replace(",", "."));
  return value > 0 ? { unit: unit === undefined ? "share" : "mm", value } : undefined;
}

const sides: Readonly<Record<string, Align>> = { trai: "left", giua: "center", phai: "right" };

/** `can="trai giua phai"`: the side of each column. */
export function alignOf(
  options: TableOptions,
  columns: number,
  at: Place,
  diagnostics: Diagnostic[],
): readonly Align[] | undefined {
  const typed = options.get("can");
  if (typed === undefined) return undefined;
  const aligns = typed
    .trim()
    .split(/[\s;]+/)
    .flatMap((word) => sides[word] ?? []);
  if (aligns.length === columns && aligns.length === typed.trim().split(/[\s;]+/).length) return aligns;
  diagnostics.push(finding(k.tableAttribute, at, { why: "wrong-sides", typed, columns }));
  return undefined;
}

/** `dau=2`: of the table's `rows` rows at least one stays below the header. The reader of tables counts by it. */
export function checkHeaderRows(options: TableOptions, rows: number, at: Place, diagnostics: Diagnostic[]): void {
  const typed = options.get("dau");
  if (typed === undefined || (/^[1-9]\d?$/.test(typed) && Number(typed) < rows)) return;
  diagnostics.push(finding(k.tableAttribute, at, { why: "wrong-header-rows", typed, rows }));
}
