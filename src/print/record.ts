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
import type { Report, Stage } from "../model/report.js";
import { type SectionLine, sectionLines } from "./summary.js";

export interface ReportRecord {
  /** As a person sees it from the working folder. */
  readonly folder: string;
  /** Absent when there was no outline to hold the report to. */
  readonly report?: {
    readonly outline: { readonly id: string; readonly version: string; readonly digest: string };
    readonly profile: { readonly id: string };
    readonly stage: Stage;
    readonly unit: UnitRecord;
    /** `2020-04-24`, or `2020-04` while the day is open. */
    readonly date?: string;
    readonly annexes: readonly { readonly label: string; readonly title: string; readonly file: string }[];
  };
  /** Every entry of the outline, in its order. */
  readonly sections: readonly SectionLine[];
  /** In order of file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the author lets stand, each with the reason given. */
  readonly waived: Compiled["waived"];
  /** Those among the findings that are told once for all reports with which this one shares a file, by `placedKey`. */
  readonly shared: readonly string[];
  /** Findings in files of several reports that were told with another report of the run. */
  readonly toldAbove?: readonly Diagnostic[];
  /** How many findings were known before and are not told again. */
  readonly known?: number;
  readonly hasErrors: boolean;
  /** Files that were read, as findings name them, by name: those of the report and of its template. */
  readonly files: readonly string[];
  /** Lines on which something was found, as they were read. */
  readonly lines: Readonly<Record<string, string>>;
}

/** The unit as the report states it. */
export interface UnitRecord {
  readonly name: string | null;
  readonly kind: string | null;
  readonly fields: readonly string[];
  /** Where it is certainly a number. */
  readonly members?: number;
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
    // What this report waives is not told with it.
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
