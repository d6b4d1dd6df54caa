/** What every renderer must decide alike: which words a heading and a caption print, and how long a drawn line is. */
import { type Block, type Heading, type Inline, type Rule, type Table, text } from "../model/block.js";
import type { FormatProfile, Look } from "../model/profile.js";
import { roles } from "../model/roles.js";
import { inlineText } from "../model/walk.js";
import { faceOf, textWidth, widestLine } from "./metrics/text-width.js";
import { mmToPt } from "./units.js";

/** The role of a heading's depth; deeper ones take the profile's last. */
export function headingRole({ level }: Heading, { headings }: FormatProfile): string {
  return (headings[level - 1] ?? headings.at(-1))?.role ?? roles.body;
}

export function headingWords({ label, children }: Heading): readonly Inline[] {
  return label === "" ? children : [text(`${label} `), ...children];
}

/** `Bảng 2. Kết quả …`; undefined for a table without a caption. */
export function captionWords({ caption, label }: Table): readonly Inline[] | undefined {
  if (caption === undefined) return undefined;
  const lead = label === undefined ? [] : [text(caption.length === 0 ? label : `${label}. `)];
  return [...lead, ...caption];
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
