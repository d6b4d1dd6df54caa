/** Blocks → Word paragraphs and tables. One function for each kind of block; looks come from the profile's styles. */
import {
  BorderStyle,
  TableRow as DocxRow,
  Table as DocxTable,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TableBorders,
  TableCell,
  TableLayoutType,
  WidthType,
} from "docx";
import {
  type Block,
  type Columns,
  type Heading,
  type Inline,
  type List,
  type ListItem,
  type Picture,
  type Rule,
  type Table,
  text,
} from "../../model/block.js";
import type { FormatProfile, Look } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { pictureGap } from "../../model/walk.js";
import { type Anchors, anchorAt } from "../anchors.js";
import type { ContentsEntry } from "../contents.js";
import type { NumberPlan } from "../heading-numbers.js";
import { leadOf } from "../list-lead.js";
import { mmToPt, mmToTwips, ptToTwips } from "../units.js";
import { headingRole, headingWords, ruleLength } from "../wording.js";
import { boxed } from "./boxes.js";
import { captionRuns } from "./captions.js";
import { anchored, type Anchors as ContentsAnchors, contentsList } from "./contents.js";
import { bookmarked } from "./fields.js";
import type { Making } from "./forms.js";
import { paragraphNumbering } from "./numbering.js";
import { type Drawings, pictureLine } from "./pictures.js";
import { placeOf } from "./places.js";
import { runsOf } from "./runs.js";
import { styleId } from "./styles.js";
import { tableToDocx } from "./tables.js";

export type Child = Paragraph | DocxTable;

/** What a block inherits from where it stands; passed down by copy. */
export interface Surroundings {
  readonly profile: FormatProfile;
  readonly anchors: Anchors;
  readonly making: Making;
  readonly numbers: NumberPlan;
  /** Width in mm that may be filled. */
  readonly room: number;
  /** Plain paragraphs take this role instead of their own: the inside of a quote. */
  readonly role?: string;
  /** Everything here stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** The pictures of the document so far. */
  readonly drawings: Drawings;
  /** The first paragraph begins a new page. */
  readonly newPage?: boolean;
  /** Space in pt above the first row of a frame. */
  readonly gapAbove?: number;
  readonly contents?: readonly ContentsEntry[];
  readonly plainContents?: boolean;
  /** What the contents list leads to. */
  readonly listed?: ContentsAnchors;
}

/** `above`: the block before these, where there is one. */
export function* blocksToDocx(blocks: readonly Block[], around: Surroundings, above?: Block): Iterable<Child> {
  let before = above;
  for (const [index, block] of blocks.entries()) {
    const newPage = before?.kind === "page-break" || (index === 0 && around.newPage === true);
    if (newPage && !breaksItself(block)) yield pageStart(around);
    yield* blockToDocx(block, before, { ...around, newPage: newPage && breaksItself(block) });
    before = block;
  }
}

/** What begins with a paragraph begins the page with it; anything else gets a paragraph of no height above it. */
function breaksItself(block: Block): boolean {
  if (block.kind === "table") return block.caption !== undefined;
  return ["page-break", "heading", "paragraph", "list", "quote"].includes(block.kind);
}

function pageStart(around: Surroundings): Paragraph {
  return new Paragraph({ style: styleOf(lookOf(roles.end, around)), pageBreakBefore: true, keepNext: true });
}

