/** `decuong new`: creates a report folder and prints what was created. */

import { UsageError } from "../../batch/usage-error.js";
import { defined } from "../../model/defined.js";
import { nameOf } from "../../model/outline.js";
import { type Scaffolded, scaffold } from "../../scaffold.js";
import type { Command } from "../command.js";
import { textOption } from "../option.js";

const unitKind = textOption({
  name: "loai",
  value: "<loai>",
  help: { vi: "ví dụ dang_bo_co_so, chi_bo, doan_khoi", en: "the unit's kind, such as chi_bo" },
});

const unitFields = textOption({
  name: "linh-vuc",
  value: "<linh_vuc>",
  help: {
    vi: "ví dụ giao_duc; nhiều lĩnh vực cách nhau bằng dấu phẩy",
    en: "fields of work, separated by commas",
  },
});

export const newReport: Command = {
  name: "new",
  usage: { vi: "decuong new <mã mẫu> <thư mục>", en: "decuong new <template> <folder>" },
  summary: {
    vi: "Tạo sẵn tệp báo cáo và một tệp cho mỗi mục phải viết; không ghi đè tệp đã có.",
    en: "Makes the report file and one file for each entry asked; overwrites nothing.",
  },
  options: [unitKind, unitFields],
  examples: [
    "decuong new so-ket-chi-thi-05 content/chi-bo-a --loai chi_bo",
    "decuong new so-ket-chi-thi-05 content/truong-b --loai dang_bo_co_so --linh-vuc giao_duc",
  ],
  run: async (args, { host, streams, language }) => {
    const [template, folder, more] = args.positionals;
    if (template === undefined || folder === undefined || more !== undefined) {
      throw new UsageError({
        vi: "Ghi mã mẫu và thư mục, ví dụ: decuong new so-ket-chi-thi-05 content/chi-bo-a.",
        en: "Name a template and a folder, for example: decuong new so-ket-chi-thi-05 content/unit-a.",
      });
    }
    const fields = args
      .value(unitFields)
      ?.split(/\s*,\s*/)
      .filter(Boolean);
    const unit = defined({ kind: args.value(unitKind), fields });
    const made = scaffold(host, { template, folder, unit });
    if (!made.ok) throw new UsageError(made.refusal);
    streams.out(summaryOf(made, language === "vi"));
    return 0;
  },
};

function summaryOf({ outline, unit, written, existing, left }: Scaffolded, vi: boolean): string {
  const lines = [
    vi ? `Đã tạo ${written.length} tệp theo mẫu ${outline.id}:` : `Made ${written.length} files after ${outline.id}:`,
    ...written.map((path) => `  ${path}`),
    ...(existing.length === 0
      ? []
      : [vi ? "Giữ nguyên tệp đã có:" : "Kept as they were:", ...existing.map((path) => `  ${path}`)]),
    ...(left.length === 0
      ? []
      : [vi ? "Không tạo các mục không hỏi đơn vị này:" : "Not made, since this unit is not asked:"]),
    ...left.map((entry) => `  ${nameOf(entry)} [${[...entry.askedWhen, ...entry.reporters].join(" | ")}]`),
  ];
  if (left.length > 0 && (unit.kind === undefined || unit.fields === undefined)) {
    lines.push(
      vi
        ? "Nếu đơn vị thuộc diện đó: điền loai, linh_vuc trong bao-cao.md rồi chạy lại lệnh này."
        : "If the unit is among them, fill in loai and linh_vuc in bao-cao.md and run this again.",
    );
  }
  return `${lines.join("\n")}\n`;
}
