/** Blocks → Word paragraphs and tables. One function for each kind of block; looks come from the profile's styles. */
import {
  AlignmentType,
  BorderStyle,
  TableRow as DocxRow,
  Table as DocxTable,
  Paragraph,
  TableBorders,
  TableCell,
  TableLayoutType,
  VerticalAlign,
  WidthType,
} from "docx";
import type {
  Align,
  Block,
  Columns,
  Heading,
  Inline,
  List,
  ListItem,
  Rule,
  Table,
  TableRow,
} from "../../model/block.js";
import type { FormatProfile, Look } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import type { ContentsEntry } from "../contents.js";
import { leadOf } from "../list-lead.js";
import { mmToPt, mmToTwips, ptToTwips } from "../units.js";
import { captionWords, headingRole, headingWords, ruleLength } from "../wording.js";
import { columnWidths } from "./column-widths.js";
import { type Anchors, anchored, contentsList } from "./contents.js";
import { runsOf } from "./runs.js";
import { styleId, tableGrid } from "./styles.js";

export type Child = Paragraph | DocxTable;

/** What a block inherits from where it stands; passed down by copy. */
export interface Surroundings {
  readonly profile: FormatProfile;
  /** Width in mm that may be filled. */
  readonly room: number;
  /** Plain paragraphs take this role instead of their own: the inside of a quote. */
  readonly role?: string;
  /** Everything here stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** The first paragraph begins a new page. */
  readonly newPage?: boolean;
  /** Space in pt above the first row of a frame. */
  readonly gapAbove?: number;
  readonly contents?: readonly ContentsEntry[];
  readonly plainContents?: boolean;
  readonly anchors?: Anchors;
}

/** `above`: the block before these, where there is one. */
export function blocksToDocx(blocks: readonly Block[], around: Surroundings, above?: Block): readonly Child[] {
  return blocks.flatMap((block, index) => {
    const before = index === 0 ? above : blocks[index - 1];
    const newPage = before?.kind === "page-break" || (index === 0 && around.newPage === true);
    if (!newPage || breaksItself(block)) return blockToDocx(block, before, { ...around, newPage });
    return [pageStart(around), ...blockToDocx(block, before, { ...around, newPage: false })];
  });
}

/** What begins with a paragraph begins the page with it; anything else gets a paragraph of no height above it. */
function breaksItself(block: Block): boolean {
  if (block.kind === "table") return block.caption !== undefined;
  return ["page-break", "heading", "paragraph", "list", "quote"].includes(block.kind);
}

function pageStart(around: Surroundings): Paragraph {
  return new Paragraph({ style: styleOf(lookOf(roles.end, around)), pageBreakBefore: true, keepNext: true });
}

function blockToDocx(block: Block, before: Block | undefined, around: Surroundings): readonly Child[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, around)];
    case "paragraph": {
      const role = around.role !== undefined && block.role === roles.body ? around.role : block.role;
      const stays = block.lead === true ? { ...around, keepWithNext: true } : around;
      return [paragraph(role, block.children, stays, before?.kind === "table", block)];
    }
    case "list":
      return list(block, around);
    case "table":
      return table(block, around);
    case "quote":
      return blocksToDocx(block.blocks, { ...around, role: roles.quote });
    case "columns":
      return [columns(block, around)];
    case "rule":
      return [rule(block, before, around)];
    case "contents":
      return contentsList(around.contents ?? [], around.profile, around.plainContents === true);
    case "picture":
    case "page-break":
      return [];
    case "landscape":
      return blocksToDocx(block.blocks, around);
  }
}

function lookOf(role: string, { profile }: Surroundings): Look | undefined {
  return profile.roles.get(role);
}

function styleOf(look: Look | undefined): string {
  return styleId(look?.style ?? "Normal");
}

