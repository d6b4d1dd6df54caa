/** Widths of table columns from what stands in them: no column narrower than its longest word, the rest shared fairly. */
import type { Table, TableRow } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { columnCount, placedRows } from "../../model/table-grid.js";
import { inlineText } from "../../model/walk.js";
import { faceOf, textWidth } from "../metrics/text-width.js";
import { typedWidths } from "../typed-widths.js";
import { mmToPt } from "../units.js";

/** Room beside the text of a cell, both sides together, in pt (Word's own 108 twips each). */
const padding = 10.8 + 2;

/** What one cell asks of the columns that it takes, in pt: its longest word, and its longest line. */
interface Wish {
  readonly column: number;
  readonly columns: number;
  readonly least: number;
  readonly natural: number;
}

/** Widths in pt that add up to `room` mm, or to less where the author gave them all. */
export function columnWidths(table: Table, room: number, head: Look, cell: Look): readonly number[] {
  if (table.widths !== undefined) return typedWidths(table.widths, room).map(mmToPt);
  const wishes = [...wishesOf(table.header, head), ...wishesOf(table.rows, cell)];
  const least = new Array<number>(columnCount(table)).fill(padding + cell.size);
  const natural = [...least];
  // Cells over several columns ask last, for what their columns do not have yet.
  for (const wish of wishes.sort((a, b) => a.columns - b.columns)) {
    widen(least, wish, wish.least);
    widen(natural, wish, wish.natural);
  }
  return shared(least, natural, mmToPt(room));
}

function wishesOf(rows: readonly TableRow[], look: Look): Wish[] {
  const width = (words: string): number => textWidth(words, look.size, faceOf(look)) + padding;
  return placedRows(rows).flatMap((row) =>
    row
      .filter(({ continues }) => !continues)
      .map(({ cell: { children }, column, columns }) => {
        const text = inlineText(children);
        const [words, lines] = [text.split(/\s+/).map(width), text.split("\n").map(width)];
        return { column, columns, least: Math.max(...words), natural: Math.max(...lines) };
      }),
  );
}

function widen(widths: number[], { column, columns }: Wish, asked: number): void {
  const lacking = asked - sum(widths.slice(column, column + columns));
  for (let at = column; lacking > 0 && at < column + columns; at++) widths[at] = (widths[at] ?? 0) + lacking / columns;
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
