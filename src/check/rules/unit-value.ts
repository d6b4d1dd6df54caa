/** A kind of unit or field of work that nearly matches a condition of the outline is a slip that changes what is asked. */
import { wrongValue } from "../../findings/fields.js";
import { finding } from "../../findings/kind.js";
import type { Rule } from "../rule.js";
import { outlineBasis, straysOf } from "../words.js";

export const rule: Rule = {
  kinds: [wrongValue],
  run: (report) =>
    straysOf(report, "unit-slip").map(({ typed, meant, path, at }) => {
      const of = path === "unit.kind" ? "kind" : "field";
      return finding(wrongValue, at, { why: "unit", of, typed, meant }, outlineBasis(report));
    }),
};
