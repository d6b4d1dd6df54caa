/** A table → a Word table: header rows repeated, rows not split, rows that share a cell on one page. */
import type { Table } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { type Placed, placedRows, tiedToNext } from "../../model/table-grid.js";
import { ptToTwips } from "../units.js";
import { columnWidths } from "./column-widths.js";
import { type Env, lookOf } from "./env.js";
import { grid, gridCell, gridRow } from "./grid.js";
import { paragraph, paragraphXml } from "./paragraphs.js";
import { runsOf } from "./runs.js";
import { styleId, tableGrid } from "./style-ids.js";

/** Undefined when the profile has no looks for cells. */
export function tableXml(block: Table, env: Env): string | undefined {
  const head = lookOf(roles.tableHead, env);
  const cell = lookOf(roles.tableCell, env);
  if (head === undefined || cell === undefined) return undefined;
  const { columns: wanted, margin } = columnWidths(block, env.room, head, cell);
  const columns = wholeTwips(wanted);
  const stays = keptWithNext(tiedToNext(block.rows), env.keepWithNext === true);
  const common = { align: block.align, columns, env };
  const header = placedRows(block.header).map((row) =>
    rowXml(row, { ...common, look: head, header: true, stays: false }),
  );
  const rows = placedRows(block.rows).map((row, index) =>
    rowXml(row, { ...common, look: cell, header: false, stays: stays[index] === true }),
  );
  const margins = margin === undefined ? undefined : { left: ptToTwips(margin), right: ptToTwips(margin) };
  const properties = { style: tableGrid, columns, centred: block.widths !== undefined, margins };
  return grid(properties, header.join("") + rows.join(""));
}

/** Widths in pt → twips that never add up to more, whatever is rounded. */
function wholeTwips(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => {
    const before = Math.floor(edge);
    edge += width * 20;
    return Math.floor(edge) - before;
  });
}

interface RowTraits {
  readonly align: Table["align"];
  /** In twips. */
  readonly columns: readonly number[];
  readonly look: Look;
  readonly header: boolean;
  /** On the page of the next row. */
  readonly stays: boolean;
  readonly env: Env;
}

function rowXml(row: readonly Placed[], { align, columns, look, header, stays, env }: RowTraits): string {
  const style = styleId(look.style);
  const cells = row.map(({ cell, column, columns: span, continues }) => {
    const width = columns.slice(column, column + span).reduce((total, each) => total + each, 0);
    const merged = (cell.rows ?? 1) > 1 ? (continues ? "continue" : "restart") : undefined;
    const properties = { style, keepNext: stays, align: header ? undefined : (align[column] ?? "left") };
    const runs = continues ? "" : runsOf(cell.children, look, env);
    return gridCell({ width, span, merged, middle: true }, paragraphXml(paragraph(properties, runs)));
  });
  return gridRow(cells.join(""), header);
}

/** Rows up to which a table, or rows tied by a cell, are kept on one page; a page holds about thirty. */
const shortTable = 12;
const longestTie = 25;

/** A short table stays on one page; of a long one the end stays with what must follow it, and so do tied rows. */
function keptWithNext(tied: readonly boolean[], withNext: boolean): readonly boolean[] {
  const rows = tied.length;
  const ties = tieLengths(tied);
  return tied.map((below, index) => {
    if (index === rows - 1) return withNext;
    return rows <= shortTable || (withNext && index >= rows - 2) || (below && (ties[index] ?? 1) <= longestTie);
  });
}

/** For each row how many rows hang together around it. */
function tieLengths(tied: readonly boolean[]): readonly number[] {
  const lengths = new Array<number>(tied.length).fill(1);
  let first = 0;
  for (const [index, below] of tied.entries()) {
    if (below && index < tied.length - 1) continue;
    lengths.fill(index - first + 1, first, index + 1);
    first = index + 1;
  }
  return lengths;
}
