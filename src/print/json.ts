/** Prints findings and states as JSON. The shape is published: fields are added, never renamed. */
import { defined } from "../model/defined.js";
import type { Diagnostic, Language } from "../model/diagnostic.js";
import type { Range } from "../model/source.js";
import { filesOf } from "./findings.js";
import type { FindingOfRun, FindingsDocument, ReportOfRun } from "./json-schema.js";
import type { PrintableReport, Printer } from "./printer.js";
import { lineAt } from "./record.js";
import { replacementOf } from "./replacement.js";

export const jsonReports: Printer = (reports, { language }) => {
  const document: FindingsDocument = { version: 1, reports: reports.map((each) => reportOf(each, language)) };
  return `${JSON.stringify(document, null, 2)}\n`;
};

function reportOf({ record, output }: PrintableReport, language: Language): ReportOfRun {
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
    findings: diagnostics.map((each) => findingOf(each, language, lineAt(record, each.at))),
    waived: waived.map(({ finding, reason }) => ({
      ...findingOf(finding, language, lineAt(record, finding.at)),
      reason,
    })),
    ...defined({ toldAbove: toldAbove && filesOf(toldAbove), known }),
  };
}

/** `line`: as it was typed, where it is known. */
export function findingOf(diagnostic: Diagnostic, language: Language, line?: string): FindingOfRun {
  const { code, severity, at, message, basis, hint, fixes } = diagnostic;
  return {
    code,
    severity,
    file: at.file,
    ...positionsOf(at),
    message: message[language],
    ...defined({
      basis,
      hint: hint?.[language],
      fix: replacementOf(diagnostic, line),
      fixes: fixes?.map((edit) => ({ ...positionsOf(edit.at), text: edit.text })),
    }),
  };
}

function positionsOf({
  line,
  column,
  endLine,
  endColumn,
}: Range): Pick<FindingOfRun, keyof Omit<Range, "file" | "unit">> {
  return { line, column, endLine, endColumn };
}
