/** Where the front matter of a file begins and ends, and what is wrong with the lines that say so. */
import type { Diagnostic } from "../model/diagnostic.js";
import * as faults from "./front-matter-faults.js";
import { limits } from "./limits.js";

export interface Parts {
  /** The YAML between the fences, as lines; undefined when there is no usable block. */
  readonly block?: readonly string[];
  readonly body: readonly string[];
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** `required`: whether a file without front matter has a finding. */
export function fencedParts(file: string, lines: readonly string[], required: boolean): Parts {
  const first = lines[0] ?? "";
  const whole: Parts = { body: lines, bodyLine: 1, diagnostics: [] };
  const refuse = (diagnostic: Diagnostic): Parts => ({ ...whole, diagnostics: [diagnostic] });
  if (!/^---\s*$/.test(first)) {
    if (/^-{4,}\s*$/.test(first)) return refuse(faults.fence(file, 1, first));
    if (/^-{3,}\s*\S/.test(first) && !/^-{3,}\s+/.test(first)) return refuse(faults.language(file, first));
    if (/^---\s+(js|javascript|json|toml|coffee|yaml|yml)\b/i.test(first)) return refuse(faults.language(file, first));
    const start = lines.findIndex((line) => line.trim() !== "");
    if (start > 0 && /^---\s*$/.test(lines[start] ?? "")) return refuse(faults.blankFirst(file, start + 1));
    return required ? refuse(faults.missing(file)) : whole;
  }
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const odd = lines.findIndex((line, index) => index > 0 && /^\s*-{3}/.test(line));
  if (odd > 0 && (end < 0 || odd < end)) return refuse(faults.fence(file, odd + 1, lines[odd] ?? ""));
  if (end < 0) return refuse(faults.notClosed(file));
  const block = lines.slice(1, end);
  if (block.join("\n").length > limits.frontMatterCharacters) return refuse(faults.tooLong(file));
  return { block, body: lines.slice(end + 1), bodyLine: end + 2, diagnostics: [] };
}
