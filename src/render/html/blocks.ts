/** Blocks → HTML. The same words and numbers as in Word; a role is a class, and the stylesheet gives it its look. */
import {
  type Block,
  type Columns,
  type Heading,
  type Image,
  type Inline,
  type List,
  type ListItem,
  type Mark,
  type MarkName,
  type NoteMark,
  type Paragraph,
  type Picture,
  type Reference,
  type Rule,
  text,
} from "../../model/block.js";
import { printedSize } from "../../model/picture-size.js";
import type { FormatProfile } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { pictureGap } from "../../model/walk.js";
import { type Anchors, anchorAt } from "../anchors.js";
import type { ContentsEntry } from "../contents.js";
import { leadOf } from "../list-lead.js";
import { mmToPt } from "../units.js";
import { altWords, boxWidth, captionWords, headingRole, headingWords, pictureRoom, ruleLength } from "../wording.js";
import { contentsList } from "./contents.js";
import { escapeHtml } from "./escape.js";
import { tableToHtml } from "./tables.js";

export interface Surroundings {
  readonly profile: FormatProfile;
  readonly anchors: Anchors;
  /** Width in mm that may be filled. */
  readonly room: number;
  /** Plain paragraphs take this role instead of their own: the inside of a quote. */
  readonly role?: string;
  readonly contents?: readonly ContentsEntry[];
  /** The id of each block that the contents list leads to. */
  readonly listed?: ReadonlyMap<Block, string>;
}

export function blocksToHtml(blocks: readonly Block[], around: Surroundings): string {
  return blocks.map((block, index) => blockToHtml(block, blocks[index - 1], around)).join("\n");
}

function blockToHtml(block: Block, before: Block | undefined, around: Surroundings): string {
  switch (block.kind) {
    case "heading":
      return heading(block, around);
    case "paragraph":
      if (block.box !== undefined) return boxed(block, block.box, around);
      return paragraph(
        around.role !== undefined && block.role === roles.body ? around.role : block.role,
        block.children,
        around,
        block,
      );
    case "list":
      return list(block, around);
    case "table":
      return tableToHtml(block, around);
    case "quote":
      return `<blockquote>\n${blocksToHtml(block.blocks, { ...around, role: roles.quote })}\n</blockquote>`;
    case "columns":
      return columns(block, around);
    case "rule":
      return rule(block, before, around);
    case "picture":
      return picture(block, around);
    case "contents":
      return contentsList(around.contents ?? [], around);
    case "page-break":
      return '<div class="ngat-trang"></div>';
    case "landscape":
      return blocksToHtml(block.blocks, around);
  }
}

export function classOf(role: string): string {
  return role.replace(/[^a-z0-9-]/g, "-");
}

/** Written into the tag of a block that references or the contents list lead to. */
export function idOf(block: Block | undefined, around: Surroundings): string {
  const name = block === undefined ? undefined : nameOf(block, around);
  return name === undefined ? "" : ` id="${name}"`;
}

export function nameOf(block: Block, { anchors, listed }: Surroundings): string | undefined {
  return anchorAt(block, anchors)?.name ?? listed?.get(block);
}

function paragraph(role: string, children: readonly Inline[], around: Surroundings, block?: Block): string {
  return `<p class="${classOf(role)}"${idOf(block, around)}>${inlinesToHtml(children, around.anchors)}</p>`;
}

/** Sixth-level and deeper headings share HTML's last element. */
function heading(block: Heading, around: Surroundings): string {
  const tag = `h${Math.min(block.level, 6)}`;
  const opening = `<${tag} class="${classOf(headingRole(block, around.profile))}"${idOf(block, around)}>`;
  return `${opening}${inlinesToHtml(headingWords(block), around.anchors)}</${tag}>`;
}

function list({ items }: List, around: Surroundings): string {
  return items.map((item) => listItem(item, around)).join("\n");
}

function listItem(item: ListItem, around: Surroundings): string {
  const { words, role, rest } = leadOf(item);
  return [paragraph(role, words, around), ...(rest.length === 0 ? [] : [blocksToHtml(rest, around)])].join("\n");
}

const mediaTypes: Readonly<Record<Image["format"], string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  svg: "image/svg+xml",
};

