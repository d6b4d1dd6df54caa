/** A document has a subject line: the report's own, or the one that its outline gives. */
import { missingField } from "../../findings/fields.js";
import { finding } from "../../findings/kind.js";
import { isTyped } from "../../model/places.js";
import type { Rule } from "../rule.js";
import { profileBasis } from "../words.js";

export const rule: Rule = {
  kinds: [missingField],
  run: (report) => {
    // A typed one that cannot be used has a finding of its own.
    if (report.fields.subject !== undefined || isTyped(report, "subject")) return [];
    return [finding(missingField, report.at, { why: "subject" }, profileBasis(report, "thanh_phan.trich_yeu"))];
  },
};
