/**
 * Fills in the frame of a document (heading block, title block, closing block). Handlebars produces Markdown in our dialect,
 * which is parsed like any other text. Every value is escaped first, so a name with `*` or `#` prints as typed and cannot add a
 * heading.
 */

import { finding } from "../findings/kind.js";
import * as k from "../findings/profiles.js";
import { perText } from "../language/memo.js";
import { type Block, type Columns, mark, type Paragraph, text } from "../model/block.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { ColumnSet, FormatProfile, FrameSource } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { emptyRange } from "../model/source.js";
import { mapBlocks } from "../model/walk.js";
import type { Container } from "../source/blocks-source.js";
import { toBlocks } from "../source/to-blocks.js";
import { type FrameContext, frameProgram } from "./frame-program.js";

/** Represents a space that must survive Markdown: the gap for a number written by hand. */
export const hardSpace = "\uE000";

export function readFrame(
  frame: FrameSource,
  profile: FormatProfile,
  context: FrameContext,
): Outcome<readonly Block[]> {
  const made = fillTemplate(frame, context, escapeMarkdown);
  const diagnostics: Diagnostic[] = [...made.diagnostics];
  const reading = toBlocks({
    file: frame.file,
    text: made.value,
    line: 1,
    madeUp: true,
    role: roles.body,
    container: (container) => frameBlock({ ...container, at: placeIn(frame, container) }, profile, diagnostics),
  });
  const blocks = mapBlocks(reading.blocks, (inline) =>
    inline.kind === "text" ? { ...inline, text: inline.text.replaceAll(hardSpace, " ") } : inline,
  );
  return { value: joined(capitalised(blocks, profile)), diagnostics: [...diagnostics, ...reading.diagnostics] };
}

/** Fills in a template. Every name it uses must be known: Handlebars prints nothing for an unknown one. */
export function fillTemplate(
  source: FrameSource,
  context: FrameContext,
  protect: (value: string) => string,
): Outcome<string> {
  const wrong = faultsIn(source, context);
  if (wrong.length > 0) return { value: "", diagnostics: wrong };
  const escaped = Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key,
      typeof value === "string" ? protect(value) : value?.map(protect),
    ]),
  );
  return { value: frameProgram(source.text).fill(escaped), diagnostics: [] };
}

/** Escapes all ASCII punctuation, which Markdown allows; a line break stays a line break. */
function escapeMarkdown(value: string): string {
  return value.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\n/g, "\\\n");
}

/** The names that a frame uses, in any branch; none for a faulty frame. */
export function namesIn(source: FrameSource): ReadonlySet<string> {
  return new Set(frameProgram(source.text).names.map(([name]) => name));
}

function faultsIn(source: FrameSource, context: FrameContext): readonly Diagnostic[] {
  const { names, fault } = frameProgram(source.text);
  const unknown = names.filter(([name]) => !Object.hasOwn(context, name));
  if (unknown.length === 0)
    return fault === undefined ? [] : [finding(k.frameSyntax, emptyRange(source.file, fault.line), { fault })];
  return unknown.map(([name, line]) => finding(k.frameUnknownName, emptyRange(source.file, line), { name }));
}

/** The line of a block in the template, since filling in moves lines. */
function placeIn({ file, text }: FrameSource, { name, at }: Container): Container["at"] {
  const line = openingsIn(text).get(name);
  return line === undefined ? at : emptyRange(file, line);
}

/** The first line that opens a block of each name. Frames are filled in again for every report. */
const openingsIn = perText((text): ReadonlyMap<string, number> => {
  const lines = text.split("\n").map((line) => /^:{3,}\s*(\p{L}[\p{L}\d_-]*)/u.exec(line)?.[1]);
  return new Map(lines.flatMap((name, at) => (name === undefined ? [] : [[name, at + 1] as const])).reverse());
});

/** `:::khung` is the grid, `:::o` its cells, `:::duong-ke` a drawn line; every other name is a role of the profile. */
function frameBlock(
  container: Container,
  profile: FormatProfile,
  diagnostics: Diagnostic[],
): readonly Block[] | undefined {
  const { name, attributes, blocks, at } = container;
  const checkRole = (role: string): void => {
    if (!profile.roles.has(role)) diagnostics.push(finding(k.profileUnknownRole, at, { role }));
  };
  switch (name) {
    case "khung": {
      const set = columnSets[attributes.values.get("cot") ?? "dau"] ?? "head";
      const widths = profile.columns[set];
      const { width, left, right } = profile.page;
      const spare = width - left - right - widths.reduce((total, each) => total + each, 0);
      const gap = Math.max(0, spare / Math.max(1, widths.length - 1));
      // Cells arrive as grids of one cell; the outer grid adopts them.
      const cells = blocks.flatMap((block) => (block.kind === "columns" ? block.cells : []));
      return [{ kind: "columns", widths, gap, fits: set !== "addressees", cells, at }];
    }
    case "o":
      return [{ kind: "columns", widths: [0], gap: 0, cells: [blocks], at } satisfies Columns];
    case "duong-ke": {
      const role = attributes.values.get("vai_tro") ?? roles.rule;
      checkRole(role);
      const share = attributes.values.get("rong") ?? profile.roles.get(role)?.length ?? 1;
      return [{ kind: "rule", role, share: Number(share), at }];
    }
    default: {
      checkRole(name);
      const box = boxOf(attributes.values.get("dong_khung"));
      const joins = attributes.flags.includes("noi");
      return blocks.map((block) =>
        block.kind === "paragraph"
          ? ({ ...block, role: name, ...(box ? { box } : {}), ...(joins ? { joins } : {}) } satisfies Joining)
          : block,
      );
    }
  }
}

const columnSets: Readonly<Record<string, ColumnSet>> = { dau: "head", cuoi: "tail", kinh_gui: "addressees" };

/** `30 8`: width and height in mm; `8`: a height alone. */
function boxOf(typed: string | undefined): Paragraph["box"] | undefined {
  const sides = (typed ?? "").replaceAll("\\", "").split(" ").map(Number);
  const height = sides.at(-1);
  if (height === undefined || !sides.every((side) => side > 0)) return undefined;
  return { height, ...(sides.length > 1 && sides[0] !== undefined ? { width: sides[0] } : {}) };
}

/** A paragraph that continues the line of the one before it (`{noi}`), in the style of its own role. */
type Joining = Paragraph & { readonly joins?: boolean };

function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.kind === "columns") whole.push({ ...block, cells: block.cells.map(joined) });
    else if (block.kind === "paragraph" && "joins" in block && last?.kind === "paragraph") {
      const words = { ...mark("look", block.children), role: block.role };
      whole[whole.length - 1] = { ...last, children: [...last.children, text(" "), words] };
    } else whole.push(block);
  }
  return whole;
}

/** Text of roles printed in capitals is converted to capitals, so that all outputs and searches agree. */
function capitalised(blocks: readonly Block[], profile: FormatProfile): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind === "columns") return { ...block, cells: block.cells.map((cell) => capitalised(cell, profile)) };
    if (block.kind !== "paragraph" || profile.roles.get(block.role)?.capitals !== true) return block;
    const [raised] = mapBlocks([block], (inline) =>
      inline.kind === "text" ? { ...inline, text: inline.text.toUpperCase() } : inline,
    );
    return raised ?? block;
  });
}
