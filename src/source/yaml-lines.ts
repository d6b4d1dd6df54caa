/** Looks at lines of YAML before a parser does: what means something else to it than to the eye. */

import { frontMatterSpace } from "../findings/front-matter.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { limits } from "./limits.js";

/** Word and web pages paste no-break spaces; as indentation they and tabs mean something else to YAML than to the eye. */
export function withPlainSpaces(
  file: string,
  block: readonly string[],
  first: number,
): { lines: string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lines = block.map((line, index) => {
    const found = /^[ \t\u00A0]*[\t\u00A0]/.exec(line)?.[0] ?? /^[^:#"']*:[\u00A0\t]+/.exec(line)?.[0];
    if (found === undefined) return line;
    if (found.includes("\u00A0") || /^\s/.test(found)) {
      const mark = found.includes("\u00A0") ? "no-break" : "tab";
      diagnostics.push(finding(frontMatterSpace, emptyRange(file, index + first), { mark }));
    }
    return line.replace(found, found.replaceAll("\u00A0", " ").replaceAll("\t", "  "));
  });
  return { lines, diagnostics };
}

/** The line with brackets, or hyphens in a row, nested beyond anything a person types: a parser may run out of stack on it. */
export function nestedTooDeep(block: readonly string[]): number | undefined {
  let depth = 0;
  for (const [index, line] of block.entries()) {
    const marks = /^(?:\s*[-?](?=\s))+/.exec(line)?.[0].replace(/\s/g, "").length ?? 0;
    if (marks > limits.nesting) return index;
    for (const letter of line) {
      if (letter === "[" || letter === "{") depth++;
      if (letter === "]" || letter === "}") depth = Math.max(0, depth - 1);
      if (depth > limits.nesting) return index;
    }
  }
  return undefined;
}

/** A quotation mark that is never closed shows to the parser only at the end. */
export function openQuote(yaml: string): number | undefined {
  const at = yaml.split("\n").findIndex((line) => /:\s+(?:"[^"]*|'[^']*)$/.test(line.trimEnd()));
  return at < 0 ? undefined : at;
}

/**
 * What a person did wrong where the parser stumbled: its code, and the line from 0. A bracket that is never closed shows to
 * it on the line after, and a line indented too far as a second colon in the line before.
 */
export function causeOf(
  error: { readonly code: string; readonly message: string; readonly pos: readonly [number, number] },
  yaml: string,
): { readonly code: string; readonly line: number } {
  const lines = yaml.split("\n");
  const line = yaml.slice(0, error.pos[0]).split("\n").length - 1;
  if (error.message.startsWith("Flow ")) {
    const opened = lines.slice(0, line + 1).findLastIndex((each) => /:\s+[[{]|^\s*-\s+[[{]/.test(each));
    return { code: "OPEN_BRACKET", line: opened < 0 ? line : opened };
  }
  const colons = lines[line]?.match(/:(?=\s|$)/g)?.length ?? 0;
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && colons < 2) return { code: "BAD_INDENT", line: line + 1 };
  return { code: error.code, line };
}

/** A value that begins with a bracket which nothing below closes: the parser stumbles only on a line further down. */
export function openBracket(yaml: string): number | undefined {
  let depth = 0;
  let opened: number | undefined;
  for (const [index, line] of yaml.split("\n").entries()) {
    if (depth === 0) opened = /(?:^|:|-)\s+[[{]/.test(line) ? index : undefined;
    for (const letter of line) {
      if (letter === "[" || letter === "{") depth++;
      if (letter === "]" || letter === "}") depth = Math.max(0, depth - 1);
    }
  }
  return depth > 0 ? opened : undefined;
}

/** `noi_nhan: abc` with `- …` lines below: YAML reads all of it as one value. */
export function mergedList(yaml: string): number | undefined {
  const lines = yaml.split("\n");
  const at = lines.findIndex(
    (line, index) => /^\s*[\p{L}_]+:\s+[^\s|>"'#]/u.test(line) && /^\s+-\s/.test(lines[index + 1] ?? ""),
  );
  return at < 0 ? undefined : at;
}
