/** Blocks → HTML, with the same words and numbers as in Word. A role is a class; the stylesheet gives it its look. */
import {
  type Block,
  type Columns,
  type Heading,
  type Image,
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
  type Picture,
  type Rule,
  text,
} from "../../model/block.js";
import { printedSize } from "../../model/picture-size.js";
import { roles } from "../../model/roles.js";
import { pictureGap } from "../../model/walk.js";
import { leadOf } from "../list-lead.js";
import { mmToPt } from "../units.js";
import { altWords, boxWidth, captionWords, headingRole, headingWords, pictureRoom, ruleLength } from "../wording.js";
import { contentsList } from "./contents.js";
import { classOf, type Env, idOf } from "./env.js";
import { escapeHtml } from "./escape.js";
import { inlinesToHtml } from "./inlines.js";
import { tableToHtml } from "./tables.js";

export function blocksToHtml(blocks: readonly Block[], env: Env): string {
  return blocks.map((block, index) => blockToHtml(block, blocks[index - 1], env)).join("\n");
}

function blockToHtml(block: Block, before: Block | undefined, env: Env): string {
  switch (block.kind) {
    case "heading":
      return heading(block, env);
    case "paragraph":
      if (block.box !== undefined) return boxed(block, block.box, env);
      return paragraph(
        env.role !== undefined && block.role === roles.body ? env.role : block.role,
        block.children,
        env,
        block,
      );
    case "list":
      return list(block, env);
    case "table":
      return tableToHtml(block, env);
    case "quote":
      return `<blockquote>\n${blocksToHtml(block.blocks, { ...env, role: roles.quote })}\n</blockquote>`;
    case "columns":
      return columns(block, env);
    case "rule":
      return rule(block, before, env);
    case "picture":
      return picture(block, env);
    case "contents":
      return contentsList(env.contents ?? [], env);
    case "page-break":
      return '<div class="ngat-trang"></div>';
    case "landscape":
      return blocksToHtml(block.blocks, env);
  }
}

function paragraph(role: string, children: readonly Inline[], env: Env, block?: Block): string {
  return `<p class="${classOf(role)}"${idOf(block, env)}>${inlinesToHtml(children, env.anchors)}</p>`;
}

/** Sixth-level and deeper headings share HTML's last element. */
function heading(block: Heading, env: Env): string {
  const tag = `h${Math.min(block.level, 6)}`;
  const opening = `<${tag} class="${classOf(headingRole(block, env.profile))}"${idOf(block, env)}>`;
  return `${opening}${inlinesToHtml(headingWords(block), env.anchors)}</${tag}>`;
}

function list({ items }: List, env: Env): string {
  return items.map((item) => listItem(item, env)).join("\n");
}

function listItem(item: ListItem, env: Env): string {
  const { words, role, rest } = leadOf(item);
  return [paragraph(role, words, env), ...(rest.length === 0 ? [] : [blocksToHtml(rest, env)])].join("\n");
}

const mediaTypes: Readonly<Record<Image["format"], string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  svg: "image/svg+xml",
};

function picture(block: Picture, env: Env): string {
  const words = captionWords(block);
  const below =
    words === undefined
      ? ""
      : `\n<figcaption class="${classOf(roles.pictureCaption)}">${inlinesToHtml(words, env.anchors)}</figcaption>`;
  return `<figure${idOf(block, env)}>\n${shownPicture(block, env)}${below}\n</figure>`;
}

/** The bytes are embedded in the page, which fetches nothing. */
function shownPicture(block: Picture, env: Env): string {
  const { profile, room } = env;
  const { image } = block;
  if (image === undefined) return paragraph(roles.gap, [text(pictureGap(block))], env);
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
function boxed({ role, children }: Paragraph, box: Box, { profile, anchors }: Env): string {
  const width = boxWidth(children, box, profile.roles.get(role)).toFixed(1);
  const size = `width:${width}pt;height:${box.height}mm;line-height:${box.height}mm`;
  return `<p class="${classOf(role)} dong-khung" style="${size}">${inlinesToHtml(children, anchors)}</p>`;
}

function columns({ widths, gap, cells }: Columns, env: Env): string {
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const row = widths.map((width, index) => {
      const inside = blocksToHtml(cells[start + index] ?? [], { ...env, room: width });
      const free = gap > 0 && index < widths.length - 1 ? `;padding-right:${millimetres(gap)}` : "";
      return `<td style="width:${millimetres(width)}${free}">\n${inside}\n</td>`;
    });
    rows.push(`<tr>${row.join("")}</tr>`);
  }
  return `<table class="khung" role="presentation">\n${rows.join("\n")}\n</table>`;
}

function rule(block: Rule, before: Block | undefined, { profile, room }: Env): string {
  const length = ruleLength(block, before, mmToPt(room), profile);
  return `<hr class="${classOf(block.role)}" style="width:${length.toFixed(1)}pt">`;
}
