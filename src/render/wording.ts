/** What every renderer must decide alike: which words a heading and a caption print, and how long a drawn line is. */
import { type Block, type Heading, type Inline, type Picture, type Rule, type Table, text } from "../model/block.js";
import type { FormatProfile } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { inlineText } from "../model/walk.js";
import { faceOf, widestLine } from "./metrics/text-width.js";

/** The role of a heading's depth; deeper ones take the profile's last. */
export function headingRole({ level }: Heading, { headings }: FormatProfile): string {
  return (headings[level - 1] ?? headings.at(-1))?.role ?? roles.body;
}

export function headingWords({ label, children }: Heading): readonly Inline[] {
  return label === "" ? children : [text(`${label} `), ...children];
}

/** `Bảng 2. Kết quả …`; undefined for a table or picture without a caption. */
export function captionWords(block: Table | Picture): readonly Inline[] | undefined {
  const words = captionAfterLabel(block);
  if (words === undefined || block.label === undefined) return words;
  return [text(block.label), ...words];
}

/** What stands in a caption behind its label: `. Kết quả …`. */
export function captionAfterLabel({ caption, label }: Table | Picture): readonly Inline[] | undefined {
  if (caption === undefined || caption.length === 0 || label === undefined) return caption;
  return [text(". "), ...caption];
}

/** A label taken apart at its number: `Bảng 2` → `Bảng `, `2` and nothing; undefined when the pattern did not make it. */
export function labelParts(
  block: Table | Picture,
  { labels }: FormatProfile,
): { readonly before: string; readonly number: string; readonly after: string } | undefined {
  const { label = "" } = block;
  const [before = "", after] = labels[block.kind].split("{so}");
  if (after === undefined || !label.startsWith(before) || !label.endsWith(after)) return undefined;
  const number = label.slice(before.length, label.length - after.length);
  return /^\d+$/.test(number) ? { before, number, after } : undefined;
}

/** Length in pt of a line drawn under `above`, where `room` pt may be filled. */
export function ruleLength(
  { share }: Rule,
  above: Block | undefined,
  room: number,
  { roles: looks }: FormatProfile,
): number {
  const look = above?.kind === "paragraph" ? looks.get(above.role) : undefined;
  if (above?.kind !== "paragraph" || look === undefined) return room * share;
  return widestLine(inlineText(above.children), room, look.size, faceOf(look)) * share;
}
