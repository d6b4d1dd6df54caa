/** How the line of the signing authority is read: its mark (`T/M`) and the body behind it. */
import type { FormatProfile } from "../model/profile.js";
import { plainWords } from "./titles.js";

const marks = /^(T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\s*\/\s*Q|TM|KT|TL|TUQ|TUN|Q)(\.?)(?=\s|$)/iu;

/** The mark as typed, without spaces inside; undefined for a bare title. `Q` alone is no mark but a letter. */
export function markOf(authority: string | undefined): string | undefined {
  const found = marks.exec((authority ?? "").trim());
  const letters = (found?.[1] ?? "").replace(/\s/g, "").toUpperCase();
  return found === null || (letters === "Q" && found[2] === "") ? undefined : `${letters}${found[2]}`;
}

/** The signing body in plain lower-case words. */
export function bodyOf(authority: string | undefined): string {
  return plainWords((authority ?? "").trim().replace(marks, ""));
}

/** True when words hold a name, letter case and tone style aside. */
export function holds(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${plainWords(name)} `);
}

/** The profile's own way of writing a typed mark: `TM.` where `T/M` was typed; undefined where it has none like it. */
export function ownMark(typed: string, { conventions }: FormatProfile): string | undefined {
  const letters = (mark: string): string => mark.replace(/[^\p{L}]/gu, "");
  return conventions.authorityMarks.find((mark) => letters(mark) === letters(typed));
}

/** The authority as this kind of document prints it. */
export function printedAuthority(authority: string, profile: FormatProfile): string {
  const typed = markOf(authority);
  const own = typed === undefined ? undefined : ownMark(typed, profile);
  return own === undefined ? authority : authority.trim().replace(marks, own);
}
