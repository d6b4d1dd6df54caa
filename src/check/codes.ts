/**
 * Every code that a finding may carry. The list of the readers' codes stands apart from the catalogue, which is loaded only to
 * be printed; the tests hold both to what the sources emit.
 */
import { kinds as readerKinds } from "../findings/index.js";
import { kindsOf } from "./rule.js";
import { rules } from "./rules/index.js";
import type { Codes } from "./settings.js";

/** Codes of the findings that are told where files are read; those of the rules stand with the rules. */
export const readerCodes: readonly string[] = [
  "frame-syntax",
  "frame-unknown-name",
  "missing-value",
  "outline-braces",
  "outline-citation",
  "outline-duplicate-id",
  "outline-duplicate-title",
  "outline-empty",
  "outline-empty-title",
  "outline-heading-space",
  "outline-impossible-condition",
  "outline-loose-text",
  "outline-missing-file",
  "outline-period",
  "outline-skipped-level",
  "outline-too-deep",
  "outline-unknown-attribute",
  "outline-wrong-attribute",
  "profile-certainty",
  "profile-frame-missing",
  "profile-missing-role",
  "profile-unknown-parent",
  "profile-unknown-role",
  "profile-value",
  "shared-text",
  "unknown-code",
  "unknown-key",
  "unknown-level",
  "unknown-profile",
  "unknown-template",
  "waiver-not-allowed",
  "waiver-unused",
  "waiver-without-reason",
];

const kinds = [...readerKinds, ...rules.flatMap(kindsOf)];

export const codes: Codes = {
  known: [...kinds.map(({ code }) => code), ...readerCodes],
  waivable: new Set([...kinds.flatMap(({ code, waivable }) => (waivable === true ? [code] : []))]),
};
