/** V10 and V11: tables that Word lays out as meant, instead of calling the file corrupt or guessing widths. */
import { type Docx, type Part, stories } from "../parts.js";
import { blocksOf, cellsOf, intAttr, rowsOf, sectionsOf } from "../walk.js";
import { attr, child, childrenOf, find, findAll, type XmlElement } from "../xml.js";
import type { Check, Finding } from "./fault.js";

/** Nothing to measure against: a document without page set-up. */
type Limit = number | undefined;

export const checkTables: Check = (docx) =>
  stories(docx).flatMap((part) =>
    measuredTables(docx, part).flatMap(([table, limit], index) =>
      wrongTable(table, limit).map(
        (message): Finding => ({ part: part.path, message: `table ${index + 1}: ${message}` }),
      ),
    ),
  );

/** A cell or body that ends with a table makes Word report the file as damaged. */
export const checkTableEnds: Check = (docx) =>
  stories(docx).flatMap(({ path, root }) =>
    [root, ...findAll(root, "w:body", "w:tc", "w:txbxContent", "w:footnote", "w:endnote", "w:comment")]
      .filter(mustEndWithParagraph)
      .map(({ name }) => ({ part: path, message: `${name} ends without a paragraph after its last table` })),
  );

/** Outermost tables with the width they may take; those in headers and notes are held to the widest section. */
function measuredTables(docx: Docx, part: Part): readonly (readonly [XmlElement, Limit])[] {
  const body = docx.main && find(docx.main.root, "w:body");
  const slices = body ? sectionsOf(body) : [];
  const widths = slices.map(({ properties }) => textWidth(properties));
  const tables = (blocks: readonly XmlElement[]) => blocks.filter(({ name }) => name === "w:tbl");
  if (part.path === docx.main?.path) {
    return slices.flatMap(({ blocks }, index) => tables(blocks).map((table) => [table, widths[index]] as const));
  }
  const widest = widths.some((width) => width === undefined) ? undefined : Math.max(...widths.map(Number));
  return [part.root, ...findAll(part.root, "w:footnote", "w:endnote", "w:comment")]
    .flatMap((container) => tables(blocksOf(container)))
    .map((table) => [table, widest] as const);
}

function textWidth(section: XmlElement | undefined): Limit {
  const page = intAttr(child(section, "w:pgSz"), "w:w");
  const margin = child(section, "w:pgMar");
  const sides = ["w:left", "w:right", "w:gutter"].map((name) => intAttr(margin, name) ?? 0);
  return page === undefined || margin === undefined ? undefined : sides.reduce((rest, side) => rest - side, page);
}

function wrongTable(table: XmlElement, limit: Limit): readonly string[] {
  const rows = rowsOf(table);
  const grid = childrenOf(child(table, "w:tblGrid"), "w:gridCol").map((column) => intAttr(column, "w:w"));
  return [
    ...(rows.length === 0 ? ["no row"] : []),
    ...grid.flatMap((width, index) => (width && width > 0 ? [] : [`column ${index + 1} has no width`])),
    ...tooWide("the grid", sum(grid), limit),
    ...wrongWidth("the table", child(table, "w:tblPr", "w:tblW"), limit),
    ...rows.flatMap((row, index) => wrongRow(row, grid, limit).map((message) => `row ${index + 1}: ${message}`)),
  ];
}

function wrongRow(row: XmlElement, grid: readonly (number | undefined)[], limit: Limit): readonly string[] {
  const cells = cellsOf(row);
  const skipped = (name: string): number => intAttr(child(row, "w:trPr", name), "w:val") ?? 0;
  const spans = cells.map((cell) => intAttr(child(cell, "w:tcPr", "w:gridSpan"), "w:val") ?? 1);
  const columns = sum(spans) + skipped("w:gridBefore") + skipped("w:gridAfter");
  const widths = cells.map((cell) => child(cell, "w:tcPr", "w:tcW"));
  const starts = spans.map((_, index) => skipped("w:gridBefore") + sum(spans.slice(0, index)));
  return [
    ...(cells.length === 0 ? ["no cell"] : []),
    ...(cells.length > 0 && columns !== grid.length ? [`${columns} columns where the grid has ${grid.length}`] : []),
    ...widths.flatMap((width, index) => wrongWidth(`cell ${index + 1}`, width, limit)),
    ...tooWide("its cells", sum(widths.map((width) => (isTwips(width) ? intAttr(width, "w:w") : 0))), limit),
    ...cells.flatMap((cell, index) => {
      const start = starts[index] ?? 0;
      const room = sum(grid.slice(start, start + (spans[index] ?? 1)));
      return wrongCell(cell, room).map((message) => `cell ${index + 1}: ${message}`);
    }),
  ];
}

function wrongCell(cell: XmlElement, room: number): readonly string[] {
  const blocks = blocksOf(cell);
  const inner = blocks.filter(({ name }) => name === "w:tbl").flatMap((table) => wrongTable(table, room));
  return blocks.at(-1)?.name === "w:p" ? inner : ["does not end with a paragraph", ...inner];
}

function wrongWidth(what: string, element: XmlElement | undefined, limit: Limit): readonly string[] {
  if (element === undefined || ["auto", "nil"].includes(attr(element, "w:type") ?? "")) return [];
  const width = Number.parseInt(attr(element, "w:w") ?? "", 10);
  if (!(width > 0)) return [`${what} has the width “${attr(element, "w:w")}”`];
  return isTwips(element) ? tooWide(what, width, limit) : [];
}

function tooWide(what: string, width: number, limit: Limit): readonly string[] {
  return limit !== undefined && width > limit ? [`${what}: ${width} twips where ${limit} are free`] : [];
}

function mustEndWithParagraph(container: XmlElement): boolean {
  const last = blocksOf(container).at(-1)?.name;
  const mayBeEmpty = ["w:body", "w:document", "w:tc", "w:footnotes", "w:endnotes", "w:comments"];
  return last === "w:tbl" || (last === undefined && !mayBeEmpty.includes(container.name));
}

function isTwips(element: XmlElement | undefined): boolean {
  return element !== undefined && (attr(element, "w:type") ?? "dxa") === "dxa";
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
