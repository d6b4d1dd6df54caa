/**
 * What our dialect adds to Markdown: `:::name{…} caption` blocks, `::name` lines, comments, `{{facts}}`, `[[references]]`
 * and four inline tags. Each is one rule in markdown-it's own terms; what they mean is decided in to-blocks.ts.
 */
import type { StateBlock, StateInline } from "markdown-it";
import { bareLetters } from "../language/similar.js";

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

export type ContainerMeta = {
  readonly name: string;
  readonly attributes: string;
  readonly caption: string;
  readonly closed: boolean;
};

export type LeafMeta = {
  readonly name: string;
  readonly colons: number;
  /** What stands behind the name, braces included. */
  readonly rest: string;
  /** The whole line. */
  readonly typed: string;
};

const fence = /^(:{3,})\s*([\p{L}][\p{L}\p{N}_-]*)\s*(?:\{([^{}]*)\})?\s*(.*)$/u;
const closing = /^(:{3,})\s*$/;
const leafLine = /^(:{2,})\s*([\p{L}][\p{L}\p{N}_-]*)\s*(.*)$/u;

/** What is a line of its own and holds nothing, so that no `:::` is waited for however many colons were typed. */
export const leafNames = ["ngat-trang", "muc-luc"] as const;

/** `::ngat-trang`: exactly two colons, unless the name is known to hold nothing. */
function leafIn(line: string): LeafMeta | undefined {
  const [typed = "", colons = "", name = "", rest = ""] = leafLine.exec(line) ?? [];
  const spelt = [name, `${name}${rest}`].map(bareLetters);
  const holdsNothing = leafNames.some((known) => spelt.includes(bareLetters(known)));
  if (colons.length !== 2 && !holdsNothing) return undefined;
  return { name, colons: colons.length, rest: rest.trim(), typed };
}

function opensContainer(line: string): RegExpExecArray | null {
  return leafIn(line) === undefined ? fence.exec(line) : null;
}

export const leaf: BlockRule = (state, startLine, _, silent) => {
  const meta = leafIn(textOfLine(state, startLine));
  if (meta === undefined) return false;
  if (silent) return true;
  const token = state.push("leaf", "", 0);
  token.map = [startLine, startLine + 1];
  token.meta = meta;
  state.line = startLine + 1;
  return true;
};

function textOfLine(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
}

/** `:::name{#id} caption` … `:::`. A block inside another has fewer colons, or as many with its own end. */
export const container: BlockRule = (state, startLine, endLine, silent) => {
  const lineText = (line: number): string => textOfLine(state, line);
  const opened = opensContainer(lineText(startLine));
  if (opened === null) return false;
  if (silent) return true;
  const [, colons = ":::", name = "", attributes = "", caption = ""] = opened;
  let depth = 1;
  let last = startLine;
  while (depth > 0 && ++last < endLine) {
    const typed = lineText(last);
    if (closing.exec(typed)?.[1] === colons) depth--;
    else if (opensContainer(typed)?.[1] === colons) depth++;
  }
  const meta: ContainerMeta = { name, attributes, caption: caption.trim(), closed: depth === 0 };
  const [parent, max] = [state.parentType, state.lineMax];
  state.lineMax = last;
  const open = state.push("container_open", "", 1);
  open.map = [startLine, last + 1];
  open.meta = meta;
  open.block = true;
  state.md.block.tokenize(state, startLine + 1, last);
  state.push("container_close", "", -1).block = true;
  state.parentType = parent;
  state.lineMax = max;
  state.line = depth === 0 ? last + 1 : last;
  return true;
};

/** A comment that has its lines to itself. One that is never closed stays text, so that it cannot swallow the rest. */
export const blockComment: BlockRule = (state, startLine, endLine, silent) => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith("<!--", start)) return false;
  const end = commentEnd(state, start);
  if (end < 0) return false;
  let last = startLine;
  while (last < endLine && (state.eMarks[last] ?? 0) < end + 3) last++;
  if (last >= endLine || state.src.slice(end + 3, state.eMarks[last]).trim() !== "") return false;
  if (silent) return true;
  const token = state.push("comment", "", 0);
  token.map = [startLine, last + 1];
  token.content = state.src.slice(start + 4, end);
  state.line = last + 1;
  return true;
};

