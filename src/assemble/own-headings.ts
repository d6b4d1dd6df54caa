/**
 * The author's own headings below an entry: they take the numbers that follow from where they stand. A heading without a
 * title numbers the paragraph below it (`3- Căn cứ kế hoạch này …`).
 */

import { bareHeading, wrongNumber } from "../findings/entries.js";
import { finding } from "../findings/kind.js";
import { outlineBasis } from "../findings/phrases.js";
import { splitOwnNumber } from "../language/titles.js";
import { type Block, type Heading, type Inline, type Paragraph, text } from "../model/block.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import { inlineText } from "../model/walk.js";
import { splitAttributes } from "../source/attributes.js";
import { agrees, type Numbered, numberBelow } from "./numbering.js";

export interface OwnHeading {
  readonly id: string;
  /** `II.2.1`: the entry's official number and the heading's own. */
  readonly number: string;
  readonly heading: Heading | Paragraph;
}

export interface NumberedBlocks {
  readonly blocks: readonly Block[];
  readonly named: readonly OwnHeading[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Level {
  /** What the author typed: 2 for `##`. */
  readonly typed: number;
  readonly number: Numbered;
  readonly path: string;
  count: number;
}

/** `path` is the entry's official number, for references; empty in an annex, whose headings begin at the top. */
export function numberHeadings(
  blocks: readonly Block[],
  entry: Numbered,
  path: string,
  { outline, profile }: { readonly outline: Outline; readonly profile: FormatProfile },
): NumberedBlocks {
  const done: Block[] = [];
  const named: OwnHeading[] = [];
  const diagnostics: Diagnostic[] = [];
  const open: Level[] = [{ typed: 0, number: entry, path, count: 0 }];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind !== "heading") {
      done.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.typed ?? 0) >= block.level) open.pop();
    const parent = open.at(-1);
    if (parent === undefined) continue;
    parent.count++;
    const number = numberBelow(parent.number, parent.count, profile);
    const ownPath = parent.path === "" ? number.core || String(parent.count) : `${parent.path}.${parent.count}`;
    open.push({ typed: block.level, number, path: ownPath, count: 0 });
    const { id, children } = withoutId(block.children);
    const next = blocks[index + 1];
    const anchored = id === undefined ? {} : { anchor: id };
    const made = { ...block, ...anchored, level: number.depth, label: number.label, ordinal: number.ordinal };
    let printed: Heading | Paragraph;
    if (inlineText(children).trim() !== "") {
      printed = { ...made, children: withoutNumber(children, number, block, diagnostics, outline) };
    } else if (next?.kind === "paragraph") {
      printed = { ...runIn(next, number.label), ...anchored };
      index++;
    } else {
      diagnostics.push(finding(bareHeading, block.at, {}));
      printed = { ...made, children };
    }
    done.push(printed);
    if (id !== undefined) named.push({ id, number: ownPath, heading: printed });
  }
  return { blocks: done, named, diagnostics };
}

function runIn(paragraph: Paragraph, label: string): Paragraph {
  return label === "" ? paragraph : { ...paragraph, children: [text(`${label} `), ...paragraph.children] };
}

/** `Tiêu đề {#id}` */
function withoutId(children: readonly Inline[]): { readonly id?: string; readonly children: readonly Inline[] } {
  const last = children.at(-1);
  if (last?.kind !== "text" || !/\{#[^{}]*\}\s*$/.test(last.text)) return { children };
  const { title, attributes } = splitAttributes(last.text);
  const rest = [...children.slice(0, -1), ...(title === "" ? [] : [text(title)])];
  return attributes.id === undefined ? { children } : { id: attributes.id, children: rest };
}

/** A typed number that agrees with the made one goes silently; one that disagrees is reported and stays. */
function withoutNumber(
  children: readonly Inline[],
  number: Numbered,
  heading: Heading,
  diagnostics: Diagnostic[],
  outline: Outline,
): readonly Inline[] {
  const [first, ...rest] = children;
  if (first?.kind !== "text") return children;
  const typed = splitOwnNumber(first.text);
  if (typed.number === undefined || number.label === "") return children;
  if (agrees(typed.number, [number.core])) return [text(typed.title), ...rest];
  const facts = { typed: typed.number, expected: number.core };
  diagnostics.push(finding(wrongNumber, heading.at, facts, outlineBasis({ outline })));
  return children;
}
