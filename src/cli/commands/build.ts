/** `decuong build`: checks, then writes the document to sign. */

import { findReports } from "../../batch/find-reports.js";
import { interruptible } from "../../batch/interruptible.js";
import { jobsHelp, jobsOf, jobsOptions } from "../../batch/jobs.js";
import { uncached } from "../../batch/results.js";
import { everyReport } from "../../batch/run-all.js";
import type { BuildTask, Done } from "../../batch/run-one.js";
import { shardHelp, shardOf, shardOptions } from "../../batch/shard.js";
import type { ExitCode } from "../../batch/streams.js";
import { UsageError } from "../../batch/usage-error.js";
import { buildExit } from "../../batch/verdict.js";
import { reportName } from "../../content/report-name.js";
import type { Host } from "../../host/host.js";
import { printerFor, type Told } from "../../print/printer.js";
import { type DocumentKind, documentKinds, rendererFor } from "../../render/renderer.js";
import type { Command } from "../command.js";
import { printOptions } from "../print-options.js";
import { failOnOf, formatOf, sharedHelp, sharedOptions, stageOf } from "../shared-options.js";

export const build: Command = {
  name: "build",
  usage: { vi: "decuong build [thư mục…]", en: "decuong build [folder…]" },
  summary: {
    vi: "Kiểm tra rồi xuất báo cáo ra tệp Word để ký.",
    en: "Checks reports, then writes the Word files to sign.",
  },
  options: {
    ...sharedOptions,
    ...jobsOptions,
    ...shardOptions,
    output: { type: "string", short: "o", default: "output" },
    to: { type: "string", default: "docx" },
    draft: { type: "boolean", default: false },
    "ghi-de": { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
  },
  optionHelp: [
    {
      typed: "-o, --output <dir>",
      words: { vi: "thư mục ghi kết quả (mặc định output)", en: "where to write (default output)" },
    },
    {
      typed: "--to docx|html|pdf",
      words: {
        vi: "loại tệp xuất ra (mặc định docx); pdf cần có LibreOffice",
        en: "the kind of document (default docx); pdf needs LibreOffice",
      },
    },
    {
      typed: "--draft",
      words: {
        vi: "xuất bản nháp dù còn lỗi: chỗ thiếu được đánh dấu, có chữ Dự thảo",
        en: "write a draft in spite of errors: gaps are marked, and it says Dự thảo",
      },
    },
    {
      typed: "--ghi-de",
      words: { vi: "ghi đè cả tệp Word đã được người khác sửa", en: "overwrite a file that a person has changed" },
    },
    {
      typed: "--watch",
      words: {
        vi: "xuất lại mỗi khi tệp thay đổi, đến khi nhấn Ctrl-C",
        en: "write again whenever a file changes, until Ctrl-C",
      },
    },
    ...jobsHelp,
    ...shardHelp,
    ...sharedHelp,
  ],
  examples: [
    "decuong build content/so-giao-duc",
    "decuong build -o output content/ke-hoach-59 content/doan-khoi",
    "decuong build --draft content/so-giao-duc",
  ],
  run: async (typed, context) => {
    const { values, positionals } = typed;
    const shard = shardOf(values);
    if (values["watch"] === true && context.known === undefined) {
      const { rebuild } = await import("../rebuild.js");
      return rebuild(typed, context, build.run);
    }
    const { host, streams } = context;
    const format = formatOf(values);
    const stage = stageOf(values);
    const failOn = failOnOf(values);
    const kind = kindOf(values["to"]);
    const jobs = jobsOf(values);
    const all = await findReports(host, positionals);
    const folder = String(values["output"]).replaceAll(process.platform === "win32" ? "\\" : "/", "/");
    if ((host.kind(folder) ?? "folder") !== "folder") {
      throw new UsageError({ vi: `“${folder}” không phải thư mục.`, en: `“${folder}” is not a folder.` });
    }
    // Of the whole run: parts may write into one folder.
    refuseEqualNames(host, all);
    const share = shard && (await import("../../batch/part.js")).shareIn(shard, all, "build", typed, context);
    const reports = share?.folders ?? all;
    const draft = values["draft"] === true;
    const task: BuildTask = { folder, kind, draft, force: values["ghi-de"] === true, failFrom: failOn.from };
    // What is missing on the machine is told once.
    if (kind === "pdf") await rendererFor(kind);
    const batch = interruptible(context);
    const print = await printerFor(format);
    const options = printOptions("build", values, context);
    const told: Told[] = [];
    const kept: Done[] = [];
    let worst: ExitCode = 0;
    let count = 0;
    for await (const done of everyReport(
      values["no-cache"] === true ? uncached(context) : context,
      reports,
      { options: { draft, ...stage }, build: task },
      batch,
      jobs,
    )) {
      count++;
      worst = Math.max(worst, buildExit(done, failOn)) as ExitCode;
      if (share !== undefined && format === "json") kept.push(done);
      const { record, held = false, output } = done;
      if (record === undefined) continue;
      const each: Told = { record, held, ...(output === undefined ? {} : { output }) };
      // A person who waits for several documents sees each as it is done.
      if (format === "pretty") streams.out(print([each], options));
      else told.push(each);
    }
    if (format !== "pretty") {
      const printed = print(told, options);
      streams.out(share?.kept(printed, kept) ?? printed);
    }
    return batch.stopped(reports.slice(count)) ?? worst;
  },
};

function kindOf(typed: unknown): DocumentKind {
  const kind = documentKinds.find((each) => each === typed);
  if (kind !== undefined) return kind;
  throw new UsageError({
    vi: `Chưa xuất được loại tệp “${typed}”; dùng được: ${documentKinds.join(", ")}.`,
    en: `Files of the kind “${typed}” cannot be written; there are: ${documentKinds.join(", ")}.`,
  });
}

/** Before anything is read or written. */
function refuseEqualNames(host: Host, folders: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const folder of folders) {
    const key = reportName(host, folder).toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) {
      throw new UsageError({
        vi: `Hai báo cáo “${other}” và “${folder}” cùng tên nên sẽ ghi đè lên nhau. Đổi tên một thư mục, hoặc xuất từng báo cáo vào thư mục khác (-o).`,
        en: `The reports “${other}” and “${folder}” have one name and would overwrite each other. Rename a folder, or build them apart (-o).`,
      });
    }
    seen.set(key, folder);
  }
}
