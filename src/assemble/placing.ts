/** What placing sections works on: the entries, what has been written for each so far, and what found no place. */

import { duplicateSection, wrongNumber } from "../findings/entries.js";
import { finding } from "../findings/kind.js";
import { outlineBasis } from "../findings/phrases.js";
import { romanOf } from "../language/numerals.js";
import type { Block, Inline } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { allEntries, type Outline, type OutlineEntry } from "../model/outline.js";
import { agrees } from "./numbering.js";

/** What was written for one entry. */
export interface Placed {
  readonly at: Place;
  readonly files: readonly string[];
  readonly blocks: readonly Block[];
  readonly none?: { readonly text: string; readonly words: readonly Inline[]; readonly at: Place };
}

export interface Work {
  readonly outline: Outline;
  readonly entries: readonly OutlineEntry[];
  readonly ordinals: ReadonlyMap<string, number>;
  readonly placed: Map<string, Placed>;
  readonly unplaced: Block[];
  readonly diagnostics: Diagnostic[];
  /** Headings that belong under another entry, placed when all files are known. */
  readonly misplaced: {
    readonly entry: OutlineEntry;
    readonly at: Place;
    readonly file: string;
    readonly blocks: readonly Block[];
  }[];
}

/**
 * Adds to what an entry already has; two places for one entry are reported, and both texts stay. `parent`: the entry above, where a
 * heading named this one.
 */
export function put(entry: OutlineEntry, text: Placed, at: Place, work: Work, parent?: OutlineEntry): void {
  const first = work.placed.get(entry.id);
  if (first === undefined) {
    work.placed.set(entry.id, text);
    return;
  }
  const facts = { entry, first: first.at, parent };
  work.diagnostics.push(finding(duplicateSection, at, facts, outlineBasis(work, entry)));
  const none = first.none ?? text.none;
  work.placed.set(entry.id, {
    at: first.at,
    files: [...new Set([...first.files, ...text.files])],
    blocks: [...first.blocks, ...text.blocks],
    ...defined({ none }),
  });
}

export function append(entry: OutlineEntry, blocks: readonly Block[], work: Work): void {
  const placed = work.placed.get(entry.id);
  if (placed !== undefined) work.placed.set(entry.id, { ...placed, blocks: [...placed.blocks, ...blocks] });
}

/** A typed number that is none of those an entry may be given is reported. */
export function noteWrongNumber(typed: string | undefined, entry: OutlineEntry, at: Place, work: Work): void {
  const expected = labelWords(entry, work);
  if (typed === undefined || agrees(typed, expected)) return;
  work.diagnostics.push(finding(wrongNumber, at, { typed, expected: expected[0] ?? "" }, outlineBasis(work)));
}

/** The numbers that may be typed before an entry's title: the official one, its last part, the printed one. */
function labelWords(entry: OutlineEntry, { entries, ordinals }: Work): readonly string[] {
  if (entry.number === null) return [entry.kind === "star" ? "*" : entry.kind === "plus" ? "+" : ""];
  const path = [...entries.filter((each) => allEntries(each.children).includes(entry)), entry].map((each) => {
    const printed = ordinals.get(each.id) ?? each.ordinal;
    return each.depth === 1 ? romanOf(printed) : String(printed);
  });
  return [entry.number, path.join("."), String(entry.ordinal), String(ordinals.get(entry.id) ?? entry.ordinal)];
}
