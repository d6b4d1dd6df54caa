/**
 * A small .docx written by hand that keeps every rule and uses everything the rules speak of. Tests spoil one thing in
 * it at a time. It is text and no builder, so that what is spoilt can be read off the page.
 */
import { strToU8, type Zippable, zipSync } from "fflate";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const R = `xmlns:r="${OFFICE}/relationships"`;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const TIMES = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>`;
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The parts in the order in which they are packed. */
export function cleanParts(): Parts {
  return {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/relationships/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${OFFICE}/relationships/custom-properties`, "docProps/custom.xml"],
    ]),
    "docProps/core.xml": core,
    "docProps/custom.xml": custom,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${OFFICE}/relationships/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/relationships/numbering`, "numbering.xml"],
      ["rId3", `${OFFICE}/relationships/footnotes`, "footnotes.xml"],
      ["rId4", `${OFFICE}/relationships/header`, "header1.xml"],
      ["rId5", `${OFFICE}/relationships/header`, "header2.xml"],
      ["rId6", `${OFFICE}/relationships/footer`, "/word/footer1.xml"],
      ["rId7", `${OFFICE}/relationships/image`, "media/image1.png"],
      ["rId8", `${OFFICE}/relationships/hyperlink`, "https://example.vn/?a=1&amp;b=2", "External"],
    ]),
    "word/document.xml": document,
    "word/footer1.xml": xml(`<w:ftr ${WORD}><w:p><w:r><w:t>Chân trang</w:t></w:r></w:p></w:ftr>`),
    "word/footnotes.xml": footnotes,
    "word/header1.xml": xml(
      `<w:hdr ${WORD}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field("PAGE", "2")}</w:p></w:hdr>`,
    ),
    "word/header2.xml": xml(`<w:hdr ${WORD}><w:p/></w:hdr>`),
    "word/media/image1.png": Buffer.from(PNG, "base64"),
    "word/numbering.xml": numbering,
    "word/styles.xml": styles,
  };
}

/** Zips parts in the order given. The time is built from local fields, since ZIP knows no time zone. */
export function pack(parts: Parts, time = new Date(2020, 3, 24)): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    entries[path] = [typeof content === "string" ? strToU8(content) : Uint8Array.from(content), { mtime: time }];
  }
  return zipSync(entries);
}

export function cleanDocx(): Uint8Array {
  return pack(cleanParts());
}

/** Replaces a piece of text that must be there: a change that changes nothing would prove nothing. */
export function spoil(parts: Parts, path: string, before: string | RegExp, after: string): Parts {
  const content = parts[path];
  if (typeof content !== "string") throw new Error(`no text part ${path}`);
  const changed = content.replace(before, after);
  if (changed === content) throw new Error(`${path} does not hold ${before}`);
  return { ...parts, [path]: changed };
}

export function without(parts: Parts, path: string): Parts {
  if (!(path in parts)) throw new Error(`no part ${path}`);
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function relationships(rows: readonly (readonly [string, string, string, string?])[]): string {
  const elements = rows.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  return xml(`<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`);
}

function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return `${mark("begin")}${code}${mark("separate")}<w:r><w:t>${result}</w:t></w:r>${mark("end")}`;
}

function listItem(level: number, text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function cell(width: number, text: string, properties = ""): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

const contentTypes = xml(`<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="${TYPE}.footnotes+xml"/>
<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/>
<Override PartName="/word/header2.xml" ContentType="${TYPE}.header+xml"/>
<Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
</Types>`);

const core = xml(
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    "<dc:title>Báo cáo sơ kết</dc:title><dc:creator>Đảng ủy Sở Giáo dục và Đào tạo</dc:creator>" +
    `<dcterms:created xsi:type="dcterms:W3CDTF">2020-04-24T00:00:00Z</dcterms:created></cp:coreProperties>`,
);

const custom = xml(
  `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="mau"><vt:lpwstr>so-ket</vt:lpwstr></property></Properties>`,
);

const styles = xml(`<w:styles ${WORD}>
<w:docDefaults>
<w:rPrDefault><w:rPr>${TIMES}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="360" w:lineRule="exact"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Than"><w:name w:val="Thân bài"/><w:pPr><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Than"/><w:next w:val="Than"/><w:link w:val="MucChu"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="MucChu"><w:name w:val="Mục (chữ)"/><w:link w:val="Muc"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Nhan"><w:name w:val="Nhấn"/><w:rPr><w:b/><w:i/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Lưới"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:start w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
</w:styles>`);

const numbering = xml(`<w:numbering ${WORD}>
<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2-"/><w:lvlJc w:val="left"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num>
</w:numbering>`);

const footnotes = xml(`<w:footnotes ${WORD}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Theo sổ theo dõi.</w:t></w:r></w:p></w:footnote>
</w:footnotes>`);

const picture =
  `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Hình 1"/>` +
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
  `<pic:nvPicPr><pic:cNvPr id="1" name="Hình 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId7"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
  "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

const table =
  `<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/><w:tblW w:w="9355" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
  `<w:tblGrid><w:gridCol w:w="5000"/><w:gridCol w:w="4355"/></w:tblGrid>` +
  `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell(5000, "Cấp học")}${cell(4355, "Số trường", '<w:vAlign w:val="center"/>')}</w:tr>` +
  `<w:tr>${cell(9355, "Tổng cộng", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;

const document = xml(`<w:document ${WORD} ${R}><w:body>
<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:bookmarkStart w:id="1" w:name="muc_1"/><w:r><w:t>ĐẶC ĐIỂM TÌNH HÌNH</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>
<w:p><w:pPr><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="284" w:hanging="284"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Nhan"/></w:rPr><w:t xml:space="preserve">Đảng bộ </w:t></w:r><w:r><w:rPr><w:caps/><w:sz w:val="26"/><w:u w:val="single"/></w:rPr><w:t>có</w:t><w:tab/><w:t>42</w:t><w:br/><w:t>trường</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
${listItem(0, "Tuyên truyền")}
${listItem(1, "Học tập")}
${listItem(1, "Làm theo")}
${listItem(0, "Kiểm tra")}
<w:p><w:hyperlink w:anchor="muc_1"><w:r><w:t>mục I</w:t></w:r></w:hyperlink><w:hyperlink r:id="rId8"><w:r><w:t>trang web</w:t></w:r></w:hyperlink>${field("PAGEREF muc_1 \\h", "1")}${picture}</w:p>
${table}
<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>
<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p>
<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
</w:body></w:document>`);
