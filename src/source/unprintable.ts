/** Characters that cannot be printed, or only do harm: they are left out of what is read, with a finding. */
import { finding } from "../findings/kind.js";
import { controlCharacter, invisibleCharacter } from "../findings/letters.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { type Range, rangeOn } from "../model/source.js";
import { isUsual } from "./letters.js";

// What XML 1.0 cannot hold, with the invisible characters that only do harm in an official text.
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFC\uFFFE\uFFFF]|\p{Surrogate}|\p{Co}/gu;
// Zero-width and bidirectional characters, soft hyphens, fillers of other scripts; selectors belong to the sign before them.
const invisible = /(?![\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;

/** `reported`: characters that another finding speaks of. `typed`: the text before its letters were joined. */
export function withoutControls(
  file: string,
  text: string,
  reported = "",
  typed = text,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (isUsual(text)) return { text, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const raw = typed.split("\n");
  const cleaned = text.split("\n").map((line, index) => {
    let clean = true;
    for (const [pattern, kind] of [
      [forbidden, controlCharacter],
      [invisible, invisibleCharacter],
    ] as const) {
      const all = line.match(pattern) ?? [];
      if (all.length > 0) clean = false;
      const found = all.filter((each) => !reported.includes(each));
      if (found.length > 0)
        diagnostics.push(finding(kind, letterIn(file, index + 1, found[0], raw[index]), { names: numbersOf(found) }));
    }
    return clean ? line : asRead(line);
  });
  return { text: cleaned.join("\n"), diagnostics };
}

/** A line as it is read, without what cannot be printed. */
export function asRead(line: string): string {
  return line.replace(forbidden, "").replace(invisible, "");
}

function letterIn(file: string, line: number, letter = "", typed = ""): Range {
  const column = typed.indexOf(letter) + 1;
  return rangeOn(file, line, column, column + letter.length);
}

/** Characters by number: nobody sees them. */
function numbersOf(found: readonly string[]): string {
  const names = [...new Set(found)].map((each) => {
    const point = each.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return names.join(", ");
}
