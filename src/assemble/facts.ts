/** The named figures of a report: `so_lieu` and the number of members. One name has one value. */
import type { Place } from "../model/diagnostic.js";
import type { Stray } from "../model/report.js";

export interface Facts {
  readonly values: ReadonlyMap<string, string>;
  /** Names that were typed with a value that cannot be used: their own lines have a finding. */
  readonly excused: ReadonlySet<string>;
  readonly strays: readonly Stray[];
}

export function gatherFacts(
  typed: Readonly<Record<string, string>>,
  memberCount: string | undefined,
  typedNames: readonly string[],
  placeOf: (path: string) => Place,
): Facts {
  const values = new Map<string, string>();
  const strays: Stray[] = [];
  for (const [name, value] of Object.entries(typed)) values.set(name, value.trim());
  const own = values.get(memberFact);
  if (memberCount !== undefined && own !== undefined && own !== memberCount) {
    const at = placeOf(`so_lieu.${memberFact}`);
    strays.push({ kind: "doubled-fact", name: memberFact, values: [memberCount, own], at });
  }
  if (memberCount !== undefined) values.set(memberFact, memberCount);
  return { values, excused: new Set(typedNames.filter((name) => !values.has(name))), strays };
}

const memberFact = "so_dang_vien";
