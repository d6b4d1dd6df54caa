/** `decuong merge`: joins the parts of a run over several machines and prints the result as one run would. */
import { resultsBeyond } from "../../batch/baseline.js";
import { joined, type Whole } from "../../batch/joined-parts.js";
import { reportedOnce } from "../../batch/once-per-run.js";
import { partFiles } from "../../batch/part-files.js";
import { UsageError } from "../../batch/usage-error.js";
import { buildExit, checkExit, worstOf } from "../../batch/verdict.js";
import type { Severity } from "../../model/diagnostic.js";
import type { Command } from "../command.js";
import { baseline, failOn, format, notes, printing, updateBaseline } from "../options.js";
import { runPrinter } from "../run-printer.js";

export const merge: Command = {
  name: "merge",
  usage: { vi: "decuong merge <tệp…>", en: "decuong merge <file…>" },
  summary: {
    vi: "Gộp kết quả của các phần (--shard) làm trên nhiều máy thành một.",
    en: "Joins the results of parts (--shard) that several machines made.",
  },
  options: [...printing, baseline, updateBaseline],
  examples: ["decuong merge 1.json 2.json", "decuong merge --format markdown --fail-on warning ket-qua"],
  run: async (args, context) => {
    const { streams, language, host } = context;
    const whole = joined(await partFiles(host, args.positionals));
    const { command, places, reports } = whole;
    const file = { file: args.value(baseline), update: args.value(updateBaseline) };
    refuseBaseline(whole, file.file);
    // Options of the parts apply unless given again here.
    const from = args.value(failOn) ?? (whole.options["fail-on"] as Severity | undefined);
    const failFrom = from ?? "error";
    const printer = await runPrinter(args.value(format), { command, notes: args.value(notes), failFrom }, context);
    for (const { refusal } of reports) if (refusal !== undefined) streams.err(`${refusal[language]}\n`);
    const news = resultsBeyond(reportedOnce(reports), places, file, context, true);
    for (const result of news) printer.add(result);
    printer.end();
    if (command === "check") return checkExit(news, failFrom);
    return worstOf(reports.map((each) => buildExit(each, { from: failFrom, asked: from !== undefined })));
  },
};

function refuseBaseline({ command }: Whole, file: string | undefined): void {
  if (command === "check" || file === undefined) return;
  throw new UsageError({
    vi: "--baseline chỉ dùng với kết quả của decuong check; lệnh build không xét đến tệp mốc.",
    en: "--baseline goes with results of decuong check; build takes no notice of it.",
  });
}
