/**
 * Fills in what the text only names: facts get their values, references the number of what they point to, captioned tables
 * their labels in the order in which they are printed.
 */
import type { Place } from "../diagnostics/diagnostic.js";
import type { Block, Inline, Table } from "../model/block.js";
import { allEntries, type Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import type { Section, Stray } from "../model/report.js";
import { mapBlocks, mapInlines, tablesIn } from "../model/walk.js";
import { nearest } from "../source/similar.js";
import type { OwnHeading } from "./own-headings.js";

export interface Resolver {
  readonly facts: ReadonlyMap<string, string>;
  /** Words printed for each id that may be referred to. */
  readonly targets: ReadonlyMap<string, string>;
  /** Label by table. */
  readonly labels: ReadonlyMap<Table, string>;
  readonly strays: Stray[];
}

export function makeResolver(
  printed: readonly Block[],
  named: readonly OwnHeading[],
  outline: Outline,
  profile: FormatProfile,
  facts: ReadonlyMap<string, string>,
): Resolver {
  const strays: Stray[] = [];
  const targets = new Map<string, string>();
  const places = new Map<string, Place>();
  const claim = (id: string, words: string, at: Place): void => {
    const first = places.get(id);
    if (first !== undefined) strays.push({ kind: "duplicate-id", id, first, at });
    else {
      places.set(id, at);
      targets.set(id, words);
    }
  };
  for (const entry of allEntries(outline.entries)) {
    const words = profile.labels.section.replace("{so}", entry.number ?? `“${entry.title}”`);
    claim(entry.id, words, entry.at);
    if (entry.number !== null && entry.number !== entry.id) claim(entry.number, words, entry.at);
  }
  for (const own of named) claim(own.id, profile.labels.section.replace("{so}", own.number), own.heading.at);
  const labels = new Map<Table, string>();
  for (const table of tablesIn(printed).filter((each) => each.caption !== undefined)) {
    const label = profile.labels.table.replace("{so}", String(labels.size + 1));
    labels.set(table, label);
    if (table.id !== undefined) claim(table.id, label, table.at);
  }
  return { facts, targets, labels, strays };
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
    ...(none === undefined ? {} : { none }),
    blocks: resolveBlocks(section.blocks, resolver),
    children: section.children.map((child) => resolveSection(child, resolver)),
  };
}

/** Tables are known by identity, so their labels are set before anything else is rewritten. */
function labelled(blocks: readonly Block[], resolver: Resolver): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "table": {
        const label = resolver.labels.get(block);
        return label === undefined ? block : { ...block, label };
      }
      case "list":
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: labelled(item.blocks, resolver) })) };
      case "quote":
        return { ...block, blocks: labelled(block.blocks, resolver) };
      default:
        return block;
    }
  });
}

function resolveInline(inline: Inline, resolver: Resolver): Inline {
  if (inline.kind === "fact" && inline.value === undefined) {
    const name = inline.name.normalize("NFC");
    const value = resolver.facts.get(name);
    if (value !== undefined) return { ...inline, value };
    const near = nearest(name, [...resolver.facts.keys()]);
    resolver.strays.push({ kind: "unknown-fact", name, at: inline.at, ...(near ? { nearest: near } : {}) });
  }
  if (inline.kind === "reference" && inline.text === undefined) {
    const words = resolver.targets.get(inline.id);
    if (words !== undefined) return { ...inline, text: words };
    const near = nearest(inline.id, [...resolver.targets.keys()]);
    resolver.strays.push({
      kind: "unknown-reference",
      id: inline.id,
      at: inline.at,
      ...(near ? { nearest: near } : {}),
    });
  }
  return inline;
}
