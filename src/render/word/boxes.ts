/** Borders around and between words: a paragraph with a border, and a rule that is only a border. */
import type { Block, Paragraph as ParagraphBlock, Rule } from "../../model/block.js";
import { mmToPt, ptToTwips } from "../units.js";
import { boxWidth, ruleLength } from "../wording.js";
import { type Env, lookOf } from "./env.js";
import { type Paragraph, paragraph } from "./paragraphs.js";
import { runsOf } from "./runs.js";
import { styleOf, styleOfRole } from "./style-ids.js";

/** Between the line of words and the border above and below it, in pt; Word counts it whole. */
const space = 3;
/** In pt; Word counts eighths. */
const stroke = 0.75;

/** Drawn in to the width that the box should have. */
export function boxed(
  { children }: ParagraphBlock,
  box: NonNullable<ParagraphBlock["box"]>,
  role: string,
  env: Env,
): Paragraph {
  const look = lookOf(role, env);
  const side = { size: stroke * 8, color: look?.color ?? "auto" };
  const [level, upright] = [
    { ...side, space },
    { ...side, space: 0 },
  ];
  return paragraph(
    {
      style: styleOf(look),
      borders: { top: level, bottom: level, left: upright, right: upright },
      spacing: { "w:line": ptToTwips(mmToPt(box.height) - 2 * space - stroke), "w:lineRule": "exact" },
      indent: drawnIn(boxWidth(children, box, look), env),
    },
    runsOf(children, look, { ...env, looks: env.profile.roles }),
  );
}

/** An empty line with a border above it, as long as its share of the text above says. */
export function rule(block: Rule, before: Block | undefined, env: Env): Paragraph {
  return paragraph({
    style: styleOfRole(block.role, env.profile),
    borders: { top: { size: 6, space: 0, color: "auto" } },
    indent: drawnIn(ruleLength(block, before, mmToPt(env.room), env.profile), env),
  });
}

/** Indents that leave `width` pt in the middle. */
function drawnIn(width: number, { room }: Env): { readonly "w:left": number; readonly "w:right": number } {
  const inset = Math.max(0, ptToTwips((mmToPt(room) - width) / 2));
  return { "w:left": inset, "w:right": inset };
}
