/** Where the front matter of a file begins and ends, and what is wrong with the lines that say so. */

import * as k from "../findings/front-matter.js";
import { finding } from "../findings/kind.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
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
  const top = emptyRange(file, 1);
  const whole: Parts = { body: lines, bodyLine: 1, diagnostics: [] };
  const refuse = (diagnostic: Diagnostic): Parts => ({ ...whole, diagnostics: [diagnostic] });
  if (!/^---\s*$/.test(first)) {
    if (/^-{4,}\s*$/.test(first)) return refuse(finding(k.frontMatterFence, top, { typed: first.trim() }));
    if (/^-{3,}\s*\S/.test(first) && !/^-{3,}\s+/.test(first))
      return refuse(finding(k.frontMatterLanguage, top, { typed: first.trim() }));
    if (/^---\s+(js|javascript|json|toml|coffee|yaml|yml)\b/i.test(first))
      return refuse(finding(k.frontMatterLanguage, top, { typed: first.trim() }));
    const start = lines.findIndex((line) => line.trim() !== "");
    if (start > 0 && /^---\s*$/.test(lines[start] ?? ""))
      return refuse(finding(k.frontMatterBlankFirst, emptyRange(file, start + 1), {}));
    return required ? refuse(finding(k.frontMatterMissing, top, {})) : whole;
  }
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const odd = lines.findIndex((line, index) => index > 0 && /^\s*-{3}/.test(line));
  if (odd > 0 && (end < 0 || odd < end)) {
    const typed = (lines[odd] ?? "").trim();
    return refuse(finding(k.frontMatterFence, emptyRange(file, odd + 1), { typed }));
  }
  if (end < 0) return refuse(finding(k.frontMatterNotClosed, top, {}));
  const block = lines.slice(1, end);
  const most = limits.frontMatterCharacters;
  if (block.join("\n").length > most) return refuse(finding(k.frontMatterTooLong, top, { most }));
  return { block, body: lines.slice(end + 1), bodyLine: end + 2, diagnostics: [] };
}
