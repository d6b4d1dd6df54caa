/**
 * Markdown → blocks, with the line of every block and a finding for everything that cannot be printed as typed. Text is
 * never dropped without one.
 */

import { finding } from "../findings/kind.js";
import * as k from "../findings/markdown.js";
import { pictureNotRead } from "../findings/pictures.js";
import { tableBroken } from "../findings/tables.js";
import type { Block, Comment, Heading, Inline, List, ListItem, Text } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { textAt } from "../model/pieces.js";
import { roles } from "../model/roles.js";
import type { Attributes } from "./attributes.js";
import type { BlocksReading, BlocksSource } from "./blocks-source.js";
import { joinLists } from "./join-lists.js";
import { limits } from "./limits.js";
import { type Node, parseMarkdown } from "./markdown.js";
import { attributesOf, containerOf, leafOf } from "./named-blocks.js";
import { tamed } from "./taming.js";
import { type InlineReading, type NoteText, type NoteTexts, toInlines } from "./to-inlines.js";
import { picturesIn, unreadPictures } from "./to-pictures.js";
import { looksLikeTable, tableOf } from "./to-tables.js";
import { linesRange, type TypedLines } from "./typed-lines.js";
import { atLineEnds, piecesOf, rangeOf, type TypedText } from "./typed-text.js";

/** What one reading gathers on its way through the tree. */
interface Reading {
  readonly source: BlocksSource;
  readonly lines: readonly string[];
  readonly typed: TypedLines;
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
  readonly notes: NoteTexts & { readonly texts: Map<string, NoteText> };
  /** Attributes of the `:::` block around. */
  readonly around?: Attributes;
}

export function toBlocks(source: BlocksSource): BlocksReading {
  const notes = { file: source.file, texts: new Map(), used: new Set<string>() };
  const lines = source.text.split("\n");
  const typed = { file: source.file, first: source.line, lines, raw: source.raw };
  const reading: Reading = { source, lines, typed, comments: [], diagnostics: [], notes };
  const nodes = parseMarkdown(tamed(lines, (index) => reading.diagnostics.push(tooDeep(placeAt(reading, index)))));
  gatherNotes(nodes, reading);
  const blocks = blocksOf(nodes, reading, 0);
  for (const [name, { at }] of notes.texts) {
    if (!notes.used.has(name)) reading.diagnostics.push(finding(k.noteUnused, at, { why: "unused", name }));
  }
  return { blocks, comments: reading.comments, diagnostics: reading.diagnostics };
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
    else {
      const text = node.token.content;
      reading.notes.texts.set(name, { text, at, typed: textFrom(reading, node, text) });
    }
  }
}

function placeAt(reading: Reading, index: number): Place {
  return linesRange(reading.typed, index, index + 1);
}

function placeOf(node: Node, reading: Reading, fallback?: Place): Place {
  const map = node.token.map;
  return map ? linesRange(reading.typed, map[0], map[1]) : (fallback ?? placeAt(reading, 0));
}

/** Where the words that end the first lines of a node stand. */
function textFrom(reading: Reading, { token }: Node, content: string, closing?: RegExp): TypedText | undefined {
  if (reading.source.madeUp === true || token.map === null) return undefined;
  return atLineEnds(reading.typed, token.map[0], content, closing);
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
      const content = contentOf(node);
      const typed = textFrom(reading, node, content);
      const here = typed === undefined ? at : rangeOf(typed, 0, content.length);
      const children = inlinesOf(node, reading, here, typed);
      return children.length === 0 ? [] : [{ ...paragraph(children), at: here }];
    }
    case "heading": {
      const children = inlinesOf(node, reading, at, textFrom(reading, node, contentOf(node), /[ \t]+#+[ \t]*$/));
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
        tableOf(node, { ...reading, inlines: (cell, place, typed) => inlinesOf(cell, reading, place, typed) }, at),
      ];
    case "fence":
      return fenced(node, reading, at).map(({ words, at: line }) => ({
        kind: "paragraph" as const,
        role: reading.source.role,
        children: [words],
        asTyped: true as const,
        at: line,
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
      const words = (typed: string): readonly Inline[] =>
        toInlines(typed, inlineReading(reading, at, textFrom(reading, node, typed)));
      const place = { source: reading.source, diagnostics: reading.diagnostics, nested: depth > 0, at, words };
      if (node.type === "leaf") return leafOf(node, place);
      const inside = { ...reading, around: attributesOf(node) };
      return containerOf(node, blocksOf(node.children, inside, depth), place);
    }
    default:
      return blocksOf(node.children, reading, depth);
  }
}

/** What Markdown reads of a paragraph, a heading or a cell. */
function contentOf(node: Node): string {
  return node.children.find(({ type }) => type === "inline")?.token.content ?? "";
}

function inlinesOf(node: Node, reading: Reading, at: Place, typed: TypedText | undefined): readonly Inline[] {
  for (const picture of unreadPictures(node)) reading.diagnostics.push(finding(pictureNotRead, at, { typed: picture }));
  const nodes = node.children.flatMap((child) => (child.type === "inline" ? child.children : []));
  return toInlines(nodes, inlineReading(reading, at, typed));
}

function pictures(node: Node, reading: Reading, at: Place): readonly Block[] | undefined {
  const { picture } = reading.source;
  if (picture === undefined) return undefined;
  const inlines = (source: string | readonly Node[], place: Place, typed?: TypedText): readonly Inline[] =>
    toInlines(source, inlineReading(reading, place, typed));
  return picturesIn(node, { inlines, picture, typed: textFrom(reading, node, contentOf(node)) }, at);
}

function inlineReading({ comments, diagnostics, notes }: Reading, at: Place, typed?: TypedText): InlineReading {
  return { at, typed, comments, diagnostics, notes };
}

/** `##Tiêu đề` is a heading to everyone but Markdown: the author gets a finding, and it is read as one. So it is when indented. */
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
    reading.diagnostics.push(finding(k.almostHeading, placeAt(reading, first + meant), {}));
  // With text right above or below it is reported, and left as it stands.
  if (!whole) return undefined;
  return {
    kind: "heading",
    level: marks.length,
    label: "",
    children: toInlines(words, inlineReading(reading, at, textFrom(reading, node, words, /[ \t]+#+[ \t]*$/))),
    at,
  };
}

const glued = /^\s*(#{1,6})(\u00A0.*|[^#\s\d].*)$/u;
const indented = /^(?: {4}|\s*\t)\s*(#{1,6})\s+(\S.*?)(?:\s+#+)?\s*$/u;

/** The lines between two fences, the words behind the first among them; a fence that is never closed takes all the rest. */
function fenced(node: Node, reading: Reading, at: Place): readonly { readonly words: Text; readonly at: Place }[] {
  const { content, info, map } = node.token;
  const [first, end] = map ?? [0, 1];
  const last = reading.lines[end - 1] ?? "";
  if (!/^[\s>]*(`{3,}|~{3,})\s*$/.test(last) || end === first + 1)
    reading.diagnostics.push(finding(k.codeNotClosed, at, {}));
  return [info.trim(), ...content.replace(/\n$/, "").split("\n")].flatMap((line, index) => {
    if (line === "") return [];
    const typed = reading.source.madeUp === true ? undefined : atLineEnds(reading.typed, first + index, line);
    const pieces = typed === undefined ? [] : piecesOf(typed, 0, line.length, 0);
    return [{ words: textAt(line, pieces), at: placeAt(reading, first + index) }];
  });
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
