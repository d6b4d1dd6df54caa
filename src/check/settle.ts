/**
 * Raw findings → what a person is shown: each with the basis that the profile in use gives it, weighed and waived as the
 * author's settings say, in order of file and line.
 */
import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import type { Report } from "../model/report.js";
import type { Settings } from "../model/settings.js";
import { codes } from "./kinds.js";
import { applySettings, type Weighed } from "./settings.js";
import { withBasis } from "./words.js";

export type Settled = Weighed;

/** `report` is absent where there was no outline to hold the draft to. */
export function settle(found: readonly Diagnostic[], settings: Settings, report?: Report): Settled {
  return applySettings(inOrder(found.map((each) => withBasis(each, report))), settings, codes);
}
