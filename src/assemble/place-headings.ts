/**
 * Headings inside a section file: where the outline has entries below the file's own, they name those entries. What names
 * none is reported and stays where it was typed.
 */

import { nearHeading, unknownHeading, wrongParent } from "../findings/entries.js";
import { finding } from "../findings/kind.js";
import { outlineBasis } from "../findings/phrases.js";
import { nearTitle, readings, splitNumber, titleKey } from "../language/titles.js";
import type { Block, Heading } from "../model/block.js";
import type { Place } from "../model/diagnostic.js";
import { allEntries, type OutlineEntry } from "../model/outline.js";
import { inlineText } from "../model/walk.js";
import { orderFaults } from "./order.js";
import { append, noteWrongNumber, put, type Work } from "./placing.js";

interface Segment {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** Text to be placed below one entry. */
export interface EntryText {
  readonly entry: OutlineEntry;
  readonly blocks: readonly Block[];
  readonly file: string;
  /** The file's own entry: a heading of the outline that stands too deep is still one of those below it. */
  readonly root: OutlineEntry;
}

/** Headings name the entries below the text's own, if the outline has any there. */
export function placeText(text: EntryText, work: Work): void {
  const { entry, blocks, file, root } = text;
  if (entry.children.length === 0) {
    append(entry, withoutMisplaced(text, work), work);
    return;
  }
  const { own, segments } = bySegments(blocks);
  append(entry, own, work);
  const order: { readonly entry: OutlineEntry; readonly at: Place }[] = [];
  const exact = segments.flatMap(({ heading }) => entry.children.filter((child) => readingAs(child, heading)));
  for (const segment of segments) {
    const child = childNamed(entry, segment, exact, work);
    if (child === undefined) {
      append(entry, [segment.heading, ...segment.blocks], work);
      continue;
    }
    const { at } = segment.heading;
    if (!entry.children.includes(child)) {
      work.misplaced.push({ entry: child, at, file, blocks: segment.blocks });
      continue;
    }
    order.push({ entry: child, at });
    put(child, { at, files: [file], blocks: [] }, at, work, entry);
    placeText({ entry: child, blocks: segment.blocks, file, root }, work);
  }
  work.diagnostics.push(...orderFaults(entry, order, work.outline));
}

function bySegments(blocks: readonly Block[]): { own: readonly Block[]; segments: readonly Segment[] } {
  const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
  const shallowest = Math.min(...levels);
  const own: Block[] = [];
  const segments: { heading: Heading; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === shallowest) segments.push({ heading: block, blocks: [] });
    else (segments.at(-1)?.blocks ?? own).push(block);
  }
  return { own, segments };
}

/** Takes out of a leaf's text the headings that name other entries of the same file, with what stands below them. */
function withoutMisplaced({ entry, blocks, file, root }: EntryText, work: Work): readonly Block[] {
  const others = allEntries(root.children).filter((each) => each !== entry);
  const own: Block[] = [];
  let taken: { readonly level: number; readonly blocks: Block[] } | undefined;
  for (const block of blocks) {
    if (block.kind === "heading" && taken !== undefined && block.level <= taken.level) taken = undefined;
    const typed = block.kind === "heading" ? inlineText(block.children) : "";
    const named = others.find((each) => readings(typed).some(({ title }) => titleKey(title) === titleKey(each.title)));
    if (block.kind === "heading" && named !== undefined) {
      const facts = { typed, entry: named, parent: entry };
      work.diagnostics.push(finding(wrongParent, block.at, facts, outlineBasis(work, named)));
      taken = { level: block.level, blocks: [] };
      work.misplaced.push({ entry: named, at: block.at, file, blocks: taken.blocks });
    } else (taken?.blocks ?? own).push(block);
  }
  return own;
}

/** How a heading reads as an entry's title; undefined when it does not. */
function readingAs({ title }: OutlineEntry, { children }: Heading): ReturnType<typeof readings>[number] | undefined {
  return readings(inlineText(children)).find((reading) => titleKey(reading.title) === titleKey(title));
}

/** `taken`: entries that headings of the same level name exactly, so that no other can be meant for them. */
function childNamed(
  parent: OutlineEntry,
  { heading }: Segment,
  taken: readonly OutlineEntry[],
  work: Work,
): OutlineEntry | undefined {
  const typed = inlineText(heading.children);
  const { at } = heading;
  const exact = parent.children.find((child) => readingAs(child, heading));
  if (exact !== undefined) {
    noteWrongNumber(readingAs(exact, heading)?.number, exact, at, work);
    return exact;
  }
  const open = parent.children.filter((child) => !taken.includes(child));
  const titles = open.map((child) => child.title);
  const near = open[nearTitle(splitNumber(typed).title, titles) ?? -1];
  if (near !== undefined) {
    work.diagnostics.push(finding(nearHeading, at, { typed, entry: near }, outlineBasis(work, near)));
    return near;
  }
  const elsewhere = work.entries.find((entry) => entry !== parent && readingAs(entry, heading));
  if (elsewhere !== undefined) {
    const facts = { typed, entry: elsewhere, parent };
    work.diagnostics.push(finding(wrongParent, at, facts, outlineBasis(work, elsewhere)));
    return elsewhere;
  }
  work.diagnostics.push(finding(unknownHeading, at, { typed, parent }, outlineBasis(work, parent)));
  return undefined;
}
