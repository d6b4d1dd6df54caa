/** When a run fails: from which severity on a finding counts. */
import type { Severity } from "../model/diagnostic.js";
import { standing, weighsAtLeast } from "../print/findings.js";
import type { ReportRecord } from "../print/record.js";
import type { ExitCode } from "./exit-code.js";
import type { TaskResult } from "./task.js";

export interface FailOn {
  readonly from: Severity;
  /** Whether somebody asked for it. */
  readonly asked: boolean;
}

export function fails(record: ReportRecord, from: Severity): boolean {
  return standing(record).some((each) => weighsAtLeast(each, from));
}

/** Of one report of a build: a draft is written in spite of what was found, and fails only where somebody asked for it. */
export function buildExit({ record, output, refusal }: Omit<TaskResult, "held">, failOn: FailOn): ExitCode {
  if (record === undefined || refusal !== undefined) return 2;
  return output === undefined || (failOn.asked && fails(record, failOn.from)) ? 1 : 0;
}

/** Of a check of several reports. */
export function checkExit(results: readonly TaskResult[], from: Severity): ExitCode {
  return worstOf(results.map(({ record }) => (record === undefined ? 2 : fails(record, from) ? 1 : 0)));
}

export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return Math.max(0, ...codes) as ExitCode;
}
