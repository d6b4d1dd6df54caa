/** The facts of a report: those it states, and its number of members. One name has one value. */

import type { Place } from "../model/diagnostic.js";
import { type Fact, type Facts, factValue, memberFact, printedFact } from "../model/fact.js";
import type { Stray } from "../model/report.js";

export function gatherFacts(
  typed: Facts,
  members: string | undefined,
  membersAt: Place,
): { readonly facts: Facts; readonly strays: readonly Stray[] } {
  if (members === undefined) return { facts: typed, strays: [] };
  const own = typed.get(memberFact);
  const words = own === undefined ? undefined : printedFact(own);
  const fact: Fact = { value: factValue(members), at: membersAt };
  return {
    facts: new Map([...typed, [memberFact, fact]]),
    strays:
      own === undefined || words === undefined || words === members
        ? []
        : [{ kind: "doubled-fact", name: memberFact, values: [members, words], at: own.at }],
  };
}
