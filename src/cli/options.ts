/** Options that several commands take, each declared once. */
import type { Shard } from "../batch/shard.js";
import { UsageError } from "../batch/usage-error.js";
import type { Sentence, Severity } from "../model/diagnostic.js";
import { stages } from "../model/report.js";
import { formats } from "../print/printer.js";
import { choiceOption, type Exclusion, type Option, switchOption, textOption } from "./option.js";

const noFormat = { vi: "Không có dạng kết quả", en: "There is no format" };

/** Of the commands that print data: an outline, a profile, the list of rules. */
export const dataFormat = choiceOption({
  name: "format",
  choices: ["pretty", "json"],
  refusal: noFormat,
  otherwise: "pretty",
  help: { vi: "dạng kết quả: cho người đọc (mặc định) hoặc JSON", en: "for people (default) or as JSON" },
});

/** Of the commands that print findings. */
export const format = choiceOption({
  name: "format",
  choices: formats,
  refusal: noFormat,
  otherwise: "pretty",
  help: {
    vi: "dạng kết quả: cho người đọc (mặc định), cho chương trình, cho nơi kiểm tra tự động",
    en: "findings for people (default), for programs, for CI services",
  },
});

export const notes = switchOption({
  name: "notes",
  help: { vi: "liệt kê cả các ghi chú", en: "list notes too" },
});

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Undefined if not given: then only errors count. */
export const failOn = choiceOption({
  name: "fail-on",
  choices: severities,
  refusal: { vi: "Không có mức", en: "There is no severity" },
  otherwise: undefined,
  help: {
    vi: "từ mức nào thì coi là không đạt (mặc định error, chỉ tính lỗi)",
    en: "what makes the run fail: errors (default), warnings too, notes too",
  },
});

/** Undefined if not given: then the report's own stage counts. */
export const stage = choiceOption({
  name: "giai-doan",
  choices: stages,
  refusal: { vi: "Không có giai đoạn", en: "There is no stage" },
  otherwise: undefined,
  help: {
    vi: "kiểm tra như báo cáo đang ở giai đoạn này, không cần sửa tệp",
    en: "check as of this stage, whatever the report says",
  },
});

export const noCache = switchOption({
  name: "no-cache",
  help: {
    vi: "làm lại từ đầu, không dùng và không lưu kết quả của lần chạy trước",
    en: "do everything anew: results of earlier runs are neither used nor kept",
  },
});

/** Undefined if not given. */
export const jobs: Option<number | undefined> = {
  name: "jobs",
  short: "j",
  value: "<n>",
  help: {
    vi: "làm bao nhiêu báo cáo cùng lúc (mặc định tùy máy và số báo cáo)",
    en: "how many reports at once (default: as suits the machine and their number)",
  },
  read: (typed) => {
    if (typed === undefined) return undefined;
    if (typeof typed === "string" && /^[1-9]\d?$/.test(typed)) return Number(typed);
    throw new UsageError({
      vi: `Sau --jobs ghi một số từ 1 đến 99, không phải “${typed}”.`,
      en: `--jobs takes a number from 1 to 99, not “${typed}”.`,
    });
  },
};

const fixedApart = {
  vi: "các phần có thể cùng sửa một tệp; hãy sửa trên một máy trước khi chia phần",
  en: "parts could change one file; mend on one machine, then spread the reports",
};
const seesAll = {
  vi: "một phần không thấy hết các báo cáo; hãy ghi tùy chọn này ở lệnh decuong merge",
  en: "a part does not see all reports; give this to decuong merge",
};
const watchedApart = {
  vi: "theo dõi là việc của một máy; hãy bỏ một trong hai",
  en: "watching is the work of one machine; leave one of them out",
};

function excluded(name: string, option: string, why: Sentence): Exclusion {
  return {
    option,
    refusal: {
      vi: `--${name} không dùng cùng --${option}: ${why.vi}.`,
      en: `--${name} does not go with --${option}: ${why.en}.`,
    },
  };
}

/** Undefined if not given. */
export const shard: Option<Shard | undefined> = {
  name: "shard",
  value: "<i>/<n>",
  help: {
    vi: "chỉ làm phần thứ i trong n phần báo cáo; decuong merge gộp các phần",
    en: "do only part i of n of the reports; decuong merge joins the parts",
  },
  read: (typed) => {
    if (typed === undefined) return undefined;
    const [, number = 0, count = 0] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(String(typed)) ?? []).map(Number);
    if (number > 0 && number <= count) return { number, count };
    throw new UsageError({
      vi: `Sau --shard ghi phần thứ mấy trên tổng số phần (nhiều nhất 999), ví dụ --shard 2/8, không phải “${typed}”.`,
      en: `--shard takes a part and the number of parts (at most 999), such as --shard 2/8, not “${typed}”.`,
    });
  },
  excludes: [
    excluded("shard", "watch", watchedApart),
    excluded("shard", "fix", fixedApart),
    excluded("shard", "fix-dry-run", fixedApart),
    excluded("shard", "update-baseline", seesAll),
    excluded("shard", "baseline", seesAll),
  ],
};

/**
 * Not with `--watch`: a run that writes would trigger the next and change files that a person is editing. A document changed in
 * Word is overwritten only by an explicit command.
 */
const once = ["fix", "fix-dry-run", "update-baseline", "ghi-de"].map((name) =>
  excluded("watch", name, {
    vi: `chạy --${name} một lần trước, rồi chạy --watch`,
    en: `run --${name} once before`,
  }),
);

export function watchOption(help: Sentence): Option<boolean> {
  return switchOption({ name: "watch", help, excludes: once });
}

export const baseline = textOption({
  name: "baseline",
  value: "<file>",
  help: {
    vi: "chỉ báo phát hiện mới, ngoài những gì đã ghi trong tệp mốc",
    en: "tell only what is new beside the findings kept in that file",
  },
});

export const updateBaseline = switchOption({
  name: "update-baseline",
  help: { vi: "ghi mọi phát hiện hiện có vào tệp mốc", en: "write all findings there are to the baseline" },
  needs: {
    option: "baseline",
    refusal: {
      vi: "Ghi tên tệp mốc sau --baseline, ví dụ --baseline moc.json.",
      en: "Name the file with --baseline, for example --baseline known.json.",
    },
  },
});

/** Of the commands that print findings, and of those that check reports. */
export const printing = [format, notes, failOn];
export const checking = [...printing, stage, noCache];
