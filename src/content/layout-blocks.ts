/** The blocks that lay out pages: `::ngat-trang`, `::muc-luc` and `:::ngang`. */

import { finding } from "../findings/kind.js";
import * as k from "../findings/layout.js";
import { unknownBlock } from "../findings/markdown.js";
import { nearest } from "../language/similar.js";
import type { Block, Inline } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { roles } from "../model/roles.js";
import { allBlocks, inlineText } from "../model/walk.js";
import type { Container, Leaf } from "../source/blocks-source.js";
import { leafNames } from "../source/markdown-extensions.js";

/** Undefined when the name is none that an author may mean. `containers` are the names that hold something. */
export function layoutLine(
  leaf: Leaf,
  containers: readonly string[],
  diagnostics: Diagnostic[],
): readonly Block[] | undefined {
  const { name, colons, rest, nested, at } = leaf;
  const known = [...leafNames, ...containers];
  const joined = nearest(`${name}${rest}`, leafNames);
  const meant = known.find((each) => each === name) ?? joined ?? nearest(name, known);
  if (meant === undefined) return undefined;
  // `::ngat trang`: what seems to stand behind the name is the rest of it.
  const behind = meant === joined && meant !== name ? "" : rest;
  const shown: readonly Block[] = behind === "" ? [] : [words(leaf.words(behind), at)];
  const typed = `${":".repeat(colons)}${name}${behind === rest ? "" : ` ${rest}`}`;
  if (containers.includes(meant)) {
    const found =
      meant === name
        ? finding(k.blockForm, at, { why: "three-colons", name })
        : finding(unknownBlock, at, { name: `::${name}`, meant: `:::${meant}` });
    diagnostics.push(found);
    return shown;
  }
  if (nested) diagnostics.push(finding(k.blockMisplaced, at, { why: "nested", typed }));
  else if (name !== meant)
    diagnostics.push(finding(unknownBlock, at, { name: typed.replace(/^:*/, "::"), meant: `::${meant}` }));
  else if (colons !== 2) diagnostics.push(finding(k.blockForm, at, { why: "two-colons", name }));
  else if (behind !== "") diagnostics.push(finding(k.blockForm, at, { why: "words-behind", typed }));
  if (nested) return shown;
  return [{ kind: meant === "muc-luc" ? "contents" : "page-break", at }, ...shown];
}

/**
 * `:::ngang` … `:::`. Its headings stay among those of the file, since they may name entries of the outline; a heading
 * right above turned pages is printed on them.
 */
export function landscape(container: Container, diagnostics: Diagnostic[]): readonly Block[] {
  const { attributes, caption, closed, nested, at } = container;
  const report = (found: Diagnostic): void => {
    const reported = diagnostics.some(({ code, at: place }) => code === found.code && place.line === found.at.line);
    if (!reported) diagnostics.push(found);
  };
  const blocks = [...(caption.length === 0 ? [] : [words(caption, at)]), ...container.blocks];
  const given = attributes.id !== undefined || attributes.values.size + attributes.flags.length > 0;
  if (nested) report(finding(k.blockMisplaced, at, { why: "nested", typed: ":::ngang" }));
  else if (given || attributes.odd.length > 0 || caption.length > 0)
    report(finding(k.blockForm, at, { why: "words-behind", typed: ":::ngang" }));
  else if (closed && blocks.length === 0) report(finding(k.blockForm, at, { why: "landscape-empty" }));
  const flat = blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "landscape") report(finding(k.blockMisplaced, block.at, { why: "landscape-inside" }));
    return block.kind === "landscape" ? block.blocks : [block];
  });
  if (nested) return flat;
  const contents = flat.filter((block) => block.kind === "contents");
  for (const block of contents) report(finding(k.blockMisplaced, block.at, { why: "contents-inside" }));
  return [
    ...contents,
    ...betweenHeadings(
      flat.filter((block) => block.kind !== "contents"),
      at,
    ),
  ];
}

function betweenHeadings(blocks: readonly Block[], at: Place): readonly Block[] {
  const made: Block[] = [];
  let open: Block[] = [];
  const close = (): void => {
    if (open.length > 0) made.push({ kind: "landscape", blocks: open, at });
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === "heading") {
      close();
      made.push(block);
    } else open.push(block);
  }
  close();
  return made;
}

function words(children: readonly Inline[], at: Place): Block {
  return { kind: "paragraph", role: roles.body, children, at };
}

/** Names of blocks that were typed where they are mere text, and ends of blocks that end none. */
export function layoutInText(blocks: readonly Block[], containers: readonly string[]): readonly Diagnostic[] {
  const names = [...leafNames, ...containers].join("|");
  const pattern = new RegExp(`:{2,}\\s*(?:${names})(?![\\p{L}\\p{N}_-])`, "u");
  return allBlocks(blocks)
    .flatMap(textsOf)
    .flatMap(({ text, at }): readonly Diagnostic[] => {
      if (!text.includes("::")) return [];
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) return [finding(k.blockMisplaced, at, { why: "in-text", typed: found })];
      return /(?:^|\s):{3,}$/.test(text) ? [finding(k.blockForm, at, { why: "end-of-nothing" })] : [];
    });
}

function textsOf(block: Block): readonly { readonly text: string; readonly at: Place }[] {
  if (block.kind === "paragraph" || block.kind === "heading") {
    return [{ text: inlineText(block.children), at: block.at }];
  }
  if (block.kind !== "table") return [];
  const rows = [...block.header, ...block.rows].map(({ cells, at }) => ({
    text: cells.map(({ children }) => inlineText(children)).join("; "),
    at,
  }));
  return [{ text: inlineText(block.caption ?? []), at: block.at }, ...rows];
}
