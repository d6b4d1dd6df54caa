/** The part that a run of one shard leaves for `decuong merge`: its reports and its share of the whole run. */
import { plural } from "../print/findings.js";
import { type Part, withPart } from "../print/part.js";
import type { Context } from "./context.js";
import { listDigest } from "./list-digest.js";
import { byItself } from "./once-per-run.js";
import { type Shard, shareOf } from "./shard.js";
import type { TaskResult } from "./task.js";
import { version } from "./version.js";

export interface Share {
  readonly folders: readonly string[];
  /** The printed JSON with the part added. `results` are in the order of the folders. */
  readonly withPart: (json: string, results: readonly TaskResult[]) => string;
}

/** The share of this run; `all` are the reports of the whole run, in order. */
export function shareIn(
  shard: Shard,
  all: readonly string[],
  asked: Pick<Part, "command" | "options" | "places">,
  { host, streams, language }: Context,
): Share {
  const folders = shareOf(all, shard);
  if (folders.length === 0) {
    const words = {
      vi: `Phần ${shard.number}/${shard.count} không có báo cáo nào, vì cả thảy chỉ có ${all.length} báo cáo.`,
      en: `Part ${shard.number}/${shard.count} holds no report, as there are only ${plural(all.length, "report")}.`,
    };
    streams.err(`${words[language]}\n`);
  }
  return {
    folders,
    withPart: (json, results) =>
      withPart(json, {
        ...shard,
        program: version(host) ?? null,
        ...asked,
        total: all.length,
        list: listDigest(all),
        reports: results.map(({ record, held, output, refusal }, index) => ({
          folder: folders[index] ?? "",
          ...(record === undefined ? {} : { record: byItself(record) }),
          ...(held === undefined ? {} : { held }),
          ...(output === undefined ? {} : { output }),
          ...(refusal === undefined ? {} : { refusal }),
        })),
      }),
  };
}
