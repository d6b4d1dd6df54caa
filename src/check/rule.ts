/** What a rule is: one file that looks at a Report and reports what it finds. It never decides what a stage makes of it. */
import type { AnyKind } from "../findings/kind.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Report } from "../model/report.js";

export interface Rule {
  /** What it can find, nearly always one kind, with its weight and words. */
  readonly kinds: readonly AnyKind[];
  readonly run: (report: Report) => readonly Diagnostic[];
}
