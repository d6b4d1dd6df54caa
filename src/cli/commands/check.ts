/** `decuong check`: what is missing or wrong, and the state of every entry. */
import type { Compiled } from "../../compile.js";
import type { Sentence } from "../../diagnostics/diagnostic.js";
import { difference } from "../../print/difference.js";
import { jsonReports } from "../../print/json.js";
import { prettyReport } from "../../print/pretty.js";
import { readBaseline, withoutKnown, writeBaseline } from "../baseline.js";
import type { Arguments, Command } from "../command.js";
import { compileAll } from "../compile-all.js";
import { findReports } from "../find-reports.js";
import { type Mended, mendedFiles } from "../mend.js";
import { formatOf, sharedHelp, sharedOptions } from "../shared-options.js";
import type { Context, ExitCode } from "../streams.js";
import { UsageError } from "../usage-error.js";

export const check: Command = {
  name: "check",
  usage: { vi: "decuong check [thư mục…]", en: "decuong check [folder…]" },
  summary: {
    vi: "Kiểm tra báo cáo: còn thiếu mục nào, sai chỗ nào, sửa thế nào.",
    en: "Checks reports: what is missing or wrong, and how to mend it.",
  },
  options: {
    ...sharedOptions,
    fix: { type: "boolean", default: false },
    "fix-dry-run": { type: "boolean", default: false },
    baseline: { type: "string" },
    "update-baseline": { type: "boolean", default: false },
  },
  optionHelp: [
    ...sharedHelp,
    {
      typed: "--fix",
      words: { vi: "sửa những chỗ sửa được mà không cần hỏi", en: "mend what can be mended without asking" },
    },
    {
      typed: "--fix-dry-run",
      words: { vi: "chỉ in ra những chỗ --fix sẽ sửa", en: "only print what --fix would change" },
    },
    {
      typed: "--baseline <file>",
      words: {
        vi: "chỉ báo phát hiện mới, ngoài những gì đã ghi trong tệp mốc",
        en: "tell only what is new beside the findings kept in that file",
      },
    },
    {
      typed: "--update-baseline",
      words: { vi: "ghi mọi phát hiện hiện có vào tệp mốc", en: "write all findings there are to the baseline" },
    },
  ],
  examples: ["decuong check content/so-giao-duc", "decuong check --format json content/doan-khoi"],
  run: async ({ values, positionals }, context) => {
    const format = formatOf(values);
    const reports = await findReports(context.host, positionals);
    if (values["fix-dry-run"] === true) return showChanges(reports, context);
    if (values["fix"] === true) mendAll(reports, context);
    const { reports: all, failed } = compileAll(context, reports);
    const compiled = beyondBaseline(all, values, context);
    context.streams.out(printed(compiled, format, values["notes"] === true, context));
    return failed ? 2 : compiled.some((each) => each.hasErrors) ? 1 : 0;
  },
};

/** Ends with 1 when there is something to mend. */
function showChanges(reports: readonly string[], context: Context): ExitCode {
  const mended = mendedFor(reports, context);
  context.streams.out(mended.map(({ file, changes }) => difference(file, changes)).join(""));
  return mended.length > 0 ? 1 : 0;
}

function mendAll(reports: readonly string[], context: Context): void {
  const { host, streams, language } = context;
  const mended = mendedFor(reports, context);
  for (const { file, bytes } of mended) host.write(file, bytes);
  const lines = mended.reduce((total, { changes }) => total + changes.length, 0);
  const words = {
    vi: lines === 0 ? "Không có chỗ nào tự sửa được." : `Đã sửa ${lines} dòng trong ${mended.length} tệp.`,
    en: lines === 0 ? "There is nothing to mend by itself." : `Mended ${lines} lines in ${mended.length} files.`,
  };
  streams.err(`${words[language]}\n`);
}

function mendedFor(reports: readonly string[], context: Context): readonly Mended[] {
  return mendedFiles(context.host, (host) => compileAll({ ...context, host }, reports).reports);
}

function beyondBaseline(all: readonly Compiled[], values: Arguments["values"], context: Context): readonly Compiled[] {
  const { baseline: file, "update-baseline": update } = values;
  if (typeof file !== "string") {
    if (update !== true) return all;
    throw new UsageError({
      vi: "Ghi tên tệp mốc sau --baseline, ví dụ --baseline moc.json.",
      en: "Name the file with --baseline, for example --baseline known.json.",
    });
  }
  if (update === true) writeBaseline(context.host, file, all);
  const { reports, stale } = withoutKnown(all, readBaseline(context.host, file));
  if (stale > 0) context.streams.err(`${staleSentence(stale)[context.language]}\n`);
  return reports;
}

function staleSentence(stale: number): Sentence {
  return {
    vi: `Tệp mốc còn ${stale} phát hiện nay không còn nữa; ghi lại bằng --update-baseline.`,
    en: `The baseline holds ${stale} findings that are gone; write it anew with --update-baseline.`,
  };
}

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
