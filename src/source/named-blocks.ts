/** The blocks that have a name: `:::name` … `:::` and the line `::name`. What a name means is the caller's to decide. */

import { finding } from "../findings/kind.js";
import * as k from "../findings/markdown.js";
import type { Block, Inline } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { type Attributes, noAttributes, readAttributes } from "./attributes.js";
import type { BlocksSource } from "./blocks-source.js";
import type { Node } from "./markdown.js";
import type { ContainerMeta, LeafMeta } from "./markdown-extensions.js";

interface Standing {
  readonly source: BlocksSource;
  readonly diagnostics: Diagnostic[];
  readonly nested: boolean;
  readonly at: Place;
  readonly words: (typed: string) => readonly Inline[];
}

export function attributesOf(node: Node): Attributes {
  const { attributes } = node.token.meta as unknown as ContainerMeta;
  return attributes === "" ? noAttributes : readAttributes(attributes);
}

export function containerOf(
  node: Node,
  blocks: readonly Block[],
  { source, diagnostics, nested, at, words }: Standing,
): readonly Block[] {
  const meta = node.token.meta as unknown as ContainerMeta;
  const { name, closed } = meta;
  if (!closed) diagnostics.push(finding(k.blockNotClosed, at, { name }));
  const caption = meta.caption === "" ? [] : words(meta.caption);
  const made = source.container({ name, attributes: attributesOf(node), caption, blocks, closed, nested, at });
  if (made !== undefined) return made;
  diagnostics.push(finding(k.unknownBlock, at, { name: `:::${name}`, meant: undefined }));
  return [...(caption.length > 0 ? [paragraph(caption, source, at)] : []), ...blocks];
}

export function leafOf(node: Node, { source, diagnostics, nested, at, words }: Standing): readonly Block[] {
  const { name, colons, rest, typed } = node.token.meta as unknown as LeafMeta;
  const made = source.leaf?.({ name, colons, rest, words, nested, at });
  if (made !== undefined) return made;
  diagnostics.push(finding(k.unknownBlock, at, { name: `::${name}`, meant: undefined }));
  return [paragraph(words(typed), source, at)];
}

function paragraph(children: readonly Inline[], { role }: BlocksSource, at: Place): Block {
  return { kind: "paragraph", role, children, at };
}
