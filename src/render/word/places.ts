/** Paragraphs at the foot of the last page, wherever the text ends: Word's own frames. */
import type { FormatProfile, Look } from "../../model/profile.js";
import { mmToPt, mmToTwips, ptToTwips } from "../units.js";
import type { Attributes } from "./xml.js";

/** The content of `w:framePr`; undefined for a look that stays in the text. */
export function frameOf(look: Look | undefined, { page }: FormatProfile): Attributes | undefined {
  if (look?.anchor === undefined) return undefined;
  const { anchor, line, lineRule, size } = look;
  const width = { "w:w": mmToTwips(page.width - page.left - page.right) };
  const space = { "w:hSpace": 0, "w:vSpace": 0 };
  if (anchor.kind === "text-foot") {
    const within = { "w:hAnchor": "margin", "w:vAnchor": "margin" };
    return { ...width, ...within, ...space, "w:xAlign": "left", "w:yAlign": "bottom", "w:wrap": "notBeside" };
  }
  const height = lineRule === "multiple" ? line * size * 1.15 : line;
  const position = {
    "w:x": mmToTwips(page.left),
    "w:y": ptToTwips(mmToPt(page.height - anchor.distance) - height),
  };
  return { ...width, ...position, "w:hAnchor": "page", "w:vAnchor": "page", ...space, "w:wrap": "notBeside" };
}
