/** What only `decuong check` is asked, beside the options it shares with `build`. */

import { UsageError } from "../batch/usage-error.js";
import type { Arguments, OptionHelp, Options } from "./command.js";

/** Of the commands that see all reports of a run. */
export const baselineOptions = {
  baseline: { type: "string" },
  "update-baseline": { type: "boolean", default: false },
} as const satisfies Options;

export const baselineHelp: readonly OptionHelp[] = [
  {
    typed: "--baseline <file>",
    words: {
      vi: "chỉ báo phát hiện mới, ngoài những gì đã ghi trong tệp mốc",
      en: "tell only what is new beside the findings kept in that file",
    },
  },
  {
    typed: "--update-baseline",
    words: { vi: "ghi mọi phát hiện hiện có vào tệp mốc", en: "write all findings there are to the baseline" },
  },
];

export const checkOptions = {
  watch: { type: "boolean", default: false },
  fix: { type: "boolean", default: false },
  "fix-dry-run": { type: "boolean", default: false },
  ...baselineOptions,
} as const satisfies Options;

export const checkHelp: readonly OptionHelp[] = [
  {
    typed: "--watch",
    words: {
      vi: "kiểm tra lại mỗi khi tệp thay đổi, đến khi nhấn Ctrl-C",
      en: "check again whenever a file changes, until Ctrl-C",
    },
  },
  {
    typed: "--fix",
    words: { vi: "sửa những chỗ sửa được mà không cần hỏi", en: "mend what can be mended without asking" },
  },
  {
    typed: "--fix-dry-run",
    words: {
      vi: "chỉ in ra những chỗ --fix sẽ sửa; có chỗ sửa thì mã thoát là 1",
      en: "only print what --fix would change; exit code 1 if there is any",
    },
  },
  ...baselineHelp,
];

/** Nothing is written before it is known that the options go together. */
export function refuseOddOptions(values: Arguments["values"]): void {
  if (values["update-baseline"] === true && typeof values["baseline"] !== "string") {
    throw new UsageError({
      vi: "Ghi tên tệp mốc sau --baseline, ví dụ --baseline moc.json.",
      en: "Name the file with --baseline, for example --baseline known.json.",
    });
  }
  if (values["fix-dry-run"] === true && values["format"] !== "pretty") {
    throw new UsageError({
      vi: "--fix-dry-run chỉ in các dòng sẽ đổi; không dùng cùng --format.",
      en: "--fix-dry-run prints the lines that would change; it does not go with --format.",
    });
  }
  // A run that writes would bring about the next, and change files that a person is typing in.
  const writing = ["fix", "fix-dry-run", "update-baseline"].find((name) => values[name] === true);
  if (values["watch"] === true && writing !== undefined) {
    throw new UsageError({
      vi: `--watch không dùng cùng --${writing}: chạy --${writing} một lần trước, rồi chạy --watch.`,
      en: `--watch does not go with --${writing}: run --${writing} once before.`,
    });
  }
}
