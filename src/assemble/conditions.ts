/** Which entries of the outline this unit is asked, by the conditions that the outline states as data. */

import { wrongValue } from "../findings/fields.js";
import { finding } from "../findings/kind.js";
import { outlineBasis } from "../findings/phrases.js";
import { bareLetters, editDistance } from "../language/similar.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { allEntries, type Outline, type OutlineEntry } from "../model/outline.js";
import type { FieldPath } from "../model/places.js";
import type { NotAsked } from "../model/report.js";
import { kindMeant } from "../template/choose-profile.js";

export interface Unit {
  readonly kind?: string;
  readonly fields?: readonly string[];
}

/** Why an entry is not asked; undefined when it is. A unit of unknown kind is not asked what is reserved. */
export function notAsked(entry: OutlineEntry, unit: Unit): NotAsked | undefined {
  const { reporters, askedWhen } = entry;
  if (reporters.length > 0 && (unit.kind === undefined || !reporters.includes(unit.kind))) {
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

/** A value that nearly matches what the outline or a profile knows. */
export interface UnitSlip {
  readonly of: "kind" | "field";
  readonly typed: string;
  readonly meant: string;
  readonly at: Place;
}

/**
 * The unit as the outline knows it. A value that nearly matches a condition is a slip that would change what is asked: it
 * is reported, and read as the value it resembles for the rest of the run. `named`: kinds that format profiles know.
 */
export function meantUnit(
  unit: Unit,
  outline: Outline,
  placeOf: (path: FieldPath) => Place,
  named: readonly string[] = [],
): { readonly unit: Unit; readonly slips: readonly UnitSlip[] } {
  const entries = allEntries(outline.entries);
  const works = entries.flatMap((entry) => entry.askedWhen);
  const kinds = [...entries.flatMap((entry) => entry.reporters), ...works];
  const slips: UnitSlip[] = [];
  const meant = (typed: string, known: readonly string[], of: UnitSlip["of"], path: FieldPath): string => {
    const found = known.includes(typed) ? undefined : known.find((each) => isSlip(typed, each));
    if (found !== undefined) slips.push({ of, typed, meant: found, at: placeOf(path) });
    return found ?? typed;
  };
  const ofProfiles = unit.kind === undefined || kinds.includes(unit.kind) ? undefined : kindMeant(unit.kind, named);
  const known = ofProfiles === undefined ? kinds : [ofProfiles];
  const kind = unit.kind === undefined ? undefined : meant(unit.kind, known, "kind", "unit.kind");
  const fields = unit.fields?.map((field, index) => meant(field, works, "field", `unit.fields.${index}`));
  return { unit: defined({ kind, fields }), slips };
}

/** A slip would change what is asked of the unit, so it is an error. */
export function slipFinding({ of, typed, meant, at }: UnitSlip, outline: Outline): Diagnostic {
  return finding(wrongValue, at, { why: "unit", of, typed, meant }, outlineBasis({ outline }));
}

/** The same letters written otherwise, or one letter off in a word long enough to be sure. */
function isSlip(typed: string, known: string): boolean {
  const [a, b] = [bareLetters(typed), bareLetters(known)];
  return a === b || (b.length >= 6 && editDistance(a, b) === 1);
}

/** Printed ordinals where absent entries close up: what a unit is not asked takes no number. */
export function closedOrdinals(outline: Outline, unit: Unit): ReadonlyMap<string, number> {
  const ordinals = new Map<string, number>();
  const level = (entries: readonly OutlineEntry[]): void => {
    let printed = 0;
    for (const entry of entries) {
      if (entry.kind === "numbered" && notAsked(entry, unit) === undefined) printed++;
      ordinals.set(entry.id, outline.absentNumbers === "close" ? printed : entry.ordinal);
      level(entry.children);
    }
  };
  level(outline.entries);
  return ordinals;
}
