/**
 * What the author's settings make of the findings: some weigh more or less, some are waived with a reason. What would
 * cost text or structure stays as it is: an error can only be waived where its rule says so.
 */
import { finding } from "../findings/kind.js";
import * as k from "../findings/settings.js";
import { nearest } from "../language/similar.js";
import { type Diagnostic, inOrder, type Severity } from "../model/diagnostic.js";
import type { LevelSetting, Settings, Waiver } from "../model/settings.js";

export interface Waived {
  readonly finding: Diagnostic;
  readonly reason: string;
}

export interface Weighed {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
  /** Those of `diagnostics` that are about the settings themselves. */
  readonly faults: readonly Diagnostic[];
}

/** `codes`: every code there is; `waivable`: those of errors that an author may let stand. */
export interface Codes {
  readonly known: readonly string[];
  readonly waivable: ReadonlySet<string>;
}

const levels: Readonly<Record<string, Severity | "off">> = {
  loi: "error",
  canh_bao: "warning",
  ghi_chu: "note",
  tat: "off",
};

export function applySettings(found: readonly Diagnostic[], settings: Settings, codes: Codes): Weighed {
  if (settings.levels.length === 0 && settings.waivers.length === 0)
    return { diagnostics: found, waived: [], faults: [] };
  const faults: Diagnostic[] = [];
  const usable = settings.levels.filter((setting) => isUsable(setting, codes, faults));
  // What it weighs by itself decides, not what the settings make of it.
  const isFixed = (each: Diagnostic): boolean => each.severity === "error" && !codes.waivable.has(each.code);
  const fixed = new Set<Diagnostic>();
  const weighed: Diagnostic[] = [];
  for (const each of found) {
    const setting = usable.find(({ code }) => code === each.code);
    const level = setting === undefined ? each.severity : (levels[setting.typed] ?? each.severity);
    if (isFixed(each)) {
      fixed.add(each);
      weighed.push(each);
      if (setting === undefined || level === "error") continue;
      if (!faults.some(({ at }) => at === setting.at))
        faults.push(finding(k.waiverNotAllowed, setting.at, { code: setting.code }));
    } else if (level !== "off") weighed.push({ ...each, severity: level });
  }
  return waive(weighed, settings.waivers, codes, fixed, faults);
}

function isUsable(setting: LevelSetting, codes: Codes, faults: Diagnostic[]): boolean {
  if (!codes.known.includes(setting.code)) faults.push(unknown(setting, codes.known));
  else if (levels[setting.typed] === undefined) faults.push(badLevel(setting));
  else return true;
  return false;
}

function waive(
  found: readonly Diagnostic[],
  waivers: readonly Waiver[],
  codes: Codes,
  fixed: ReadonlySet<Diagnostic>,
  faults: Diagnostic[],
): Weighed {
  const used = new Set<Waiver>();
  const refused = new Set<Waiver>();
  const left: Diagnostic[] = [];
  const waived: Waived[] = [];
  const usable = waivers.filter((waiver) => {
    if (!codes.known.includes(waiver.code)) faults.push(unknown(waiver, codes.known));
    else if (!isReason(waiver.reason)) faults.push(unreasoned(waiver));
    else return true;
    return false;
  });
  for (const finding of found) {
    const [waiver, ...more] = usable.filter((each) => covers(each, finding));
    for (const each of [waiver, ...more]) if (each !== undefined) (fixed.has(finding) ? refused : used).add(each);
    if (waiver === undefined || fixed.has(finding)) left.push(finding);
    else waived.push({ finding, reason: waiver.reason });
  }
  for (const waiver of usable) {
    if (refused.has(waiver)) faults.push(finding(k.waiverNotAllowed, waiver.at, { code: waiver.code }));
    // What is waived for several reports need not fire in each.
    else if (!used.has(waiver) && !waiver.shared)
      faults.push(finding(k.waiverUnused, waiver.at, { code: waiver.code }));
  }
  return { diagnostics: inOrder([...left, ...faults]), waived, faults };
}

function unknown({ code, at }: LevelSetting | Waiver, known: readonly string[]): Diagnostic {
  return finding(k.unknownCode, at, { code, meant: nearest(code, known) });
}

function badLevel({ code, typed, at }: LevelSetting): Diagnostic {
  return finding(k.unknownLevel, at, { code, typed, known: Object.keys(levels) });
}

function unreasoned({ code, reason, at }: Waiver): Diagnostic {
  return finding(k.waiverWithoutReason, at, { why: /\p{L}/u.test(reason) ? "too-short" : "none", code });
}

/** At least three words: `ok` is none. */
function isReason(typed: string): boolean {
  return (typed.match(/\p{L}+/gu)?.length ?? 0) >= 3;
}

function covers({ code, file, from, to }: Waiver, { code: found, at }: Diagnostic): boolean {
  if (code !== found || (file !== undefined && file !== at.file)) return false;
  return (from === undefined || at.line >= from) && (to === undefined || at.line <= to);
}
