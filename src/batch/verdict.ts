/** When a run fails: from which severity on a finding counts. */
import type { Severity } from "../model/diagnostic.js";
import { standing, weighsAtLeast } from "../print/findings.js";
import type { ReportRecord } from "../print/record.js";
import type { Done } from "./run-one.js";
import type { ExitCode } from "./streams.js";

export interface FailOn {
  readonly from: Severity;
  /** Whether somebody asked for it. */
  readonly asked: boolean;
}

export function fails(record: ReportRecord, from: Severity): boolean {
  return standing(record).some((each) => weighsAtLeast(each, from));
}

/** Of one report of a build: a draft is written in spite of what was found, and fails only where somebody asked for it. */
export function buildExit({ record, output, refusal }: Omit<Done, "held">, failOn: FailOn): ExitCode {
  if (record === undefined || refusal !== undefined) return 2;
  return output === undefined || (failOn.asked && fails(record, failOn.from)) ? 1 : 0;
}
