/** Markdown pictures → pictures, with a finding for those that Markdown would print as text. */

import type { Block, Inline } from "../model/block.js";
import type { Place } from "../model/diagnostic.js";
import type { Node } from "./markdown.js";

/** `![alt](file "caption")` with a paragraph to itself. */
export interface TypedPicture {
  readonly file: string;
  readonly alt: readonly Inline[];
  readonly caption: readonly Inline[];
  readonly at: Place;
}

export interface PictureReading {
  readonly inlines: (source: string | readonly Node[], at: Place) => readonly Inline[];
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
  // Comments between pictures are kept as any others.
  reading.inlines(others, at);
  let { line } = at;
  return nodes.flatMap(({ type, token }): readonly Block[] => {
    if (type !== "image") {
      line += type === "comment" ? token.content.split("\n").length - 1 : type === "text" ? 0 : 1;
      return [];
    }
    const here = { ...at, line };
    const [file, title] = [String(token.attrGet("src") ?? ""), String(token.attrGet("title") ?? "")];
    const [alt, caption] = [reading.inlines(token.content, here), reading.inlines(title, here)];
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
