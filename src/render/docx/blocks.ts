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
import { leadOf } from "../list-lead.js";
import { mmToPt, mmToTwips, ptToTwips } from "../units.js";
import { captionWords, headingRole, headingWords, ruleLength } from "../wording.js";
import { boxed } from "./boxes.js";
import { columnWidths } from "./column-widths.js";
import { placeOf } from "./places.js";
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
}

export function blocksToDocx(blocks: readonly Block[], around: Surroundings): readonly Child[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return blockToDocx(block, before, around);
  });
}

function blockToDocx(block: Block, before: Block | undefined, around: Surroundings): readonly Child[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, around)];
    case "paragraph": {
      const role = around.role !== undefined && block.role === roles.body ? around.role : block.role;
      if (block.box !== undefined) return [boxed(block, block.box, lookOf(role, around), mmToPt(around.room))];
      return [paragraph(role, block.children, around, before?.kind === "table")];
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
    case "picture":
    case "contents":
      return [];
    case "page-break":
      return [new Paragraph({ style: styleOf(lookOf(roles.end, around)), pageBreakBefore: true })];
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

function paragraph(role: string, children: readonly Inline[], around: Surroundings, afterTable = false): Paragraph {
  const look = lookOf(role, around);
  return new Paragraph({
    style: styleOf(look),
    children: runsOf(children, look, around.profile.roles),
    ...placeOf(look, around.profile),
    ...(around.keepWithNext ? { keepNext: true } : {}),
    // A table has no space of its own below it.
    ...(afterTable ? { spacing: { before: ptToTwips(Math.max(look?.before ?? 0, 6)) } } : {}),
  });
}

function heading(block: Heading, around: Surroundings): Paragraph {
  return paragraph(headingRole(block, around.profile), headingWords(block), around);
}

function list({ items }: List, around: Surroundings): readonly Child[] {
  return items.flatMap((item) => listItem(item, around));
}

function listItem(item: ListItem, around: Surroundings): readonly Child[] {
  const { words, role, rest } = leadOf(item);
  const lead = words.length === 0 ? [] : [paragraph(role, words, around)];
  return [...lead, ...blocksToDocx(rest, around)];
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
  // A short table stays on one page; of a long one the end stays with what must follow it.
  const short = block.rows.length <= shortTable;
  const stays = (index: number): boolean => {
    const last = index === block.rows.length - 1;
    return last
      ? around.keepWithNext === true
      : short || (around.keepWithNext === true && index >= block.rows.length - 2);
  };
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

function columns({ widths, gap, cells }: Columns, around: Surroundings): DocxTable {
  const sizes = widths.map((width, index) => mmToTwips(index === widths.length - 1 ? width : width + gap));
  const free = { ...noMargins, right: mmToTwips(gap) };
  const rows: DocxRow[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const children = widths.map((width, index) => {
      const inside = blocksToDocx(cells[start + index] ?? [], { ...around, room: width });
      return new TableCell({
        width: { size: sizes[index] ?? 0, type: WidthType.DXA },
        ...(gap > 0 && index < widths.length - 1 ? { margins: free } : {}),
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
