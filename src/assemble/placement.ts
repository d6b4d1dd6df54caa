/**
 * Hangs every section file on the outline. A file names its entry; headings inside it name the entries below, as long as
 * the outline has any. What fits nowhere is noted as a stray and its text stays where it was typed.
 */

import type { SectionFile } from "../content/section-file.js";
import type { Place } from "../diagnostics/diagnostic.js";
import { baseName } from "../host/paths.js";
import type { Block, Heading, Inline } from "../model/block.js";
import { romanOf } from "../model/numerals.js";
import { allEntries, type OutlineEntry } from "../model/outline.js";
import type { Stray } from "../model/report.js";
import { inlineText } from "../model/walk.js";
import { agrees } from "./numbering.js";
import { nearTitle, readings, splitNumber, titleKey } from "./titles.js";

/** What was written for one entry. */
export interface Placed {
  readonly at: Place;
  readonly files: readonly string[];
  readonly blocks: readonly Block[];
  readonly none?: { readonly text: string; readonly words: readonly Inline[]; readonly at: Place };
  /** True when a file that could not be read was meant for it: its own finding explains the gap. */
  readonly excused: boolean;
}

export interface Placement {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly unplaced: readonly Block[];
  readonly strays: readonly Stray[];
  /** Files whose own finding explains why their text fills no entry. */
  readonly lost: number;
}

interface Work {
  readonly entries: readonly OutlineEntry[];
  readonly ordinals: ReadonlyMap<string, number>;
  readonly placed: Map<string, Placed>;
  readonly unplaced: Block[];
  readonly strays: Stray[];
  /** Headings that belong under another entry, placed when all files are known. */
  readonly misplaced: {
    readonly entry: OutlineEntry;
    readonly at: Place;
    readonly file: string;
    readonly blocks: readonly Block[];
  }[];
}

/** `ordinals`: the number each entry is printed with among its neighbours. */
export function placeSections(
  entries: readonly OutlineEntry[],
  files: readonly SectionFile[],
  ordinals: ReadonlyMap<string, number>,
): Placement {
  const all = allEntries(entries);
  const work: Work = { entries: all, ordinals, placed: new Map(), unplaced: [], strays: [], misplaced: [] };
  const lost = files.filter((file) => !placeFile(file, work));
  for (const { entry, at, file, blocks } of work.misplaced) {
    if (work.placed.has(entry.id)) append(entry, blocks, work);
    else {
      work.placed.set(entry.id, { at, files: [file], blocks: [], excused: false });
      placeText(entry, blocks, file, entry, work);
    }
  }
  const unnamed = lost.filter((file) => !excuseByName(file, work));
  return { placed: work.placed, unplaced: work.unplaced, strays: work.strays, lost: unnamed.length };
}

/** False when the file has a finding of its own that explains why it fills no entry. */
function placeFile(file: SectionFile, work: Work): boolean {
  const entry = file.entry === undefined ? undefined : findEntry(file, file.entry, work);
  if (entry === undefined) {
    work.unplaced.push(...file.blocks);
    return file.entry !== undefined && file.readable;
  }
  const { at, none } = file;
  const text: Placed = { at, files: [file.file], blocks: [], ...(none ? { none } : {}), excused: !file.readable };
  put(entry, text, file.entryAt, work);
  if (file.readable) placeText(entry, withoutOwnTitle(entry, file.blocks, work), file.file, entry, work);
  else work.unplaced.push(...file.blocks);
  return true;
}

/** A file that does not say which entry it fills may still be named after it, as `new` names files. */
function excuseByName(file: SectionFile, work: Work): boolean {
  const name = baseName(file.file)
    .replace(/\.md$/i, "")
    .replace(/^[\d\s._-]+/, "");
  const entry = work.entries.find((each) => each.id === name && !work.placed.has(each.id));
  if (entry === undefined) return false;
  work.placed.set(entry.id, { at: file.at, files: [file.file], blocks: [], excused: true });
  return true;
}

/** The entry's own title at the top of its file says nothing new: the compiler prints it. */
function withoutOwnTitle(entry: OutlineEntry, blocks: readonly Block[], work: Work): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== "heading") return blocks;
  const same = readings(inlineText(first.children)).find(({ title }) => titleKey(title) === titleKey(entry.title));
  if (same === undefined) return blocks;
  noteWrongNumber(same.number, entry, first.at, work);
  return rest;
}

function noteWrongNumber(typed: string | undefined, entry: OutlineEntry, at: Place, work: Work): void {
  const expected = labelWords(entry, work);
  if (typed === undefined || agrees(typed, expected)) return;
  work.strays.push({ kind: "wrong-number", typed, expected: expected[0] ?? "", at });
}

