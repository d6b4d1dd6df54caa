/**
 * Markdown → blocks, with the line of every block and a finding for everything that cannot be printed as typed. Text is
 * never dropped without one.
 */

import type { Diagnostic, Place } from "../diagnostics/diagnostic.js";
import type { Align, Block, Comment, Inline, List, ListItem, Table, TableRow } from "../model/block.js";
import { roles } from "../model/roles.js";
import { type Attributes, noAttributes, readAttributes } from "./attributes.js";
import * as faults from "./block-faults.js";
import { limits } from "./limits.js";
import { type Node, parseMarkdown } from "./markdown.js";
import type { ContainerMeta } from "./markdown-extensions.js";
import { toInlines } from "./to-inlines.js";

/** A `:::name` block: what it becomes is the caller's to decide. */
export interface Container {
  readonly name: string;
  readonly attributes: Attributes;
  readonly caption: readonly Inline[];
  readonly blocks: readonly Block[];
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
}

/** What one reading gathers on its way through the tree. */
interface Reading {
  readonly source: BlocksSource;
  readonly lines: readonly string[];
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
}

export function toBlocks(source: BlocksSource): BlocksReading {
  const reading: Reading = { source, lines: source.text.split("\n"), comments: [], diagnostics: [] };
  const text = tamed(reading);
  const blocks = blocksOf(parseMarkdown(text), reading, 0);
  return { blocks, comments: reading.comments, diagnostics: reading.diagnostics };
}

/** Lines nested far beyond what a person types would exhaust the parser or be dropped by it: they become plain text. */
function tamed(reading: Reading): string {
  const bound = limits.nesting * 2;
  let changed = false;
  const lines = reading.lines.map((line, index) => {
    const marks = /^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0].replace(/\s|\d/g, "").length ?? 0;
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (marks <= bound && indent <= bound * 4) return line;
    changed = true;
    reading.diagnostics.push(faults.tooDeep(placeAt(reading, index)));
    return `\\${line.trim()}`;
  });
  return changed ? lines.join("\n") : reading.source.text;
}

function placeAt(reading: Reading, index: number): Place {
  return { file: reading.source.file, line: reading.source.line + index };
}

function placeOf(node: Node, reading: Reading, fallback?: Place): Place {
  const map = node.token.map;
  return map ? placeAt(reading, map[0]) : (fallback ?? placeAt(reading, 0));
}

function blocksOf(nodes: readonly Node[], reading: Reading, depth: number): readonly Block[] {
  if (depth === limits.nesting && nodes[0]) reading.diagnostics.push(faults.tooDeep(placeOf(nodes[0], reading)));
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
      const children = inlinesOf(node, reading, at);
      lookAlikes(reading, node);
      return children.length === 0 ? [] : [paragraph(children)];
    }
    case "heading": {
      const children = inlinesOf(node, reading, at);
      if (depth === 0) return [{ kind: "heading", level: Number(node.token.tag.slice(1)), label: "", children, at }];
      reading.diagnostics.push(faults.nestedHeading(at));
      return [paragraph(children)];
    }
    case "bullet_list":
    case "ordered_list":
      return [listOf(node, reading, depth, at)];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(node.children, reading, depth + 1), at }];
    case "table":
      return [tableOf(node, reading, at)];
    case "fence":
      return node.token.content
        .replace(/\n$/, "")
        .split("\n")
        .map((line, index) => ({
          kind: "paragraph" as const,
          role: reading.source.role,
          children: [{ kind: "text" as const, text: line }],
          at: { ...at, line: at.line + 1 + index },
        }));
    case "hr": {
      const typed = (reading.lines[node.token.map?.[0] ?? -1] ?? "").replace(/[>\s]/g, "");
      const text = /^-+$/.test(typed) ? typed : "-----";
      return [{ kind: "paragraph", role: roles.hyphens, children: [{ kind: "text", text }], at }];
    }
    case "comment":
      reading.comments.push({ text: node.token.content, at });
      return [];
    case "container":
      return containerOf(node, reading, depth, at);
    default:
      return blocksOf(node.children, reading, depth);
  }
}

function inlinesOf(node: Node, reading: Reading, at: Place): readonly Inline[] {
  const nodes = node.children.flatMap((child) => (child.type === "inline" ? child.children : []));
  return toInlines(nodes, { at, comments: reading.comments, diagnostics: reading.diagnostics });
}

