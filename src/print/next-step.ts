/** Says what to do next in a sentence or two: which file to open first, or that the report is ready to sign. */

import { baseName } from "../host/paths.js";
import { typedPath } from "../host/typed-path.js";
import type { Diagnostic, Language, Sentence, Severity } from "../model/diagnostic.js";
import { counts, standing } from "./findings.js";
import type { ReportRecord } from "./record.js";

const words: Readonly<Record<Severity, Sentence>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  note: { vi: "ghi chú", en: "note" },
};

/** How many files are named before “and so many others”. */
const named = 3;

/** `held`: findings lighter than errors prevented writing. */
export function nextStep(record: ReportRecord, held: boolean, language: Language): string {
  const { folder } = record;
  const diagnostics = standing(record);
  const { error, warning, note } = counts(diagnostics);
  const worst: Severity | undefined = error > 0 ? "error" : warning > 0 ? "warning" : note > 0 ? "note" : undefined;
  if (worst !== undefined && (worst === "error" || held)) {
    const files = filesIn(folder, diagnostics, worst, language);
    return {
      vi: `Sửa trước: ${files}. Sửa xong, lưu tệp rồi chạy lại lệnh này.`,
      en: `Mend first: ${files}. Save the files and run this again.`,
    }[language];
  }
  if (worst === "warning") {
    const files = filesIn(folder, diagnostics, "warning", language);
    return {
      vi: `Không còn lỗi nên xuất được; trước khi trình ký nên xem lại: ${files}.`,
      en: `It can be built; look again before it is signed: ${files}.`,
    }[language];
  }
  if ((record.known ?? 0) > 0) {
    return {
      vi: "Không có gì mới. Những điều đã ghi trong tệp mốc vẫn còn đó; trong số ấy có lỗi thì chưa xuất được.",
      en: "Nothing new. What the baseline holds is still there; an error among it keeps the report from being built.",
    }[language];
  }
  return {
    vi: `Không có gì phải sửa. Xuất ra Word: decuong build ${typedPath(folder)}`,
    en: `Nothing to mend. Make the Word file: decuong build ${typedPath(folder)}`,
  }[language];
}

/** The report file comes first, since it decides what the others must hold. */
function filesIn(folder: string, all: readonly Diagnostic[], severity: Severity, language: Language): string {
  const met = new Map<string, number>();
  for (const { severity: weight, at } of all) {
    if (weight === severity) met.set(at.file, (met.get(at.file) ?? 0) + 1);
  }
  const isReport = (file: string): boolean => baseName(file) === "bao-cao.md";
  const files = [...met].sort(([a], [b]) => Number(isReport(b)) - Number(isReport(a)));
  const word = (count: number): string => `${words[severity][language]}${language === "en" && count > 1 ? "s" : ""}`;
  const shown = files
    .slice(0, named)
    .map(
      ([file, count]) =>
        `${file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file} (${count} ${word(count)})`,
    );
  const others = files.length - shown.length;
  if (others > 0) shown.push({ vi: `${others} tệp khác`, en: `${others} other files` }[language]);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} ${{ vi: "và", en: "and" }[language]} ${last}`;
}
