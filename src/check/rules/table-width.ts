/** Widths that an author gives to columns fit on the page, and leave each column room for a letter. */
import { finding, kind } from "../../findings/kind.js";
import type { Table } from "../../model/block.js";
import { narrowestColumn, typedWidths } from "../../model/column-widths.js";
import type { Rule } from "../rule.js";
import { printedTables } from "../views/printed-tables.js";

type Facts =
  | { readonly why: "too-wide"; readonly asked: number; readonly free: number }
  | { readonly why: "too-narrow"; readonly column: number; readonly width: string };

const tableWidth = kind<Facts>("table-width", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Bề rộng cột không vừa trang", en: "The widths do not fit the page" },
  cases: {
    "too-wide": {
      message: ({ asked, free }) => ({
        vi: `Các cột cần ít nhất ${asked} mm mà trang chỉ có ${free} mm cho chữ.`,
        en: `The columns ask for ${asked} mm at least where the page has ${free} mm.`,
      }),
      hint: {
        vi: "Bớt bề rộng ghi ở rong, hoặc ghi số phần thay cho mm.",
        en: "Lessen the widths in rong, or give shares instead.",
      },
    },
    "too-narrow": {
      message: ({ column, width }) => ({
        vi: `Cột ${column} chỉ rộng ${width} mm, không đủ chỗ cho chữ.`,
        en: `Column ${column} is only ${width} mm wide, too narrow for a letter.`,
      }),
      hint: {
        vi: `Tăng phần của cột đó trong rong; cột nào cũng cần ít nhất ${narrowestColumn} mm.`,
        en: `Give it a larger share in rong; every column takes at least ${narrowestColumn} mm.`,
      },
    },
  },
});

export const rule: Rule = {
  kinds: [tableWidth],
  run: (report) =>
    printedTables(report).flatMap(({ table, room }) => {
      const facts = wrongWidth(table, room);
      return facts === undefined ? [] : [finding(tableWidth, table.at, facts)];
    }),
};

function wrongWidth({ widths = [] }: Table, room: number): Facts | undefined {
  const asked = widths.reduce((total, { unit, value }) => total + (unit === "mm" ? value : narrowestColumn), 0);
  if (asked > room) return { why: "too-wide", asked: Math.ceil(asked), free: Math.floor(room) };
  const columns = typedWidths(widths, room);
  const narrow = columns.findIndex((width) => width < narrowestColumn);
  if (narrow < 0) return undefined;
  return { why: "too-narrow", column: narrow + 1, width: (columns[narrow] ?? 0).toFixed(1).replace(".", ",") };
}
