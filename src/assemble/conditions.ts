/** Which entries of the outline this unit is asked, by the conditions that the outline states as data. */
import type { OutlineEntry } from "../model/outline.js";
import type { NotAsked } from "../model/report.js";

export interface Unit {
  readonly kind?: string;
  readonly fields?: readonly string[];
}

/** Why an entry is not asked; undefined when it is. Both conditions may stand on one entry. */
export function notAsked(entry: OutlineEntry, unit: Unit): NotAsked | undefined {
  const { reporters, askedWhen } = entry;
  if (reporters.length > 0 && unit.kind !== undefined && !reporters.includes(unit.kind)) {
    return { kind: "reserved", reporters };
  }
  const holds = askedWhen.some((value) => value === unit.kind || unit.fields?.includes(value));
  return askedWhen.length > 0 && !holds ? { kind: "condition", values: askedWhen } : undefined;
}

/** True when the report does not say enough about the unit to decide. */
export function isUndecided(entry: OutlineEntry, unit: Unit): boolean {
  if (entry.askedWhen.length === 0) return false;
  return unit.fields === undefined && unit.kind !== undefined && notAsked(entry, unit)?.kind === "condition";
}
