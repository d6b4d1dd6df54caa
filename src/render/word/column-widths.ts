/** Computes widths of table columns from their content: no column narrower than its longest word, the rest shared fairly. */
import type { Table, TableRow } from "../../model/block.js";
import { typedWidths } from "../../model/column-widths.js";
import type { Look } from "../../model/profile.js";
import { columnCount, placedRows } from "../../model/table-grid.js";
import { inlineText } from "../../model/walk.js";
import { faceOf, textWidth } from "../metrics/text-width.js";
import { mmToPt } from "../units.js";

/** Room at each side of a cell's text in pt: Word's own, and that of a table whose words would not fit otherwise. */
const usualMargin = 5.4;
const tightMargin = 1.5;

/** What one cell asks of the columns that it takes, in pt: its longest word, and its longest line. */
interface Wish {
  readonly column: number;
  readonly columns: number;
  readonly least: number;
  readonly natural: number;
}

export interface Widths {
  /** In pt; they add up to the room, or to less where the author gave them all. */
  readonly columns: readonly number[];
  /** Room at each side of a cell's text, in pt, where it is not Word's own. */
  readonly margin?: number;
}

/** `room`: in mm. */
export function columnWidths(table: Table, room: number, head: Look, cell: Look): Widths {
  const usual = wished(table, head, cell, usualMargin);
  if (table.widths !== undefined) {
    const columns = typedWidths(table.widths, room).map(mmToPt);
    const narrow = columns.some((width, index) => width < (usual.least[index] ?? 0));
    return { columns, ...(narrow ? { margin: tightMargin } : {}) };
  }
  if (sum(usual.least) <= mmToPt(room)) return { columns: shared(usual.least, usual.natural, mmToPt(room)) };
  const tight = wished(table, head, cell, tightMargin);
  return { columns: shared(tight.least, tight.natural, mmToPt(room)), margin: tightMargin };
}

interface Wished {
  readonly least: readonly number[];
  readonly natural: readonly number[];
}

/** Words are measured, not laid out, so a little is left over. */
function wished(table: Table, head: Look, cell: Look, margin: number): Wished {
  const padding = 2 * margin + (margin === tightMargin ? 0.5 : 2);
  const wishes = [...wishesOf(table.header, head, padding), ...wishesOf(table.rows, cell, padding)];
  const least = new Array<number>(columnCount(table)).fill(padding + cell.size);
  const natural = [...least];
  // Cells over several columns ask last, for what their columns do not have yet.
  for (const wish of wishes.sort((a, b) => a.columns - b.columns)) {
    widen(least, wish, wish.least);
    widen(natural, wish, wish.natural);
  }
  return { least, natural };
}

function wishesOf(rows: readonly TableRow[], look: Look, padding: number): Wish[] {
  const face = faceOf(look);
  const width = (words: string): number => textWidth(words, look.size, face) + padding;
  return placedRows(rows).flatMap((row) =>
    row
      .filter(({ continues }) => !continues)
      .map(({ cell: { children }, column, columns }) => {
        const text = inlineText(children);
        if (!/[ \t\n]/.test(text)) return { column, columns, least: width(text), natural: width(text) };
        return { column, columns, least: most(text.split(/[ \t\n]+/), width), natural: most(text.split("\n"), width) };
      }),
  );
}

function most(pieces: readonly string[], width: (words: string) => number): number {
  return pieces.reduce((widest, piece) => Math.max(widest, width(piece)), 0);
}

function widen(widths: number[], { column, columns }: Wish, asked: number): void {
  const lacking = asked - (columns === 1 ? (widths[column] ?? 0) : sum(widths.slice(column, column + columns)));
  for (let at = column; lacking > 0 && at < column + columns; at++) widths[at] = (widths[at] ?? 0) + lacking / columns;
}

function shared(least: readonly number[], natural: readonly number[], room: number): readonly number[] {
  const [leastSum, naturalSum] = [sum(least), sum(natural)];
  if (naturalSum <= room) return natural.map((width) => (width * room) / naturalSum);
  if (leastSum >= room) return capped(least, room);
  // What a column wants beyond its longest word counts by its root, so that one long text does not starve the others.
  const wants = natural.map((width, index) => Math.sqrt(Math.max(0, width - (least[index] ?? 0))));
  const spare = room - leastSum;
  return least.map((width, index) => width + (spare * (wants[index] ?? 0)) / sum(wants));
}

/** Only the widest columns give way, so that the words of the others stay whole. */
function capped(widths: readonly number[], room: number): readonly number[] {
  let free = room;
  const order = [...widths.keys()].sort((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
  const given = [...widths];
  for (const [index, column] of order.entries()) {
    given[column] = Math.min(widths[column] ?? 0, free / (order.length - index));
    free -= given[column] ?? 0;
  }
  return given;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
