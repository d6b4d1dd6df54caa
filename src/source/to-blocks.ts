/**
 * Markdown → blocks, with the line of every block and a finding for everything that cannot be printed as typed. Text is
 * never dropped without one.
 */

import { finding } from "../findings/kind.js";
import * as k from "../findings/markdown.js";
import { pictureNotRead } from "../findings/pictures.js";
import { tableBroken } from "../findings/tables.js";
import type { Block, Comment, Heading, Inline, List, ListItem } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { roles } from "../model/roles.js";
import type { Attributes } from "./attributes.js";
import { joinLists } from "./join-lists.js";
import { limits } from "./limits.js";
import { type Node, parseMarkdown } from "./markdown.js";
import { attributesOf, containerOf, type Leaf, leafOf } from "./named-blocks.js";
import { tamed } from "./taming.js";
import { type InlineReading, type NoteTexts, toInlines } from "./to-inlines.js";
import { picturesIn, type TypedPicture, unreadPictures } from "./to-pictures.js";
import { looksLikeTable, tableOf } from "./to-tables.js";

/** A `:::name` block: what it becomes is the caller's to decide. */
export interface Container {
  readonly name: string;
  readonly attributes: Attributes;
  readonly caption: readonly Inline[];
  readonly blocks: readonly Block[];
  /** False when its end is missing, which has a finding of its own. */
  readonly closed: boolean;
  /** True inside a list or a quote. */
  readonly nested: boolean;
  readonly at: Place;
}

export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BlocksSource {
  readonly file: string;
  readonly text: string;
  /** Line of the text's first character in the file. */
  readonly line: number;
  /** The role of plain paragraphs. */
  readonly role: string;
  /** Turns a container into blocks; undefined when it knows no such name. */
  readonly container: (container: Container) => readonly Block[] | undefined;
  /** Turns a picture into a block; without it a picture has no place here. */
  readonly picture?: (typed: TypedPicture) => Block;
  /** Turns a line such as `::ngat-trang` into blocks; undefined when it knows no such name. */
  readonly leaf?: (leaf: Leaf) => readonly Block[] | undefined;
}

/** What one reading gathers on its way through the tree. */
interface Reading {
  readonly source: BlocksSource;
  readonly lines: readonly string[];
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
  readonly notes: NoteTexts & { readonly texts: Map<string, { readonly text: string; readonly at: Place }> };
  /** Attributes of the `:::` block around. */
  readonly around?: Attributes;
}

export function toBlocks(source: BlocksSource): BlocksReading {
  const notes = { file: source.file, texts: new Map(), used: new Set<string>() };
  const reading: Reading = { source, lines: source.text.split("\n"), comments: [], diagnostics: [], notes };
  const nodes = parseMarkdown(
    tamed(reading.lines, (index) => reading.diagnostics.push(tooDeep(placeAt(reading, index)))),
  );
  gatherNotes(nodes, reading);
  const blocks = blocksOf(nodes, reading, 0);
  for (const [name, { at }] of notes.texts) {
    if (!notes.used.has(name)) reading.diagnostics.push(finding(k.noteUnused, at, { why: "unused", name }));
  }
  return { blocks, comments: reading.comments, diagnostics: firstOfAKind(reading.diagnostics) };
}

/** Footnotes may be marked before they are written, so all are known before the text is read. */
function gatherNotes(nodes: readonly Node[], reading: Reading): void {
  for (const node of nodes) {
    if (node.type !== "note_definition") {
      gatherNotes(node.children, reading);
      continue;
    }
    const { name } = node.token.meta as { name: string };
    const at = placeOf(node, reading);
    if (reading.notes.texts.has(name)) reading.diagnostics.push(finding(k.noteUnused, at, { why: "doubled", name }));
    else reading.notes.texts.set(name, { text: node.token.content, at });
  }
}

/** What is nested too deep or never closed is so from there on: one cause, one finding. */
function firstOfAKind(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = ["nesting-too-deep", "block-not-closed"];
  return diagnostics.filter(
    ({ code }, index) => !once.includes(code) || diagnostics.findIndex((each) => each.code === code) === index,
  );
}

function placeAt(reading: Reading, index: number): Place {
  return { file: reading.source.file, line: reading.source.line + index };
}

function placeOf(node: Node, reading: Reading, fallback?: Place): Place {
  const map = node.token.map;
  return map ? placeAt(reading, map[0]) : (fallback ?? placeAt(reading, 0));
}

function blocksOf(nodes: readonly Node[], reading: Reading, depth: number): readonly Block[] {
  if (depth === limits.nesting + 1 && nodes[0]) reading.diagnostics.push(tooDeep(placeOf(nodes[0], reading)));
  return joinLists(nodes.flatMap((node) => blockOf(node, reading, depth)));
}

