/** `decuong merge`: what the parts of a run found on several machines, told as one run would have told it. */

import { beyondBaseline } from "../../batch/baseline.js";
import { joined, type Whole } from "../../batch/joined-parts.js";
import { oncePerRun } from "../../batch/once-per-run.js";
import { partFiles } from "../../batch/part-files.js";
import type { Context, ExitCode } from "../../batch/streams.js";
import { UsageError } from "../../batch/usage-error.js";
import { buildExit, fails } from "../../batch/verdict.js";
import { type PrintOptions, printerFor, type Told } from "../../print/printer.js";
import { baselineHelp, baselineOptions, refuseOddOptions } from "../check-options.js";
import type { Arguments, Command } from "../command.js";
import { printOptions } from "../print-options.js";
import { failOnOf, formatOf, tellingHelp, tellingOptions } from "../shared-options.js";

export const merge: Command = {
  name: "merge",
  usage: { vi: "decuong merge <tệp…>", en: "decuong merge <file…>" },
  summary: {
    vi: "Gộp kết quả của các phần (--shard) làm trên nhiều máy thành một.",
    en: "Joins the results of parts (--shard) that several machines made.",
  },
  options: { ...tellingOptions, ...baselineOptions },
  optionHelp: [...tellingHelp, ...baselineHelp],
  examples: ["decuong merge 1.json 2.json", "decuong merge --format markdown --fail-on warning ket-qua"],
  run: async ({ values, positionals }, context) => {
    const { streams, language } = context;
    const format = formatOf(values);
    failOnOf(values);
    refuseOddOptions(values);
    const whole = joined(await partFiles(context.host, positionals));
    refuseBaseline(whole, values);
    const print = await printerFor(format);
    // As the parts were asked, unless something else is asked here.
    const asked = { ...values, "fail-on": values["fail-on"] ?? whole.options["fail-on"] };
    const options = printOptions(whole.command, asked, context);
    for (const { refusal } of whole.reports) {
      if (refusal !== undefined) streams.err(`${refusal[language]}\n`);
    }
    const told = toldOf(whole, values, context);
    // A build tells each document by itself.
    if (format === "pretty" && whole.command === "build") for (const each of told) streams.out(print([each], options));
    else streams.out(print(told, options));
    return exitOf(whole, told, asked, options);
  },
};

function toldOf(whole: Whole, values: Arguments["values"], context: Context): readonly Told[] {
  const toldOnce = oncePerRun();
  const read = whole.reports.flatMap(({ record, held, output }): readonly Told[] => {
    if (record === undefined) return [];
    const how = { ...(held === undefined ? {} : { held }), ...(output === undefined ? {} : { output }) };
    return [{ record: toldOnce(record), ...how }];
  });
  const records = read.map(({ record }) => record);
  const fresh = beyondBaseline(records, whole.places, values, context, true);
  return read.map((each, index) => ({ ...each, record: fresh[index] ?? each.record }));
}

function exitOf(
  { command, reports }: Whole,
  told: readonly Told[],
  asked: Arguments["values"],
  { failFrom }: PrintOptions,
): ExitCode {
  if (command === "build") {
    const failOn = failOnOf(asked);
    return Math.max(...reports.map((each) => buildExit(each, failOn))) as ExitCode;
  }
  return told.length < reports.length ? 2 : told.some(({ record }) => fails(record, failFrom)) ? 1 : 0;
}

function refuseBaseline({ command }: Whole, { baseline }: Arguments["values"]): void {
  if (command === "check" || baseline === undefined) return;
  throw new UsageError({
    vi: "--baseline chỉ dùng với kết quả của decuong check; lệnh build không xét đến tệp mốc.",
    en: "--baseline goes with results of decuong check; build takes no notice of it.",
  });
}
