/** Widths of table columns from what stands in them: no column narrower than its longest word, the rest shared fairly. */
import type { Table } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { inlineText } from "../../model/walk.js";
import { faceOf, textWidth } from "../metrics/text-width.js";

/** Room beside the text of a cell, both sides together, in pt (Word's own 108 twips each). */
const padding = 10.8 + 2;

/** Widths in pt that add up to `room`. */
export function columnWidths(table: Table, room: number, head: Look, cell: Look): readonly number[] {
  const columns = Math.max(1, table.align.length, ...[...table.header, ...table.rows].map((row) => row.cells.length));
  const least = new Array<number>(columns).fill(padding + cell.size);
  const natural = [...least];
  const measure = (rows: Table["rows"], look: Look): void => {
    for (const row of rows) {
      for (const [index, inlines] of row.cells.entries()) {
        const text = inlineText(inlines);
        const width = (words: string): number => textWidth(words, look.size, faceOf(look)) + padding;
        least[index] = Math.max(least[index] ?? 0, ...text.split(/[ \t\n]+/).map(width));
        natural[index] = Math.max(natural[index] ?? 0, ...text.split("\n").map(width));
      }
    }
  };
  measure(table.header, head);
  measure(table.rows, cell);
  return shared(least, natural, room);
}

function shared(least: readonly number[], natural: readonly number[], room: number): readonly number[] {
  const [leastSum, naturalSum] = [sum(least), sum(natural)];
  if (naturalSum <= room) return natural.map((width) => (width * room) / naturalSum);
  if (leastSum >= room) return least.map((width) => (width * room) / leastSum);
  // What a column wants beyond its longest word counts by its root, so that one long text does not starve the others.
  const wants = natural.map((width, index) => Math.sqrt(Math.max(0, width - (least[index] ?? 0))));
  const spare = room - leastSum;
  return least.map((width, index) => width + (spare * (wants[index] ?? 0)) / sum(wants));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
