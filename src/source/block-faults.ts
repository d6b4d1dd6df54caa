/** A finding put together where it is found. */
import type { Diagnostic, Place, Sentence, Severity } from "../model/diagnostic.js";

export function fault(code: string, severity: Severity, at: Place, message: Sentence, hint: Sentence): Diagnostic {
  return { code, severity, at, message, hint };
}
