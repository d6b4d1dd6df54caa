/** When a run fails: from which severity on a finding counts. */
import type { Severity } from "../diagnostics/diagnostic.js";
import { standing, weighsAtLeast } from "../print/findings.js";
import type { ReportRecord } from "../print/record.js";

export function fails(record: ReportRecord, from: Severity): boolean {
  return standing(record).some((each) => weighsAtLeast(each, from));
}
