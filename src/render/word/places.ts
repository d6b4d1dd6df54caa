/** Paragraphs that stand at the foot of the last page, wherever the text before them ends: Word's own frames. */
import {
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IParagraphOptions,
  VerticalPositionAlign,
} from "docx";
import type { FormatProfile, Look } from "../../model/profile.js";
import { mmToPt, mmToTwips, ptToTwips } from "../units.js";

export function placeOf(look: Look | undefined, { page }: FormatProfile): Pick<IParagraphOptions, "frame"> {
  if (look?.anchor === undefined) return {};
  const { anchor, line, lineRule, size } = look;
  const width = mmToTwips(page.width - page.left - page.right);
  const shape = { width, wrap: FrameWrap.NOT_BESIDE, space: { horizontal: 0, vertical: 0 } };
  if (anchor.kind === "text-foot") {
    const alignment = { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM };
    const sides = { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN };
    return { frame: { type: "alignment", alignment, anchor: sides, ...shape } };
  }
  const height = lineRule === "multiple" ? line * size * 1.15 : line;
  const position = { x: mmToTwips(page.left), y: ptToTwips(mmToPt(page.height - anchor.distance) - height) };
  const sides = { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE };
  return { frame: { type: "absolute", position, anchor: sides, ...shape } };
}
