/** Elements shared by tables of a report and frames without lines: fixed widths, rows that are not split. */
import { el, val, wrap } from "./xml.js";

export interface GridProperties {
  readonly style?: string;
  /** In twips. */
  readonly columns: readonly number[];
  readonly centred?: boolean;
  /** No lines at all, whatever the default style says. */
  readonly bare?: boolean;
  readonly margins?: Margins | undefined;
}

/** Room beside the text of cells, in twips; sides that are left out are as they are elsewhere. */
export interface Margins {
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly right?: number;
}

export function grid({ style, columns, centred, bare, margins }: GridProperties, rows: string): string {
  const total = columns.reduce((sum, width) => sum + width, 0);
  const properties =
    (style === undefined ? "" : val("w:tblStyle", style)) +
    width("w:tblW", total) +
    (centred === true ? val("w:jc", "center") : "") +
    (bare === true ? noLines : "") +
    '<w:tblLayout w:type="fixed"/>' +
    marginsXml("w:tblCellMar", margins);
  const widths = columns.map((each) => el("w:gridCol", { "w:w": each })).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${widths}</w:tblGrid>${rows}</w:tbl>`;
}

const noLines = el(
  "w:tblBorders",
  {},
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => el(`w:${side}`, { "w:val": "none", "w:color": "auto", "w:sz": 0 }))
    .join(""),
);

/** `header`: repeated on every page. */
export function gridRow(cells: string, header = false): string {
  return `<w:tr><w:trPr><w:cantSplit/>${header ? "<w:tblHeader/>" : ""}</w:trPr>${cells}</w:tr>`;
}

export interface CellProperties {
  /** In twips. */
  readonly width: number;
  /** How many columns. */
  readonly span?: number;
  /** Part of a cell over several rows: its first row, or one below. */
  readonly merged?: "restart" | "continue" | undefined;
  readonly margins?: Margins;
  readonly middle?: boolean;
}

export function gridCell({ width: own, span = 1, merged, margins, middle }: CellProperties, content: string): string {
  const properties =
    width("w:tcW", own) +
    (span > 1 ? val("w:gridSpan", span) : "") +
    (merged === undefined ? "" : val("w:vMerge", merged)) +
    marginsXml("w:tcMar", margins) +
    (middle === true ? val("w:vAlign", "center") : "");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

const sides = ["top", "left", "bottom", "right"] as const;

function marginsXml(name: string, margins: Margins | undefined): string {
  if (margins === undefined) return "";
  return wrap(name, sides.map((side) => widthWhere(`w:${side}`, margins[side])).join(""));
}

function widthWhere(name: string, twips: number | undefined): string {
  return twips === undefined ? "" : width(name, twips);
}

function width(name: string, twips: number): string {
  return `<${name} w:type="dxa" w:w="${twips}"/>`;
}
