/** Widths of columns in mm as an author gave them: absolute widths as typed, the rest of the space by shares. */
import type { ColumnWidth } from "./block.js";

/** A column narrower than this, in mm, has no room for a letter between its margins. */
export const narrowestColumn = 6;

/** Never wider than `room` together: wider columns are scaled down, and a rule reports it. */
export function typedWidths(widths: readonly ColumnWidth[], room: number): readonly number[] {
  const shares = widths.filter(({ unit }) => unit === "share");
  const fixed = sum(widths.filter(({ unit }) => unit === "mm").map(({ value }) => value));
  const rest = Math.max(room - fixed, shares.length * narrowestColumn);
  const parts = sum(shares.map(({ value }) => value));
  const asked = widths.map(({ unit, value }) => (unit === "mm" ? value : (value / parts) * rest));
  const total = sum(asked);
  return total > room ? asked.map((width) => (width * room) / total) : asked;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
