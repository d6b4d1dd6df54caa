/** Options that more than one command takes. */

import { UsageError } from "../batch/usage-error.js";
import type { Severity } from "../model/diagnostic.js";
import { type Stage, stages } from "../model/report.js";
import { type Format, formats } from "../print/printer.js";
import type { Arguments, OptionHelp, Options } from "./command.js";

type Values = Arguments["values"];

/** Of the commands that print data: an outline, a profile, a catalogue. */
export const dataOptions = { format: { type: "string", default: "pretty" } } as const satisfies Options;

export const dataHelp: readonly OptionHelp[] = [
  {
    typed: "--format pretty|json",
    words: { vi: "dạng kết quả: cho người đọc (mặc định) hoặc JSON", en: "for people (default) or as JSON" },
  },
];

/** Of the commands that tell findings. */
export const tellingOptions = {
  ...dataOptions,
  notes: { type: "boolean", default: false },
  "fail-on": { type: "string" },
} as const satisfies Options;

/** Of the commands that check reports. */
export const sharedOptions = {
  ...tellingOptions,
  "giai-doan": { type: "string" },
  "no-cache": { type: "boolean", default: false },
} as const satisfies Options;

export const tellingHelp: readonly OptionHelp[] = [
  {
    typed: `--format ${formats.join("|")}`,
    words: {
      vi: "dạng kết quả: cho người đọc (mặc định), cho chương trình, cho nơi kiểm tra tự động",
      en: "findings for people (default), for programs, for CI services",
    },
  },
  { typed: "--notes", words: { vi: "liệt kê cả các ghi chú", en: "list notes too" } },
  {
    typed: "--fail-on error|warning|note",
    words: {
      vi: "từ mức nào thì coi là không đạt (mặc định error, chỉ tính lỗi)",
      en: "what makes the run fail: errors (default), warnings too, notes too",
    },
  },
];

export const sharedHelp: readonly OptionHelp[] = [
  ...tellingHelp,
  {
    typed: `--giai-doan ${stages.join("|")}`,
    words: {
      vi: "kiểm tra như báo cáo đang ở giai đoạn này, không cần sửa tệp",
      en: "check as of this stage, whatever the report says",
    },
  },
  {
    typed: "--no-cache",
    words: {
      vi: "làm lại từ đầu, không dùng và không lưu kết quả của lần chạy trước",
      en: "do everything anew: results of earlier runs are neither used nor kept",
    },
  },
];

export function dataFormatOf(values: Values): "pretty" | "json" {
  return oneOf(values["format"], ["pretty", "json"] as const, noFormat);
}

export function formatOf(values: Values): Format {
  return oneOf(values["format"], formats, noFormat);
}

const noFormat = { vi: "Không có dạng kết quả", en: "There is no format" };

/** The stage asked for; none when the report's own counts. */
export function stageOf(values: Values): { readonly stage?: Stage } {
  const typed = values["giai-doan"];
  if (typed === undefined) return {};
  return { stage: oneOf(typed, stages, { vi: "Không có giai đoạn", en: "There is no stage" }) };
}

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** The lightest finding that makes a run fail, and whether somebody asked for it. */
export function failOnOf(values: Values): { readonly from: Severity; readonly asked: boolean } {
  const typed = values["fail-on"];
  if (typed === undefined) return { from: "error", asked: false };
  return { from: oneOf(typed, severities, { vi: "Không có mức", en: "There is no severity" }), asked: true };
}

function oneOf<T extends string>(
  typed: unknown,
  known: readonly T[],
  refusal: { readonly vi: string; readonly en: string },
): T {
  const found = known.find((each) => each === typed);
  if (found !== undefined) return found;
  throw new UsageError({
    vi: `${refusal.vi} “${typed}”; dùng được: ${known.join(", ")}.`,
    en: `${refusal.en} “${typed}”; there are: ${known.join(", ")}.`,
  });
}