/** Texts without an end from some place on: nothing is looked for there again. */
const unclosed = new WeakMap<object, number>();

/** Where the comment that opens at `start` ends; below 0 where it does not. */
function commentEnd(state: { readonly src: string }, start: number): number {
  if (start >= (unclosed.get(state) ?? Number.POSITIVE_INFINITY)) return -1;
  const end = state.src.indexOf("-->", start + 4);
  if (end < 0) unclosed.set(state, start);
  return end;
}

const addressless = new WeakMap<object, number>();

/**
 * A bracket is text where no `](` follows it any more. Without this each of a long row of them would be tried as the
 * beginning of a link, with all that stand inside it.
 */
export const plainBracket: InlineRule = (state, silent) => {
  const { src, pos } = state;
  const length = src[pos] === "[" ? 1 : src.startsWith("![", pos) ? 2 : 0;
  if (length === 0) return false;
  if (pos < (addressless.get(state) ?? Number.POSITIVE_INFINITY)) {
    if (src.includes("](", pos)) return false;
    addressless.set(state, pos);
  }
  if (!silent) state.pending += src.slice(pos, pos + length);
  state.pos += length;
  return true;
};

export const inlineComment: InlineRule = (state, silent) => {
  if (!state.src.startsWith("<!--", state.pos)) return false;
  const end = commentEnd(state, state.pos);
  if (end < 0) return false;
  if (!silent) state.push("comment", "", 0).content = state.src.slice(state.pos + 4, end);
  state.pos = end + 3;
  return true;
};

/** `[^1]: text`, with its further lines up to an empty one. The text stays at its place until the marks are known. */
export const noteDefinition: BlockRule = (state, startLine, endLine, silent) => {
  const lineText = (line: number): string => textOfLine(state, line);
  const found = noteOpening.exec(lineText(startLine));
  if (found?.[1] === undefined) return false;
  if (silent) return true;
  const words = [found[2] ?? ""];
  let last = startLine + 1;
  while (last < endLine && !state.isEmpty(last) && !noteOpening.test(lineText(last))) words.push(lineText(last++));
  const token = state.push("note_definition", "", 0);
  token.map = [startLine, last];
  token.meta = { name: found[1] };
  token.content = words.join("\n");
  state.line = last;
  return true;
};

const noteOpening = /^\[\^([^\]\s]{1,100})\]:\s*(.*)$/;

/** `[^1]` */
export const noteMark: InlineRule = (state, silent) => named(state, silent, "note", /\[\^([^\]\s]{1,100})\]/y);

/** `{{so_truong}}` */
export const fact: InlineRule = (state, silent) => named(state, silent, "fact", /\{\{\s*([^{}\s][^{}]*?)\s*\}\}/y);

/** `[[bang-giang-day]]`, `[[II.3]]` */
export const reference: InlineRule = (state, silent) =>
  named(state, silent, "reference", /\[\[\s*([^[\]\s][^[\]]*?)\s*\]\]/y);

/** `<br>`, `<u>`, `<sup>`, `<sub>`: the tags people know; every other tag is just text. */
export const inlineTag: InlineRule = (state, silent) => {
  const found = matchAt(/<(\/?)(br|u|sup|sub)\s*\/?>/iy, state.src, state.pos);
  if (found === null) return false;
  if (!silent) {
    const token = state.push("tag", "", 0);
    token.meta = { name: found[2]?.toLowerCase() ?? "", closing: found[1] === "/" };
    token.content = found[0];
  }
  state.pos += found[0].length;
  return true;
};

function named(state: StateInline, silent: boolean, type: string, pattern: RegExp): boolean {
  const found = matchAt(pattern, state.src, state.pos);
  if (found === null) return false;
  if (!silent) state.push(type, "", 0).content = found[1] ?? "";
  state.pos += found[0].length;
  return true;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
