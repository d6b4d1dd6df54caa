/** Word calls a document damaged when a table in it has more columns than this. */
import { finding, kind } from "../../findings/kind.js";
import { columnCount } from "../../model/table-grid.js";
import type { Rule } from "../rule.js";
import { printedTables } from "../views/printed-tables.js";

const mostColumns = 63;

const tableColumns = kind<{ columns: number }>("table-columns", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Bảng có quá nhiều cột", en: "A table has too many columns" },
  message: ({ columns }) => ({
    vi: `Bảng có ${columns} cột; Word chỉ nhận nhiều nhất ${mostColumns} cột.`,
    en: `The table has ${columns} columns; Word takes ${mostColumns} at most.`,
  }),
  hint: {
    vi: "Chia thành nhiều bảng, hoặc đổi hàng thành cột.",
    en: "Divide it into several tables, or turn columns into rows.",
  },
});

export const rule: Rule = {
  kinds: [tableColumns],
  run: (report) =>
    printedTables(report)
      .map(({ table }) => ({ at: table.at, columns: columnCount(table) }))
      .filter(({ columns }) => columns > mostColumns)
      .map(({ at, columns }) => finding(tableColumns, at, { columns })),
};
