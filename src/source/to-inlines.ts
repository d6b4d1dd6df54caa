/** Inline Markdown → inlines: emphasis, breaks, facts, references and the four tags; everything else stays the text it is. */

import { finding } from "../findings/kind.js";
import * as k from "../findings/markdown.js";
import { pictureInText } from "../findings/pictures.js";
import { type Comment, type Inline, type MarkName, mark, type Text, text } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { cut, joinTexts, singleSpaced, textAt } from "../model/pieces.js";
import { partsOf, spanOf } from "./inline-positions.js";
import { linkWords } from "./links.js";
import { type Node, parseInline } from "./markdown.js";
import { piecesOf, rangeOf, type TypedText } from "./typed-text.js";

export interface InlineReading {
  /** Where the text stands. */
  readonly at: Place;
  /** Where each of its letters does. */
  readonly typed?: TypedText | undefined;
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
  /** Footnotes of the file by the author's name for them. */
  readonly notes?: NoteTexts;
}

/** Texts of footnotes, each with what was made of it, once a mark asked for it. */
export interface NoteTexts {
  readonly file: string;
  readonly texts: ReadonlyMap<string, NoteText>;
  readonly used: Set<string>;
}

export interface NoteText {
  readonly text: string;
  readonly at: Place;
  readonly typed?: TypedText | undefined;
}

export function toInlines(source: string | readonly Node[], reading: InlineReading): readonly Inline[] {
  const nodes = typeof source === "string" ? parseInline(source) : source;
  return tidy(sequence(nodes, reading));
}

/** The range of a node, or of the whole text where that is not known. */
function here({ at, typed }: InlineReading, { token }: Node): Place {
  const { from, to } = spanOf(token);
  return typed === undefined ? at : rangeOf(typed, from, to);
}

/** The words of a node as they stand in its content. */
function wordsOf({ token }: Node, { typed }: InlineReading): Text {
  const { content } = token;
  if (typed === undefined || content === "") return text(content);
  const parts = partsOf(token);
  const pieces = parts.flatMap(({ index, from }, order) => {
    const length = (parts[order + 1]?.index ?? content.length) - index;
    return piecesOf(typed, from, from + length, index);
  });
  return textAt(content, pieces);
}

/** Tags are flat tokens: an opening one takes what follows up to its end. */
function sequence(nodes: readonly Node[], reading: InlineReading): readonly Inline[] {
  const found: Inline[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (node.type !== "tag") {
      found.push(...inlineOf(node, reading));
      if (node.type === "comment") closeGap(found, nodes[index + 1]);
      continue;
    }
    const { name, closing } = node.token.meta as { name: string; closing: boolean };
    const end = closing ? -1 : closingTag(nodes, index, name);
    const tag = tagMarks[name];
    if (name === "br" && !closing) found.push({ kind: "break", at: here(reading, node) });
    else if (tag !== undefined && end > 0) {
      found.push(mark(tag, sequence(nodes.slice(index + 1, end), reading)));
      index = end;
    } else found.push(wordsOf(node, reading));
  }
  return found;
}

/** A comment taken out before a full stop leaves no space behind. */
function closeGap(found: Inline[], next: Node | undefined): void {
  const last = found.at(-1);
  if (last?.kind !== "text" || next?.type !== "text" || !/^[.,;:!?)]/.test(next.token.content)) return;
  found[found.length - 1] = cut(last, 0, last.text.trimEnd().length);
}

const tagMarks: Readonly<Record<string, MarkName>> = { u: "underline", sup: "superscript", sub: "subscript" };

function closingTag(nodes: readonly Node[], from: number, name: string): number {
  return nodes.findIndex((node, index) => {
    const meta = node.token.meta as { name?: string; closing?: boolean } | null;
    return index > from && node.type === "tag" && meta?.name === name && meta.closing === true;
  });
}

