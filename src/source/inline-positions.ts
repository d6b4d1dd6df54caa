/**
 * Where each token of inline Markdown stands in the content it was read from. markdown-it knows this only of blocks; here
 * its loop over the rules remembers where a rule began and where plain letters did, and its joining of neighbouring texts
 * remembers what it joined. What is read stays the same.
 */
import type { MarkdownIt, StateInline, Token } from "markdown-it";

/** Letters of a token's content from `index` on stand at `from` in the text that was read. */
export interface Part {
  readonly index: number;
  readonly from: number;
}

interface Placed {
  from: number;
  to: number;
  parts?: Part[];
}

type PlacedToken = Token & Partial<Placed>;

/** From its first mark to its last; of an opening token that is a link, the whole link. */
export function spanOf(token: Token): { readonly from: number; readonly to: number } {
  const { from = 0, to = 0 } = token as PlacedToken;
  return { from, to };
}

/** Of a token that is text. */
export function partsOf(token: Token): readonly Part[] {
  const { from = 0, parts } = token as PlacedToken;
  return parts ?? [{ index: 0, from }];
}

interface PlacingState extends StateInline {
  /** Where the rule at work began, and how many tokens it has made. */
  ruleFrom: number;
  made: number;
  pendingFrom: number;
}

export function keepPositions(md: MarkdownIt): void {
  const Standard = md.inline.State;
  md.inline.State = class extends Standard implements PlacingState {
    ruleFrom = 0;
    made = 0;
    pendingFrom = 0;

    override pushPending(): Token {
      const token: PlacedToken = super.pushPending();
      token.from = this.pendingFrom;
      token.to = this.pendingFrom + token.content.length;
      return token;
    }

    override push(...given: Parameters<StateInline["push"]>): Token {
      const token: PlacedToken = super.push(...given);
      // The marks of `**` are one token each, and the address of `<…>` stands behind its bracket.
      token.from = this.ruleFrom + (token.type === "text" ? this.made : 0);
      this.made++;
      return token;
    }
  };
  md.inline.tokenize = (state) => tokenize(md, state as PlacingState);
  md.inline.ruler2.at("fragments_join", joinTexts);
}

/** As markdown-it does it. */
function tokenize(md: MarkdownIt, state: PlacingState): void {
  const rules = md.inline.ruler.getRules("");
  const end = state.posMax;
  while (state.pos < end) {
    const from = state.pos;
    const first = state.tokens.length;
    state.ruleFrom = from;
    state.made = 0;
    if (state.pending === "") state.pendingFrom = from;
    const taken = state.level < md.options.maxNesting && rules.some((rule) => rule(state, false));
    if (!taken) state.pending += state.src[state.pos++];
    else if (state.pos <= from) throw new Error("a rule of Markdown read nothing");
    for (let index = first; index < state.tokens.length; index++) {
      const token = state.tokens[index] as PlacedToken;
      if (token.to !== undefined) continue;
      token.to = token.type === "text" ? (token.from ?? 0) + token.content.length : state.pos;
      const lead = leadOf(token, state.src);
      if (lead > 0) token.parts = [{ index: 0, from: (token.from ?? 0) + lead }];
    }
  }
  if (state.pending !== "") state.pushPending();
  // What closes a link begins where its words end.
  state.ruleFrom = end;
  state.made = 0;
}

/** What stands before the letters of a token: a backslash, or the marks of code and one space. */
function leadOf({ type, markup, content, from = 0, to = 0 }: PlacedToken, src: string): number {
  if (type === "text_special") return content === src.slice(from, to) ? 0 : 1;
  if (type !== "code_inline") return 0;
  return markup.length + (content.length < to - from - markup.length * 2 ? 1 : 0);
}

/** Neighbouring texts become one token, as markdown-it does it. */
function joinTexts(state: StateInline): void {
  const { tokens } = state;
  let level = 0;
  let last = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.nesting < 0) level--;
    token.level = level;
    if (token.nesting > 0) level++;
    const next = tokens[index + 1];
    if (token.type === "text" && next?.type === "text") join(token, next);
    else tokens[last++] = token;
  }
  tokens.length = last;
}

function join(text: PlacedToken, next: PlacedToken): void {
  const { length } = text.content;
  if (length > 0) {
    const parts = text.parts ?? [{ index: 0, from: text.from ?? 0 }];
    const end = parts.at(-1) as Part;
    const straight = end.from + length - end.index === next.from;
    if (next.content !== "" && !straight) parts.push({ index: length, from: next.from ?? 0 });
    next.parts = parts;
    next.from = text.from ?? 0;
    next.content = text.content + next.content;
  }
}
