/** What a rule is: one file that looks at a Report and says what it found. It never decides what a stage makes of it. */
import type { Edit, Place, Sentence, Severity } from "../model/diagnostic.js";
import type { Report, Stage } from "../model/report.js";

export interface Finding {
  readonly at: Place;
  readonly message: Sentence;
  readonly basis?: string;
  readonly hint?: Sentence;
  readonly fixes?: readonly Edit[];
  /** A finding that rests on a proposal of the outline is a note, whatever the rule and the stage say. */
  readonly severity?: "note";
  /** Each place is a finding; people are told once a file, or once a report, with all the lines. */
  readonly habit?: "file" | "report";
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** From this stage on it weighs more. A stage never makes a finding lighter. */
  readonly raised?: { readonly from: Stage; readonly to: Severity };
  /** An error that an author may let stand with a reason: no text and no part is lost by it. */
  readonly waivable?: true;
  readonly run: (report: Report) => readonly Finding[];
}