function inlineOf(node: Node, reading: InlineReading): readonly Inline[] {
  const { content } = node.token;
  switch (node.type) {
    case "strong":
      return [mark("strong", sequence(node.children, reading))];
    case "em":
      return [mark("emphasis", sequence(node.children, reading))];
    case "softbreak":
      return [text(" ")];
    case "hardbreak":
      return [{ kind: "break", at: here(reading, node) }];
    case "code_inline":
    case "text_special":
      return [wordsOf(node, reading)];
    case "fact":
      return [{ kind: "fact", name: content, at: here(reading, node) }];
    case "reference":
      return [{ kind: "reference", id: content, at: here(reading, node) }];
    case "note":
      return note(node, reading);
    case "comment":
      reading.comments.push({ text: content, at: here(reading, node), inside: true });
      return [];
    case "link":
      return link(node, reading);
    case "image":
      reading.diagnostics.push(
        finding(pictureInText, here(reading, node), { name: String(node.token.attrGet("src") ?? "") }),
      );
      return [wordsOf(node, reading)];
    default:
      return plain(node, reading);
  }
}

/** The text of a note is read where it is marked; a note inside a note has no place on paper and stays as typed. */
function note(node: Node, reading: InlineReading): readonly Inline[] {
  const { content: name } = node.token;
  const at = here(reading, node);
  const found = reading.notes?.texts.get(name);
  if (reading.notes === undefined || found === undefined) {
    reading.diagnostics.push(finding(k.noteMissing, at, { name }));
    const typed =
      reading.typed === undefined ? [] : piecesOf(reading.typed, spanOf(node.token).from, spanOf(node.token).to, 0);
    return [textAt(`[^${name}]`, typed)];
  }
  const first = !reading.notes.used.has(name);
  reading.notes.used.add(name);
  // Findings in the note's own text are reported once.
  const { notes, typed: _, ...rest } = reading;
  const inside = toInlines(found.text, {
    ...rest,
    at: found.at,
    typed: found.typed,
    ...(first ? {} : { diagnostics: [], comments: [] }),
  });
  return [{ kind: "note", id: `${notes.file}#${name}`, children: inside, at, textAt: found.at }];
}

/** On paper an address is read, not clicked: it stands in brackets after the words. */
function link(node: Node, reading: InlineReading): readonly Inline[] {
  // `<https://…>` is an address as it stands: an asterisk in it is no mark.
  if (node.token.markup === "autolink") return node.children.map((child) => wordsOf(child, reading));
  const words = sequence(node.children, reading);
  return [...words, ...linkWords(node, words, reading.typed)];
}

/** Asterisks left over by Markdown never reach the paper. */
function plain(node: Node, reading: InlineReading): readonly Inline[] {
  const { content } = node.token;
  const words = wordsOf(node, reading);
  if (content.includes("<!--")) reading.diagnostics.push(finding(k.commentNotClosed, here(reading, node), {}));
  if (!/\*{2,}/.test(content)) return [words];
  reading.diagnostics.push(finding(k.strayAsterisks, here(reading, node), {}));
  const left: Text[] = [];
  let from = 0;
  for (const { 0: marks, index } of content.matchAll(/\*{2,}/g)) {
    left.push(cut(words, from, index));
    from = index + marks.length;
  }
  return [joinTexts([...left, cut(words, from)])];
}

/** Neighbouring texts become one; white space at the ends goes. */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (let index = 0; index < inlines.length; index++) {
    const inline = inlines[index] as Inline;
    if (inline.kind !== "text") {
      joined.push(inline);
      continue;
    }
    const texts = [inline];
    for (let next = inlines[index + 1]; next?.kind === "text"; next = inlines[++index + 1]) texts.push(next);
    const words = texts.length === 1 ? inline : joinTexts(texts);
    if (words.text !== "") joined.push(words);
  }
  return trimmed(joined.map(spaced));
}

function spaced(inline: Inline): Inline {
  if (inline.kind === "text") return singleSpaced(inline);
  return inline.kind === "mark" ? { ...inline, children: inline.children.map(spaced) } : inline;
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const [first, last] = [inlines[0], inlines.at(-1)];
  const ends = inlines.map((inline) => {
    if (inline.kind !== "text") return inline;
    const words = inline.text;
    const start = inline === first ? words.length - words.trimStart().length : 0;
    const end = inline === last ? words.trimEnd().length : words.length;
    return cut(inline, start, Math.max(start, end));
  });
  return ends.filter((inline) => inline.kind !== "text" || inline.text !== "");
}
