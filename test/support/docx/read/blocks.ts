/** Paragraphs and tables of one story in reading order, cells included. */
import type { Cascade } from "../cascade.js";
import { labelParagraphs } from "../numbers.js";
import { styleChain } from "../style-sheet.js";
import { blocksOf, cellsOf, intAttr, isOn, paragraphsOf, rowsOf, val } from "../walk.js";
import { attr, child, childrenOf, type XmlElement } from "../xml.js";
import { readBorders } from "./borders.js";
import type { Block, Cell, Row, Table, Width } from "./model.js";
import { readParagraph } from "./paragraph.js";

/** Turns block elements into data. Labels count through the whole story, so they are made once, before reading. */
export type BlockReader = (element: XmlElement) => Block;

export function blockReader(cascade: Cascade, story: XmlElement): BlockReader {
  const labels = labelParagraphs(cascade, paragraphsOf(story));
  const read: BlockReader = (element) =>
    element.name === "w:p"
      ? readParagraph(cascade, element, labels.get(element)?.text)
      : readTable(cascade, element, read);
  return read;
}

function readTable(cascade: Cascade, element: XmlElement, read: BlockReader): Table {
  const properties = child(element, "w:tblPr");
  const style = val(child(properties, "w:tblStyle"));
  const layers = [...styleChain(cascade.sheet, style).map((layer) => child(layer, "w:tblPr")), properties];
  return {
    kind: "table",
    style,
    width: readWidth(child(properties, "w:tblW")),
    layout: attr(child(properties, "w:tblLayout"), "w:type") ?? "autofit",
    alignment: val(child(properties, "w:jc")) ?? "left",
    grid: childrenOf(child(element, "w:tblGrid"), "w:gridCol").map((column) => intAttr(column, "w:w") ?? 0),
    borders: readBorders(layers.map((layer) => child(layer, "w:tblBorders"))),
    rows: rowsOf(element).map((row) => readRow(row, read)),
  };
}

function readRow(element: XmlElement, read: BlockReader): Row {
  const properties = child(element, "w:trPr");
  return {
    header: isOn(child(properties, "w:tblHeader")),
    cantSplit: isOn(child(properties, "w:cantSplit")),
    cells: cellsOf(element).map((cell) => readCell(cell, read)),
  };
}

function readCell(element: XmlElement, read: BlockReader): Cell {
  const properties = child(element, "w:tcPr");
  const merge = child(properties, "w:vMerge");
  return {
    width: readWidth(child(properties, "w:tcW")),
    span: intAttr(child(properties, "w:gridSpan"), "w:val") ?? 1,
    verticalMerge: merge && (val(merge) === "restart" ? "restart" : "continue"),
    verticalAlignment: val(child(properties, "w:vAlign")) ?? "top",
    borders: readBorders([child(properties, "w:tcBorders")]),
    blocks: blocksOf(element).map(read),
  };
}

function readWidth(element: XmlElement | undefined): Width | undefined {
  return element && { type: attr(element, "w:type") ?? "dxa", value: intAttr(element, "w:w") ?? 0 };
}
