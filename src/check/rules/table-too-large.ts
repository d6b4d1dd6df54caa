/** A table of so many cells is no table of a report, and opens slowly everywhere. */
import { finding, kind } from "../../findings/kind.js";
import { columnCount } from "../../model/table-grid.js";
import { limits } from "../../source/limits.js";
import type { Rule } from "../rule.js";
import { printedTables } from "../views/printed-tables.js";

const tableTooLarge = kind<{ cells: number }>("table-too-large", {
  chapter: "tables",
  weight: "error",
  title: { vi: "Bảng có quá nhiều ô", en: "A table has too many cells" },
  message: ({ cells }) => ({
    vi: `Bảng có ${cells.toLocaleString("de-DE")} ô, quá giới hạn ${limits.tableCells.toLocaleString("de-DE")} ô của một bảng.`,
    en: `The table has ${cells.toLocaleString("en-US")} cells, over the limit of ${limits.tableCells.toLocaleString("en-US")}.`,
  }),
  hint: {
    vi: "Chỉ để lại những hàng cần in, hoặc chia thành nhiều bảng.",
    en: "Keep the rows that the report needs, or divide it.",
  },
});

export const rule: Rule = {
  kinds: [tableTooLarge],
  run: (report) =>
    printedTables(report)
      .map(({ table }) => ({ at: table.at, cells: (table.header.length + table.rows.length) * columnCount(table) }))
      .filter(({ cells }) => cells > limits.tableCells)
      .map(({ at, cells }) => finding(tableTooLarge, at, { cells })),
};
