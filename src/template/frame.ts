/**
 * The frame of a document (heading block, title block, closing block): Handlebars makes Markdown in our dialect, and the
 * Markdown becomes the same blocks as everything else. Handlebars never sees an author's text as Markdown: every value is
 * escaped first, so that a name holding `*` or `#` prints as typed and cannot smuggle in a heading.
 */
import Handlebars from "handlebars";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Block, Columns } from "../model/block.js";
import type { FormatProfile, FrameSource } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { mapBlocks } from "../model/walk.js";
import { type Container, toBlocks } from "../source/to-blocks.js";

export type FrameValue = string | readonly string[] | undefined;
export type FrameContext = Readonly<Record<string, FrameValue>>;

/** Stands for a space that must survive Markdown: the gap for a number written by hand. */
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
    role: roles.body,
    container: (container) => frameBlock({ ...container, at: placeIn(frame, container) }, profile, diagnostics),
  });
  const blocks = mapBlocks(reading.blocks, (inline) =>
    inline.kind === "text" ? { ...inline, text: inline.text.replaceAll(hardSpace, " ") } : inline,
  );
  return { value: capitalised(blocks, profile), diagnostics: [...diagnostics, ...reading.diagnostics] };
}

/** Fills a template of ours. Every name it asks for must be known: Handlebars would print nothing for one that is not. */
export function fillTemplate(
  source: FrameSource,
  context: FrameContext,
  protect: (value: string) => string,
): Outcome<string> {
  const unknown = unknownNames(source, context);
  if (unknown.length > 0) return { value: "", diagnostics: unknown };
  const escaped = Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key,
      typeof value === "string" ? protect(value) : value?.map(protect),
    ]),
  );
  // noEscape: the target is Markdown, not HTML, and the values are protected for it above.
  const template = Handlebars.compile(source.text, { noEscape: true, knownHelpersOnly: true, strict: false });
  return { value: template(escaped, { allowProtoPropertiesByDefault: false }), diagnostics: [] };
}

/** Every ASCII mark may mean something in Markdown, and every one may be escaped; a line break stays a line break. */
function escapeMarkdown(value: string): string {
  return value.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\n/g, "\\\n");
}

interface Path {
  readonly type: string;
  readonly original?: string;
  readonly loc?: { readonly start: { readonly line: number } };
}

const helpers = ["if", "unless", "each"];

function unknownNames(source: FrameSource, context: FrameContext): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let program: unknown;
  try {
    program = Handlebars.parse(source.text);
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    return [frameFault(source, line, "frame-syntax", "Khung viết sai cú pháp", "The frame has a syntax error")];
  }
  visit(program, (path) => {
    const name = path.original ?? "";
    if (name === "this" || helpers.includes(name) || name in context) return;
    const line = path.loc?.start.line ?? 1;
    found.push(
      frameFault(
        source,
        line,
        "frame-unknown-name",
        `Khung dùng tên không có: “${name}”`,
        `The frame asks for “${name}”, which is not known`,
      ),
    );
  });
  return found;
}

function visit(node: unknown, onPath: (path: Path) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "PathExpression") {
    onPath(node as Path);
    return;
  }
  for (const [key, value] of Object.entries(node)) if (key !== "loc") visit(value, onPath);
}

function frameFault(source: FrameSource, line: number, code: string, vi: string, en: string): Diagnostic {
  return { code, severity: "error", at: { file: source.file, line }, message: { vi: `${vi}.`, en: `${en}.` } };
}

/** Where a block stands in the template itself: filling it in moves lines. */
function placeIn({ file, text }: FrameSource, { name, at }: Container): Container["at"] {
  const line = text.split("\n").findIndex((each) => new RegExp(`^:{3,}\\s*${name}(?![\\p{L}\\d_-])`, "u").test(each));
  return line < 0 ? at : { file, line: line + 1 };
}

/** `:::khung` is the grid, `:::o` its cells, `:::duong-ke` a drawn line; every other name is a role of the profile. */
function frameBlock(
  container: Container,
  profile: FormatProfile,
  diagnostics: Diagnostic[],
): readonly Block[] | undefined {
  const { name, attributes, blocks, at } = container;
  const checkRole = (role: string): void => {
    if (!profile.roles.has(role)) diagnostics.push(unknownRole(role, at));
  };
  switch (name) {
    case "khung": {
      const widths = attributes.values.get("cot") === "cuoi" ? profile.tailColumns : profile.headColumns;
      // Cells arrive as grids of one cell; the grid around them takes them over.
      const cells = blocks.flatMap((block) => (block.kind === "columns" ? block.cells : []));
      return [{ kind: "columns", widths, cells, at }];
    }
    case "o":
      return [{ kind: "columns", widths: [0], cells: [blocks], at } satisfies Columns];
    case "duong-ke":
      checkRole(attributes.values.get("vai_tro") ?? roles.rule);
      return [
        {
          kind: "rule",
          role: attributes.values.get("vai_tro") ?? roles.rule,
          share: Number(attributes.values.get("rong") ?? 1),
          at,
        },
      ];
    default:
      checkRole(name);
      return blocks.map((block) => (block.kind === "paragraph" ? { ...block, role: name } : block));
  }
}

function unknownRole(role: string, at: Diagnostic["at"]): Diagnostic {
  return {
    code: "profile-unknown-role",
    severity: "error",
    at,
    message: { vi: `Thể thức không có vai trò “${role}”.`, en: `The profile has no role “${role}”.` },
  };
}

/** Roles printed in capitals are capitals in the text itself, so that every output and every search agrees. */
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
