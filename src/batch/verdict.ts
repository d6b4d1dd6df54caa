/** Decides whether a run fails, by the severity of its findings. */
import type { Severity } from "../model/diagnostic.js";
import { standing, weighsAtLeast } from "../print/findings.js";
import type { ReportRecord } from "../print/record.js";
import type { ExitCode } from "./exit-code.js";
import type { TaskResult } from "./task.js";

export interface FailOn {
  readonly from: Severity;
  /** True if `--fail-on` was given. */
  readonly asked: boolean;
}

export function fails(record: ReportRecord, from: Severity): boolean {
  return standing(record).some((each) => weighsAtLeast(each, from));
}

/** For one report of a build. A draft is written even with errors and fails only with `--fail-on`. */
export function buildExit({ record, output, refusal }: Omit<TaskResult, "held">, failOn: FailOn): ExitCode {
  if (record === undefined || refusal !== undefined) return 2;
  return output === undefined || (failOn.asked && fails(record, failOn.from)) ? 1 : 0;
}

/** For a check of several reports. */
export function checkExit(results: readonly TaskResult[], from: Severity): ExitCode {
  return worstOf(results.map(({ record }) => (record === undefined ? 2 : fails(record, from) ? 1 : 0)));
}

export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return Math.max(0, ...codes) as ExitCode;
}
