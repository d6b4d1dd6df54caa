/** How the lines of the signing authority are read: the mark of each (`T/M`) and the body behind it. */

import { plainWords } from "../language/titles.js";
import type { FormatProfile } from "../model/profile.js";

const marks =
  /^(T\s*[/.]\s*M|K\s*[/.]\s*T|T\s*[/.]\s*L|T\s*[/.]\s*Q|TM|KT|TL|TUQ|TUN|Q|thay\s+mặt|ký\s+thay|thừa\s+lệnh|thừa\s+[uủ][yỷ]\s+quyền)(\.?)(?=\s|$)/iu;

/** What marks are short for, typed in full. */
const inFull: Readonly<Record<string, string>> = { "thay mặt": "TM", "ký thay": "KT", "thừa lệnh": "TL" };

/** The authority line by line: `TM. ỦY BAN NHÂN DÂN`, then `KT. CHỦ TỊCH`. */
export function authorityLines(authority: string | undefined): readonly string[] {
  return (authority ?? "").split("\n").filter((each) => each.trim() !== "");
}

/** The mark of one line as typed, without spaces inside; undefined for a bare title. `Q` alone is no mark but a letter. */
export function markOf(line: string | undefined): string | undefined {
  const found = marks.exec((line ?? "").trim());
  const typed = found?.[1] ?? "";
  if (typed.length > 5) return typed.replace(/\s+/g, " ");
  const letters = typed.replace(/\s/g, "").toUpperCase();
  return found === null || (letters === "Q" && found[2] === "") ? undefined : `${letters}${found[2]}`;
}

/** `T/M`, `TM.` and `T.M` are one mark: `TM`. */
export function lettersOf(mark: string): string {
  return inFull[mark.toLowerCase()] ?? (/\s/.test(mark) ? "TUQ" : mark.replace(/[^\p{L}]/gu, ""));
}

/** The signing body of one line in plain lower-case words. */
export function bodyOf(line: string | undefined): string {
  return plainWords((line ?? "").trim().replace(marks, ""));
}

/** True when words hold a name, letter case and tone style aside. */
export function holds(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${plainWords(name)} `);
}

/** The profile's own way of writing a typed mark: `TM.` where `T/M` was typed; undefined where it has none like it. */
export function ownMark(typed: string, { conventions }: FormatProfile): string | undefined {
  return conventions.authorityMarks.find((mark) => lettersOf(mark) === lettersOf(typed));
}

/** The authority as this kind of document prints it, each of its lines on a line. */
export function printedAuthority(authority: string, profile: FormatProfile): string {
  const printed = authorityLines(authority).map((line) => {
    const typed = markOf(line);
    const own = typed === undefined ? undefined : ownMark(typed, profile);
    return own === undefined ? line : line.trim().replace(marks, own);
  });
  return printed.join("\n");
}
