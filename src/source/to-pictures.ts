/** Markdown pictures → pictures, with a finding for those that Markdown would print as text. */

import type { Block, Inline } from "../model/block.js";
import type { Place } from "../model/diagnostic.js";
import { spanOf } from "./inline-positions.js";
import { titleText } from "./links.js";
import type { Node } from "./markdown.js";
import { rangeOf, type TypedText, within } from "./typed-text.js";

/** `![alt](file "caption")` with a paragraph to itself. */
export interface TypedPicture {
  readonly file: string;
  readonly alt: readonly Inline[];
  readonly caption: readonly Inline[];
  readonly at: Place;
}

export interface PictureReading {
  readonly inlines: (source: string | readonly Node[], at: Place, typed?: TypedText) => readonly Inline[];
  /** Where the letters of the paragraph stand. */
  readonly typed?: TypedText | undefined;
  /** Turns a picture into a block. */
  readonly picture: (typed: TypedPicture) => Block;
}

/** A paragraph of nothing but pictures, one after another; undefined for any other. */
export function picturesIn(paragraph: Node, reading: PictureReading, at: Place): readonly Block[] | undefined {
  const nodes = inlineNodes(paragraph).flatMap(({ children }) => children);
  const others = nodes.filter(
    ({ type, token }) => type !== "image" && (type !== "text" || token.content.trim() !== ""),
  );
  const between = ["softbreak", "hardbreak", "comment"];
  if (!nodes.some(({ type }) => type === "image") || others.some(({ type }) => !between.includes(type)))
    return undefined;
  // Comments between pictures are comments as any others.
  reading.inlines(others, at, reading.typed);
  return nodes.flatMap(({ type, token }): readonly Block[] => {
    if (type !== "image") return [];
    const { from, to } = spanOf(token);
    const here = reading.typed === undefined ? at : rangeOf(reading.typed, from, to);
    const [file, title] = [String(token.attrGet("src") ?? ""), String(token.attrGet("title") ?? "")];
    const words = within(reading.typed, from + 2, from + 2 + token.content.length);
    const alt = reading.inlines(token.content, here, words);
    const caption = reading.inlines(title, here, titleText(token, reading.typed));
    return [reading.picture({ file, alt, caption, at: here })];
  });
}

/** What was typed, of every `![…](…)` that did not become a picture. */
export function unreadPictures(block: Node): readonly string[] {
  return inlineNodes(block).flatMap(({ token, children }) => {
    if (!token.content.includes("](")) return [];
    const typed = [...token.content.replace(/`[^`]*`/g, "").matchAll(/(?<!\\)!\[[^\]\n]*\]\([^\n)]*\)?/g)];
    return typed.slice(countImages(children)).map(([each]) => each);
  });
}

function inlineNodes({ children }: Node): readonly Node[] {
  return children.filter(({ type }) => type === "inline");
}

function countImages(nodes: readonly Node[]): number {
  return nodes.reduce((count, { type, children }) => count + (type === "image" ? 1 : countImages(children)), 0);
}
