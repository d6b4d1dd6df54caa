/** Widths that an author gives to columns fit on the page, and leave each column room for a letter. */
import type { Table } from "../../model/block.js";
import { narrowestColumn, typedWidths } from "../../model/column-widths.js";
import type { Finding, Rule } from "../rule.js";
import { printedTables } from "../views/printed-tables.js";

export const tableWidth: Rule = {
  code: "table-width",
  severity: "error",
  run: (report) => printedTables(report).flatMap(({ table, room }) => wrongWidth(table, room)),
};

function wrongWidth({ widths = [], at }: Table, room: number): readonly Finding[] {
  const asked = widths.reduce((total, { unit, value }) => total + (unit === "mm" ? value : narrowestColumn), 0);
  const free = Math.floor(room);
  if (asked > room) {
    return [
      {
        at,
        message: {
          vi: `Các cột cần ít nhất ${Math.ceil(asked)} mm mà trang chỉ có ${free} mm cho chữ.`,
          en: `The columns ask for ${Math.ceil(asked)} mm at least where the page has ${free} mm.`,
        },
        hint: {
          vi: "Bớt bề rộng ghi ở rong, hoặc ghi số phần thay cho mm.",
          en: "Lessen the widths in rong, or give shares instead.",
        },
      },
    ];
  }
  const narrow = typedWidths(widths, room).findIndex((width) => width < narrowestColumn);
  if (narrow < 0) return [];
  return [
    {
      at,
      message: {
        vi: `Cột ${narrow + 1} chỉ rộng ${oneDecimal(typedWidths(widths, room)[narrow] ?? 0)} mm, không đủ chỗ cho chữ.`,
        en: `Column ${narrow + 1} is only ${oneDecimal(typedWidths(widths, room)[narrow] ?? 0)} mm wide, too narrow for a letter.`,
      },
      hint: {
        vi: `Tăng phần của cột đó trong rong; cột nào cũng cần ít nhất ${narrowestColumn} mm.`,
        en: `Give it a larger share in rong; every column takes at least ${narrowestColumn} mm.`,
      },
    },
  ];
}

function oneDecimal(mm: number): string {
  return mm.toFixed(1).replace(".", ",");
}
