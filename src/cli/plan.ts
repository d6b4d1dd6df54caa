/** Plans a run over many reports before the first is read: which reports, which task, how many at once. */
import { type Context, uncached } from "../batch/context.js";
import { findReports, placesTyped } from "../batch/find-reports.js";
import type { Share } from "../batch/part.js";
import type { BuildTask, Task } from "../batch/task.js";
import { UsageError } from "../batch/usage-error.js";
import { reportName } from "../content/report-name.js";
import type { Host } from "../host/host.js";
import type { PartOptions } from "../print/part.js";
import type { Arguments } from "./option.js";
import { failOn, jobs, noCache, shard, stage } from "./options.js";

export interface BatchPlan {
  /** With or without the cache of results. */
  readonly context: Context;
  /** The reports of this run, in order. */
  readonly folders: readonly string[];
  /** Absent without `--shard`. */
  readonly share: Share | undefined;
  readonly task: Task;
  readonly jobs: number | undefined;
}

/** `build`: what to write; absent for a check. Throws UsageError. */
export async function planBatch(args: Arguments, context: Context, build?: BuildTask): Promise<BatchPlan> {
  const all = await findReports(context.host, args.positionals);
  // Over the whole run, since shards may write into one folder.
  if (build !== undefined) refuseEqualNames(context.host, all);
  const share = await shareOf(all, args, context, build);
  return {
    context: args.value(noCache) ? uncached(context) : context,
    folders: share?.folders ?? all,
    share,
    task: taskOf(args, build),
    jobs: args.value(jobs),
  };
}

export function taskOf(args: Arguments, build?: BuildTask): Task {
  const asked = args.value(stage);
  const atStage = asked === undefined ? {} : { stage: asked };
  return build === undefined ? { options: atStage } : { options: { draft: build.draft, ...atStage }, build };
}

async function shareOf(
  all: readonly string[],
  args: Arguments,
  context: Context,
  build: BuildTask | undefined,
): Promise<Share | undefined> {
  const asked = args.value(shard);
  if (asked === undefined) return undefined;
  const { shareIn } = await import("../batch/part.js");
  const places = placesTyped(context.host, args.positionals).map(context.host.display);
  const command = build === undefined ? "check" : "build";
  return shareIn(asked, all, { command, options: bearing(args, build), places }, context);
}

/** Options that affect findings and documents. Other options are given again to `decuong merge`. */
function bearing(args: Arguments, build: BuildTask | undefined): PartOptions {
  const [atStage, from] = [args.value(stage), args.value(failOn)];
  return {
    ...(atStage === undefined ? {} : { "giai-doan": atStage }),
    ...(from === undefined ? {} : { "fail-on": from }),
    ...(build === undefined ? {} : { draft: build.draft, to: build.kind }),
  };
}

/** Refuses two reports of one name before anything is read or written. */
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
