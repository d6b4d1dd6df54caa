/** The report's text as rules read it: one line of words for each paragraph, item, cell, caption and note. */
import type { Place } from "../diagnostics/diagnostic.js";
import type { Block, Inline } from "../model/block.js";
import { allSections, type Report } from "../model/report.js";
import { allBlocks, inlineText, notesIn } from "../model/walk.js";

export interface Prose {
  readonly text: string;
  readonly at: Place;
}

/** Everything an author wrote, in the order in which it is printed. */
export function proseOf(report: Report): readonly Prose[] {
  return proseIn([...report.opening, ...allSections(report.sections).flatMap((section) => section.blocks)]);
}

export function proseIn(blocks: readonly Block[]): readonly Prose[] {
  const own = allBlocks(blocks).flatMap(linesOf);
  const notes = notesIn(blocks).map(({ children, at }) => prose(children, at));
  return [...own, ...notes];
}

function linesOf(block: Block): readonly Prose[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [prose(block.children, block.at)];
    case "table":
      return [
        ...(block.caption === undefined ? [] : [prose(block.caption, block.at)]),
        ...[...block.header, ...block.rows].flatMap((row) => row.cells.map((cell) => prose(cell.children, row.at))),
      ];
    case "picture":
      return block.caption === undefined ? [] : [prose(block.caption, block.at)];
    default:
      return [];
  }
}

function prose(inlines: readonly Inline[], at: Place): Prose {
  return { text: inlineText(inlines).replace(/[\s\u00A0]+/gu, " "), at };
}
