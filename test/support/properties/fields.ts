/** Blocks of fields: values of every kind as a program writes them, and slips as people type them. */
import fc from "fast-check";
import { type ScalarTag, stringify } from "yaml";
import { smallFields } from "../small-report.js";
import { oddLetter, phrase } from "./letters.js";

/** What has a meaning to YAML, to Markdown or to frames. */
const signs = [
  ..."\"'#:-?[]{},&*!|>%@`~=<\\/$_^",
  ": ",
  " #",
  "- ",
  "\n",
  "\n\n",
  "\n  ",
  "---",
  "\n---\n",
  "...",
  "<<",
  "!!str ",
  "&a ",
  "*a",
  "{{so_truong}}",
  "{{{x}}}",
  "{{#if x}}",
  "[[I]]",
  "[^a]",
  "<!-- x -->",
  "<br>",
  "**",
  "|-",
  ">+",
  "0x1F",
  "010",
  "1e3",
  "12:30",
  "2020-03-06",
  "null",
  "~",
  "yes",
  "true",
  ".inf",
  "\t",
  "\r\n",
] as const;

export const value: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...signs) }, phrase, oddLetter), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

const styles = ["PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

/** How a program writes a value; it takes another style where that one cannot hold it. */
export const style = fc.record({
  defaultStringType: fc.constantFrom(...styles),
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 4),
});

export type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;
export type { ScalarTag };

/** A field as a program writes it, over as many lines as it takes. */
export function written(path: readonly string[], typed: string, how: Style): string {
  const nested = path.reduceRight<unknown>((inside, key) => (key === "-" ? [inside] : { [key]: inside }), typed);
  return stringify(nested, { ...how, defaultKeyType: "PLAIN" });
}

/** A report file in which every value holds a word of its own. */
export const namedFields = smallFields
  .replace("Đảng bộ A", "Đảng bộ từ1x")
  .replace("Đảng ủy B", "Đảng ủy từ2x")
  .replace("dia_danh: Quảng Nam", "dia_danh: Quảng từ3x")
  .replace("Bí thư", "Bí thư từ4x")
  .replace("Nguyễn Văn A", "Nguyễn Văn từ5x")
  .replace("- Lưu Văn phòng", "- Ban từ6x\n  - Lưu từ7x")
  .replace("so_lieu:", "danh_may: từ8x\nso_lieu:");

const breaks = [
  "\n",
  " ",
  "  ",
  "\t",
  "\u00A0",
  ":",
  ": ",
  "：",
  "-",
  "- ",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  "|",
  "|\n",
  ">",
  ">\n",
  "&a ",
  "*a",
  "!",
  "!!map ",
  "%",
  "@",
  "`",
  "?",
  "? ",
  ",",
  "~",
  "---\n",
  "...\n",
  "<<: ",
  "\\",
  "\r",
  "muc: a\n",
  "ky:\n",
  "x: y\n",
  "co_quan: khác\n",
  "\u200B",
  "=",
  "null",
  "\n  a: b",
  "\n\t",
  "__proto__: ",
] as const;

/** The same with a few slips: bits put in, letters and lines left out or doubled, lines shifted. */
export const slippedFields: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom("in", "in", "out", "line", "twice", "shift", "back"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...breaks),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((slips) =>
    slips.reduce((text, [kind, where, bit]) => {
      const end = text.indexOf("\n---\n", 4);
      const at = 4 + Math.floor(where * (end - 4));
      const lines = text.split("\n");
      const row = text.slice(0, at).split("\n").length - 1;
      const line = lines[row] ?? "";
      if (kind === "in") return text.slice(0, at) + bit + text.slice(at);
      if (kind === "out") return text.slice(0, at) + text.slice(at + 1);
      const changes: Readonly<Record<string, readonly string[]>> = {
        line: [],
        twice: [line, line],
        shift: [`  ${line}`],
        back: [line.trimStart()],
      };
      return lines.toSpliced(row, 1, ...(changes[kind] ?? [])).join("\n");
    }, namedFields),
  );
