/** `--shard 2/8`: one of eight machines does its part of the reports; `decuong merge` joins what they found. */
import type { Arguments, OptionHelp, Options } from "../cli/command.js";
import { UsageError } from "./usage-error.js";

export const shardOptions = { shard: { type: "string" } } as const satisfies Options;

export const shardHelp: readonly OptionHelp[] = [
  {
    typed: "--shard <i>/<n>",
    words: {
      vi: "chỉ làm phần thứ i trong n phần báo cáo; decuong merge gộp các phần",
      en: "do only part i of n of the reports; decuong merge joins the parts",
    },
  },
];

export interface Shard {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
}

/** Undefined where nobody asked. Throws UsageError where a part makes no sense, before anything is read. */
export function shardOf(values: Arguments["values"]): Shard | undefined {
  const typed = values["shard"];
  if (typed === undefined) return undefined;
  const [, number = 0, count = 0] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(String(typed)) ?? []).map(Number);
  if (number === 0 || number > count) {
    throw new UsageError({
      vi: `Sau --shard ghi phần thứ mấy trên tổng số phần (nhiều nhất 999), ví dụ --shard 2/8, không phải “${typed}”.`,
      en: `--shard takes a part and the number of parts (at most 999), such as --shard 2/8, not “${typed}”.`,
    });
  }
  const odd = Object.keys(reasons).find((name) => values[name] !== undefined && values[name] !== false);
  const reason = odd === undefined ? undefined : reasons[odd];
  if (reason === undefined) return { number, count };
  throw new UsageError({
    vi: `--shard không dùng cùng --${odd}: ${reason.vi}.`,
    en: `--shard does not go with --${odd}: ${reason.en}.`,
  });
}

const mending = {
  vi: "các phần có thể cùng sửa một tệp; hãy sửa trên một máy trước khi chia phần",
  en: "parts could change one file; mend on one machine, then spread the reports",
};
const known = {
  vi: "một phần không thấy hết các báo cáo; hãy ghi tùy chọn này ở lệnh decuong merge",
  en: "a part does not see all reports; give this to decuong merge",
};

/** Why an option needs all the reports. */
const reasons: Readonly<Record<string, typeof known>> = {
  watch: {
    vi: "theo dõi là việc của một máy; hãy bỏ một trong hai",
    en: "watching is the work of one machine; leave one of them out",
  },
  fix: mending,
  "fix-dry-run": mending,
  "update-baseline": known,
  baseline: known,
};

/** Every `count`-th from the `number`-th on, so that neighbours, which often are of one size, are spread. */
export function shareOf<T>(all: readonly T[], { number, count }: Shard): readonly T[] {
  return all.filter((_, index) => index % count === number - 1);
}

/** How many those are, without a list of so many. */
export function shareSize(total: number, { number, count }: Shard): number {
  return total < number ? 0 : Math.floor((total - number) / count) + 1;
}
