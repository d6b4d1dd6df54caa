/** The findings of a whole run, for formats that list them without their reports, and the text around a finding. */
import type { Diagnostic, Language, Sentence, Severity } from "../model/diagnostic.js";
import { type Named, withFingerprints } from "./fingerprint.js";
import type { PrintableReport } from "./printer.js";
import type { ReportRecord } from "./record.js";

/** A fault of a template that several reports use is one finding of the run. */
export function allFindings(reports: readonly PrintableReport[]): readonly Named[] {
  return withWaived(reports).filter(({ waivedFor }) => waivedFor === undefined);
}

/** A finding that only some reports waive is not waived. */
export function withWaived(reports: readonly PrintableReport[]): readonly Named[] {
  const found = reports.flatMap(({ record }) => withFingerprints(record));
  const byName = new Map<string, Named>();
  for (const each of found) {
    if (each.waivedFor === undefined || !byName.has(each.fingerprint)) byName.set(each.fingerprint, each);
  }
  return [...byName.values()];
}

/** All findings of a report, including those reported with an earlier one. */
export function standing({ diagnostics, toldAbove = [] }: ReportRecord): readonly Diagnostic[] {
  return [...diagnostics, ...toldAbove];
}

/** The files that have findings, each once. */
export function filesOf(found: readonly Diagnostic[]): string[] {
  return [...new Set(found.map(({ at }) => at.file))];
}

const weights: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

export function weighsAtLeast({ severity }: Diagnostic, from: Severity): boolean {
  return weights[severity] >= weights[from];
}

export const severityNames: Readonly<Record<Severity, Sentence>> = {
  error: { vi: "LỖI", en: "ERROR" },
  warning: { vi: "CẢNH BÁO", en: "WARNING" },
  note: { vi: "GHI CHÚ", en: "NOTE" },
};

export const hintName: Sentence = { vi: "Cách sửa", en: "To mend it" };
export const basisName: Sentence = { vi: "Căn cứ", en: "Basis" };

export const waivedName: Sentence = { vi: "Bỏ qua có lý do", en: "Waived with a reason" };

/** Says how many findings are not repeated: reported with an earlier report, or known to the baseline. */
export function apartWords(filesAbove: readonly string[], known: number, language: Language): readonly string[] {
  const above = filesAbove.map(
    (file) => ({ vi: `Lỗi trong ${file} đã nêu ở trên.`, en: `Faults in ${file} are listed above.` })[language],
  );
  const words = {
    vi: `Không kể ${known} phát hiện đã có trong tệp mốc.`,
    en: `${plural(known, "known finding")} left out.`,
  };
  return known === 0 ? above : [...above, words[language]];
}

/** Message, fix and basis of a finding, each on its own line. */
export function linesOf({ message, hint, basis }: Diagnostic, language: Language): readonly string[] {
  return [
    message[language],
    ...(hint === undefined ? [] : [`${hintName[language]}: ${hint[language]}`]),
    ...(basis === undefined ? [] : [`${basisName[language]}: ${basis}`]),
  ];
}

export function counts(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

/** `1 lỗi, 2 cảnh báo, 0 ghi chú` */
export function countWords(diagnostics: readonly Diagnostic[], language: Language): string {
  const { error, warning, note } = counts(diagnostics);
  return {
    vi: `${error} lỗi, ${warning} cảnh báo, ${note} ghi chú`,
    en: `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(note, "note")}`,
  }[language];
}

/** English: `1 error`, `2 errors`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
