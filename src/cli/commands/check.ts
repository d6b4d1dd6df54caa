/** `decuong check`: what is missing or wrong, and the state of every entry. */
import type { Compiled } from "../../compile.js";
import { jsonReports } from "../../print/json.js";
import { prettyReport } from "../../print/pretty.js";
import type { Command } from "../command.js";
import { compileAll } from "../compile-all.js";
import { findReports } from "../find-reports.js";
import { formatOf, sharedHelp, sharedOptions } from "../shared-options.js";
import type { Context } from "../streams.js";

export const check: Command = {
  name: "check",
  usage: { vi: "decuong check [thư mục…]", en: "decuong check [folder…]" },
  summary: {
    vi: "Kiểm tra báo cáo: còn thiếu mục nào, sai chỗ nào, sửa thế nào.",
    en: "Checks reports: what is missing or wrong, and how to mend it.",
  },
  options: sharedOptions,
  optionHelp: sharedHelp,
  examples: ["decuong check content/so-giao-duc", "decuong check --format json content/doan-khoi"],
  run: async ({ values, positionals }, context) => {
    const format = formatOf(values);
    const reports = await findReports(context.host, positionals);
    const { reports: compiled, failed } = compileAll(context, reports);
    context.streams.out(printed(compiled, format, values["notes"] === true, context));
    return failed ? 2 : compiled.some((each) => each.hasErrors) ? 1 : 0;
  },
};

function printed(compiled: readonly Compiled[], format: "pretty" | "json", notes: boolean, context: Context): string {
  const { language, streams } = context;
  if (format === "json")
    return jsonReports(
      compiled.map((each) => ({ compiled: each })),
      language,
    );
  return compiled
    .map((each) => prettyReport(each, { language, colour: streams.colour, notes, entries: true }))
    .join("\n");
}