/** `#Tiêu đề` and a comment that is never closed stay text, and the author is told. */
function lookAlikes(reading: Reading, node: Node): void {
  const [first, end] = node.token.map ?? [0, 0];
  for (let index = first; index < end; index++) {
    const line = reading.lines[index] ?? "";
    if (/^\s*#{1,6}[^#\s]/u.test(line) && !/^\s*#\d/.test(line)) {
      reading.diagnostics.push(faults.almostHeading(placeAt(reading, index)));
    }
  }
}

function listOf(node: Node, reading: Reading, depth: number, at: Place): List {
  const items = node.children.map((item): ListItem => {
    const { info, markup } = item.token;
    const marker = node.type === "ordered_list" ? `${info}${markup}` : markup;
    return { marker, blocks: blocksOf(item.children, reading, depth + 1), at: placeOf(item, reading, at) };
  });
  return { kind: "list", items, at };
}

const bulletRank: Readonly<Record<string, number>> = { "-": 0, "+": 1, "*": 2 };

/** Party texts use `-` then `+` as two levels at one margin; Markdown reads them as lists side by side. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const nested = block.kind === "list" && last?.kind === "list" ? under(last, block) : undefined;
    if (nested === undefined) joined.push(block);
    else joined[joined.length - 1] = nested;
  }
  return joined;
}

function under(list: List, next: List): List | undefined {
  const [outer, inner] = [rankOf(list.items[0]), rankOf(next.items[0])];
  const last = list.items.at(-1);
  if (outer === undefined || inner === undefined || inner < outer || last === undefined) return undefined;
  if (inner === outer) return { ...list, items: [...list.items, ...next.items] };
  const item = { ...last, blocks: joinLists([...last.blocks, next]) };
  return { ...list, items: [...list.items.slice(0, -1), item] };
}

function rankOf(item: ListItem | undefined): number | undefined {
  return item === undefined ? undefined : bulletRank[item.marker];
}

function tableOf(node: Node, reading: Reading, at: Place): Table {
  const rowsIn = (part: string): readonly Node[] =>
    node.children.filter((child) => child.type === part).flatMap((child) => child.children);
  const read = (row: Node, index: number, lineOffset: number): TableRow => {
    const place = placeOf(row, reading, { ...at, line: at.line + lineOffset + index });
    return { cells: row.children.map((cell) => inlinesOf(cell, reading, place)), at: place };
  };
  const header = rowsIn("thead").map((row, index) => read(row, index, 0));
  const rows = rowsIn("tbody").map((row, index) => read(row, index, 2));
  const columns = header[0]?.cells.length ?? 0;
  for (const row of rows) {
    const extra = extraCells(reading.lines[row.at.line - reading.source.line] ?? "", columns);
    if (extra !== "") reading.diagnostics.push(faults.extraCells(row.at, columns, extra));
  }
  const firstRow = rowsIn("thead")[0];
  return { kind: "table", align: (firstRow?.children ?? []).map(alignOf), header, rows, at };
}

function alignOf(cell: Node): Align {
  const style = String(cell.token.attrGet("style") ?? "");
  return style.includes("right") ? "right" : style.includes("center") ? "center" : "left";
}

/** What a row holds beyond its columns; Markdown would drop it. */
function extraCells(line: string, columns: number): string {
  const cells = line
    .replace(/^[\s>]*\|?/, "")
    .replace(/\|\s*$/, "")
    .split(/(?<!\\)\|/);
  return cells
    .slice(columns)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" | ");
}

function containerOf(node: Node, reading: Reading, depth: number, at: Place): readonly Block[] {
  const meta = node.token.meta as unknown as ContainerMeta;
  const { diagnostics, comments, source } = reading;
  if (!meta.closed) diagnostics.push(faults.containerNotClosed(at, meta.name));
  const blocks = blocksOf(node.children, reading, depth);
  const caption = meta.caption === "" ? [] : toInlines(meta.caption, { at, comments, diagnostics });
  const attributes = meta.attributes === "" ? noAttributes : readAttributes(meta.attributes);
  const made = source.container({ name: meta.name, attributes, caption, blocks, at });
  if (made !== undefined) return made;
  diagnostics.push(faults.unknownContainer(at, meta.name));
  return [
    ...(caption.length > 0 ? [{ kind: "paragraph" as const, role: source.role, children: caption, at }] : []),
    ...blocks,
  ];
}
