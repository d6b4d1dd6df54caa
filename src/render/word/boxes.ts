/** A paragraph with a border around it, drawn in to the width that the box should have. */
import { BorderStyle, LineRuleType, Paragraph } from "docx";
import type * as model from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { mmToPt, ptToTwips } from "../units.js";
import { boxWidth } from "../wording.js";
import type { Surroundings } from "./blocks.js";
import { runsOf } from "./runs.js";
import { styleId } from "./styles.js";

/** Between the line of words and the border above and below it, in pt; Word counts it whole. */
const space = 3;
/** In pt; Word counts eighths. */
const stroke = 0.75;

export function boxed(
  { children }: model.Paragraph,
  box: NonNullable<model.Paragraph["box"]>,
  look: Look | undefined,
  around: Surroundings,
): Paragraph {
  const { room, profile } = around;
  const inset = Math.max(0, ptToTwips((mmToPt(room) - boxWidth(children, box, look)) / 2));
  const side = { style: BorderStyle.SINGLE, size: stroke * 8, color: look?.color ?? "auto" };
  const [level, upright] = [
    { ...side, space },
    { ...side, space: 0 },
  ];
  return new Paragraph({
    style: styleId(look?.style ?? "Normal"),
    indent: { left: inset, right: inset },
    spacing: { line: ptToTwips(mmToPt(box.height) - 2 * space - stroke), lineRule: LineRuleType.EXACT },
    border: { top: level, bottom: level, left: upright, right: upright },
    children: runsOf(children, look, around, profile.roles),
  });
}