function picture(block: Picture, around: Surroundings): string {
  const words = captionWords(block);
  const below =
    words === undefined
      ? ""
      : `\n<figcaption class="${classOf(roles.pictureCaption)}">${inlinesToHtml(words, around.anchors)}</figcaption>`;
  return `<figure${idOf(block, around)}>\n${shownPicture(block, around)}${below}\n</figure>`;
}

/** The bytes stand in the page itself, which fetches nothing. */
function shownPicture(block: Picture, around: Surroundings): string {
  const { profile, room } = around;
  const { image } = block;
  if (image === undefined) return paragraph(roles.gap, [text(pictureGap(block))], around);
  const { width } = printedSize(block, pictureRoom(block, room, profile));
  const data = Buffer.from(image.bytes).toString("base64");
  const source = `data:${mediaTypes[image.format]};base64,${data}`;
  return `<div class="${classOf(roles.picture)}"><img src="${source}" alt="${escapeHtml(altWords(block))}" style="width:${width.toFixed(1)}mm"></div>`;
}

function millimetres(length: number): string {
  return `${Number(length.toFixed(2))}mm`;
}

type Box = NonNullable<Paragraph["box"]>;

/** The border is part of the box. */
function boxed({ role, children }: Paragraph, box: Box, { profile, anchors }: Surroundings): string {
  const width = boxWidth(children, box, profile.roles.get(role)).toFixed(1);
  const size = `width:${width}pt;height:${box.height}mm;line-height:${box.height}mm`;
  return `<p class="${classOf(role)} dong-khung" style="${size}">${inlinesToHtml(children, anchors)}</p>`;
}

function columns({ widths, gap, cells }: Columns, around: Surroundings): string {
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const row = widths.map((width, index) => {
      const inside = blocksToHtml(cells[start + index] ?? [], { ...around, room: width });
      const free = gap > 0 && index < widths.length - 1 ? `;padding-right:${millimetres(gap)}` : "";
      return `<td style="width:${millimetres(width)}${free}">\n${inside}\n</td>`;
    });
    rows.push(`<tr>${row.join("")}</tr>`);
  }
  return `<table class="khung" role="presentation">\n${rows.join("\n")}\n</table>`;
}

function rule(block: Rule, before: Block | undefined, { profile, room }: Surroundings): string {
  const length = ruleLength(block, before, mmToPt(room), profile);
  return `<hr class="${classOf(block.role)}" style="width:${length.toFixed(1)}pt">`;
}

/** The notes at the end of the page that a screen is. */
export function notesToHtml(notes: readonly NoteMark[], anchors: Anchors): string {
  if (notes.length === 0) return "";
  const each = notes.map(
    ({ number, children }) =>
      `<p class="${classOf(roles.note)}" id="chu-thich-${number}"><a href="#dan-${number}"><sup>${number}</sup></a> ${inlinesToHtml(children, anchors)}</p>`,
  );
  return `<section role="doc-endnotes">\n${each.join("\n")}\n</section>\n`;
}

const tags: Readonly<Record<MarkName, string>> = {
  strong: "strong",
  emphasis: "em",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
  look: "span",
};

export function inlinesToHtml(inlines: readonly Inline[], anchors: Anchors): string {
  return inlines.map((inline) => inlineToHtml(inline, anchors)).join("");
}

function marked({ mark, role, children }: Mark, anchors: Anchors): string {
  const tag = tags[mark];
  return `<${tag}${role === undefined ? "" : ` class="${classOf(role)}"`}>${inlinesToHtml(children, anchors)}</${tag}>`;
}

function inlineToHtml(inline: Inline, anchors: Anchors): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "mark":
      return marked(inline, anchors);
    case "break":
      return "<br>";
    case "fact":
      return escapeHtml(inline.value ?? `{{${inline.name}}}`).replaceAll("\n", "<br>");
    case "note":
      return `<sup${inline.first === false ? "" : ` id="dan-${inline.number}"`}><a href="#chu-thich-${inline.number}">${inline.number}</a></sup>`;
    case "reference":
      return reference(inline, anchors);
  }
}

/** Plain words where nothing printed can be led to. */
function reference({ id, text = `[[${id}]]`, anchor: to = "" }: Reference, anchors: Anchors): string {
  const anchor = anchors.get(to);
  return anchor === undefined ? escapeHtml(text) : `<a href="#${anchor.name}">${escapeHtml(text)}</a>`;
}
