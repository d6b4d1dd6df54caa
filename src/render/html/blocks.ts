/** Blocks → HTML. The same words and numbers as in Word; a role is a class, and the stylesheet gives it its look. */
import type {
  Block,
  Columns,
  Heading,
  Inline,
  List,
  ListItem,
  MarkName,
  NoteMark,
  Rule,
  Table,
  TableRow,
} from "../../model/block.js";
import type { FormatProfile } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import type { ContentsEntry } from "../contents.js";
import { leadOf } from "../list-lead.js";
import { mmToPt } from "../units.js";
import { captionWords, headingRole, headingWords, ruleLength } from "../wording.js";
import { contentsList } from "./contents.js";
import { escapeHtml } from "./escape.js";

export interface Surroundings {
  readonly profile: FormatProfile;
  /** Width in mm that may be filled. */
  readonly room: number;
  /** Plain paragraphs take this role instead of their own: the inside of a quote. */
  readonly role?: string;
  readonly contents?: readonly ContentsEntry[];
  /** The id of each block that the contents list leads to. */
  readonly anchors?: ReadonlyMap<Block, string>;
}

export function blocksToHtml(blocks: readonly Block[], around: Surroundings): string {
  return blocks.map((block, index) => blockToHtml(block, blocks[index - 1], around)).join("\n");
}

function blockToHtml(block: Block, before: Block | undefined, around: Surroundings): string {
  switch (block.kind) {
    case "heading":
      return heading(block, around);
    case "paragraph":
      return paragraph(
        around.role !== undefined && block.role === roles.body ? around.role : block.role,
        block.children,
        idOf(block, around),
      );
    case "list":
      return list(block, around);
    case "table":
      return table(block);
    case "quote":
      return `<blockquote>\n${blocksToHtml(block.blocks, { ...around, role: roles.quote })}\n</blockquote>`;
    case "columns":
      return columns(block, around);
    case "rule":
      return rule(block, before, around);
    case "contents":
      return contentsList(around.contents ?? [], around);
    case "page-break":
      return '<div class="ngat-trang"></div>';
    case "picture":
      return "";
    case "landscape":
      return blocksToHtml(block.blocks, around);
  }
}

export function classOf(role: string): string {
  return role.replace(/[^a-z0-9-]/g, "-");
}

function paragraph(role: string, children: readonly Inline[], id = ""): string {
  return `<p class="${classOf(role)}"${id}>${inlinesToHtml(children)}</p>`;
}

function idOf(block: Block, { anchors }: Surroundings): string {
  const id = anchors?.get(block);
  return id === undefined ? "" : ` id="${id}"`;
}

/** Sixth-level and deeper headings share HTML's last element. */
function heading(block: Heading, around: Surroundings): string {
  const tag = `h${Math.min(block.level, 6)}`;
  const id = idOf(block, around);
  return `<${tag} class="${classOf(headingRole(block, around.profile))}"${id}>${inlinesToHtml(headingWords(block))}</${tag}>`;
}

function list({ items }: List, around: Surroundings): string {
  return items.map((item) => listItem(item, around)).join("\n");
}

function listItem(item: ListItem, around: Surroundings): string {
  const { words, role, rest } = leadOf(item);
  const lead = words.length === 0 ? [] : [paragraph(role, words)];
  return [...lead, ...(rest.length === 0 ? [] : [blocksToHtml(rest, around)])].join("\n");
}

function table(block: Table): string {
  const { header, rows, align } = block;
  const words = captionWords(block);
  const top =
    words === undefined ? "" : `<caption class="${classOf(roles.caption)}">${inlinesToHtml(words)}</caption>\n`;
  const row = ({ cells }: TableRow, tag: "td" | "th"): string => {
    const inside = cells.map((cell, index) => {
      const side = tag === "td" ? ` style="text-align:${align[index] ?? "left"}"` : ' scope="col"';
      return `<${tag} class="${classOf(tag === "th" ? roles.tableHead : roles.tableCell)}"${side}>${inlinesToHtml(cell)}</${tag}>`;
    });
    return `<tr>${inside.join("")}</tr>`;
  };
  const head = `<thead>${header.map((each) => row(each, "th")).join("\n")}</thead>`;
  const body = `<tbody>\n${rows.map((each) => row(each, "td")).join("\n")}\n</tbody>`;
  return `<table class="bang">\n${top}${head}\n${body}\n</table>`;
}

function columns({ widths, cells }: Columns, around: Surroundings): string {
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += widths.length) {
    const row = widths.map((width, index) => {
      const inside = blocksToHtml(cells[start + index] ?? [], { ...around, room: width });
      return `<td style="width:${width}mm">\n${inside}\n</td>`;
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
export function notesToHtml(notes: readonly NoteMark[]): string {
  if (notes.length === 0) return "";
  const each = notes.map(
    ({ number, children }) =>
      `<p class="${classOf(roles.note)}" id="chu-thich-${number}"><a href="#dan-${number}"><sup>${number}</sup></a> ${inlinesToHtml(children)}</p>`,
  );
  return `<section role="doc-endnotes">\n${each.join("\n")}\n</section>\n`;
}

const tags: Readonly<Record<MarkName, string>> = {
  strong: "strong",
  emphasis: "em",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
};

export function inlinesToHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineToHtml).join("");
}

function inlineToHtml(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "mark":
      return `<${tags[inline.mark]}>${inlinesToHtml(inline.children)}</${tags[inline.mark]}>`;
    case "break":
      return "<br>";
    case "fact":
      return escapeHtml(inline.value ?? `{{${inline.name}}}`);
    case "note":
      return `<sup${inline.first === false ? "" : ` id="dan-${inline.number}"`}><a href="#chu-thich-${inline.number}">${inline.number}</a></sup>`;
    case "reference":
      return escapeHtml(inline.text ?? `[[${inline.id}]]`);
  }
}
