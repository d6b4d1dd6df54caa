/**
 * Fills in what the text only names: facts get their values, references the number of what they point to, captioned tables
 * and pictures their labels in the order in which they are printed.
 */

import { finding } from "../findings/kind.js";
import { duplicateId, unknownFact, unknownReference } from "../findings/report.js";
import { mostGuesses, nearest } from "../language/similar.js";
import type { Block, Inline, Picture, Table } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { type Facts, printedFact } from "../model/fact.js";
import type { FormatProfile } from "../model/profile.js";
import type { Section } from "../model/report.js";
import { allBlocks, mapBlocks, mapInlines } from "../model/walk.js";
import type { OwnHeading } from "./own-headings.js";

export interface Resolver {
  readonly facts: Facts;
  /** Names of facts that have a value, which a name without one may have been meant for. */
  readonly factNames: readonly string[];
  /** What each name that may be referred to prints, and what it points to. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly labels: ReadonlyMap<Captioned, string>;
  readonly diagnostics: Diagnostic[];
  /** Names without a value. A name is one cause, however often it is used; it is reported where it is used first. */
  readonly unknown: Map<string, { readonly at: Place; readonly nearest: string | undefined; readonly more: number }>;
  /** How often a known name was looked for that may have been meant. */
  readonly guesses: { count: number };
  /** Numbers given to footnotes so far, by id: blocks are resolved in the order in which they are printed. */
  readonly notes: Map<string, number>;
}

export interface Target {
  readonly words: string;
  /** The id that the block itself carries: an entry may be named by its number too. */
  readonly anchor: string;
}

type Captioned = Table | Picture;

export interface ResolverWork {
  /** All blocks in the order in which they are printed, those of annexes included. */
  readonly printed: readonly Block[];
  /** Own headings of authors that have ids. */
  readonly named: readonly OwnHeading[];
  readonly sections: readonly Section[];
  readonly annexes: readonly Labelled[];
  readonly profile: FormatProfile;
  readonly facts: Facts;
}

/** What a reference may name besides, and how it is printed. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly at: Place;
}

export function makeResolver(work: ResolverWork): Resolver {
  const { printed, named, sections, annexes, profile, facts } = work;
  const diagnostics: Diagnostic[] = [];
  const targets = new Map<string, Target>();
  const places = new Map<string, Place>();
  // An outline's own faults are reported by `decuong outline`.
  const nameEntries = (level: readonly Section[], part: string): void => {
    for (const { entry, printed: number, children } of level) {
      // A number below an unnumbered part says nothing without the part.
      const own = number === null ? `“${entry.title}”` : `${number}${part === "" ? "" : `, “${part}”`}`;
      const words = profile.labels.section.replace("{so}", own);
      for (const name of [entry.id, ...(entry.number === null ? [] : [entry.number])]) {
        targets.set(name, { words, anchor: entry.id });
        places.set(name, entry.at);
      }
      nameEntries(children, number === null ? entry.title : part);
    }
  };
  nameEntries(sections, "");
  const claim = (id: string, words: string, at: Place, annex = false): void => {
    const first = places.get(id);
    if (first !== undefined) diagnostics.push(finding(duplicateId, at, { id, first, annex }));
    else {
      places.set(id, at);
      targets.set(id, { words, anchor: id });
    }
  };
  for (const own of named) claim(own.id, profile.labels.section.replace("{so}", own.number), own.heading.at);
  for (const { id, label, at } of annexes) claim(id, label, at, true);
  const labels = new Map<Captioned, string>();
  const counts = { table: 0, picture: 0 };
  for (const block of allBlocks(printed)) {
    if ((block.kind !== "table" && block.kind !== "picture") || block.caption === undefined) continue;
    const label = profile.labels[block.kind].replace("{so}", String(++counts[block.kind]));
    labels.set(block, label);
    if (block.id !== undefined) claim(block.id, label, block.at);
  }
  const factNames = [...facts].flatMap(([name, fact]) => (printedFact(fact) === undefined ? [] : [name]));
  const found = { diagnostics, unknown: new Map(), guesses: { count: 0 }, notes: new Map() };
  return { facts, factNames, targets, labels, ...found };
}

export function resolveBlocks(blocks: readonly Block[], resolver: Resolver): readonly Block[] {
  return mapBlocks(labelled(blocks, resolver), (inline) => resolveInline(inline, resolver));
}

export function resolveInlines(inlines: readonly Inline[], resolver: Resolver): readonly Inline[] {
  return mapInlines(inlines, (inline) => resolveInline(inline, resolver));
}

export function resolveSection(section: Section, resolver: Resolver): Section {
  const [none] = section.none === undefined ? [] : resolveBlocks([section.none], resolver);
  return {
    ...section,
    ...defined({ none }),
    blocks: resolveBlocks(section.blocks, resolver),
    children: section.children.map((child) => resolveSection(child, resolver)),
  };
}

/** Tables and pictures are known by identity, so their labels are set before anything else is rewritten. */
function labelled(blocks: readonly Block[], resolver: Resolver): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "table":
      case "picture": {
        const label = resolver.labels.get(block);
        return label === undefined ? block : { ...block, label };
      }
      case "list":
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: labelled(item.blocks, resolver) })) };
      case "quote":
      case "landscape":
        return { ...block, blocks: labelled(block.blocks, resolver) };
      default:
        return block;
    }
  });
}

function noteUnknownFact(name: string, at: Place, resolver: Resolver): void {
  const known = resolver.unknown.get(name);
  const first = known ?? { at, nearest: guessed(name, resolver.factNames, resolver), more: -1 };
  resolver.unknown.set(name, { ...first, more: first.more + 1 });
}

/** What was named and is not there, when everything is filled in. */
export function unresolved({ diagnostics, unknown }: Resolver): readonly Diagnostic[] {
  const facts = [...unknown].map(([name, { at, ...rest }]) => finding(unknownFact, at, { name, ...rest }));
  return [...diagnostics, ...facts];
}

/** The name that may have been meant. Every one is compared with all that are known, so thousands of them are not. */
function guessed(typed: string, known: Iterable<string>, { guesses }: Resolver): string | undefined {
  return ++guesses.count > mostGuesses ? undefined : nearest(typed, [...known]);
}

function resolveInline(inline: Inline, resolver: Resolver): Inline {
  if (inline.kind === "fact" && inline.value === undefined) {
    const name = inline.name.normalize("NFC");
    const fact = resolver.facts.get(name);
    const value = fact === undefined ? undefined : printedFact(fact);
    if (value !== undefined) return { ...inline, value };
    // A name whose own line has a finding is not reported again at each use.
    if (fact !== undefined && fact.value === undefined) return inline;
    noteUnknownFact(name, inline.at, resolver);
  }
  if (inline.kind === "note" && inline.number === undefined) {
    const first = !resolver.notes.has(inline.id);
    if (first) resolver.notes.set(inline.id, resolver.notes.size + 1);
    return { ...inline, number: resolver.notes.get(inline.id) ?? 0, first };
  }
  if (inline.kind === "reference" && inline.text === undefined) {
    const target = resolver.targets.get(inline.id);
    if (target !== undefined) return { ...inline, text: target.words, anchor: target.anchor };
    // Numbers are too short to be near one another: II.12 is not II.1.
    const near = /\d/.test(inline.id) ? undefined : guessed(inline.id, resolver.targets.keys(), resolver);
    resolver.diagnostics.push(finding(unknownReference, inline.at, { id: inline.id, nearest: near }));
  }
  return inline;
}
