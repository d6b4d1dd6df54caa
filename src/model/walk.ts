/** Walks and rewrites over blocks and inlines, so that no rule or renderer writes its own recursion. */
import type { Block, Inline, NoteMark, Picture, Table, TableRow } from "./block.js";

/** The words of inlines as a reader sees them; an unresolved fact or reference shows as it was typed. */
export function inlineText(inlines: readonly Inline[]): string {
  let words = "";
  for (const inline of inlines) words += textOf(inline);
  return words;
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "mark":
      return inlineText(inline.children);
    case "break":
      return "\n";
    case "fact":
      return inline.value ?? `{{${inline.name}}}`;
    case "reference":
      return inline.text ?? `[[${inline.id}]]`;
    case "note":
      return "";
  }
}

/** The text shown for a picture whose file has a finding. */
export function pictureGap({ file, alt }: Picture): string {
  const words = inlineText(alt).replace(/\s+/gu, " ").trim();
  const known = [words, file].filter((each) => each !== "").join(", ");
  return known === "" ? "[Chưa có hình]" : `[Chưa có hình: ${known}]`;
}

/** The words of blocks, one line a paragraph, cell or heading, in reading order. */
export function blockLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [join(block.label, inlineText(block.children))];
    case "paragraph":
      return [inlineText(block.children)];
    case "list":
      return block.items.flatMap((item) => prefixed(item.marker, blockLines(item.blocks)));
    case "table":
      return [
        ...(block.caption ? [join(block.label ? `${block.label}.` : "", inlineText(block.caption))] : []),
        ...[...block.header, ...block.rows].flatMap((row) => row.cells.map(({ children }) => inlineText(children))),
      ];
    case "picture":
      return [
        ...(block.image === undefined ? [pictureGap(block)] : []),
        ...(block.caption ? [join(block.label ? `${block.label}.` : "", inlineText(block.caption))] : []),
      ];
    case "quote":
    case "landscape":
      return blockLines(block.blocks);
    case "columns":
      return block.cells.flatMap(blockLines);
    case "rule":
    case "page-break":
    case "contents":
      return [];
  }
}

function prefixed(marker: string, lines: readonly string[]): readonly string[] {
  const [first = "", ...rest] = lines;
  return [join(marker, first), ...rest];
}

function join(label: string, words: string): string {
  return label === "" ? words : words === "" ? label : `${label} ${words}`;
}

/** Footnotes in the order in which they are printed, each once. */
export function notesIn(blocks: readonly Block[]): readonly NoteMark[] {
  const notes = new Map<NoteMark["id"], NoteMark>();
  eachInline(blocks, (inline) => {
    if (inline.kind === "note" && inline.first !== false && !notes.has(inline.id)) notes.set(inline.id, inline);
  });
  return [...notes.values()];
}

/** True when there is at least one letter or digit to read. */
export function hasWords(blocks: readonly Block[]): boolean {
  return blockLines(blocks).some((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Every inline in reading order, outer before inner. */
export function eachInline(blocks: readonly Block[], visit: (inline: Inline) => void): void {
  for (const block of blocks) eachIn(block, visit);
}

function eachIn(block: Block, visit: (inline: Inline) => void): void {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      eachOf(block.children, visit);
      return;
    case "table":
      if (block.caption !== undefined) eachOf(block.caption, visit);
      for (const rows of [block.header, block.rows])
        for (const { cells } of rows) for (const { children } of cells) eachOf(children, visit);
      return;
    case "picture":
      if (block.caption !== undefined) eachOf(block.caption, visit);
      eachOf(block.alt, visit);
      return;
    default:
      eachInline(insideOf(block), visit);
  }
}

function eachOf(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if (inline.kind === "mark" || inline.kind === "note") eachOf(inline.children, visit);
  }
}

/** Rewrites every inline, outermost first; the blocks around them stay as they are. */
export function mapBlocks(blocks: readonly Block[], change: (inline: Inline) => Inline): readonly Block[] {
  return mapLines(blocks, (line) => mapInlines(line, change));
}

export function mapInlines(inlines: readonly Inline[], change: (inline: Inline) => Inline): readonly Inline[] {
  return inlines.map((inline) => {
    const changed = change(inline);
    const inside = changed.kind === "mark" || changed.kind === "note";
    return inside ? { ...changed, children: mapInlines(changed.children, change) } : changed;
  });
}

/** How a run of inlines that is read as one is rewritten: a paragraph, a heading, a caption, or a cell of a table. */
type LineChange = (line: readonly Inline[], where: "text" | "cell") => readonly Inline[];

export function mapLines(blocks: readonly Block[], change: LineChange): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: LineChange): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, children: change(block.children, "text") };
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: mapLines(item.blocks, change) })) };
    case "table": {
      const row = (each: TableRow): TableRow => ({
        ...each,
        cells: each.cells.map((cell) => ({ ...cell, children: change(cell.children, "cell") })),
      });
      return { ...captioned(block, change), header: block.header.map(row), rows: block.rows.map(row) };
    }
    case "picture":
      return { ...captioned(block, change), alt: change(block.alt, "text") };
    case "quote":
    case "landscape":
      return { ...block, blocks: mapLines(block.blocks, change) };
    case "columns":
      return { ...block, cells: block.cells.map((cell) => mapLines(cell, change)) };
    case "rule":
    case "page-break":
    case "contents":
      return block;
  }
}

function captioned<T extends Table | Picture>(block: T, change: LineChange): T {
  return block.caption === undefined ? block : { ...block, caption: change(block.caption, "text") };
}

/** Every block and every block inside it, in reading order. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(insideOf(block))]);
}

/** The blocks directly inside a block. */
export function insideOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap((item) => item.blocks);
    case "quote":
    case "landscape":
      return block.blocks;
    case "columns":
      return block.cells.flat();
    default:
      return [];
  }
}

export function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return allBlocks(blocks).filter((block) => block.kind === "table");
}
