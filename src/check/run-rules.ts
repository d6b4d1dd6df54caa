/** Runs every rule over a report. Severity is decided here and nowhere else. */
import { type Diagnostic, inOrder, type Severity } from "../model/diagnostic.js";
import { isFrom, type Report } from "../model/report.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules/index.js";

export function checkReport(report: Report): readonly Diagnostic[] {
  return inOrder(
    rules.flatMap((rule) =>
      rule.run(report).map((finding) => ({ code: rule.code, severity: severityOf(rule, report), ...finding })),
    ),
  );
}

function severityOf({ severity, raised }: Rule, { stage }: Report): Severity {
  return raised !== undefined && isFrom(stage, raised.from) ? raised.to : severity;
}
