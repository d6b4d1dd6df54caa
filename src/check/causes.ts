/**
 * One cause, one finding: takes out what another finding explains. Kinds say which (`explains`); here nothing is known of
 * any kind. What is taken out still explains its own effects.
 */
import type { Explained } from "../findings/explains.js";
import { plainName } from "../host/paths.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Report } from "../model/report.js";
import { allKinds } from "./kinds.js";

export function withoutEffects(found: readonly Diagnostic[], report?: Report): readonly Diagnostic[] {
  const byCode = grouped(found, ({ code }) => code);
  const relations = [...byCode].flatMap(([code, causes]) =>
    (allKinds.get(code)?.explains ?? [])
      .map((explained) => ({
        ...explained,
        causes: causesIn(causes, explained),
        codes: explained.codes.filter((each) => byCode.has(each)),
      }))
      .filter(({ codes }) => codes.length > 0),
  );
  const effects = new Set<Diagnostic>();
  for (const { codes, same, why, below, causes, asMany } of relations) {
    if (asMany !== undefined) continue;
    const byKey = grouped(causes, (each) => keyOf(each, Object.values(same)));
    for (const each of codes.flatMap((code) => byCode.get(code) ?? [])) {
      if (why !== undefined && each.about?.["why"] !== why) continue;
      const explaining = byKey.get(keyOf(each, Object.keys(same)) ?? "") ?? [];
      if (explaining.some((cause) => cause !== each && (below !== true || isBelow(each, cause)))) effects.add(each);
    }
  }
  for (const each of inNumbers(relations, byCode, effects, report)) effects.add(each);
  return found.filter((each) => !effects.has(each));
}

function causesIn(found: readonly Diagnostic[], { cause = {}, why }: Explained): readonly Diagnostic[] {
  const wanted = Object.entries(cause);
  return found.filter(
    ({ about }) =>
      (why === undefined || about?.["why"] !== why) && wanted.every(([name, value]) => about?.[name] === value),
  );
}

function isBelow({ at }: Diagnostic, { at: above }: Diagnostic): boolean {
  return at.line > above.line || (at.line === above.line && at.column > above.column);
}

interface Relation extends Explained {
  readonly causes: readonly Diagnostic[];
}

/** Effects of which only the number is known: those that are left when all others are taken out, a group at a time. */
function inNumbers(
  relations: readonly Relation[],
  byCode: ReadonlyMap<string, readonly Diagnostic[]>,
  taken: ReadonlySet<Diagnostic>,
  report: Report | undefined,
): ReadonlySet<Diagnostic> {
  const unnamed = new Set(report?.unnamedFiles);
  const counted = relations.filter(({ asMany }) => asMany !== undefined);
  const narrowFirst = (a: Relation, b: Relation): number => Object.keys(b.same).length - Object.keys(a.same).length;
  const gone = new Set<Diagnostic>();
  // Several kinds may be causes of the same effects.
  const groups = grouped([...counted].sort(narrowFirst), ({ codes, same, asMany }) =>
    JSON.stringify([codes, Object.keys(same), asMany]),
  );
  for (const group of groups.values()) {
    const [{ codes, same, asMany }] = group as [Relation];
    const numbers = new Map<string | undefined, Set<unknown>>();
    for (const relation of group) {
      for (const cause of relation.causes) {
        if (asMany === "files" && !unnamed.has(cause.at.file)) continue;
        const key = keyOf(cause, Object.values(relation.same));
        numbers.set(key, (numbers.get(key) ?? new Set()).add(asMany === "files" ? cause.at.file : cause));
      }
    }
    const left = codes.flatMap((code) => byCode.get(code) ?? []).filter((each) => !taken.has(each) && !gone.has(each));
    for (const [key, each] of grouped(left, (effect) => keyOf(effect, Object.keys(same)))) {
      if (each.length <= (numbers.get(key)?.size ?? 0)) for (const effect of each) gone.add(effect);
    }
  }
  return gone;
}

/** What has no key is in no group. */
function grouped<T>(all: readonly T[], keyOf: (each: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/** All subjects of a finding in one text; undefined where it lacks one of them. */
function keyOf(finding: Diagnostic, subjects: readonly string[]): string | undefined {
  const values = subjects.map((name) => subjectOf(finding, name));
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

function subjectOf({ at, about }: Diagnostic, name: string): string | number | undefined {
  switch (name) {
    case "file":
      return at.file;
    case "line":
      return `${at.file}:${at.line}`;
    // What the file would be referred to by.
    case "name":
      return plainName(at.file);
    // The file that this one repeats.
    case "copied": {
      const first = about?.["first"];
      return first === at.file ? undefined : first;
    }
    default:
      return about?.[name];
  }
}
