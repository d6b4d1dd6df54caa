/** Inline Markdown → inlines: emphasis, breaks, facts, references and the four tags; everything else stays the text it is. */

import { finding } from "../findings/kind.js";
import * as k from "../findings/markdown.js";
import { pictureInText } from "../findings/pictures.js";
import { type Comment, type Inline, type MarkName, mark, text } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { type Node, parseInline } from "./markdown.js";

export interface InlineReading {
  /** Where the text begins; lines below are counted from here. */
  readonly at: Place;
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
  /** Footnotes of the file by the author's name for them. */
  readonly notes?: NoteTexts;
}

/** Texts of footnotes, each with what was made of it, once a mark asked for it. */
export interface NoteTexts {
  readonly file: string;
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly at: Place }>;
  readonly used: Set<string>;
}

/** The line moves on with every line end of the paragraph. */
interface Cursor extends InlineReading {
  line: number;
}

export function toInlines(source: string | readonly Node[], reading: InlineReading): readonly Inline[] {
  const nodes = typeof source === "string" ? parseInline(source) : source;
  return tidy(sequence(nodes, { ...reading, line: reading.at.line }));
}

function here(cursor: Cursor): Place {
  return { ...cursor.at, line: cursor.line };
}

/** Tags are flat tokens: an opening one takes what follows up to its end. */
function sequence(nodes: readonly Node[], cursor: Cursor): readonly Inline[] {
  const found: Inline[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (node.type !== "tag") {
      found.push(...inlineOf(node, cursor));
      if (node.type === "comment") closeGap(found, nodes[index + 1]);
      continue;
    }
    const { name, closing } = node.token.meta as { name: string; closing: boolean };
    const end = closing ? -1 : closingTag(nodes, index, name);
    const tag = tagMarks[name];
    if (name === "br" && !closing) found.push({ kind: "break" });
    else if (tag !== undefined && end > 0) {
      found.push(mark(tag, sequence(nodes.slice(index + 1, end), cursor)));
      index = end;
    } else found.push(text(node.token.content));
  }
  return found;
}

/** A comment taken out before a full stop leaves no space behind. */
function closeGap(found: Inline[], next: Node | undefined): void {
  const last = found.at(-1);
  if (last?.kind !== "text" || next?.type !== "text" || !/^[.,;:!?)]/.test(next.token.content)) return;
  found[found.length - 1] = text(last.text.trimEnd());
}

const tagMarks: Readonly<Record<string, MarkName>> = { u: "underline", sup: "superscript", sub: "subscript" };

function closingTag(nodes: readonly Node[], from: number, name: string): number {
  return nodes.findIndex((node, index) => {
    const meta = node.token.meta as { name?: string; closing?: boolean } | null;
    return index > from && node.type === "tag" && meta?.name === name && meta.closing === true;
  });
}

function inlineOf(node: Node, cursor: Cursor): readonly Inline[] {
  const { content } = node.token;
  switch (node.type) {
    case "strong":
      return [mark("strong", sequence(node.children, cursor))];
    case "em":
      return [mark("emphasis", sequence(node.children, cursor))];
    case "softbreak":
      cursor.line++;
      return [text(" ")];
    case "hardbreak":
      cursor.line++;
      return [{ kind: "break" }];
    case "code_inline":
    case "text_special":
      return [text(content)];
    case "fact":
      return [{ kind: "fact", name: content, at: here(cursor) }];
    case "reference":
      return [{ kind: "reference", id: content, at: here(cursor) }];
    case "note":
      return note(content, cursor);
    case "comment":
      cursor.comments.push({ text: content, at: here(cursor), inside: true });
      cursor.line += content.split("\n").length - 1;
      return [];
    case "link":
      return link(node, cursor);
    case "image": {
      const name = String(node.token.attrGet("src") ?? "");
      cursor.diagnostics.push(finding(pictureInText, here(cursor), { name }));
      return [text(content)];
    }
    default:
      return plain(content, cursor);
  }
}

/** The text of a note is read where it is marked; a note inside a note has no place on paper and stays as typed. */
function note(name: string, cursor: Cursor): readonly Inline[] {
  const found = cursor.notes?.texts.get(name);
  if (cursor.notes === undefined || found === undefined) {
    cursor.diagnostics.push(finding(k.noteMissing, here(cursor), { name }));
    return [text(`[^${name}]`)];
  }
  const first = !cursor.notes.used.has(name);
  cursor.notes.used.add(name);
  // Findings in the note's own text are told once.
  const { notes, ...rest } = cursor;
  const inside = toInlines(found.text, { ...rest, at: found.at, ...(first ? {} : { diagnostics: [], comments: [] }) });
  return [{ kind: "note", id: `${notes.file}#${name}`, children: inside, at: here(cursor), textAt: found.at }];
}

/** On paper an address is read, not clicked: it stands in brackets after the words. */
function link(node: Node, cursor: Cursor): readonly Inline[] {
  // `<https://…>` is an address as it stands: an asterisk in it is no mark.
  if (node.token.markup === "autolink") return node.children.map((child) => text(child.token.content));
  const words = sequence(node.children, cursor);
  const address = String(node.token.attrGet("href") ?? "");
  const shown = words.length === 1 && words[0]?.kind === "text" ? words[0].text : undefined;
  const title = String(node.token.attrGet("title") ?? "");
  const known = shown === address || `mailto:${shown}` === address;
  const beside = [known ? "" : address, title].filter((part) => part !== "").join(", ");
  return beside === "" ? words : [...words, text(` (${beside})`)];
}

/** Asterisks left over by Markdown never reach the paper. */
function plain(content: string, cursor: Cursor): readonly Inline[] {
  if (content.includes("<!--")) cursor.diagnostics.push(finding(k.commentNotClosed, here(cursor), {}));
  if (!/\*{2,}/.test(content)) return [text(content)];
  cursor.diagnostics.push(finding(k.strayAsterisks, here(cursor), {}));
  return [text(content.replace(/\*{2,}/g, ""))];
}

/** Neighbouring texts become one; white space at the ends goes. */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === "text" && last?.kind === "text") joined[joined.length - 1] = text(last.text + inline.text);
    else if (inline.kind !== "text" || inline.text !== "") joined.push(inline);
  }
  return trimmed(joined.map(singleSpaced));
}

function singleSpaced(inline: Inline): Inline {
  if (inline.kind === "text") {
    return /[\t\n]| {2}/.test(inline.text) ? text(inline.text.replace(/[ \t\n]+/g, " ")) : inline;
  }
  return inline.kind === "mark" ? { ...inline, children: inline.children.map(singleSpaced) } : inline;
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const [first, last] = [inlines[0], inlines.at(-1)];
  const ends = inlines.map((inline) => {
    if (inline.kind !== "text") return inline;
    let words = inline.text;
    if (inline === first) words = words.trimStart();
    if (inline === last) words = words.trimEnd();
    return words === inline.text ? inline : text(words);
  });
  return ends.filter((inline) => inline.kind !== "text" || inline.text !== "");
}
