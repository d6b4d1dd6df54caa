/** Headings of the outline that were typed as plain text, so that their entries count as missing. */

import { bareLetters, editDistance } from "../../language/similar.js";
import { readings, splitNumber, titleKey } from "../../language/titles.js";
import type { Block } from "../../model/block.js";
import type { Place } from "../../model/diagnostic.js";
import { allSections, bodyBlocks, type Report, type Section } from "../../model/report.js";
import { lineAt } from "../../model/source.js";
import { inlineText } from "../../model/walk.js";

export interface TypedEntry {
  readonly section: Section;
  readonly typed: string;
  readonly at: Place;
}

/** Each entry that is missing or left out and whose title begins a paragraph or a list item somewhere in the report, once. */
export function typedEntries(report: Report): readonly TypedEntry[] {
  const missing = allSections(report.sections).filter(
    ({ state }) => state === "missing" || state === "optional-absent",
  );
  if (missing.length === 0) return [];
  const lines = linesOf(bodyBlocks(report), report);
  return missing.flatMap((section): readonly TypedEntry[] => {
    // What may be left out is meant only with its number before it.
    const found = lines.find(
      ({ typed }) =>
        isTitle(typed, section.entry.title) && (section.state === "missing" || splitNumber(typed).number !== undefined),
    );
    return found === undefined ? [] : [{ section, ...found }];
  });
}

interface Line {
  readonly typed: string;
  readonly at: Place;
}

/** Characters of a line that is compared: titles are shorter, long paragraphs are none. */
const longest = 600;

/** The first line of every paragraph and list item as it was typed, without the marks of Markdown. */
function linesOf(blocks: readonly Block[], report: Report): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === "list") return block.items.flatMap((item) => linesOf(item.blocks, report));
    if (block.kind !== "paragraph") return [];
    const source = lineAt(report.sources.get(block.at.file), block.at.line) ?? inlineText(block.children);
    const typed = source
      .slice(0, longest)
      .replace(/^[\s>]*(?:-\s+)?/, "")
      .replace(/\*{2,}|__/g, "")
      .trim();
    return typed === "" ? [] : [{ typed, at: block.at }];
  });
}

function isTitle(typed: string, title: string): boolean {
  const marked = splitNumber(typed).number !== undefined;
  // “+ Tên mục: lời văn” runs on behind the title.
  const heads = [typed, ...(marked && typed.includes(":") ? [typed.slice(0, typed.indexOf(":"))] : [])];
  return heads.some((head) =>
    readings(head).some((reading) => {
      if (titleKey(reading.title) === titleKey(title)) return true;
      const [mine, official] = [bareLetters(reading.title), bareLetters(title)];
      return reading.number !== undefined && official.length >= 10 && editDistance(mine, official) <= mine.length / 12;
    }),
  );
}
