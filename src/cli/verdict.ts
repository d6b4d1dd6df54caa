/** When a run fails: from which severity on a finding counts. */
import type { Compiled } from "../compile.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import { standing, weighsAtLeast } from "../print/findings.js";

export function fails(compiled: Compiled, from: Severity): boolean {
  return standing(compiled).some((each) => weighsAtLeast(each, from));
}
