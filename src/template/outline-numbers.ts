/** Official numbers of an outline: `II`, `II.3`, `II.3.1`, `II.3.1.a`. The profile decides how they are printed. */
import { letterOf, romanOf } from "../language/numerals.js";

export function officialNumber(
  parent: { readonly id: string; readonly number: string | null } | undefined,
  depth: number,
  ordinal: number,
): string {
  const own = depth === 1 ? romanOf(ordinal) : depth === 4 ? letterOf(ordinal) : String(ordinal);
  return parent === undefined ? own : `${parent.number ?? parent.id}.${own}`;
}
