/**
 * What is printed of a report, as small plain data. A Report is plain data too, but holds all its text: that of a thousand
 * reports need not stay in memory until the last is done, nor be sent from thread to thread. Printers know nothing else.
 */
import type { Compiled } from "../compile.js";
import { dateText } from "../model/date.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { memberFact } from "../model/fact.js";

import { placedKey } from "../model/identity.js";
import type { Report } from "../model/report.js";
import type { RecordOfReport, UnitRecord } from "./record-shape.js";
import { sectionLines } from "./summary.js";

/** What one report gives (`record-shape.ts`, where its form is declared), and what the run around it adds. */
export interface ReportRecord extends RecordOfReport {
  /** Findings in files of several reports that are printed with another report of the run. */
  readonly toldAbove?: readonly Diagnostic[];
  /** How many findings the baseline knows, which are not printed again. */
  readonly known?: number;
}

export function recordOf(compiled: Compiled): ReportRecord {
  const { folder, report, diagnostics, waived, sharedFaults, hasErrors, files, lineAt } = compiled;
  const lines: Record<string, string> = {};
  for (const { at } of [...diagnostics, ...waived.map(({ finding }) => finding)]) {
    const line = lineAt(at);
    if (line !== undefined) lines[lineKey(at)] = line;
  }
  const found = new Set(diagnostics.map(placedKey));
  const record: ReportRecord = {
    folder,
    ...defined({ report: report && headOf(report) }),
    sections: sectionLines(report),
    diagnostics,
    waived,
    // What this report waives is not reported with it.
    shared: sharedFaults.map(placedKey).filter((key) => found.has(key)),
    hasErrors,
    files,
    lines,
  };
  // V8 cuts texts out of the text they stand in and keeps that whole: a copy lets go of the report's.
  return structuredClone(record);
}

function headOf(report: Report): NonNullable<ReportRecord["report"]> {
  const { outline, profile, stage, annexes, fields } = report;
  const { id, version, digest } = outline;
  return {
    outline: { id, version, digest },
    profile: { id: profile.id },
    stage,
    unit: unitOf(report),
    ...defined({ date: fields.date === undefined ? undefined : dateText(fields.date) }),
    annexes: annexes.map(({ label, title, file }) => ({ label, title, file })),
  };
}

function unitOf({ fields, facts }: Report): UnitRecord {
  const members = facts.get(memberFact)?.value;
  const count = members?.kind === "number" && members.number.scale === 0 ? Number(members.number.digits) : undefined;
  return {
    name: fields.body ?? null,
    kind: fields.unitKind ?? null,
    fields: fields.unitFields ?? [],
    ...defined({ members: Number.isSafeInteger(count) ? count : undefined }),
  };
}

/** The line a finding stands on, as it was when it was read; undefined where there is none. */
export function lineAt({ lines }: ReportRecord, place: Place): string | undefined {
  return lines[lineKey(place)];
}

function lineKey({ file, line }: Place): string {
  return `${file}:${line}`;
}
