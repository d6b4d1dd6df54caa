/**
 * Every finding code that the sources can emit: those of the rules, and every code written down where a finding is made
 * (`code: "…"`, or the first code handed to a function named `fault`). A code of the project always holds a hyphen.
 */

import { kindsOf } from "../../../src/check/rule.js";
import { rules } from "../../../src/check/rules/index.js";
import { kinds } from "../../../src/findings/index.js";

const word = /"([a-z0-9]+(?:-[a-z0-9]+)+)"/g;

export function codesIn(sources: Iterable<string>): ReadonlySet<string> {
  const found = new Set([...kinds, ...rules.flatMap(kindsOf)].map(({ code }) => code));
  for (const source of sources) {
    for (const [, given = ""] of source.matchAll(/\bcode:\s*([^\n]*)/g)) {
      for (const [, code = ""] of given.matchAll(word)) found.add(code);
    }
    for (const [, given = ""] of source.matchAll(/\b\w*[fF]ault\(([^{}]{0,80}?"[a-z0-9-]+")/g)) {
      for (const [, code = ""] of given.matchAll(word)) found.add(code);
    }
  }
  return found;
}
