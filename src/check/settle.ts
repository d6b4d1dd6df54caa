/**
 * Raw findings → what a person is shown: without those that others explain, each with the weight that its kind has at this
 * stage and the basis that the profile in use gives it, weighed and waived as the author's settings say, in order of file
 * and line. What a stage makes of a finding is decided here and nowhere else.
 */
import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import { isFrom, type Report, type Stage } from "../model/report.js";
import type { Settings } from "../model/settings.js";
import { withoutEffects } from "./causes.js";
import { allKinds, codes } from "./kinds.js";
import { applySettings, type Weighed } from "./settings.js";
import { withBasis } from "./words.js";

export type Settled = Weighed;

/** `report` is absent where there was no outline to hold the draft to. */
export function settle(found: readonly Diagnostic[], settings: Settings, report?: Report): Settled {
  const shown = withoutEffects(found, report).flatMap((each) => weighed(each, report?.stage));
  return applySettings(inOrder(shown.map((each) => withBasis(each, report))), settings, codes);
}

/** Where there is no report, the weight is that of any stage. */
function weighed(found: Diagnostic, stage: Stage | undefined): readonly Diagnostic[] {
  const kind = allKinds.get(found.code);
  if (kind === undefined || stage === undefined) return [found];
  const { weight, raised, from } = kind;
  if (from !== undefined && !isFrom(stage, from)) return [];
  // What is a note because it rests on a proposal stays one.
  const own = found.severity === weight;
  return [own && raised !== undefined && isFrom(stage, raised.from) ? { ...found, severity: raised.to } : found];
}
