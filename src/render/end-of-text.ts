/**
 * Ends the last sentence of the body as the profile wants: `.` in one set of rules, `./.` in another, whatever the author typed.
 */
import type { Block, List, Paragraph } from "../model/block.js";
import type { FormatProfile } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { changeEnd } from "../model/tail.js";

/** A body that ends with a table or a picture has no last sentence, and a gap of a draft is none. */
export function withEnd(body: readonly Block[], profile: FormatProfile): readonly Block[] {
  const last = body.at(-1);
  const ended = last === undefined ? undefined : endedBlock(last, profile.endOfText);
  return ended === undefined ? body : [...body.slice(0, -1), ended];
}

function endedBlock(block: Block, end: string): Block | undefined {
  switch (block.kind) {
    case "paragraph":
      return block.role === roles.gap || block.role === roles.hyphens ? undefined : endedParagraph(block, end);
    case "list":
      return endedList(block, end);
    case "quote":
      return { ...block, blocks: endedBlocks(block.blocks, end) };
    default:
      return undefined;
  }
}

function endedBlocks(blocks: readonly Block[], end: string): readonly Block[] {
  const last = blocks.at(-1);
  const ended = last === undefined ? undefined : endedBlock(last, end);
  return ended === undefined ? blocks : [...blocks.slice(0, -1), ended];
}

function endedList(list: List, end: string): List {
  const last = list.items.at(-1);
  if (last === undefined) return list;
  return { ...list, items: [...list.items.slice(0, -1), { ...last, blocks: endedBlocks(last.blocks, end) }] };
}

/** The author types a plain full stop; the format's own ending is added and removed here. */
function endedParagraph(paragraph: Paragraph, end: string): Paragraph {
  const children = changeEnd(paragraph.children, (words) => {
    if (end === ".") return words.replace(/\s*\.\/\.$/, ".");
    return words.endsWith(end) ? words : `${words.replace(/[\s.,;]+$/, "")}${end}`;
  });
  return { ...paragraph, children };
}