function paragraph(
  role: string,
  children: readonly Inline[],
  around: Surroundings,
  afterTable = false,
  block?: Block,
): Paragraph {
  const look = lookOf(role, around);
  const runs = runsOf(children, look);
  return new Paragraph({
    style: styleOf(look),
    children: block === undefined ? runs : anchored(block, runs, around.anchors),
    ...(around.keepWithNext ? { keepNext: true } : {}),
    ...(around.newPage ? { pageBreakBefore: true } : {}),
    // A table has no space of its own below it.
    ...(afterTable ? { spacing: { before: ptToTwips(Math.max(look?.before ?? 0, 6)) } } : {}),
  });
}

function heading(block: Heading, around: Surroundings): Paragraph {
  return paragraph(headingRole(block, around.profile), headingWords(block), around, false, block);
}

function list({ items }: List, around: Surroundings): readonly Child[] {
  return items.flatMap((item, index) => listItem(item, index === 0 ? around : { ...around, newPage: false }));
}

function listItem(item: ListItem, around: Surroundings): readonly Child[] {
  const { words, role, rest } = leadOf(item);
  const lead = words.length === 0 ? [] : [paragraph(role, words, around)];
  const below = lead.length === 0 ? around : { ...around, newPage: false };
  return [...lead, ...blocksToDocx(rest, below)];
}

const aligned: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

function table(block: Table, around: Surroundings): readonly Child[] {
  const head = lookOf(roles.tableHead, around);
  const cell = lookOf(roles.tableCell, around);
  if (head === undefined || cell === undefined) return [];
  const widths = columnWidths(block, mmToPt(around.room), head, cell).map(ptToTwips);
  const row = (each: TableRow, look: Look, header: boolean, stays: boolean): DocxRow =>
    new DocxRow({
      cantSplit: true,
      ...(header ? { tableHeader: true } : {}),
      children: widths.map(
        (width, index) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            children: [
              new Paragraph({
                style: styleOf(look),
                ...(header ? {} : { alignment: aligned[block.align[index] ?? "left"] }),
                ...(stays ? { keepNext: true } : {}),
                children: runsOf(each.cells[index] ?? [], look),
              }),
            ],
          }),
      ),
    });
  // A short table stays on one page. One that something must follow may break, so that its last row can go on with that.
  const short = block.rows.length <= shortTable && around.keepWithNext !== true;
  const stays = (index: number): boolean => (index === block.rows.length - 1 ? around.keepWithNext === true : short);
  const made = new DocxTable({
    style: tableGrid,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...block.header.map((each) => row(each, head, true, false)),
      ...block.rows.map((each, index) => row(each, cell, false, stays(index))),
    ],
  });
  return [...caption(block, around), made];
}

/** Rows up to which a table is kept on one page; a page holds about thirty. */
const shortTable = 12;

function caption(block: Table, around: Surroundings): readonly Child[] {
  const words = captionWords(block);
  return words === undefined ? [] : [paragraph(roles.caption, words, around)];
}

const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

function columns({ widths, cells }: Columns, around: Surroundings): DocxTable {
  const sizes = widths.map(mmToTwips);
  const rows: DocxRow[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const children = widths.map((width, index) => {
      const inside = blocksToDocx(cells[start + index] ?? [], { ...around, room: width });
      return new TableCell({
        width: { size: sizes[index] ?? 0, type: WidthType.DXA },
        ...(start === 0 && around.gapAbove ? { margins: { top: ptToTwips(around.gapAbove) } } : {}),
        children: inside.length === 0 ? [new Paragraph({ style: "Normal" })] : inside,
      });
    });
    rows.push(new DocxRow({ cantSplit: true, children }));
  }
  return new DocxTable({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    width: { size: sizes.reduce((total, size) => total + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    margins: noMargins,
    rows,
  });
}

/** An empty line with a border above it, drawn in by indents to the share of the text above that it should have. */
function rule(block: Rule, before: Block | undefined, around: Surroundings): Paragraph {
  const room = mmToPt(around.room);
  const inset = Math.max(0, ptToTwips((room - ruleLength(block, before, room, around.profile)) / 2));
  return new Paragraph({
    style: styleOf(lookOf(block.role, around)),
    indent: { left: inset, right: inset },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "auto" } },
  });
}
