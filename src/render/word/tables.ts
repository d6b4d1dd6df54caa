/** A table → a Word table: header rows repeated, rows kept whole, rows that a cell ties together kept on one page. */
import {
  AlignmentType,
  TableRow as DocxRow,
  Table as DocxTable,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Align, Table } from "../../model/block.js";
import type { Look } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { type Placed, placedRows, tiedToNext } from "../../model/table-grid.js";
import { ptToTwips } from "../units.js";
import type { Surroundings } from "./blocks.js";
import { columnWidths } from "./column-widths.js";
import { type RunSurroundings, runsOf } from "./runs.js";
import { styleId, tableGrid } from "./styles.js";

const aligned: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** `stays`: on the page of the next row. */
interface RowTraits extends RunSurroundings {
  readonly header?: boolean;
  readonly stays?: boolean;
}

/** Undefined when the profile has no looks for cells. */
export function tableToDocx(block: Table, around: Surroundings): DocxTable | undefined {
  const head = around.profile.roles.get(roles.tableHead);
  const cell = around.profile.roles.get(roles.tableCell);
  if (head === undefined || cell === undefined) return undefined;
  const { anchors, making } = around;
  const { columns, margin } = columnWidths(block, around.room, head, cell);
  const widths = wholeTwips(columns);
  const kept = keptWithNext(tiedToNext(block.rows), around.keepWithNext === true);
  const headerRows = placedRows(block.header).map((row) =>
    rowOf(row, block, widths, head, { header: true, anchors, making }),
  );
  const bodyRows = placedRows(block.rows).map((row, index) =>
    rowOf(row, block, widths, cell, { stays: kept[index] === true, anchors, making }),
  );
  const make = (rows: readonly DocxRow[]): DocxTable =>
    new DocxTable({
      style: tableGrid,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      ...(block.widths === undefined ? {} : { alignment: AlignmentType.CENTER }),
      ...(margin === undefined ? {} : { margins: { left: ptToTwips(margin), right: ptToTwips(margin) } }),
      rows,
    });
  const key = `w:tbl ${widths.join()} ${block.widths !== undefined} ${margin}`;
  return making.filled(key, make, "w:tr", [...headerRows, ...bodyRows]);
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

function rowOf(
  row: readonly Placed[],
  { align }: Table,
  widths: readonly number[],
  look: Look,
  { header = false, stays = false, anchors, making }: RowTraits,
): DocxRow {
  const style = styleId(look.style);
  const cells = row.map(({ cell, column, columns, continues }) => {
    const size = widths.slice(column, column + columns).reduce((total, width) => total + width, 0);
    const alignment = header ? undefined : aligned[align[column] ?? "left"];
    const merged = (cell.rows ?? 1) > 1;
    const make = (children: readonly ParagraphChild[]): TableCell =>
      new TableCell({
        width: { size, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        ...(columns > 1 ? { columnSpan: columns } : {}),
        ...(merged ? { verticalMerge: continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART } : {}),
        children: [
          new Paragraph({
            style,
            ...(alignment === undefined ? {} : { alignment }),
            ...(stays ? { keepNext: true } : {}),
            children,
          }),
        ],
      });
    const key = `w:tc ${style} ${alignment} ${stays} ${size} ${columns} ${merged} ${continues}`;
    return making.filled(key, make, "w:r", continues ? [] : runsOf(cell.children, look, { anchors, making }));
  });
  const make = (children: readonly TableCell[]): DocxRow =>
    new DocxRow({ cantSplit: true, ...(header ? { tableHeader: true } : {}), children });
  return making.filled(`w:tr ${header}`, make, "w:tc", cells);
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
