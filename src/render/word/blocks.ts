/** Blocks → Word paragraphs and tables, one function per kind of block. Looks come from the profile's styles. */
import {
  type Block,
  type Columns,
  type Heading,
  type Inline,
  type List,
  type ListItem,
  type Picture,
  type Table,
  text,
} from "../../model/block.js";
import { roles } from "../../model/roles.js";
import { pictureGap } from "../../model/walk.js";
import { anchorAt } from "../anchors.js";
import { leadOf } from "../list-lead.js";
import { mmToTwips, ptToTwips } from "../units.js";
import { headingRole, headingWords } from "../wording.js";
import { boxed, rule } from "./boxes.js";
import { captionRuns } from "./captions.js";
import { contentsList, listed } from "./contents.js";
import { type Collected, type Env, lookOf } from "./env.js";
import { bookmarked } from "./fields.js";
import { grid, gridCell, gridRow } from "./grid.js";
import { paragraphNumbering } from "./numbering.js";
import { type Child, childXml, type Paragraph, paragraph } from "./paragraphs.js";
import { pictureRun } from "./pictures.js";
import { frameOf } from "./places.js";
import { runsOf } from "./runs.js";
import { styleOf, styleOfRole } from "./style-ids.js";
import { tableXml } from "./tables.js";

/** `above`: the block before these, where there is one. Made one at a time, so that a long report is never in memory as a whole. */
export function* blocksToWord(
  blocks: readonly Block[],
  env: Env,
  collected: Collected,
  above?: Block,
): Iterable<Child> {
  let before = above;
  for (const [index, block] of blocks.entries()) {
    const newPage = before?.kind === "page-break" || (index === 0 && env.newPage === true);
    if (newPage && !breaksItself(block)) yield pageStart(env);
    yield* blockToWord(block, before, { ...env, newPage: newPage && breaksItself(block) }, collected);
    before = block;
  }
}

/** Starts a page: in the first paragraph, or in an empty paragraph of no height above anything else. */
function breaksItself(block: Block): boolean {
  if (block.kind === "table") return block.caption !== undefined;
  return ["page-break", "heading", "paragraph", "list", "quote"].includes(block.kind);
}

function pageStart({ profile }: Env): Paragraph {
  return paragraph({ style: styleOfRole(roles.end, profile), keepNext: true, pageBreakBefore: true });
}

function blockToWord(block: Block, before: Block | undefined, env: Env, collected: Collected): Iterable<Child> {
  const afterTable = before?.kind === "table";
  switch (block.kind) {
    case "heading":
      return [heading(block, env, afterTable)];
    case "paragraph": {
      const role = env.role !== undefined && block.role === roles.body ? env.role : block.role;
      if (block.box !== undefined) return [boxed(block, block.box, role, env)];
      const runs = bookmarked(anchorAt(block, env.anchors), words(block.children, role, env));
      const stays = block.lead === true ? { ...env, keepWithNext: true } : env;
      return [textParagraph(role, runs, stays, { afterTable, block })];
    }
    case "list":
      return list(block, env, collected, afterTable);
    case "table":
      return table(block, env);
    case "quote":
      return blocksToWord(block.blocks, { ...env, role: roles.quote }, collected);
    case "columns":
      return [columns(block, env, collected)];
    case "rule":
      return [rule(block, before, env)];
    case "picture":
      return picture(block, env, collected);
    case "contents":
      return contentsList(env.contents, env.profile);
    case "page-break":
      return [];
    case "landscape":
      return blocksToWord(block.blocks, env, collected);
  }
}

function words(children: readonly Inline[], role: string, env: Env): string {
  return runsOf(children, lookOf(role, env), { anchors: env.anchors, looks: env.profile.roles });
}

interface Standing {
  readonly afterTable?: boolean;
  /** The block that the paragraph prints, if it prints a whole one. */
  readonly block?: Block;
}

function textParagraph(role: string, runs: string, env: Env, { afterTable, block }: Standing = {}): Paragraph {
  const look = lookOf(role, env);
  return paragraph(
    {
      style: styleOf(look),
      keepNext: env.keepWithNext,
      pageBreakBefore: env.newPage,
      frame: frameOf(look, env.profile),
      // A table has no space of its own below it.
      spacing: afterTable === true ? { "w:before": ptToTwips(Math.max(look?.before ?? 0, 6)) } : undefined,
      ...paragraphNumbering(look, block?.kind === "heading" ? block : undefined, env.numbers),
    },
    block === undefined ? runs : listed(block, runs, env.contents),
  );
}

function heading(block: Heading, env: Env, afterTable: boolean): Paragraph {
  const role = headingRole(block, env.profile);
  const shown = env.numbers.places.has(block) ? block.children : headingWords(block);
  const runs = bookmarked(anchorAt(block, env.anchors), words(shown, role, env));
  return textParagraph(role, runs, env, { afterTable, block });
}

function list({ items }: List, env: Env, collected: Collected, afterTable: boolean): readonly Child[] {
  return items.flatMap((item, index) =>
    listItem(item, index === 0 ? env : { ...env, newPage: false }, collected, afterTable && index === 0),
  );
}

function listItem(item: ListItem, env: Env, collected: Collected, afterTable: boolean): readonly Child[] {
  const { words: first, role, rest } = leadOf(item);
  const below = blocksToWord(rest, { ...env, newPage: false }, collected);
  return [textParagraph(role, words(first, role, env), env, { afterTable }), ...below];
}

function table(block: Table, env: Env): readonly Child[] {
  const made = tableXml(block, env);
  return made === undefined ? [] : [...caption(roles.caption, block, env), made];
}

function caption(role: string, block: Table | Picture, env: Env): readonly Child[] {
  const runs = captionRuns(role, block, env);
  return runs === undefined ? [] : [textParagraph(role, runs, env)];
}

/** A picture stays on the page of the caption below it. */
function picture(block: Picture, env: Env, collected: Collected): readonly Child[] {
  const run = pictureRun(block, env, collected);
  const keepNext = block.caption !== undefined || env.keepWithNext === true;
  const shown =
    run === undefined
      ? textParagraph(roles.gap, words([text(pictureGap(block))], roles.gap, env), env)
      : paragraph({ style: styleOfRole(roles.picture, env.profile), keepNext }, run);
  return [shown, ...caption(roles.pictureCaption, block, env)];
}

const noMargins = { top: 0, left: 0, bottom: 0, right: 0 };

/** Blocks side by side: a table without lines. */
function columns({ widths, gap, cells }: Columns, env: Env, collected: Collected): string {
  const last = widths.length - 1;
  const sizes = widths.map((width, index) => mmToTwips(index === last ? width : width + gap));
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const row = widths.map((room, index) => {
      const children = [...blocksToWord(cells[start + index] ?? [], { ...env, room }, collected)];
      const inside = children.length === 0 ? [paragraph({ style: "Normal" })] : children;
      const free = gap > 0 && index < last ? { ...noMargins, right: mmToTwips(gap) } : {};
      const above = start === 0 && (env.gapAbove ?? 0) > 0 ? { top: ptToTwips(env.gapAbove ?? 0) } : {};
      return gridCell({ width: sizes[index] ?? 0, margins: { ...free, ...above } }, inside.map(childXml).join(""));
    });
    rows.push(gridRow(row.join("")));
  }
  return grid({ columns: sizes, bare: true, margins: noMargins }, rows.join(""));
}
