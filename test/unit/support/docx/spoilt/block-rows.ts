/** Blocks: headers, tables, pictures, the order of properties. */
import {
  add,
  append,
  both,
  change,
  cut,
  DOCUMENT,
  EMPTY_HEADER,
  HEADER,
  PICTURE,
  type Row,
  STYLES,
  TYPES,
} from "./row.js";

const smallTable = (width: number): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;

const SVG_TYPE = '<Default Extension="svg" ContentType="image/svg+xml"/>';
const HEIC_TYPE = '<Default Extension="heic" ContentType="image/heic"/>';

export const blockRows: readonly Row[] = [
  ["V7", "two headers of a type", change(DOCUMENT, 'w:type="first" r:id="rId5"', 'w:type="default" r:id="rId5"')],
  ["V7", "an unknown type", change(DOCUMENT, 'w:type="first" r:id="rId5"', 'w:type="odd" r:id="rId5"')],
  ["V7", "a header with the root of a footer", change(EMPTY_HEADER, /<w:hdr (.*)<\/w:hdr>/, "<w:ftr $1</w:ftr>")],
  [
    "V7",
    "a header that leads to a footer",
    change(DOCUMENT, 'w:type="first" r:id="rId5"', 'w:type="first" r:id="rId6"'),
  ],
  ["V10", "a table without rows", cut(DOCUMENT, /<w:tr>.*<\/w:tr>/)],
  ["V10", "a row without cells", append(DOCUMENT, "</w:tbl>", "<w:tr/>")],
  ["V10", "a cell without a paragraph", cut(DOCUMENT, /<w:p><w:r><w:t>Tổng cộng.*?<\/w:p>/)],
  ["V10", "more columns than the grid", change(DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>')],
  ["V10", "fewer columns than the grid", cut(DOCUMENT, '<w:gridSpan w:val="2"/>')],
  ["V10", "a column without a width", change(DOCUMENT, '<w:gridCol w:w="4355"/>', '<w:gridCol w:w="0"/>')],
  ["V10", "a grid wider than the text", change(DOCUMENT, '<w:gridCol w:w="4355"/>', '<w:gridCol w:w="4356"/>')],
  ["V10", "a table wider than the text", change(DOCUMENT, '<w:tblW w:w="9355"', '<w:tblW w:w="9356"')],
  ["V10", "no grid", cut(DOCUMENT, /<w:tblGrid>.*?<\/w:tblGrid>/)],
  [
    "V10",
    "cells wider than the text",
    change(DOCUMENT, '<w:tcW w:w="4355" w:type="dxa"/>', '<w:tcW w:w="4400" w:type="dxa"/>'),
  ],
  [
    "V10",
    "a cell of negative width",
    change(DOCUMENT, '<w:tcW w:w="4355" w:type="dxa"/>', '<w:tcW w:w="-5" w:type="dxa"/>'),
  ],
  [
    "V10",
    "an inner table wider than its cell",
    change(DOCUMENT, "<w:p><w:r><w:t>Cấp học", `${smallTable(5001)}<w:p><w:r><w:t>Cấp học`),
  ],
  [
    "V10 V11",
    "a cell that ends with a table",
    change(DOCUMENT, "Cấp học</w:t></w:r></w:p>", `Cấp học</w:t></w:r></w:p>${smallTable(99)}`),
  ],
  [
    "V11",
    "a body that ends with a table",
    change(DOCUMENT, "<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p>", smallTable(99)),
  ],
  ["V11", "a header without a paragraph", cut(EMPTY_HEADER, "<w:p/>")],
  ["V12", "a picture without a size", change(DOCUMENT, '<wp:extent cx="360000"', '<wp:extent cx="NaN"')],
  [
    "V12",
    "a picture of height zero",
    change(DOCUMENT, '<a:ext cx="360000" cy="360000"/>', '<a:ext cx="360000" cy="0"/>'),
  ],
  ["V12", "a drawing id used twice", change(DOCUMENT, "<a:graphic ", '<wp:docPr id="1" name="x"/><a:graphic ')],
  [
    "V12",
    "a page of text called .svg",
    both(add("word/media/a.svg", "<html></html>"), append(TYPES, "</Types>", SVG_TYPE)),
  ],
  ["V12", "a picture of no known kind", both(add("word/media/a.heic", "x"), append(TYPES, "</Types>", HEIC_TYPE))],
  ["V12", "a page of text called .png", add(PICTURE, "<html></html>")],
  ["V12", "a picture announced as another kind", change(TYPES, "image/png", "image/jpeg")],
  [
    "V16",
    "spacing after alignment",
    change(HEADER, '<w:jc w:val="center"/>', '<w:jc w:val="center"/><w:spacing w:after="0"/>'),
  ],
  [
    "V16",
    "the grid before the table properties",
    change(DOCUMENT, /(<w:tblPr>.*<\/w:tblPr>)(<w:tblGrid>.*?<\/w:tblGrid>)/, "$2$1"),
  ],
  ["V16", "size before caps", change(DOCUMENT, '<w:caps/><w:sz w:val="26"/>', '<w:sz w:val="26"/><w:caps/>')],
  ["V16", "a property twice", change(DOCUMENT, "<w:caps/>", "<w:caps/><w:caps/>")],
  ["V16", "a property that belongs elsewhere", change(DOCUMENT, "<w:caps/>", "<w:caps/><w:tblHeader/>")],
  [
    "V16",
    "table width before its style",
    change(
      DOCUMENT,
      '<w:tblStyle w:val="Luoi"/><w:tblW w:w="9355" w:type="dxa"/>',
      '<w:tblW w:w="9355" w:type="dxa"/><w:tblStyle w:val="Luoi"/>',
    ),
  ],
  [
    "V16",
    "an insertion mark before row properties",
    change(DOCUMENT, "<w:cantSplit/>", '<w:ins w:id="9" w:author="x"/><w:cantSplit/>'),
  ],
  [
    "V16",
    "alignment before cell width",
    change(
      DOCUMENT,
      '<w:tcW w:w="4355" w:type="dxa"/><w:vAlign w:val="center"/>',
      '<w:vAlign w:val="center"/><w:tcW w:w="4355" w:type="dxa"/>',
    ),
  ],
  ["V16", "title page before page size", change(DOCUMENT, /(<w:pgSz[^>]*>)(.*)<w:titlePg\/>/, "<w:titlePg/>$1$2")],
  [
    "V16",
    "a change mark before grid columns",
    change(DOCUMENT, "<w:tblGrid>", '<w:tblGrid><w:tblGridChange w:id="1"/>'),
  ],
  [
    "V16",
    "paragraph properties after the text",
    change(HEADER, '<w:pPr><w:jc w:val="center"/></w:pPr>', '<w:r/><w:pPr><w:jc w:val="center"/></w:pPr>'),
  ],
  [
    "V16",
    "paragraph properties of a style",
    change(STYLES, '<w:spacing w:before="240"/>', '<w:spacing w:before="240"/><w:keepLines/>'),
  ],
  [
    "V16",
    "page set-up before the end of the body",
    change(DOCUMENT, "</w:sectPr>\n</w:body>", "</w:sectPr><w:p/></w:body>"),
  ],
];
