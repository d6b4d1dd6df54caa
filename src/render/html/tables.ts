/** A table → an HTML table with the same joined cells and widths as in Word. */
import type { Table } from "../../model/block.js";
import { typedWidths } from "../../model/column-widths.js";
import { roles } from "../../model/roles.js";
import { type Placed, placedRows, tiedToNext } from "../../model/table-grid.js";
import type { Anchors } from "../anchors.js";
import { captionWords } from "../wording.js";
import { classOf, type Env, idOf } from "./env.js";
import { inlinesToHtml } from "./inlines.js";

export function tableToHtml(block: Table, env: Env): string {
  const { room, anchors } = env;
  const words = captionWords(block);
  const parts = [
    ...(words === undefined
      ? []
      : [`<caption class="${classOf(roles.caption)}">${inlinesToHtml(words, anchors)}</caption>`]),
    ...columnsOf(block, room),
    ...(block.header.length === 0 ? [] : [`<thead>${rowsOf(block, "th", anchors).join("\n")}</thead>`]),
    ...bodies(block, anchors),
  ];
  return `<table class="bang${block.widths === undefined ? "" : " rong"}"${idOf(block, env)}${widthOf(block, room)}>\n${parts.join("\n")}\n</table>`;
}

function columnsOf({ widths }: Table, room: number): readonly string[] {
  if (widths === undefined) return [];
  const columns = typedWidths(widths, room).map((width) => `<col style="width:${width.toFixed(1)}mm">`);
  return [`<colgroup>${columns.join("")}</colgroup>`];
}

function widthOf({ widths }: Table, room: number): string {
  if (widths === undefined) return "";
  const total = typedWidths(widths, room).reduce((sum, width) => sum + width, 0);
  return ` style="table-layout:fixed;width:${total.toFixed(1)}mm"`;
}

/** Rows tied by a cell have a body of their own, which the stylesheet keeps on one page. */
function bodies(block: Table, anchors: Anchors): readonly string[] {
  const tied = tiedToNext(block.rows);
  const groups: { rows: string[]; tied: boolean }[] = [];
  for (const [index, row] of rowsOf(block, "td", anchors).entries()) {
    const last = groups.at(-1);
    if (tied[index - 1] === true) last?.rows.push(row);
    else if (tied[index] === true || last === undefined || last.tied)
      groups.push({ rows: [row], tied: tied[index] === true });
    else last.rows.push(row);
  }
  return groups.map((group) => `<tbody${group.tied ? ' class="lien"' : ""}>\n${group.rows.join("\n")}\n</tbody>`);
}

function rowsOf({ header, rows, align }: Table, tag: "td" | "th", anchors: Anchors): readonly string[] {
  return placedRows(tag === "th" ? header : rows).map((row) => {
    const begun = row.filter(({ continues }) => !continues);
    return `<tr>${begun.map((placed) => cellOf(placed, tag, align[placed.column] ?? "left", anchors)).join("")}</tr>`;
  });
}

function cellOf({ cell, columns }: Placed, tag: "td" | "th", side: string, anchors: Anchors): string {
  const span = `${columns > 1 ? ` colspan="${columns}"` : ""}${(cell.rows ?? 1) > 1 ? ` rowspan="${cell.rows}"` : ""}`;
  const look = tag === "td" ? ` style="text-align:${side}"` : ` scope="${columns > 1 ? "colgroup" : "col"}"`;
  const role = classOf(tag === "th" ? roles.tableHead : roles.tableCell);
  return `<${tag} class="${role}"${span}${look}>${inlinesToHtml(cell.children, anchors)}</${tag}>`;
}
