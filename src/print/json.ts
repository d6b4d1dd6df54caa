/** Findings and states for other programs. The shape is a promise: fields are added, never renamed. */
import type { Compiled } from "../compile.js";
import type { Diagnostic, Language } from "../diagnostics/diagnostic.js";
import { sectionLines } from "./summary.js";

/** A report with what became of it in this run. */
export interface Told {
  readonly compiled: Compiled;
  /** The file a build wrote. */
  readonly output?: string;
}

export function jsonReports(told: readonly Told[], language: Language): string {
  return `${JSON.stringify({ version: 1, reports: told.map((each) => reportOf(each, language)) }, null, 2)}\n`;
}

function reportOf({ compiled, output }: Told, language: Language): object {
  const { folder, report, diagnostics, waived, toldAbove, known } = compiled;
  return {
    folder,
    template: report?.outline.id ?? null,
    profile: report?.profile.id ?? null,
    stage: report?.stage ?? null,
    ...(report === undefined
      ? {}
      : { outline: { id: report.outline.id, version: report.outline.version, digest: report.outline.digest } }),
    ...(output === undefined ? {} : { output }),
    sections: sectionLines(compiled).map(({ number, id, title, state, reason, files }) => ({
      number,
      id,
      title,
      state,
      ...(reason === undefined ? {} : { reason: reason[language] }),
      files,
    })),
    annexes: (report?.annexes ?? []).map(({ label, title, file }) => ({ label, title, file })),
    findings: diagnostics.map((diagnostic) => findingOf(diagnostic, language)),
    waived: waived.map(({ finding, reason }) => ({ ...findingOf(finding, language), reason })),
    ...(toldAbove === undefined ? {} : { toldAbove }),
    ...(known === undefined ? {} : { known }),
  };
}

export function findingOf({ code, severity, at, message, basis, hint, fix }: Diagnostic, language: Language): object {
  return {
    code,
    severity,
    file: at.file,
    line: at.line,
    ...(at.column === undefined ? {} : { column: at.column }),
    message: message[language],
    ...(basis === undefined ? {} : { basis }),
    ...(hint === undefined ? {} : { hint: hint[language] }),
    ...(fix === undefined ? {} : { fix }),
  };
}
