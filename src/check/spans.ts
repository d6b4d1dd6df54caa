/**
 * The text of a report as the rules of language read it: one span for every paragraph, heading, cell, caption and note, in
 * reading order. The frame is the program's and is left out; so is a file typed in an old encoding, which has a finding
 * of its own that explains all the rest.
 */
import type { Place } from "../diagnostics/diagnostic.js";
import type { Block, Inline, NoteMark, Table } from "../model/block.js";
import { allSections, type Report, type Section } from "../model/report.js";
import { inlineText } from "../model/walk.js";
import { legacyText } from "../source/legacy-letters.js";
import { cellsOf, gridOf } from "./grid.js";

export type SpanKind = "heading" | "paragraph" | "item" | "head-cell" | "cell" | "caption" | "note" | "subject";

export interface Span {
  readonly kind: SpanKind;
  readonly text: string;
  /** The same, letter for letter, with what facts and references fill in masked. */
  readonly typed: string;
  readonly at: Place;
  /** What stands before it on the same line of the file. */
  readonly lead: string;
  /** Of a cell: the head of its column, where every cell has a column of its own. */
  readonly head?: string;
  readonly section?: Section;
  /** Between fences: its spaces and marks are meant as they stand. */
  readonly asTyped?: true;
}

/** Stands for a letter that the author did not type here. */
export const filledIn = "\uFFFC";

const known = new WeakMap<Report, readonly Span[]>();

/** Every span of the report, made once. */
export function spansOf(report: Report): readonly Span[] {
  const before = known.get(report);
  if (before !== undefined) return before;
  const made = spans(report);
  known.set(report, made);
  return made;
}

function spans(report: Report): readonly Span[] {
  const old = oldFiles(report);
  const none = ({ none }: Section): readonly Block[] => (none === undefined ? [] : [none]);
  const all = [
    ...subject(report),
    ...blockSpans(report.opening),
    ...allSections(report.sections).flatMap((section) =>
      blockSpans([...none(section), ...section.blocks]).map((span) => ({ ...span, section })),
    ),
    ...blockSpans(report.unplaced),
    ...report.annexes.flatMap((annex) => blockSpans(annex.blocks)),
  ];
  return all.filter(({ text, at }) => text !== "" && !old.has(at.file));
}

/** Those whose spaces and marks authors chose by the rules of writing. */
export function writtenSpans(report: Report): readonly Span[] {
  return spansOf(report).filter(({ asTyped }) => asTyped !== true);
}

/** Files that are not read as Vietnamese at all. */
export function oldFiles({ sources }: Report): ReadonlySet<string> {
  return new Set([...sources].filter(([, lines]) => legacyText(lines) !== undefined).map(([file]) => file));
}

/** The subject line, when it is the author's own. */
function subject(report: Report): readonly Span[] {
  const at = report.lineOf("trich_yeu");
  const text = report.fields.subject;
  const own = at.line !== report.lineOf("").line;
  return own && text !== undefined ? [{ kind: "subject", text, typed: text, at, lead: "" }] : [];
}

function blockSpans(blocks: readonly Block[], kind: "paragraph" | "item" = "paragraph"): readonly Span[] {
  return blocks.flatMap((block) => spansIn(block, kind));
}

function spansIn(block: Block, kind: "paragraph" | "item"): readonly Span[] {
  switch (block.kind) {
    case "heading":
      return inlineSpans("heading", block.children, block.at);
    case "paragraph":
      return inlineSpans(kind, block.children, block.at).map((span) =>
        block.asTyped === true ? { ...span, asTyped: true as const } : span,
      );
    case "list":
      return block.items.flatMap((item) => blockSpans(item.blocks, "item"));
    case "table":
      return tableSpans(block);
    case "picture":
      return inlineSpans("caption", block.caption ?? [], block.at);
    case "quote":
    case "landscape":
      return blockSpans(block.blocks, kind);
    case "columns":
      return block.cells.flatMap((cell) => blockSpans(cell));
    case "rule":
    case "page-break":
    case "contents":
      return [];
  }
}

function tableSpans(table: Table): readonly Span[] {
  const rows = [
    ...table.header.map((row) => ({ row, kind: "head-cell" as const })),
    ...table.rows.map((row) => ({ row, kind: "cell" as const })),
  ];
  const { heads } = gridOf(table);
  const inside = rows.flatMap(({ row, kind }) => {
    // Grown from cell to cell: put together anew for each, a table of thousands of columns took minutes.
    let before = "";
    return cellsOf(row).flatMap((cell, index) => {
      const lead = before;
      before = `${index === 0 ? "" : `${before}|`}${inlineText(cell)}`;
      const head = kind === "cell" ? heads[index] : undefined;
      const found = inlineSpans(kind, cell, row.at, lead);
      return head === undefined ? found : found.map((span) => (span.kind === kind ? { ...span, head } : span));
    });
  });
  return [...inlineSpans("caption", table.caption ?? [], table.at), ...inside];
}

function inlineSpans(kind: SpanKind, inlines: readonly Inline[], at: Place, lead = ""): readonly Span[] {
  const own: Span = { kind, text: inlineText(inlines), typed: typedText(inlines), at, lead };
  return [own, ...notesOf(inlines).flatMap((note) => inlineSpans("note", note.children, note.textAt ?? note.at))];
}

function notesOf(inlines: readonly Inline[]): readonly NoteMark[] {
  return inlines.flatMap((inline): readonly NoteMark[] => {
    if (inline.kind === "note") return inline.first === false ? [] : [inline];
    return inline.kind === "mark" ? notesOf(inline.children) : [];
  });
}

function typedText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      const whole = inlineText([inline]);
      if (inline.kind === "fact" || inline.kind === "reference") return filledIn.repeat(whole.length);
      return inline.kind === "mark" ? typedText(inline.children) : whole;
    })
    .join("");
}
