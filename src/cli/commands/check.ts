/** `decuong check`: what is missing or wrong, and the state of every entry. */

import { beyondBaseline } from "../../batch/baseline.js";
import { findReports, placesTyped } from "../../batch/find-reports.js";
import { interruptible, uninterrupted } from "../../batch/interruptible.js";
import { jobsHelp, jobsOf, jobsOptions } from "../../batch/jobs.js";
import { uncached } from "../../batch/results.js";
import { checkAll } from "../../batch/run-all.js";
import { shardHelp, shardOf, shardOptions } from "../../batch/shard.js";
import type { ExitCode } from "../../batch/streams.js";
import { fails } from "../../batch/verdict.js";
import { printerFor } from "../../print/printer.js";
import { checkHelp, checkOptions, refuseOddOptions } from "../check-options.js";
import type { Command } from "../command.js";
import { printOptions } from "../print-options.js";
import { failOnOf, formatOf, sharedHelp, sharedOptions, stageOf } from "../shared-options.js";

export const check: Command = {
  name: "check",
  usage: { vi: "decuong check [thư mục…]", en: "decuong check [folder…]" },
  summary: {
    vi: "Kiểm tra báo cáo: còn thiếu mục nào, sai chỗ nào, sửa thế nào.",
    en: "Checks reports: what is missing or wrong, and how to mend it.",
  },
  options: { ...sharedOptions, ...jobsOptions, ...shardOptions, ...checkOptions },
  optionHelp: [...jobsHelp, ...shardHelp, ...sharedHelp, ...checkHelp],
  examples: [
    "decuong check content/so-giao-duc",
    "decuong check --format json content/doan-khoi",
    "decuong check --giai-doan trinh_ky --fail-on warning content/so-giao-duc",
  ],
  run: async (typed, context) => {
    const { values, positionals } = typed;
    const stage = stageOf(values);
    const failOn = failOnOf(values);
    const asked = jobsOf(values);
    const print = await printerFor(formatOf(values));
    const options = printOptions("check", values, context);
    refuseOddOptions(values);
    const shard = shardOf(values);
    let unwritten = false;
    if (values["fix"] === true || values["fix-dry-run"] === true) {
      const folders = await findReports(context.host, positionals);
      const { mendAll, showChanges } = await import("../../batch/fix-files.js");
      if (values["fix-dry-run"] === true) return showChanges(folders, context, stage);
      unwritten = !(await mendAll(folders, context, stage));
    }
    const once = async (): Promise<ExitCode> => {
      const all = await findReports(context.host, positionals);
      const share = shard && (await import("../../batch/part.js")).shareIn(shard, all, "check", typed, context);
      const folders = share?.folders ?? all;
      // While watching, an interruption ends the watching.
      const again = values["watch"] === true;
      const batch = again ? uninterrupted : interruptible(context);
      const from = again || values["no-cache"] === true ? uncached(context) : context;
      const { done, records, failed, left } = await checkAll(from, folders, stage, batch, again ? 1 : asked);
      const places = placesTyped(context.host, positionals);
      const fresh = beyondBaseline(records, places, values, context, left.length === 0);
      const told = fresh.map((record) => ({ record }));
      const printed = print(told, options);
      context.streams.out(share?.kept(printed, done) ?? printed);
      const stopped = batch.stopped(left);
      if (stopped !== undefined) return stopped;
      return failed || unwritten ? 2 : told.some(({ record }) => fails(record, failOn.from)) ? 1 : 0;
    };
    if (values["watch"] !== true) return once();
    const [{ watch }, { watchedFolders }] = await Promise.all([import("../watch.js"), import("../watched-folders.js")]);
    return watch(context, { folders: () => watchedFolders(context.host, positionals), run: once });
  },
};
