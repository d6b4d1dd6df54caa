/** When a run fails: from which severity on a finding counts, and the exit code that says so. */
import type { Compiled } from "../compile.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import { standing } from "../print/findings.js";

const weights: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

export function fails(compiled: Compiled, from: Severity): boolean {
  return standing(compiled).some(({ severity }) => weights[severity] >= weights[from]);
}
