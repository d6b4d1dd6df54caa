/** Measures the width of a line of text in Times New Roman. */
import type { Look } from "../../model/profile.js";
import { type Face, timesWidths } from "./times-widths.js";

const tables = new Map<Face, Uint16Array>();
const unknown = 500;

/** By UTF-16 unit, since every line of a report is measured; letters of two units are in none of the tables. */
function tableOf(face: Face): Uint16Array {
  let table = tables.get(face);
  if (table === undefined) {
    table = new Uint16Array(0x10000).fill(unknown);
    for (const [width, letters] of timesWidths[face]) {
      for (let at = 0; at < letters.length; at++) table[letters.charCodeAt(at)] = width;
    }
    // Two units are one letter.
    tables.set(face, table.fill(0, 0xdc00, 0xe000));
  }
  return table;
}

export function faceOf({ bold, italic }: Pick<Look, "bold" | "italic">): Face {
  return bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular";
}

/** Width in pt of one line at `size` pt. A letter that is not in the table counts as wide as a digit. */
export function textWidth(line: string, size: number, face: Face): number {
  return (thousandths(line, face) * size) / 1000;
}

/** The same at 1 pt, in whole thousandths, which add up without loss. */
export function thousandths(line: string, face: Face): number {
  const table = tableOf(face);
  let total = 0;
  for (let at = 0; at < line.length; at++) total += table[line.charCodeAt(at)] ?? unknown;
  return total;
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
