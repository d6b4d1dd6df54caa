/** The end of a run over several reports: total findings, and the reports that still fail. */
import type { Language, Severity } from "../model/diagnostic.js";
import { counts, plural, standing, weighsAtLeast } from "./findings.js";
import { paint } from "./paint.js";
import type { PrintableReport, PrintOptions } from "./printer.js";

type Counts = Readonly<Record<Severity, number>>;

export interface Totals {
  readonly add: (printed: PrintableReport) => void;
  /** Lines for the end of the run; empty for a single report. `unread`: reports that could not be read. */
  readonly words: (unread: number, options: PrintOptions) => string;
}

/** Holds only numbers, so that each report can be freed once it is printed. */
export function makeTotals(failFrom: Severity): Totals {
  const found = { error: 0, warning: 0, note: 0 };
  const failing: { readonly folder: string; readonly counted: Counts }[] = [];
  let [reports, written] = [0, 0];
  return {
    add: ({ record, output }) => {
      const own = counts(record.diagnostics);
      for (const severity of ["error", "warning", "note"] as const) found[severity] += own[severity];
      const against = standing(record);
      if (against.some((each) => weighsAtLeast(each, failFrom)))
        failing.push({ folder: record.folder, counted: counts(against) });
      reports++;
      if (output !== undefined) written++;
    },
    words: (unread, options) => {
      const all = reports + unread;
      if (all < 2) return "";
      const { language, command } = options;
      const built = {
        vi: `; đã xuất ${written} tệp`,
        en: `; ${plural(written, "file")} written`,
      };
      const first = {
        vi: `Cả ${all} báo cáo: ${counted(found, "vi")}${command === "build" ? built.vi : ""}.`,
        en: `All ${all} reports: ${counted(found, "en")}${command === "build" ? built.en : ""}.`,
      };
      const colour = failing.length + unread > 0 ? "red" : found.warning > 0 ? "yellow" : "green";
      return [
        paint(first[language], colour, options),
        ...(unread === 0 ? [] : [unreadWords(unread)[language]]),
        failWords(failing.length, failFrom)[language],
        ...failing.map((each) => `  ${each.folder}: ${counted(each.counted, language)}`),
        "",
      ].join("\n");
    },
  };
}

function counted({ error, warning, note }: Counts, language: Language): string {
  return {
    vi: `${error} lỗi, ${warning} cảnh báo, ${note} ghi chú`,
    en: `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(note, "note")}`,
  }[language];
}

function unreadWords(unread: number): Readonly<Record<Language, string>> {
  return { vi: `Không làm được ${unread} báo cáo.`, en: `${plural(unread, "report")} could not be done.` };
}

function failWords(failing: number, failFrom: Severity): Readonly<Record<Language, string>> {
  if (failFrom === "error") {
    return failing === 0
      ? { vi: "Không báo cáo nào còn lỗi.", en: "No report has errors." }
      : { vi: `Còn lỗi ở ${failing} báo cáo:`, en: `With errors (${failing}):` };
  }
  return failing === 0
    ? { vi: `Mọi báo cáo đều đạt với --fail-on ${failFrom}.`, en: `Every report passes with --fail-on ${failFrom}.` }
    : {
        vi: `Không đạt với --fail-on ${failFrom} (${failing}):`,
        en: `Failing with --fail-on ${failFrom} (${failing}):`,
      };
}
