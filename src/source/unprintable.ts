/** Characters that cannot be printed, or only do harm: they are left out of what is read, with a finding. */
import type { Diagnostic } from "../model/diagnostic.js";
import { type Range, rangeOn } from "../model/source.js";
import { isUsual } from "./letters.js";

// What XML 1.0 cannot hold, with the invisible characters that only do harm in an official text.
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFC\uFFFE\uFFFF]|\p{Surrogate}|\p{Co}/gu;
// Zero-width and bidirectional characters, soft hyphens, fillers of other scripts; selectors belong to the sign before them.
const invisible = /(?![\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;

/** `told`: characters that another finding speaks of. `typed`: the text before its letters were joined. */
export function withoutControls(
  file: string,
  text: string,
  told = "",
  typed = text,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  if (isUsual(text)) return { text, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const raw = typed.split("\n");
  const cleaned = text.split("\n").map((line, index) => {
    let clean = true;
    for (const [pattern, code] of [
      [forbidden, "control-character"],
      [invisible, "invisible-character"],
    ] as const) {
      const all = line.match(pattern) ?? [];
      if (all.length > 0) clean = false;
      const found = all.filter((each) => !told.includes(each));
      if (found.length > 0) diagnostics.push(strange(letterIn(file, index + 1, found[0], raw[index]), code, found));
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

function strange(at: Range, code: "control-character" | "invisible-character", found: readonly string[]): Diagnostic {
  const names = [...new Set(found)].map((each) => {
    const point = each.codePointAt(0) ?? 0;
    return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return {
    code,
    severity: "warning",
    at,
    message: {
      vi: `Dòng này có ký tự không in được (${names.join(", ")}); ký tự đó đã được bỏ khi đọc.`,
      en: `This line holds characters that cannot be printed (${names.join(", ")}); they were left out.`,
    },
    hint: {
      vi: "Gõ lại chỗ đó, thường do dán từ chương trình khác.",
      en: "Type the spot again; it usually comes from pasting out of another program.",
    },
  };
}
