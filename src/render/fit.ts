/**
 * Fits the frame to its content: the two columns share the width by the measured lines in them, and lines that are still too
 * long are broken by sense.
 */

import { namesBodies } from "../language/line-breaks.js";
import type { Block, Columns, Inline, Paragraph } from "../model/block.js";
import { text } from "../model/block.js";
import type { FormatProfile, Look } from "../model/profile.js";
import { inlineText } from "../model/walk.js";
import { balanced, leastRoom } from "./metrics/balance.js";
import { faceOf, textWidth } from "./metrics/text-width.js";
import { mmToPt, ptToMm } from "./units.js";

/** In mm: the gap between two columns where both are full, and where the left one may choose. */
const leastGap = 4;
const easyGap = 8;
/** In mm: the narrowest column. */
const leastColumn = 60;

export function framed(blocks: readonly Block[], profile: FormatProfile): readonly Block[] {
  const { width, left, right } = profile.page;
  const room = width - left - right;
  return blocks.map((block) =>
    block.kind === "columns" ? fitted(block, room, profile) : brokenBySense(block, room, profile),
  );
}

function fitted(block: Columns, room: number, profile: FormatProfile): Columns {
  const sized = block.fits === true && block.widths.length === 2 ? withRoom(block, room, profile) : block;
  const cells = sized.cells.map((cell, index) =>
    cell.map((each) => brokenBySense(each, sized.widths[index % sized.widths.length] ?? 0, profile)),
  );
  return { ...sized, cells };
}

/** Two columns, the right one flush with the margin. The right one chooses first; a column takes more width only to save a line. */
function withRoom(block: Columns, room: number, profile: FormatProfile): Columns {
  const [wantedLeft = 0, wantedRight = 0] = block.widths;
  const [leftLines, rightLines] = [linesIn(block, 0, profile), linesIn(block, 1, profile)];
  const leastLeft = Math.max(leastColumn, ...leftLines.map(least));
  const right = widthFor(rightLines, wantedRight, room - leastGap - leastLeft);
  // Bodies that issue a document together are named on one line (HD36 1.2.1đ).
  const gap = leftLines.some((line) => namesBodies(line.text)) ? leastGap : easyGap;
  // A list at the margin needs no more than its own ragged edge.
  const spare = leftLines.length === 0 ? 0 : leastGap;
  const left = Math.min(Math.max(wantedLeft, leastLeft), room - right - spare);
  const widened = widthFor(leftLines, left, room - right - gap);
  return { ...block, widths: [widened, right], gap: Math.max(0, room - widened - right) };
}

/** The narrowest width, from the wanted one up to `most`, with the fewest lines. */
function widthFor(lines: readonly Line[], wanted: number, most: number): number {
  const count = (width: number): number =>
    lines.reduce((total, { text: words, look }) => {
      return total + balanced(words, mmToPt(width - rounding), look).split("\n").length;
    }, 0);
  const fewest = count(Math.max(wanted, most));
  let width = wanted;
  while (width < most && count(width) > fewest) width += step;
  return Math.max(wanted, Math.min(width, most));
}

interface Line {
  readonly text: string;
  readonly look: Look;
}

function linesIn({ cells, widths }: Columns, column: number, profile: FormatProfile): readonly Line[] {
  return cells
    .filter((_, index) => index % widths.length === column)
    .flat()
    .flatMap((block) => {
      const look = block.kind === "paragraph" ? profile.roles.get(block.role) : undefined;
      if (block.kind !== "paragraph" || look?.align !== "center") return [];
      return inlineText(block.children)
        .split("\n")
        .map((each) => ({ text: each, look }));
    });
}

/** In mm: the narrowest width that cuts no name. */
function least({ text: words, look }: Line): number {
  return ptToMm(leastRoom(words, look)) + rounding;
}

/** In mm. */
const step = 0.5;
/** In mm: a margin for rounding, since office programs round letter positions differently. */
const rounding = 0.5;

function brokenBySense(block: Block, room: number, profile: FormatProfile): Block {
  if (block.kind !== "paragraph") return block;
  const look = profile.roles.get(block.role);
  const plain = block.children.every((inline) => inline.kind === "text" || inline.kind === "break");
  if (look === undefined || !plain || block.box !== undefined || !["center", "left"].includes(look.align)) return block;
  // A line of its own begins at the first line's indent, which hangs to the left in a list.
  const inside = room - look.left - look.right;
  const whole = mmToPt(inside - Math.min(0, look.firstLine) - rounding);
  const typed = inlineText(block.children).split("\n");
  if (typed.every((line) => textWidth(line, look.size, faceOf(look)) <= whole)) return block;
  return { ...block, children: lines(block, mmToPt(inside - rounding), look) };
}

function lines({ children }: Paragraph, room: number, look: Look): readonly Inline[] {
  return balanced(inlineText(children), room, look)
    .split("\n")
    .flatMap((line, index): readonly Inline[] => [...(index === 0 ? [] : [{ kind: "break" } as const]), text(line)]);
}
