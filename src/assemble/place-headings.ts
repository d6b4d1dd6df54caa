/**
 * Headings inside a section file: where the outline has entries below the file's own, they name those entries. What names
 * none stays where it was typed, with a stray for the rules.
 */
import type { Place } from "../diagnostics/diagnostic.js";
import type { Block, Heading } from "../model/block.js";
import { allEntries, type OutlineEntry } from "../model/outline.js";
import { inlineText } from "../model/walk.js";
import { outOfOrder } from "./order.js";
import { append, noteWrongNumber, put, type Work } from "./placing.js";
import { nearTitle, readings, splitNumber, titleKey } from "./titles.js";

interface Segment {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/**
 * Text of one entry; its headings name the entries below it, if the outline has any there. `root` is the file's own entry:
 * a heading of the outline that stands too deep is still one of those below it.
 */
export function placeText(
  entry: OutlineEntry,
  blocks: readonly Block[],
  file: string,
  root: OutlineEntry,
  work: Work,
): void {
  if (entry.children.length === 0) {
    append(entry, withoutMisplaced(entry, blocks, file, root, work), work);
    return;
  }
  const { own, segments } = bySegments(blocks);
  append(entry, own, work);
  const order: { readonly entry: OutlineEntry; readonly at: Place }[] = [];
  for (const segment of segments) {
    const child = childNamed(entry, segment, work);
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
    put(child, { at, files: [file], blocks: [], excused: false }, at, work);
    placeText(child, segment.blocks, file, root, work);
  }
  work.strays.push(...outOfOrder(entry, order));
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
function withoutMisplaced(
  entry: OutlineEntry,
  blocks: readonly Block[],
  file: string,
  root: OutlineEntry,
  work: Work,
): readonly Block[] {
  const others = allEntries(root.children).filter((each) => each !== entry);
  const kept: Block[] = [];
  let taken: { readonly level: number; readonly blocks: Block[] } | undefined;
  for (const block of blocks) {
    if (block.kind === "heading" && taken !== undefined && block.level <= taken.level) taken = undefined;
    const typed = block.kind === "heading" ? inlineText(block.children) : "";
    const named = others.find((each) => readings(typed).some(({ title }) => titleKey(title) === titleKey(each.title)));
    if (block.kind === "heading" && named !== undefined) {
      work.strays.push({ kind: "wrong-parent", typed, entry: named, parent: entry, at: block.at });
      taken = { level: block.level, blocks: [] };
      work.misplaced.push({ entry: named, at: block.at, file, blocks: taken.blocks });
    } else (taken?.blocks ?? kept).push(block);
  }
  return kept;
}

function childNamed(parent: OutlineEntry, { heading }: Segment, work: Work): OutlineEntry | undefined {
  const typed = inlineText(heading.children);
  const { at } = heading;
  const named = (entry: OutlineEntry): ReturnType<typeof readings>[number] | undefined =>
    readings(typed).find(({ title }) => titleKey(title) === titleKey(entry.title));
  const exact = parent.children.find(named);
  if (exact !== undefined) {
    noteWrongNumber(named(exact)?.number, exact, at, work);
    return exact;
  }
  const titles = parent.children.map((child) => child.title);
  const near = parent.children[nearTitle(splitNumber(typed).title, titles) ?? -1];
  if (near !== undefined) {
    work.strays.push({ kind: "near-heading", typed, entry: near, at });
    return near;
  }
  const elsewhere = work.entries.find((entry) => entry !== parent && named(entry));
  if (elsewhere !== undefined) {
    work.strays.push({ kind: "wrong-parent", typed, entry: elsewhere, parent, at });
    return elsewhere;
  }
  work.strays.push({ kind: "unknown-heading", typed, parent, at });
  return undefined;
}
