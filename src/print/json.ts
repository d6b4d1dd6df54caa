/** Findings and states for other programs. The shape is a promise: fields are added, never renamed. */
import { defined } from "../model/defined.js";
import type { Diagnostic, Language } from "../model/diagnostic.js";
import { filesOf } from "./findings.js";
import type { FindingOfRun, FindingsDocument, ReportOfRun } from "./json-schema.js";
import type { Printer, Told } from "./printer.js";

export const jsonReports: Printer = (told, { language }) => {
  const document: FindingsDocument = { version: 1, reports: told.map((each) => reportOf(each, language)) };
  return `${JSON.stringify(document, null, 2)}\n`;
};

function reportOf({ record, output }: Told, language: Language): ReportOfRun {
  const { folder, report, diagnostics, sections, waived, toldAbove, known } = record;
  return {
    folder,
    template: report?.outline.id ?? null,
    profile: report?.profile.id ?? null,
    stage: report?.stage ?? null,
    ...defined({ outline: report?.outline }),
    unit: report === undefined ? null : { ...report.unit, fields: [...report.unit.fields] },
    date: report?.date ?? null,
    ...defined({ output }),
    sections: sections.map(({ number, id, title, state, reason, files }) => ({
      number,
      id,
      title,
      state,
      ...defined({ reason: reason?.[language] }),
      files: [...files],
    })),
    annexes: (report?.annexes ?? []).map(({ label, title, file }) => ({ label, title, file })),
    findings: diagnostics.map((diagnostic) => findingOf(diagnostic, language)),
    waived: waived.map(({ finding, reason }) => ({ ...findingOf(finding, language), reason })),
    ...defined({ toldAbove: toldAbove && filesOf(toldAbove), known }),
  };
}

export function findingOf(
  { code, severity, at, message, basis, hint, fix }: Diagnostic,
  language: Language,
): FindingOfRun {
  return {
    code,
    severity,
    file: at.file,
    line: at.line,
    ...defined({ column: at.column }),
    message: message[language],
    ...defined({ basis, hint: hint?.[language], fix }),
  };
}
