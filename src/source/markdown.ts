/**
 * markdown-it, set up for Vietnamese official text, and nothing else of it let through: the flat tokens become a tree at
 * this door. Off is everything that would rewrite, drop or hide what was typed: smart quotes, entities, linked domains,
 * headings made by an underline (`-----` closes a title block), code made by indentation, link definitions.
 */
import createMarkdown, { type MarkdownIt, type StateInline, type Token } from "markdown-it";
import { keepPositions } from "./inline-positions.js";
import {
  blockComment,
  container,
  fact,
  inlineComment,
  inlineTag,
  leaf,
  noteDefinition,
  noteMark,
  plainBracket,
  reference,
} from "./markdown-extensions.js";

/** A token with what stands between it and its closing token. */
export interface Node {
  readonly type: string;
  readonly token: Token;
  /** What ends it. */
  readonly closing?: Token;
  readonly children: readonly Node[];
}

export function parseMarkdown(text: string): readonly Node[] {
  return nest(markdown().parse(text, {}));
}

export function parseInline(text: string): readonly Node[] {
  return nest(
    markdown()
      .parseInline(text, {})
      .flatMap((token) => token.children ?? []),
  );
}

let instance: MarkdownIt | undefined;

/** Made once, on first use; it keeps nothing between two texts. */
function markdown(): MarkdownIt {
  if (instance !== undefined) return instance;
  // "commonmark" plus tables; our nesting is bounded by our own finding, long before this bound drops text.
  const md = createMarkdown("default", { html: false, linkify: false, typographer: false, maxNesting: 1_000 });
  md.disable(["lheading", "code", "reference", "entity", "strikethrough", "text_join", "html_inline", "html_block"]);
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  const interrupts = { alt: ["paragraph", "blockquote", "list", "table"] };
  md.block.ruler.before("fence", "leaf", leaf, interrupts);
  md.block.ruler.before("fence", "container", container, interrupts);
  md.block.ruler.before("fence", "comment", blockComment, interrupts);
  md.block.ruler.before("fence", "note_definition", noteDefinition, interrupts);
  md.inline.ruler.before("link", "note", noteMark);
  md.inline.ruler.before("link", "reference", reference);
  md.inline.ruler.before("link", "fact", fact);
  md.inline.ruler.before("link", "plain_bracket", plainBracket);
  md.inline.ruler.before("autolink", "comment", inlineComment);
  md.inline.ruler.before("autolink", "tag", inlineTag);
  useTypedAddresses(md);
  useVietnameseEmphasis(md);
  keepPositions(md);
  instance = md;
  return md;
}

/** Addresses and their titles are printed as typed: `&copy;` stays what it is there too, and only backslashes go. */
function useTypedAddresses(md: MarkdownIt): void {
  const { parseLinkDestination, parseLinkTitle } = md.helpers;
  const typed = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  md.helpers = {
    ...md.helpers,
    parseLinkDestination: (source, start, max) => {
      const found = parseLinkDestination(source, start, max);
      return found.ok ? { ...found, str: typed(source.slice(start, found.pos).replace(/^<(.*)>$/s, "$1")) } : found;
    },
    parseLinkTitle: (source, start, max, before) => {
      const found = parseLinkTitle(source, start, max, before);
      return found.ok ? { ...found, str: typed(source.slice(start + 1, found.pos - 1)) } : found;
    },
  };
}

/**
 * CommonMark lets `**` close only where punctuation allows it, so `**“đẩy mạnh”**và` would print its asterisks. Party
 * texts quote all the time: here a run of asterisks may open before any visible character and close after any. A single
 * one between two letters or digits (`2*3*4`) stays text.
 */
function useVietnameseEmphasis(md: MarkdownIt): void {
  const Standard = md.inline.State;
  md.inline.State = class extends Standard {
    override scanDelims(start: number, canSplitWord: boolean): ReturnType<StateInline["scanDelims"]> {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== "*") return scanned;
      const before = start > 0 ? this.src[start - 1] : " ";
      const after = this.src[start + scanned.length] ?? " ";
      const inWord = isWord(before) && isWord(after) && scanned.length === 1;
      return { ...scanned, can_open: !inWord && !isSpace(after), can_close: !inWord && !isSpace(before) };
    }
  };
}

function isSpace(letter: string | undefined): boolean {
  return letter === undefined || /\s/u.test(letter);
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

/** Marks nested beyond any sense lose their effect, never their text. */
const deepest = 200;

function nest(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const open: { readonly token: Token; readonly children: Node[] }[] = [];
  let passed = 0;
  for (const token of tokens) {
    const here = open.at(-1)?.children ?? root;
    if (token.nesting === 1 && open.length >= deepest) passed++;
    else if (token.nesting === -1 && passed > 0) passed--;
    else if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1) {
      const closed = open.pop();
      const parent = open.at(-1)?.children ?? root;
      if (closed) parent.push({ type: closed.token.type.replace(/_open$/, ""), ...closed, closing: token });
    } else {
      here.push({ type: token.type, token, children: token.type === "inline" ? nest(token.children ?? []) : [] });
    }
  }
  return root;
}
