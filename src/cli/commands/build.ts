/** `decuong build`: checks, then writes the document to sign. */
import type { Context } from "../../batch/context.js";
import type { ExitCode } from "../../batch/exit-code.js";
import { interruptible } from "../../batch/interruptible.js";
import { runAll } from "../../batch/run-all.js";
import type { BuildTask } from "../../batch/task.js";
import { UsageError } from "../../batch/usage-error.js";
import { buildExit } from "../../batch/verdict.js";
import { documentKinds, rendererFor } from "../../render/renderer.js";
import type { Command } from "../command.js";
import { type Arguments, choiceOption, type Option, switchOption } from "../option.js";
import { checking, failOn, format, jobs, notes, shard, watchOption } from "../options.js";
import { planBatch } from "../plan.js";
import { runPrinter } from "../run-printer.js";

const output: Option<string> = {
  name: "output",
  short: "o",
  value: "<dir>",
  help: { vi: "thư mục ghi kết quả (mặc định output)", en: "where to write (default output)" },
  read: (typed = "output") => String(typed).replaceAll(process.platform === "win32" ? "\\" : "/", "/"),
};

const to = choiceOption({
  name: "to",
  choices: documentKinds,
  refusal: { vi: "Chưa xuất được loại tệp", en: "There is no kind of document" },
  otherwise: "docx",
  help: {
    vi: "loại tệp xuất ra (mặc định docx); pdf cần có LibreOffice",
    en: "the kind of document (default docx); pdf needs LibreOffice",
  },
});

const draft = switchOption({
  name: "draft",
  help: {
    vi: "xuất bản nháp dù còn lỗi: chỗ thiếu được đánh dấu, có chữ Dự thảo",
    en: "write a draft in spite of errors: gaps are marked, and it says Dự thảo",
  },
});

const overwrite = switchOption({
  name: "ghi-de",
  help: { vi: "ghi đè cả tệp Word đã được người khác sửa", en: "overwrite a file that a person has changed" },
});

const watch = watchOption({
  vi: "xuất lại mỗi khi tệp thay đổi, đến khi nhấn Ctrl-C",
  en: "write again whenever a file changes, until Ctrl-C",
});

export const build: Command = {
  name: "build",
  usage: { vi: "decuong build [thư mục…]", en: "decuong build [folder…]" },
  summary: {
    vi: "Kiểm tra rồi xuất báo cáo ra tệp Word để ký.",
    en: "Checks reports, then writes the Word files to sign.",
  },
  options: [output, to, draft, overwrite, watch, jobs, shard, ...checking],
  examples: [
    "decuong build content/so-giao-duc",
    "decuong build -o output content/ke-hoach-59 content/doan-khoi",
    "decuong build --draft content/so-giao-duc",
  ],
  run: async (args, context) => {
    if (!args.value(watch)) return buildOnce(args, context);
    const { rebuild } = await import("../rebuild.js");
    return rebuild(args.positionals, args.value(output), context, (again) => buildOnce(args, again));
  },
};

async function buildOnce(args: Arguments, context: Context): Promise<ExitCode> {
  const from = args.value(failOn);
  const failing = { from: from ?? "error", asked: from !== undefined };
  const document = documentIn(args);
  const plan = await planBatch(args, context, document);
  await refuseImpossible(document, context);
  const batch = interruptible(context);
  const asked = { command: "build", notes: args.value(notes), failFrom: failing.from } as const;
  const printer = await runPrinter(args.value(format), asked, context);
  let worst: ExitCode = 0;
  let count = 0;
  for await (const result of runAll(plan.context, plan.folders, plan.task, batch, plan.jobs)) {
    count++;
    worst = Math.max(worst, buildExit(result, failing)) as ExitCode;
    printer.add(result);
  }
  printer.end(plan.share);
  return batch.stopped(plan.folders.slice(count)) ?? worst;
}

function documentIn(args: Arguments): BuildTask {
  return {
    folder: args.value(output),
    kind: args.value(to),
    draft: args.value(draft),
    force: args.value(overwrite),
    failFrom: args.value(failOn) ?? "error",
  };
}

/** Problems that prevent every document are reported once. */
async function refuseImpossible({ folder, kind }: BuildTask, { host }: Context): Promise<void> {
  if ((host.kind(folder) ?? "folder") !== "folder") {
    throw new UsageError({ vi: `“${folder}” không phải thư mục.`, en: `“${folder}” is not a folder.` });
  }
  if (kind === "pdf") await rendererFor(kind);
}
