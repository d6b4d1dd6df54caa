/** Word calls a document damaged when a table in it has more columns than this. */
import { columnCount } from "../../model/table-grid.js";
import type { Rule } from "../rule.js";
import { printedTables } from "../views/printed-tables.js";

const mostColumns = 63;

export const tableColumns: Rule = {
  code: "table-columns",
  severity: "error",
  run: (report) =>
    printedTables(report)
      .map(({ table }) => ({ at: table.at, columns: columnCount(table) }))
      .filter(({ columns }) => columns > mostColumns)
      .map(({ at, columns }) => ({
        at,
        message: {
          vi: `Bảng có ${columns} cột; Word chỉ nhận nhiều nhất ${mostColumns} cột.`,
          en: `The table has ${columns} columns; Word takes ${mostColumns} at most.`,
        },
        hint: {
          vi: "Chia thành nhiều bảng, hoặc đổi hàng thành cột.",
          en: "Divide it into several tables, or turn columns into rows.",
        },
      })),
};
