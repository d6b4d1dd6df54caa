/** The facts of a report: those it states, and its number of members. One name has one value. */

import { finding } from "../findings/kind.js";
import { doubledFact } from "../findings/report.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import { type Fact, type Facts, factValue, memberFact, printedFact } from "../model/fact.js";

export function gatherFacts(typed: Facts, members: string | undefined, membersAt: Place): Outcome<Facts> {
  if (members === undefined) return { value: typed, diagnostics: [] };
  const own = typed.get(memberFact);
  const words = own === undefined ? undefined : printedFact(own);
  const fact: Fact = { value: factValue(members), at: membersAt };
  const diagnostics: readonly Diagnostic[] =
    own === undefined || words === undefined || words === members
      ? []
      : [finding(doubledFact, own.at, { name: memberFact, values: [members, words] })];
  return { value: new Map([...typed, [memberFact, fact]]), diagnostics };
}
