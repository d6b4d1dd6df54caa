/** `decuong check`: reports what is missing or wrong, and the state of every entry. */
import { resultsBeyond } from "../../batch/baseline.js";
import type { Context } from "../../batch/context.js";
import type { ExitCode } from "../../batch/exit-code.js";
import { findReports, placesTyped } from "../../batch/find-reports.js";
import { interruptible, uninterrupted } from "../../batch/interruptible.js";
import { gatherAll } from "../../batch/run-all.js";
import { checkExit } from "../../batch/verdict.js";
import type { Command } from "../command.js";
import { type Arguments, switchOption } from "../option.js";
import { baseline, checking, failOn, format, jobs, notes, shard, updateBaseline, watchOption } from "../options.js";
import { planBatch, taskOf } from "../plan.js";
import { runPrinter } from "../run-printer.js";

const watch = watchOption({
  vi: "kiểm tra lại mỗi khi tệp thay đổi, đến khi nhấn Ctrl-C",
  en: "check again whenever a file changes, until Ctrl-C",
});

const fix = switchOption({
  name: "fix",
  help: { vi: "sửa những chỗ sửa được mà không cần hỏi", en: "mend what can be mended without asking" },
});

const fixDryRun = switchOption({
  name: "fix-dry-run",
  help: {
    vi: "chỉ in ra những chỗ --fix sẽ sửa; có chỗ sửa thì mã thoát là 1",
    en: "only print what --fix would change; exit code 1 if there is any",
  },
  excludes: [
    {
      option: "format",
      but: "pretty",
      refusal: {
        vi: "--fix-dry-run chỉ in các dòng sẽ đổi; không dùng cùng --format.",
        en: "--fix-dry-run prints the lines that would change; it does not go with --format.",
      },
    },
  ],
});

export const check: Command = {
  name: "check",
  usage: { vi: "decuong check [thư mục…]", en: "decuong check [folder…]" },
  summary: {
    vi: "Kiểm tra báo cáo: còn thiếu mục nào, sai chỗ nào, sửa thế nào.",
    en: "Checks reports: what is missing or wrong, and how to mend it.",
  },
  options: [jobs, shard, ...checking, watch, fix, fixDryRun, baseline, updateBaseline],
  examples: [
    "decuong check content/so-giao-duc",
    "decuong check --format json content/doan-khoi",
    "decuong check --giai-doan trinh_ky --fail-on warning content/so-giao-duc",
  ],
  run: async (args, context) => {
    if (args.value(fixDryRun)) return (await fixing()).showFixes(...(await fixTask(args, context)));
    if (args.value(watch)) return checkAgain(args, context);
    const unwritten = args.value(fix) && !(await (await fixing()).fixAll(...(await fixTask(args, context))));
    const code = await checkOnce(args, context);
    return unwritten && code < 2 ? 2 : code;
  },
};

const fixing = () => import("../../batch/fix-files.js");

async function fixTask(args: Arguments, context: Context) {
  return [await findReports(context.host, args.positionals), context, taskOf(args).options] as const;
}

async function checkAgain(args: Arguments, context: Context): Promise<ExitCode> {
  const [{ watch }, { watchedFolders }] = await Promise.all([import("../watch.js"), import("../watched-folders.js")]);
  // An interruption ends watching. One thread without the cache is the fastest for a round.
  const round = { ...context, machine: {} };
  return watch(context, {
    folders: () => watchedFolders(context.host, args.positionals),
    run: () => checkOnce(args, round, uninterrupted),
  });
}

async function checkOnce(args: Arguments, context: Context, batch = interruptible(context)): Promise<ExitCode> {
  const plan = await planBatch(args, context);
  const failFrom = args.value(failOn) ?? "error";
  const asked = { command: "check", notes: args.value(notes), failFrom } as const;
  const printer = await runPrinter(args.value(format), asked, context);
  const { results, left } = await gatherAll(plan.context, plan.folders, plan.task, batch, plan.jobs);
  const places = placesTyped(context.host, args.positionals);
  const file = { file: args.value(baseline), update: args.value(updateBaseline) };
  const news = resultsBeyond(results, places, file, context, left.length === 0);
  for (const result of news) printer.add(result);
  printer.end(plan.share);
  return batch.stopped(left) ?? checkExit(news, failFrom);
}
