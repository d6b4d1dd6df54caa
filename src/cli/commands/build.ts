/** `decuong build`: checks, then writes the document to sign. */
import type { Compiled } from "../../compile.js";
import type { Host } from "../../host/host.js";
import { HostError } from "../../host/host.js";
import { joinPath } from "../../host/paths.js";
import { printerFor, type Told } from "../../print/printer.js";
import { type DocumentKind, documentKinds, type Renderer, rendererFor } from "../../render/renderer.js";
import type { Command } from "../command.js";
import { compileAll } from "../compile-all.js";
import { findReports } from "../find-reports.js";
import { interruptible } from "../interruptible.js";
import { printOptions } from "../print-options.js";
import { failOnOf, formatOf, sharedHelp, sharedOptions, stageOf } from "../shared-options.js";
import type { Context, ExitCode } from "../streams.js";
import { hostSentence, UsageError } from "../usage-error.js";
import { fails } from "../verdict.js";

export const build: Command = {
  name: "build",
  usage: { vi: "decuong build [thư mục…]", en: "decuong build [folder…]" },
  summary: {
    vi: "Kiểm tra rồi xuất báo cáo ra tệp Word để ký.",
    en: "Checks reports, then writes the Word files to sign.",
  },
  options: {
    ...sharedOptions,
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
    ...sharedHelp,
  ],
  examples: [
    "decuong build content/so-giao-duc",
    "decuong build -o output content/ke-hoach-59 content/doan-khoi",
    "decuong build --draft content/so-giao-duc",
  ],
  run: async ({ values, positionals }, context) => {
    if (values["watch"] === true && context.known === undefined) {
      const { rebuild } = await import("../rebuild.js");
      return rebuild({ values, positionals }, context, build.run);
    }
    const { host, streams, known } = context;
    const format = formatOf(values);
    const stage = stageOf(values);
    const failOn = failOnOf(values);
    const kind = kindOf(values["to"]);
    const reports = await findReports(host, positionals);
    const folder = String(values["output"]).replaceAll(process.platform === "win32" ? "\\" : "/", "/");
    if ((host.kind(folder) ?? "folder") !== "folder") {
      throw new UsageError({ vi: `“${folder}” không phải thư mục.`, en: `“${folder}” is not a folder.` });
    }
    const draft = values["draft"] === true;
    const told: Told[] = [];
    const batch = interruptible(context);
    const {
      reports: results,
      failed,
      left,
    } = await compileAll(context, reports, { draft, ...stage, ...(known && { memory: known.memory }) }, batch);
    // Nothing was written yet.
    if (left.length > 0) return batch.stopped(reports) ?? 2;
    let worst: ExitCode = failed ? 2 : 0;
    refuseEqualNames(results);
    const plain = await rendererFor(kind);
    const renderer = known?.rendered(plain) ?? plain;
    const print = await printerFor(format);
    const options = printOptions("build", values, context);
    for await (const compiled of batch.each(results)) {
      const failed = fails(compiled, failOn.from);
      // A draft is written in spite of errors; the run fails only when somebody asked for it.
      const held = failed && !draft;
      const force = values["ghi-de"] === true;
      const outcome = await buildOne(compiled, { folder, draft, held, force, renderer, context });
      if (failed && failOn.asked) worst = Math.max(worst, 1) as ExitCode;
      worst = Math.max(worst, outcome.exit) as ExitCode;
      told.push({ compiled, held, ...(outcome.output === undefined ? {} : { output: outcome.output }) });
      // A person who waits for several documents sees each as it is done.
      if (format === "pretty") streams.out(print(told.slice(-1), options));
    }
    if (format !== "pretty") streams.out(print(told, options));
    return batch.stopped(results.slice(told.length).map((compiled) => compiled.folder)) ?? worst;
  },
};

interface Task {
  readonly folder: string;
  readonly draft: boolean;
  /** What was found keeps it from being written. */
  readonly held: boolean;
  readonly force: boolean;
  readonly renderer: Renderer;
  readonly context: Context;
}

interface Built {
  readonly exit: ExitCode;
  readonly output?: string;
}

/** A report that cannot be built does not stop the others. */
async function buildOne(compiled: Compiled, { folder, draft, held, force, renderer, context }: Task): Promise<Built> {
  const { host, streams, language } = context;
  const { report } = compiled;
  if (report === undefined || held) return { exit: 1 };
  const target = joinPath(folder, `${compiled.name}${renderer.extension}`);
  try {
    const bytes = await renderer.render(report, { gaps: draft });
    if (!force && !mayReplace(host, target, renderer)) throw new UsageError(changedSince(host.display(target)));
    host.write(target, bytes);
    return { exit: 0, output: host.display(target) };
  } catch (error) {
    const sentence =
      error instanceof UsageError ? error.sentence : error instanceof HostError ? hostSentence(error) : undefined;
    if (sentence === undefined) throw error;
    streams.err(`${sentence[language]}\n`);
    return { exit: 2 };
  }
}

/** Nothing there, or exactly what a build left there. Throws HostError where no file can stand. */
function mayReplace(host: Host, target: string, renderer: Renderer): boolean {
  const kind = host.kind(target);
  if (kind === undefined) return true;
  if (kind !== "file") throw new HostError("not-a-file", host.display(target));
  return renderer.isOwn(host.read(target));
}

function changedSince(target: string): { readonly vi: string; readonly en: string } {
  return {
    vi: `Không ghi đè “${target}”: tệp này không do decuong viết ra, hoặc đã được sửa và lưu bằng chương trình khác. Đổi tên tệp đó, hoặc thêm --ghi-de nếu chắc chắn muốn bỏ.`,
    en: `“${target}” is not overwritten: decuong did not write it, or another program has saved it since. Rename it, or add --ghi-de to lose it.`,
  };
}

function kindOf(typed: unknown): DocumentKind {
  const kind = documentKinds.find((each) => each === typed);
  if (kind !== undefined) return kind;
  throw new UsageError({
    vi: `Chưa xuất được loại tệp “${typed}”; dùng được: ${documentKinds.join(", ")}.`,
    en: `Files of the kind “${typed}” cannot be written; there are: ${documentKinds.join(", ")}.`,
  });
}

function refuseEqualNames(results: readonly Compiled[]): void {
  const seen = new Map<string, string>();
  for (const { name, folder } of results) {
    const key = name.toLowerCase();
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
