/**
 * Reads a built .docx back as plain data, with code that shares nothing with the program that wrote it. Tests then
 * speak of what a reader of the document sees: text, effective formatting, tables, page set-up.
 */
import { readCascade } from "./cascade.js";
import { readFields } from "./fields.js";
import { type Docx, openDocx, type Part, packageLevel, related } from "./parts.js";
import { blockReader } from "./read/blocks.js";
import type { Block, Note, Paragraph, ReadDocument, Story } from "./read/model.js";
import { readSection } from "./read/sections.js";
import { blocksOf, sectionsOf } from "./walk.js";
import { attr, child, childrenOf, textOf, type XmlElement } from "./xml.js";

export type * from "./read/model.js";

export function readDocument(bytes: Uint8Array): ReadDocument {
  const docx = openDocx(bytes);
  const body = child(docx.main?.root, "w:body");
  if (body === undefined) throw new Error("no document body");
  const read = blockReader(readCascade(docx), body);
  const sections = sectionsOf(body).map((slice) => readSection(docx, slice, read));
  return {
    blocks: sections.flatMap(({ blocks }) => blocks),
    sections,
    fields: readFields(body).fields,
    headers: readStories(docx, "header"),
    footers: readStories(docx, "footer"),
    footnotes: readNotes(docx, "footnote"),
    endnotes: readNotes(docx, "endnote"),
    core: readCore(packageLevel(docx, "core-properties")[0]?.root),
    custom: readCustom(packageLevel(docx, "custom-properties")[0]?.root),
  };
}

/** One line a paragraph, list labels included, cells in order: the text as a reader goes through it. */
export function plainText(document: Pick<ReadDocument, "blocks">): string {
  return blockLines(document.blocks).join("\n");
}

/** All paragraphs, those in table cells included, in reading order. */
export function allParagraphs(blocks: readonly Block[]): readonly Extract<Block, { kind: "paragraph" }>[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) => row.cells).flatMap((cell) => allParagraphs(cell.blocks)),
  );
}

/** A paragraph with the number that its list prints before it. */
export function labelledText({ label, text }: Pick<Paragraph, "label" | "text">): string {
  return label ? `${label} ${text}` : text;
}

function blockLines(blocks: readonly Block[]): readonly string[] {
  return allParagraphs(blocks).map((paragraph) => labelledText(paragraph).replace(/[\n\f]/g, " "));
}

function readStories(docx: Docx, type: string): ReadonlyMap<string, Story> {
  return new Map(related(docx, type).map((part) => [part.path, readStory(docx, part)]));
}

function readStory(docx: Docx, { path, root }: Part): Story {
  const blocks = blocksOf(root).map(blockReader(readCascade(docx), root));
  return { part: path, blocks, text: blockLines(blocks).join("\n"), fields: readFields(root).fields };
}

/** Notes that an author wrote; the separator lines, which have a type, are Word's own. */
function readNotes(docx: Docx, kind: "footnote" | "endnote"): readonly Note[] {
  const cascade = readCascade(docx);
  return related(docx, `${kind}s`)
    .flatMap(({ root }) => childrenOf(root, `w:${kind}`))
    .filter((note) => (attr(note, "w:type") ?? "normal") === "normal")
    .map((note) => ({ id: attr(note, "w:id") ?? "", blocks: blocksOf(note).map(blockReader(cascade, note)) }));
}

function readCore(root: XmlElement | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((root?.children ?? []).map((element) => [element.name, textOf(element)]));
}

function readCustom(root: XmlElement | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenOf(root, "property").map((element) => [attr(element, "name") ?? "", textOf(element)]),
  );
}
