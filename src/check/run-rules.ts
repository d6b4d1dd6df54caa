/** Runs every rule over a report. What a stage makes of a finding is decided here and nowhere else. */
import type { AnyKind } from "../findings/kind.js";
import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import { isFrom, type Report, type Stage } from "../model/report.js";
import type { KindRule, Rule, WordedRule } from "./rule.js";
import { rules } from "./rules/index.js";

export function checkReport(report: Report, all: readonly Rule[] = rules): readonly Diagnostic[] {
  return inOrder(all.flatMap((rule) => ("kinds" in rule ? found(rule, report) : worded(rule, report))));
}

function found({ kinds, run }: KindRule, report: Report): readonly Diagnostic[] {
  return run(report).flatMap((each) => {
    const kind = kinds.find(({ code }) => code === each.code);
    return kind === undefined ? [each] : weighed(each, kind, report.stage);
  });
}

function weighed(found: Diagnostic, { weight, raised, from }: AnyKind, stage: Stage): readonly Diagnostic[] {
  if (from !== undefined && !isFrom(stage, from)) return [];
  // What is a note because it rests on a proposal stays one.
  const own = found.severity === weight;
  return [own && raised !== undefined && isFrom(stage, raised.from) ? { ...found, severity: raised.to } : found];
}

function worded({ code, severity, raised, run }: WordedRule, report: Report): readonly Diagnostic[] {
  const own = raised !== undefined && isFrom(report.stage, raised.from) ? raised.to : severity;
  return run(report).map((each) => ({ code, severity: own, ...each }));
}
