/** What is printed behind the words of a link, and where it was typed. */
import { type Inline, type Text, text } from "../model/block.js";
import { joinTexts, textAt } from "../model/pieces.js";
import { spanOf } from "./inline-positions.js";
import type { Node } from "./markdown.js";
import { piecesOf, type TypedText, unescaped, within } from "./typed-text.js";

/** The address and the title in brackets, unless the words are the address. */
export function linkWords(link: Node, words: readonly Inline[], typed: TypedText | undefined): readonly Text[] {
  const address = String(link.token.attrGet("href") ?? "");
  const title = String(link.token.attrGet("title") ?? "");
  const shown = words.length === 1 && words[0]?.kind === "text" ? words[0].text : undefined;
  const known = shown === address || `mailto:${shown}` === address;
  const beside = [
    ...(known || address === "" ? [] : [addressOf(link, typed)]),
    ...(title === "" ? [] : [titleOf(link, typed)]),
  ];
  const [first, second] = beside;
  if (first === undefined) return [];
  return [joinTexts([text(" ("), first, ...(second === undefined ? [] : [text(", "), second]), text(")")])];
}

function addressOf({ token, closing }: Node, typed: TypedText | undefined): Text {
  const address = String(token.attrGet("href") ?? "");
  const from = closing === undefined ? 0 : spanOf(closing).from;
  // Behind `](`, and a bracket where it has one.
  return wordsIn(
    address,
    partIn(typed, address, from, spanOf(token).to, (typed) => /^\]\(\s*<?/.exec(typed)?.[0].length ?? 0),
  );
}

function titleOf({ token }: Node, typed: TypedText | undefined): Text {
  return wordsIn(String(token.attrGet("title") ?? ""), titleText(token, typed));
}

/** Where the title of a link or of a picture stands: before its closing mark and the bracket. */
export function titleText(token: Node["token"], typed: TypedText | undefined): TypedText | undefined {
  const title = String(token.attrGet("title") ?? "");
  const { from, to } = spanOf(token);
  return partIn(typed, title, from, to, (typed, length) => typed.replace(/\S\s*\)$/, "").length - length);
}

function wordsIn(words: string, typed: TypedText | undefined): Text {
  return textAt(words, typed === undefined ? [] : piecesOf(typed, 0, words.length, 0));
}

/** Words between two places of the content, of which backslashes before marks were left out. */
function partIn(
  typed: TypedText | undefined,
  words: string,
  from: number,
  to: number,
  startOf: (typed: string, length: number) => number,
): TypedText | undefined {
  const content = typed?.content.slice(from, to) ?? "";
  for (let length = words.length; typed !== undefined && length <= words.length * 2; length++) {
    const start = startOf(content, length);
    const part = start < 0 ? undefined : unescaped(within(typed, from + start, from + start + length));
    if (part?.content === words) return part;
  }
  return undefined;
}