function blockToDocx(block: Block, before: Block | undefined, around: Surroundings): Iterable<Child> {
  switch (block.kind) {
    case "heading":
      return [heading(block, around, before?.kind === "table")];
    case "paragraph": {
      const role = around.role !== undefined && block.role === roles.body ? around.role : block.role;
      if (block.box !== undefined) return [boxed(block, block.box, lookOf(role, around), around)];
      const runs = bookmarked(anchorAt(block, around.anchors), words(block.children, role, around));
      const stays = block.lead === true ? { ...around, keepWithNext: true } : around;
      return [paragraph(role, runs, stays, before?.kind === "table", block)];
    }
    case "list":
      return list(block, around, before?.kind === "table");
    case "table":
      return table(block, around);
    case "quote":
      return blocksToDocx(block.blocks, { ...around, role: roles.quote });
    case "columns":
      return [columns(block, around)];
    case "rule":
      return [rule(block, before, around)];
    case "picture":
      return picture(block, around);
    case "contents":
      return contentsList(around.contents ?? [], around.profile, around.plainContents === true);
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

function words(children: readonly Inline[], role: string, around: Surroundings): ParagraphChild[] {
  return runsOf(children, lookOf(role, around), around, around.profile.roles);
}

function paragraph(
  role: string,
  runs: readonly ParagraphChild[],
  around: Surroundings,
  afterTable = false,
  block?: Block,
): Paragraph {
  const look = lookOf(role, around);
  const options: IParagraphOptions = {
    style: styleOf(look),
    ...placeOf(look, around.profile),
    ...paragraphNumbering(look, block?.kind === "heading" ? block : undefined, around.numbers),
    ...(around.keepWithNext ? { keepNext: true } : {}),
    ...(around.newPage ? { pageBreakBefore: true } : {}),
    // A table has no space of its own below it.
    ...(afterTable ? { spacing: { before: ptToTwips(Math.max(look?.before ?? 0, 6)) } } : {}),
  };
  const children = block === undefined ? runs : anchored(block, [...runs], around.listed);
  const make = (inside: readonly ParagraphChild[]): Paragraph => new Paragraph({ ...options, children: inside });
  // npm docx counts the lists that it writes.
  if (options.numbering) return make(children);
  return around.making.filled(`w:p ${JSON.stringify(options)}`, make, "w:r", children);
}

function heading(block: Heading, around: Surroundings, afterTable: boolean): Paragraph {
  const role = headingRole(block, around.profile);
  const shown = around.numbers.places.has(block) ? block.children : headingWords(block);
  const runs = bookmarked(anchorAt(block, around.anchors), words(shown, role, around));
  return paragraph(role, runs, around, afterTable, block);
}

function list({ items }: List, around: Surroundings, afterTable: boolean): readonly Child[] {
  return items.flatMap((item, index) =>
    listItem(item, index === 0 ? around : { ...around, newPage: false }, afterTable && index === 0),
  );
}

function listItem(item: ListItem, around: Surroundings, afterTable: boolean): readonly Child[] {
  const { words: first, role, rest } = leadOf(item);
  const below = blocksToDocx(rest, { ...around, newPage: false });
  return [paragraph(role, words(first, role, around), around, afterTable), ...below];
}

function table(block: Table, around: Surroundings): readonly Child[] {
  const made = tableToDocx(block, around);
  return made === undefined ? [] : [...caption(roles.caption, block, around), made];
}

function caption(role: string, block: Table | Picture, around: Surroundings): readonly Child[] {
  const runs = captionRuns(role, block, around);
  return runs === undefined ? [] : [paragraph(role, runs, around)];
}

/** A picture stays on the page of the caption below it. */
function picture(block: Picture, around: Surroundings): readonly Child[] {
  const keepNext = block.caption !== undefined || around.keepWithNext === true;
  const line = pictureLine(block, around, styleOf(lookOf(roles.picture, around)), keepNext);
  const shown = line ?? paragraph(roles.gap, words([text(pictureGap(block))], roles.gap, around), around);
  return [shown, ...caption(roles.pictureCaption, block, around)];
}

const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

function columns({ widths, gap, cells }: Columns, around: Surroundings): DocxTable {
  const sizes = widths.map((width, index) => mmToTwips(index === widths.length - 1 ? width : width + gap));
  const free = { ...noMargins, right: mmToTwips(gap) };
  const rows: DocxRow[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const children = widths.map((width, index) => {
      const inside = [...blocksToDocx(cells[start + index] ?? [], { ...around, room: width })];
      return new TableCell({
        width: { size: sizes[index] ?? 0, type: WidthType.DXA },
        ...cellMargins(gap > 0 && index < widths.length - 1 ? free : {}, start === 0 ? around.gapAbove : undefined),
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

function cellMargins(free: Partial<typeof noMargins>, above = 0): { margins?: Partial<typeof noMargins> } {
  const margins = { ...free, ...(above > 0 ? { top: ptToTwips(above) } : {}) };
  return Object.keys(margins).length === 0 ? {} : { margins };
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
