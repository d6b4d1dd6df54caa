/** Blocks as short lines, so that a table of inputs reads as a table: one line a block, children indented. */
import type { Block, Inline, TableCell } from "../../../src/model/block.js";
import type { Container } from "../../../src/source/blocks-source.js";
import { toBlocks } from "../../../src/source/to-blocks.js";

export function reading(
  text: string,
  container: (container: Container) => readonly Block[] | undefined = () => undefined,
) {
  return toBlocks({ file: "a.md", text, line: 1, role: "than", container });
}

/** Plain paragraphs show their text alone; everything else its kind. */
export function shown(text: string): readonly string[] {
  return lines(reading(text).blocks);
}

export function codes(text: string): readonly string[] {
  return reading(text).diagnostics.map(({ code, at }) => `${code} ${at.line}`);
}

export function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${inlines(block.children)}`];
    case "paragraph":
      return [`${block.role === "than" ? "" : `(${block.role}) `}${inlines(block.children)}`];
    case "list":
      return block.items.flatMap(({ marker, blocks }) => marked(`${marker} `, lines(blocks)));
    case "quote":
      return lines(block.blocks).map((line) => `> ${line}`);
    case "table":
      return [...block.header, ...block.rows].map((row) => `| ${row.cells.map(cellOf).join(" | ")} |`);
    default:
      return [`<${block.kind}>`];
  }
}

/** `Năm ×2 ÷3`: a cell over two columns and three rows. */
function cellOf({ children, columns, rows }: TableCell): string {
  return `${inlines(children)}${columns === undefined ? "" : ` ×${columns}`}${rows === undefined ? "" : ` ÷${rows}`}`;
}

function marked(marker: string, [first = "", ...rest]: readonly string[]): readonly string[] {
  return [marker + first, ...rest.map((line) => `  ${line}`)];
}

const marks = {
  strong: "b",
  emphasis: "i",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
  look: "span",
} as const;

export function inlines(children: readonly Inline[]): string {
  return children.map(inlineOf).join("");
}

function inlineOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "mark":
      return `<${marks[inline.mark]}>${inlines(inline.children)}</${marks[inline.mark]}>`;
    case "break":
      return "⏎";
    case "fact":
      return `{${inline.name}:${inline.at.line}}`;
    case "reference":
      return `[${inline.id}:${inline.at.line}]`;
    case "note":
      return `^(${inlines(inline.children)}:${inline.at.line})`;
  }
}
