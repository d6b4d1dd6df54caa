/**
 * Lines `Căn cứ …;` that open a document, each a paragraph of its own or an item of a list. Their look, the dash before them
 * and the mark at their end are the profile's; an opening in running text (`Thực hiện …`, `Căn cứ …, Chi bộ báo cáo:`) is left
 * alone.
 */
import { type Block, type Inline, type Paragraph, text } from "../model/block.js";
import type { FormatProfile } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { changeEnd } from "../model/tail.js";
import { inlineText } from "../model/walk.js";

export function withLegalBases(opening: readonly Block[], { legalBases }: FormatProfile): readonly Block[] {
  const lines: Paragraph[] = [];
  let taken = 0;
  for (const block of opening) {
    const found = basesIn(block);
    if (found === undefined) break;
    lines.push(...found);
    taken++;
  }
  const rest = opening.slice(taken);
  const [only] = lines;
  // What goes on in running text may begin with the same words.
  if (only === undefined || rest.some((block) => block.kind === "paragraph" && begins(block))) return opening;
  if (lines.length === 1 && (rest.length === 0 || !/[,;]$/.test(inlineText(only.children)))) return opening;
  const { lead, between, last } = legalBases;
  const printed = lines.map((line, index): Paragraph => {
    const end = index === lines.length - 1 ? last : between;
    const words = changeEnd(withoutDash(line.children), (each) => each.replace(/[\s,;.]+$/, "") + end);
    return { ...line, role: roles.legalBasis, children: lead === "" ? words : [text(lead), ...words] };
  });
  return [...printed, ...rest];
}

function basesIn(block: Block): readonly Paragraph[] | undefined {
  if (block.kind === "paragraph") return isBasis(block) ? [block] : undefined;
  if (block.kind !== "list") return undefined;
  const lines = block.items.flatMap(({ marker, blocks: [only, ...more] }) =>
    /^[-+*]$/.test(marker) && more.length === 0 && only?.kind === "paragraph" && isBasis(only) ? [only] : [],
  );
  return lines.length === block.items.length ? lines : undefined;
}

function begins({ children }: Paragraph): boolean {
  return /^(?:[-–]\s*)?Căn cứ\s/u.test(inlineText(children));
}

function isBasis(block: Paragraph): boolean {
  return begins(block) && !/[:：]$/u.test(inlineText(block.children).trimEnd());
}

function withoutDash([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first?.kind !== "text") return first === undefined ? [] : [first, ...rest];
  return [text(first.text.replace(/^[-–]\s*/, "")), ...rest];
}
