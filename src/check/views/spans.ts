/**
 * The text of a report as the rules of language read it: one span for every paragraph, heading, cell, caption and note, in
 * reading order. The frame is the program's and is left out; so is a file typed in an old encoding, which has a finding
 * of its own that explains all the rest.
 */

import { legacyText } from "../../language/legacy-letters.js";
import { perObject } from "../../language/memo.js";
import type { Block, Inline, NoteMark, Table, TableRow } from "../../model/block.js";
import type { Place } from "../../model/diagnostic.js";
import { textOfRange } from "../../model/pieces.js";
import { isTyped, placeOf } from "../../model/places.js";
import { allSections, type Report, type Section } from "../../model/report.js";
import { lineAt } from "../../model/source.js";
import { inlineText } from "../../model/walk.js";
import { gridOf } from "./grid.js";

export type SpanKind = "heading" | "paragraph" | "item" | "head-cell" | "cell" | "caption" | "note" | "subject";

export interface Span {
  readonly kind: SpanKind;
  readonly text: string;
  /** The same, letter for letter, with what facts and references fill in masked. */
  readonly typed: string;
  /** What the text is made of; `rangeIn` finds its letters by it. */
  readonly inlines: readonly Inline[];
  readonly at: Place;
  /** Of a cell: the head of its column, where every cell has a column of its own. */
  readonly head?: string;
  readonly section?: Section;
  /** Between fences: its spaces and marks are meant as they stand. */
  readonly asTyped?: true;
}

/** Stands for a letter that the author did not type here. */
export const filledIn = "\uFFFC";

/** Every span of the report. */
export const spansOf = perObject((report: Report): readonly Span[] => {
  const old = oldFiles(report);
  const found: Span[] = [...subject(report)];
  gather(report.opening, "paragraph", {}, found);
  for (const section of allSections(report.sections)) {
    if (section.none !== undefined) gather([section.none], "paragraph", { section }, found);
    gather(section.blocks, "paragraph", { section }, found);
  }
  gather(report.unplaced, "paragraph", {}, found);
  for (const { blocks } of report.annexes) gather(blocks, "paragraph", {}, found);
  return found.filter(({ text, at }) => text !== "" && !old.has(at.file));
});

/** Those whose spaces and marks authors chose by the rules of writing. */
export function writtenSpans(report: Report): readonly Span[] {
  return spansOf(report).filter(({ asTyped }) => asTyped !== true);
}

/** Files that are not read as Vietnamese at all. */
export function oldFiles({ sources }: Report): ReadonlySet<string> {
  return new Set([...sources].filter(([, { lines }]) => legacyText(lines) !== undefined).map(([file]) => file));
}

/** The subject line, when it is the author's own. */
function subject(report: Report): readonly Span[] {
  const at = placeOf(report, "subject");
  const text = report.fields.subject;
  const own = isTyped(report, "subject");
  if (!own || text === undefined) return [];
  // What a fact filled in was not typed here.
  const filled = lineAt(report.sources.get(at.file), at.line)?.includes("{{") !== false;
  return [
    { kind: "subject", text, typed: text, inlines: [filled ? { kind: "text", text } : textOfRange(text, at)], at },
  ];
}

/** What a span has of the blocks around it. */
type Around = Pick<Span, "section" | "asTyped" | "head">;

function gather(blocks: readonly Block[], kind: "paragraph" | "item", around: Around, found: Span[]): void {
  for (const block of blocks) gatherIn(block, kind, around, found);
}

function gatherIn(block: Block, kind: "paragraph" | "item", around: Around, found: Span[]): void {
  switch (block.kind) {
    case "heading":
      gatherInlines("heading", block.children, block.at, around, found);
      return;
    case "paragraph": {
      const own = block.asTyped === true ? { ...around, asTyped: true as const } : around;
      gatherInlines(kind, block.children, block.at, own, found);
      return;
    }
    case "list":
      for (const item of block.items) gather(item.blocks, "item", around, found);
      return;
    case "table":
      gatherTable(block, around, found);
      return;
    case "picture":
      gatherInlines("caption", block.caption ?? [], block.at, around, found);
      return;
    case "quote":
    case "landscape":
      gather(block.blocks, kind, around, found);
      return;
    case "columns":
      for (const cell of block.cells) gather(cell, "paragraph", around, found);
      return;
    case "rule":
    case "page-break":
    case "contents":
      return;
  }
}

function gatherTable(table: Table, around: Around, found: Span[]): void {
  gatherInlines("caption", table.caption ?? [], table.at, around, found);
  const { heads } = gridOf(table);
  for (const row of table.header) gatherRow("head-cell", row, [], around, found);
  for (const row of table.rows) gatherRow("cell", row, heads, around, found);
}

function gatherRow(
  kind: "head-cell" | "cell",
  row: TableRow,
  heads: readonly string[],
  around: Around,
  found: Span[],
): void {
  for (const [index, { children, at }] of row.cells.entries()) {
    const head = heads[index];
    gatherInlines(kind, children, at ?? row.at, head === undefined ? around : { ...around, head }, found);
  }
}

function gatherInlines(kind: SpanKind, inlines: readonly Inline[], at: Place, around: Around, found: Span[]): void {
  found.push({ kind, text: inlineText(inlines), typed: typedText(inlines), inlines, at, ...around });
  // A note is no cell, wherever its mark stands.
  const { head: _, ...inside } = around;
  for (const note of notesOf(inlines)) gatherInlines("note", note.children, note.textAt ?? note.at, inside, found);
}

function notesOf(inlines: readonly Inline[]): readonly NoteMark[] {
  return inlines.flatMap((inline): readonly NoteMark[] => {
    if (inline.kind === "note") return inline.first === false ? [] : [inline];
    return inline.kind === "mark" ? notesOf(inline.children) : [];
  });
}

function typedText(inlines: readonly Inline[]): string {
  let typed = "";
  for (const inline of inlines) {
    if (inline.kind === "fact" || inline.kind === "reference") typed += filledIn.repeat(inlineText([inline]).length);
    else typed += inline.kind === "mark" ? typedText(inline.children) : inlineText([inline]);
  }
  return typed;
}
