/** `--jobs`: how many reports are done at once. */
import type { Arguments, OptionHelp, Options } from "../cli/command.js";
import type { Context } from "./streams.js";
import { UsageError } from "./usage-error.js";

export const jobsOptions = { jobs: { type: "string", short: "j" } } as const satisfies Options;

export const jobsHelp: readonly OptionHelp[] = [
  {
    typed: "-j, --jobs <n>",
    words: {
      vi: "làm bao nhiêu báo cáo cùng lúc (mặc định tùy máy và số báo cáo)",
      en: "how many reports at once (default: as suits the machine and their number)",
    },
  },
];

/** A thread takes a while to start and to get up to speed: with fewer reports for each it does not pay. */
const reportsEach = 12;

/** More threads wait for one disk and want memory, some 150 MB each. */
const most = 8;

/** Undefined where nobody asked. */
export function jobsOf({ jobs: typed }: Arguments["values"]): number | undefined {
  if (typed === undefined) return undefined;
  if (typeof typed === "string" && /^[1-9]\d?$/.test(typed)) return Number(typed);
  throw new UsageError({
    vi: `Sau --jobs ghi một số từ 1 đến 99, không phải “${typed}”.`,
    en: `--jobs takes a number from 1 to 99, not “${typed}”.`,
  });
}

/** 1: in this thread. */
export async function jobsFor(
  asked: number | undefined,
  count: number,
  { threads }: Context["streams"],
): Promise<number> {
  if (threads === undefined) return 1;
  const worthwhile = asked ?? Math.min(most, Math.floor(count / reportsEach));
  if (worthwhile < 2 || count < 2) return 1;
  return Math.min(asked ?? (await threads()).cores(), worthwhile, count);
}
