/** Options that more than one command takes. */
import type { Arguments, OptionHelp, Options } from "./command.js";
import { UsageError } from "./usage-error.js";

export const sharedOptions = {
  format: { type: "string", default: "pretty" },
  notes: { type: "boolean", default: false },
} as const satisfies Options;

export const sharedHelp: readonly OptionHelp[] = [
  {
    typed: "--format pretty|json",
    words: { vi: "dạng kết quả: cho người đọc (mặc định) hoặc JSON", en: "findings for people (default) or as JSON" },
  },
  { typed: "--notes", words: { vi: "liệt kê cả các ghi chú", en: "list notes too" } },
];

const formats = ["pretty", "json"] as const;

export function formatOf(values: Arguments["values"]): (typeof formats)[number] {
  const typed = values["format"];
  const format = formats.find((each) => each === typed);
  if (format !== undefined) return format;
  throw new UsageError({
    vi: `Không có dạng kết quả “${typed}”; dùng được: ${formats.join(", ")}.`,
    en: `There is no format “${typed}”; there are: ${formats.join(", ")}.`,
  });
}
