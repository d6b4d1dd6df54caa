/**
 * The printed numbers of headings. Patterns come from the profile: `{I}` Roman, `{1}` Arabic, `{a}` letter, `{1.1}` the
 * number above and the own one. Word, messages and references all take their numbers from here.
 */
import { letterOf, romanOf } from "../language/numerals.js";
import type { FormatProfile } from "../model/profile.js";

/** A numbered place in the printed document. `core` is the number without its delimiter, empty for an unnumbered one. */
export interface Numbered {
  readonly depth: number;
  /** The place among numbered neighbours, from 1; 0 for an unnumbered one. */
  readonly ordinal: number;
  readonly core: string;
  /** What is printed: `II-`, `2.1-`, `a-`. */
  readonly label: string;
}

export const top: Numbered = { depth: 0, ordinal: 0, core: "", label: "" };

export function numberBelow(parent: Numbered, ordinal: number, profile: FormatProfile): Numbered {
  const depth = parent.depth + 1;
  const patterns = profile.headings.map((heading) => heading.pattern);
  const pattern = patterns[depth - 1] ?? patterns.at(-1) ?? "";
  const found = /\{([^}]*)\}/.exec(pattern);
  if (found?.[1] === undefined) return { depth, ordinal: 0, core: "", label: pattern };
  const core = coreOf(found[1], parent, ordinal);
  return { depth, ordinal, core, label: pattern.replace(found[0], core) };
}

export function unnumberedBelow(parent: Numbered, label: string): Numbered {
  return { depth: parent.depth + 1, ordinal: 0, core: "", label };
}

function coreOf(form: string, parent: Numbered, ordinal: number): string {
  switch (form) {
    case "I":
      return romanOf(ordinal);
    case "a":
      return letterOf(ordinal);
    case "1.1":
      // Below an unnumbered heading there is nothing to compound with.
      return parent.core === "" ? String(ordinal) : `${parent.core}.${ordinal}`;
    default:
      return String(ordinal);
  }
}

/** True when a typed number is the made one, or its last parts, whatever delimiter stands behind it. */
export function agrees(typed: string, made: readonly string[]): boolean {
  const plain = (number: string): string => number.toLowerCase().replace(/[^\p{L}\p{N}.*+]/gu, "");
  const tails = (number: string): readonly string[] =>
    number.split(".").map((_, index, parts) => parts.slice(index).join("."));
  return made.some((number) => number !== "" && tails(plain(number)).includes(plain(typed)));
}
