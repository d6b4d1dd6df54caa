/**
 * Hangs every section file on the outline. A file names its entry; headings inside it name the entries below, as long as
 * the outline has any. What fits nowhere is reported, and its text stays where it was typed.
 */

import { unknownEntry } from "../findings/entries.js";
import { finding } from "../findings/kind.js";
import { outlineBasis } from "../findings/phrases.js";
import { plainName } from "../host/paths.js";
import { nearTitle, readings, titleKey } from "../language/titles.js";
import type { Block } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { DraftSection } from "../model/draft.js";
import { allEntries, type Outline, type OutlineEntry } from "../model/outline.js";
import { inlineText } from "../model/walk.js";
import { placeText } from "./place-headings.js";
import { append, noteWrongNumber, type Placed, put, type Work } from "./placing.js";

export interface Placement {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly unplaced: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that do not say which entry they fill, or cannot be read. */
  readonly unnamedFiles: readonly string[];
}

/** `ordinals`: the number each entry is printed with among its neighbours. */
export function placeSections(
  outline: Outline,
  files: readonly DraftSection[],
  ordinals: ReadonlyMap<string, number>,
): Placement {
  const entries = allEntries(outline.entries);
  const found = { placed: new Map(), unplaced: [], diagnostics: [], misplaced: [] };
  const work: Work = { outline, entries, ordinals, ...found };
  const lost = files.filter((file) => !placeFile(file, work));
  for (const { entry, at, file, blocks } of work.misplaced) {
    if (work.placed.has(entry.id)) append(entry, blocks, work);
    else {
      work.placed.set(entry.id, { at, files: [file], blocks: [] });
      placeText({ entry, blocks, file, root: entry }, work);
    }
  }
  const unnamed = lost.filter((file) => !placeByName(file, work));
  return {
    placed: work.placed,
    unplaced: work.unplaced,
    diagnostics: work.diagnostics,
    unnamedFiles: unnamed.map(({ file }) => file),
  };
}

/** False when nothing says which entry it fills. */
function placeFile(file: DraftSection, work: Work): boolean {
  const entry = file.entry === undefined ? undefined : findEntry(file, file.entry, work);
  if (entry === undefined) {
    work.unplaced.push(...file.blocks);
    return file.entry !== undefined && file.readable;
  }
  const { at, none } = file;
  const text: Placed = { at, files: [file.file], blocks: [], ...defined({ none }) };
  put(entry, text, file.entryAt, work);
  if (file.readable) {
    const blocks = withoutOwnTitle(entry, file.blocks, work);
    placeText({ entry, blocks, file: file.file, root: entry }, work);
  } else work.unplaced.push(...file.blocks);
  return true;
}

/** A file that does not say which entry it fills may still be named after it, as `new` names files. */
function placeByName(file: DraftSection, work: Work): boolean {
  const name = plainName(file.file);
  const entry = work.entries.find((each) => each.id === name && !work.placed.has(each.id));
  if (entry === undefined) return false;
  work.placed.set(entry.id, { at: file.at, files: [file.file], blocks: [] });
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

function findEntry(file: DraftSection, typed: string, work: Work): OutlineEntry | undefined {
  const exact = work.entries.find((entry) => namesEntry(typed, entry));
  if (exact !== undefined) return exact;
  const names = work.entries.flatMap((entry) => [entry.id, ...(entry.number === null ? [] : [entry.number])]);
  const looks = lookAlike(typed, names);
  const nearest = work.entries.find((entry) => looks !== undefined && (entry.id === looks || entry.number === looks));
  const facts = { typed, nearest, outline: work.outline };
  work.diagnostics.push(finding(unknownEntry, file.entryAt, facts, outlineBasis(work)));
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
