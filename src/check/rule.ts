/** What a rule is: one file that looks at a Report and says what it found. It never decides what a stage makes of it. */
import type { AnyKind } from "../findings/kind.js";
import type { Diagnostic, Fix, Place, Sentence, Severity } from "../model/diagnostic.js";
import type { Report, Stage } from "../model/report.js";

export interface KindRule {
  /** What it can find, nearly always one kind, with its weight and words. */
  readonly kinds: readonly AnyKind[];
  readonly run: (report: Report) => readonly Diagnostic[];
}

/** Of a rule that words its findings itself. */
export interface Finding {
  readonly at: Place;
  readonly message: Sentence;
  readonly basis?: string;
  readonly hint?: Sentence;
  readonly fix?: Fix;
  /** A finding that rests on a proposal of the outline is a note, whatever the rule and the stage say. */
  readonly severity?: "note";
  /** Each place is a finding; people are told once a file, or once a report, with all the lines. */
  readonly habit?: "file" | "report";
}

/** A rule that is not over kinds yet. */
export interface WordedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly raised?: { readonly from: Stage; readonly to: Severity };
  readonly waivable?: true;
  readonly run: (report: Report) => readonly Finding[];
}

export type Rule = KindRule | WordedRule;
