/** A table of so many cells is no table of a report, and opens slowly everywhere. */
import { columnCount } from "../../model/table-grid.js";
import { limits } from "../../source/limits.js";
import type { Rule } from "../rule.js";
import { printedTables } from "../views/printed-tables.js";

export const tableTooLarge: Rule = {
  code: "table-too-large",
  severity: "error",
  run: (report) =>
    printedTables(report)
      .map(({ table }) => ({ at: table.at, cells: (table.header.length + table.rows.length) * columnCount(table) }))
      .filter(({ cells }) => cells > limits.tableCells)
      .map(({ at, cells }) => ({
        at,
        message: {
          vi: `Bảng có ${cells.toLocaleString("de-DE")} ô, quá giới hạn ${limits.tableCells.toLocaleString("de-DE")} ô của một bảng.`,
          en: `The table has ${cells.toLocaleString("en-US")} cells, over the limit of ${limits.tableCells.toLocaleString("en-US")}.`,
        },
        hint: {
          vi: "Chỉ để lại những hàng cần in, hoặc chia thành nhiều bảng.",
          en: "Keep the rows that the report needs, or divide it.",
        },
      })),
};
