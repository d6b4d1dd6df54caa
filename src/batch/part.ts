/** What a run with `--shard` leaves for `decuong merge`, and what it says of its share. */

import type { Arguments } from "../cli/command.js";
import { plural } from "../print/findings.js";
import { type Part, type PartOptions, withPart } from "../print/part.js";
import { placesTyped } from "./find-reports.js";
import { listDigest } from "./list-digest.js";
import { byItself } from "./once-per-run.js";
import type { Done } from "./run-one.js";
import { type Shard, shareOf } from "./shard.js";
import type { Context } from "./streams.js";
import { version } from "./version.js";

export interface Share {
  readonly folders: readonly string[];
  /** What was printed, in JSON with the part; `done`: what became of the folders, in their order. */
  readonly kept: (printed: string, done: readonly Done[]) => string;
}

/** The share of this run; `all` are the reports of the whole run, in order. */
export function shareIn(
  shard: Shard,
  all: readonly string[],
  command: Part["command"],
  { values, positionals }: Arguments,
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
  const part: Omit<Part, "reports"> = {
    ...shard,
    program: version(host) ?? null,
    command,
    options: optionsIn(values),
    places: placesTyped(host, positionals).map(host.display),
    total: all.length,
    list: listDigest(all),
  };
  return {
    folders,
    kept: (printed, done) => {
      if (values["format"] !== "json") return printed;
      const reports = done.map(({ record, held, output, refusal }, index) => ({
        folder: folders[index] ?? "",
        ...(record === undefined ? {} : { record: byItself(record) }),
        ...(held === undefined ? {} : { held }),
        ...(output === undefined ? {} : { output }),
        ...(refusal === undefined ? {} : { refusal }),
      }));
      return withPart(printed, { ...part, reports });
    },
  };
}

/** Only what bears on what is found and written; the rest is asked again when parts are merged. */
function optionsIn(values: Arguments["values"]): PartOptions {
  const names = ["giai-doan", "fail-on", "draft", "to"] as const;
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}