function blockOf(node: Node, reading: Reading, depth: number): readonly Block[] {
  const at = placeOf(node, reading);
  const paragraph = (children: readonly Inline[]): Block => ({
    kind: "paragraph",
    role: reading.source.role,
    children,
    at,
  });
  switch (node.type) {
    case "paragraph": {
      const heading = depth === 0 ? almostHeading(node, reading, at) : undefined;
      if (heading !== undefined) return [heading];
      const alone = pictures(node, reading, at);
      if (alone !== undefined) return alone;
      if (looksLikeTable(node, reading.lines)) reading.diagnostics.push(finding(tableBroken, at, {}));
      const children = inlinesOf(node, reading, at);
      return children.length === 0 ? [] : [paragraph(children)];
    }
    case "heading": {
      const children = inlinesOf(node, reading, at);
      if (depth === 0) return [{ kind: "heading", level: Number(node.token.tag.slice(1)), label: "", children, at }];
      reading.diagnostics.push(finding(k.headingNested, at, {}));
      return [paragraph(children)];
    }
    case "bullet_list":
    case "ordered_list":
      return [listOf(node, reading, depth, at)];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(node.children, reading, depth + 1), at }];
    case "table":
      return [
        tableOf(
          node,
          { ...reading, line: reading.source.line, inlines: (cell, place) => inlinesOf(cell, reading, place) },
          at,
        ),
      ];
    case "fence":
      return fenced(node, reading, at).map((line, index) => ({
        kind: "paragraph" as const,
        role: reading.source.role,
        children: [{ kind: "text" as const, text: line }],
        asTyped: true as const,
        at: { ...at, line: at.line + index },
      }));
    case "hr": {
      const typed = (reading.lines[node.token.map?.[0] ?? -1] ?? "").replace(/[>\s]/g, "");
      const text = /^-+$/.test(typed) ? typed : "-----";
      return [{ kind: "paragraph", role: roles.hyphens, children: [{ kind: "text", text }], at }];
    }
    case "comment":
      reading.comments.push({ text: node.token.content, at });
      return [];
    case "note_definition":
      return [];
    case "container":
    case "leaf": {
      const words = (typed: string): readonly Inline[] => toInlines(typed, inlineReading(reading, at));
      const place = { source: reading.source, diagnostics: reading.diagnostics, nested: depth > 0, at, words };
      if (node.type === "leaf") return leafOf(node, place);
      const inside = { ...reading, around: attributesOf(node) };
      return containerOf(node, blocksOf(node.children, inside, depth), place);
    }
    default:
      return blocksOf(node.children, reading, depth);
  }
}

function inlinesOf(node: Node, reading: Reading, at: Place): readonly Inline[] {
  for (const typed of unreadPictures(node)) reading.diagnostics.push(finding(pictureNotRead, at, { typed }));
  const nodes = node.children.flatMap((child) => (child.type === "inline" ? child.children : []));
  return toInlines(nodes, inlineReading(reading, at));
}

function pictures(node: Node, reading: Reading, at: Place): readonly Block[] | undefined {
  const { picture } = reading.source;
  if (picture === undefined) return undefined;
  const inlines = (source: string | readonly Node[], place: Place): readonly Inline[] =>
    toInlines(source, inlineReading(reading, place));
  return picturesIn(node, { inlines, picture }, at);
}

function inlineReading({ comments, diagnostics, notes }: Reading, at: Place): InlineReading {
  return { at, comments, diagnostics, notes };
}

/** `##Tiêu đề` is a heading to everyone but Markdown: the author is told, and it is read as one. So it is when indented. */
function almostHeading(node: Node, reading: Reading, at: Place): Heading | undefined {
  const [first, end] = node.token.map ?? [0, 0];
  const lines = reading.lines.slice(first, end);
  const meant = lines.findIndex((line) => glued.test(line) || indented.test(line));
  if (meant < 0) return undefined;
  const [line = ""] = lines;
  const [, marks, words] = glued.exec(line) ?? indented.exec(line) ?? [];
  const whole = meant === 0 && lines.length === 1 && marks !== undefined && words !== undefined;
  // Indentation makes nothing else of a line in this dialect, so that it needs no word.
  if (!whole || glued.test(line))
    reading.diagnostics.push(finding(k.almostHeading, { ...at, line: at.line + meant }, {}));
  // With text right above or below it is told, and left as it stands.
  if (!whole) return undefined;
  return {
    kind: "heading",
    level: marks.length,
    label: "",
    children: toInlines(words, inlineReading(reading, at)),
    at,
  };
}

const glued = /^\s*(#{1,6})(\u00A0.*|[^#\s\d].*)$/u;
const indented = /^(?: {4}|\s*\t)\s*(#{1,6})\s+(\S.*?)(?:\s+#+)?\s*$/u;

/** The lines between two fences, the words behind the first among them; a fence that is never closed takes all the rest. */
function fenced(node: Node, reading: Reading, at: Place): readonly string[] {
  const { content, info, map } = node.token;
  const last = reading.lines[(map?.[1] ?? 1) - 1] ?? "";
  if (!/^[\s>]*(`{3,}|~{3,})\s*$/.test(last) || map?.[1] === (map?.[0] ?? 0) + 1) {
    reading.diagnostics.push(finding(k.codeNotClosed, at, {}));
  }
  return [info.trim(), ...content.replace(/\n$/, "").split("\n")].filter((line) => line !== "");
}

function listOf(node: Node, reading: Reading, depth: number, at: Place): List {
  const items = node.children.map((item): ListItem => {
    const { info, markup } = item.token;
    const marker = node.type === "ordered_list" ? `${info}${markup}` : markup;
    return { marker, blocks: blocksOf(item.children, reading, depth + 1), at: placeOf(item, reading, at) };
  });
  return { kind: "list", items, at };
}

function tooDeep(at: Place): Diagnostic {
  return finding(k.nestingTooDeep, at, { most: limits.nesting });
}
