/** Decisions shared by all renderers: the words of a heading and a caption, and the length of a drawn line. */
import { type Block, type Heading, type Inline, type Picture, type Rule, type Table, text } from "../model/block.js";
import { type Size, textArea } from "../model/picture-size.js";
import type { FormatProfile, Look } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { inlineText } from "../model/walk.js";
import { faceOf, textWidth, widestLine } from "./metrics/text-width.js";
import { mmToPt, ptToMm } from "./units.js";

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

/** The text of a caption after its label: `. Kết quả …`. */
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

/** The alternative text of a picture: the description, else the caption. */
export function altWords({ alt, caption }: Picture): string {
  const words = inlineText(alt).trim() === "" ? (caption ?? []) : alt;
  return inlineText(words).replace(/\s+/gu, " ").trim();
}

/** mm that a picture may fill: `room` across, and down what a page leaves beside the picture's own line and caption. */
export function pictureRoom(picture: Picture, room: number, { page, roles: looks }: FormatProfile): Size {
  // More room than an upright page has: the page lies on its side.
  const onSide = room > textArea(page).width;
  const { height } = textArea(onSide ? { ...page, width: page.height, height: page.width } : page);
  const own = looks.get(roles.picture);
  const below = looks.get(roles.pictureCaption);
  const words = captionWords(picture);
  const lines = words === undefined || below === undefined ? 0 : captionLines(words, room, below);
  const pt = beside(own) + (own?.size ?? 0) + (lines === 0 ? 0 : beside(below) + lines * lineHeight(below));
  return { width: room, height: Math.max(height - ptToMm(pt), height / 2) };
}

/** Word breaks at words, so a caption may take a line more than its width says. */
function captionLines(words: readonly Inline[], room: number, look: Look): number {
  const width = textWidth(inlineText(words), look.size, faceOf(look));
  return width <= mmToPt(room) ? 1 : Math.ceil(width / mmToPt(room)) + 1;
}

function beside(look: Look | undefined): number {
  return (look?.before ?? 0) + (look?.after ?? 0);
}

function lineHeight(look: Look | undefined): number {
  // A single line of this font is a fifth higher than its type.
  return look === undefined ? 0 : look.lineRule === "multiple" ? look.line * look.size * 1.2 : look.line;
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

/** Width in pt of the box around a mark: its own, or what its words need with a little room beside them. */
export function boxWidth(
  words: readonly Inline[],
  { width }: { readonly width?: number },
  look: Look | undefined,
): number {
  if (width !== undefined) return mmToPt(width);
  return look === undefined ? 0 : textWidth(inlineText(words), look.size, faceOf(look)) + boxPadding;
}

const boxPadding = 12;
