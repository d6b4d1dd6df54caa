/** How the line of the signing authority is read: its mark (`T/M`) and the body behind it. */
import type { Report } from "../model/report.js";
import { plainWords } from "./prose.js";

const marks = /^(T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\s*\/\s*Q|TM|KT|TL|TUQ|TUN|Q)(\.?)(?=\s|$)/u;

/** The mark as typed, without spaces inside; undefined for a bare title. `Q` alone is no mark but a letter. */
export function markOf(authority: string | undefined): string | undefined {
  const found = marks.exec((authority ?? "").trim().toUpperCase());
  if (found === null || (found[1] === "Q" && found[2] === "")) return undefined;
  return `${(found[1] ?? "").replace(/\s/g, "")}${found[2]}`;
}

/** The signing body in plain lower-case words. */
export function bodyOf(authority: string | undefined): string {
  return plainWords((authority ?? "").trim().replace(new RegExp(marks.source, "iu"), ""));
}

/** True when words hold a name, letter case and tone style aside. */
export function holds(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${plainWords(name)} `);
}

/** The text that a value of the profile rests on. */
export function signingBasis({ profile }: Report, path: string): { readonly basis?: string } {
  const value = profile.values.find((each) => each.path === path);
  return value === undefined || value.basis === "" || value.certainty === "unconfirmed" ? {} : { basis: value.basis };
}
