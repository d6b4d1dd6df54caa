/**
 * Breaks a centred line that is too long for its column. Word breaks at the last space that fits, which leaves a single syllable
 * on a line and cuts `ĐÀO / TẠO` in two; here lines have similar widths and start where a new part of a name starts.
 */

import { breakCosts, never } from "../../language/line-breaks.js";
import { perText } from "../../language/memo.js";
import type { Look } from "../../model/profile.js";
import { faceOf, textWidth, thousandths } from "./text-width.js";

type Letters = Pick<Look, "size" | "bold" | "italic">;

/** The text with line breaks, each line at most `room` pt wide where the words allow it. */
export function balanced(text: string, room: number, look: Letters): string {
  return text
    .split("\n")
    .map((line) => balancedLine(line, room, look))
    .join("\n");
}

/** The narrowest room in pt that cuts no name and no number. */
export function leastRoom(text: string, look: Letters): number {
  const pieces = text.split("\n").flatMap((line) => {
    const words = line.split(" ");
    const costs = costsOf(line);
    const starts = words.map((_, at) => at).filter((at) => at === 0 || (costs[at] ?? 0) < never);
    return starts.map((from, index) => words.slice(from, starts[index + 1]).join(" "));
  });
  return Math.max(...pieces.map((piece) => textWidth(piece, look.size, faceOf(look))));
}

// One line is tried in many widths, and reports of one body have the same.
const costsOf = perText((line) => breakCosts(line.split(" ")), { size: 64 });

function balancedLine(text: string, room: number, look: Letters): string {
  const face = faceOf(look);
  if (textWidth(text, look.size, face) <= room) return text;
  const words = text.split(" ");
  const costs = costsOf(text);
  // ends[i]: how far the first i words reach, each with a space after it.
  const space = thousandths(" ", face);
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + thousandths(word, face) + space);
  const width = (from: number, end: number): number =>
    (((ends[end] ?? 0) - (ends[from] ?? 0) - space) * look.size) / 1000;
  // best[i]: the cheapest way to set the first i words; cost grows with the square of what a line leaves empty.
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const set = width(from, end);
      if (set > room && from < end - 1) break;
      const slack = Math.max(0, room - set) / room;
      const cost = (best[from]?.cost ?? 0) + 1 + slack * slack + (from === 0 ? 0 : (costs[from] ?? 0));
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1;
    lines.unshift(words.slice(from, end).join(" "));
    end = from;
  }
  return lines.join("\n");
}
