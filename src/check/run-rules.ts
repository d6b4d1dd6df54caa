/** Runs every rule over a report. What a stage makes of a finding is decided in `settle.ts`. */
import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import type { Report } from "../model/report.js";
import type { Rule, WordedRule } from "./rule.js";
import { rules } from "./rules/index.js";

export function checkReport(report: Report, all: readonly Rule[] = rules): readonly Diagnostic[] {
  return inOrder(all.flatMap((rule) => ("kinds" in rule ? rule.run(report) : worded(rule, report))));
}

function worded({ code, severity, run }: WordedRule, report: Report): readonly Diagnostic[] {
  return run(report).map((each) => ({ code, severity, ...each }));
}