function findEntry(file: SectionFile, typed: string, work: Work): OutlineEntry | undefined {
  const exact = work.entries.find((entry) => namesEntry(typed, entry));
  if (exact !== undefined) return exact;
  const names = work.entries.flatMap((entry) => [entry.id, ...(entry.number === null ? [] : [entry.number])]);
  const looks = lookAlike(typed, names);
  const nearest = work.entries.find((entry) => looks !== undefined && (entry.id === looks || entry.number === looks));
  work.strays.push({ kind: "unknown-entry", typed, at: file.entryAt, ...(nearest ? { nearest } : {}) });
  return nearest;
}

function namesEntry(typed: string, entry: OutlineEntry): boolean {
  const plain = typed.trim().toLowerCase();
  if (plain === entry.id.toLowerCase()) return true;
  return entry.number !== null && plain.replace(/[\s.\-)]+$/, "") === entry.number.toLowerCase();
}

/** Numbers are too short for edit distance (II.3 is near II.2): only separators and letters like l for I are forgiven. */
function lookAlike(typed: string, names: readonly string[]): string | undefined {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^(mục|muc|phần|phan)\s*/u, "")
      .replace(/[l|]/g, "i")
      .replace(/[^\p{L}\p{N}]+/gu, ".")
      .replace(/^\.|\.$/g, "");
  const same = names.find((name) => plain(name) === plain(typed));
  const words = names.filter((name) => /[a-z]{4}/.test(name));
  return same ?? words[nearTitle(typed, words) ?? -1];
}

/** Adds to what an entry already has; two places for one entry are a stray, and both texts are kept. */
function put(entry: OutlineEntry, text: Placed, at: Place, work: Work): void {
  const first = work.placed.get(entry.id);
  if (first === undefined) {
    work.placed.set(entry.id, text);
    return;
  }
  work.strays.push({ kind: "duplicate", entry, first: first.at, at });
  const none = first.none ?? text.none;
  work.placed.set(entry.id, {
    at: first.at,
    files: [...new Set([...first.files, ...text.files])],
    blocks: [...first.blocks, ...text.blocks],
    ...(none ? { none } : {}),
    excused: first.excused || text.excused,
  });
}

function append(entry: OutlineEntry, blocks: readonly Block[], work: Work): void {
  const placed = work.placed.get(entry.id);
  if (placed !== undefined) work.placed.set(entry.id, { ...placed, blocks: [...placed.blocks, ...blocks] });
}

interface Segment {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/**
 * Text of one entry; its headings name the entries below it, if the outline has any there. `root` is the file's own entry:
 * a heading of the outline that stands too deep is still one of those below it.
 */
function placeText(entry: OutlineEntry, blocks: readonly Block[], file: string, root: OutlineEntry, work: Work): void {
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

/** The numbers that may be typed before an entry's title: the official one, its last part, the printed one. */
function labelWords(entry: OutlineEntry, { ordinals }: Work): readonly string[] {
  if (entry.number === null) return [entry.kind === "star" ? "*" : entry.kind === "plus" ? "+" : ""];
  const printed = ordinals.get(entry.id) ?? entry.ordinal;
  return [entry.number, String(entry.ordinal), String(printed), ...(entry.depth === 1 ? [romanOf(printed)] : [])];
}

/** One finding for each heading that would have to move: those outside a longest run that is in order. */
function outOfOrder(
  parent: OutlineEntry,
  order: readonly { readonly entry: OutlineEntry; readonly at: Place }[],
): readonly Stray[] {
  const ranks = order.map(({ entry }) => parent.children.indexOf(entry));
  const kept = longestRun(ranks);
  return order.flatMap(({ entry, at }, index): readonly Stray[] => {
    if (kept.has(index)) return [];
    const before = parent.children[(ranks[index] ?? 0) - 1] ?? parent;
    return [{ kind: "out-of-order", entry, after: before, at }];
  });
}

/** Indexes of a longest rising (or level) run. */
function longestRun(ranks: readonly number[]): ReadonlySet<number> {
  const best: { length: number; previous: number }[] = [];
  for (const [index, rank] of ranks.entries()) {
    let here = { length: 1, previous: -1 };
    for (let i = 0; i < index; i++) {
      const candidate = best[i];
      if (candidate && (ranks[i] ?? 0) <= rank && candidate.length >= here.length) {
        here = { length: candidate.length + 1, previous: i };
      }
    }
    best.push(here);
  }
  const kept = new Set<number>();
  const longest = best.reduce((top, each, index) => (each.length > (best[top]?.length ?? 0) ? index : top), 0);
  for (let at = best.length === 0 ? -1 : longest; at >= 0; at = best[at]?.previous ?? -1) kept.add(at);
  return kept;
}
