/** How wide a line of text is in Times New Roman. */
import type { Look } from "../../model/profile.js";
import { type Face, timesWidths } from "./times-widths.js";

const tables = new Map<Face, ReadonlyMap<string, number>>();

function tableOf(face: Face): ReadonlyMap<string, number> {
  let table = tables.get(face);
  if (table === undefined) {
    table = new Map(
      timesWidths[face].flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
    );
    tables.set(face, table);
  }
  return table;
}

export function faceOf({ bold, italic }: Pick<Look, "bold" | "italic">): Face {
  return bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular";
}

/** Width in pt of one line at `size` pt. A letter that is not in the table counts as wide as a digit. */
export function textWidth(line: string, size: number, face: Face): number {
  const table = tableOf(face);
  let thousandths = 0;
  for (const letter of line) thousandths += table.get(letter) ?? 500;
  return (thousandths * size) / 1000;
}

/** The widest line when words are set in lines of at most `room` pt. */
export function widestLine(text: string, room: number, size: number, face: Face): number {
  let widest = 0;
  for (const typed of text.split("\n")) {
    let line = "";
    for (const word of typed.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer, size, face) > room) {
        widest = Math.max(widest, textWidth(line, size, face));
        line = word;
      } else line = longer;
    }
    widest = Math.max(widest, textWidth(line, size, face));
  }
  return widest;
}
