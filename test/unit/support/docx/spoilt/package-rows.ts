/** The package: readable parts, their types, their links, properties, names. */
import {
  add,
  append,
  both,
  CORE,
  CUSTOM,
  change,
  cut,
  DOCUMENT,
  drop,
  EMPTY_HEADER,
  FOOTER,
  LINKS,
  moveToEnd,
  type Row,
  TYPES,
} from "./row.js";

const AUTHOR = "Đảng ủy Sở Giáo dục và Đào tạo";
const LINK = "https://example.vn/?a=1&amp;b=2";
const MADE = "2020-04-24T00:00:00Z";
const PNG_HEAD = Buffer.from("89504e470d0a1a0a", "hex");

const SECOND_CORE = '<Relationship Id="rId9" Type="x/core-properties" Target="docProps/core2.xml"/>';
const SECOND_CORE_TYPE =
  '<Override PartName="/docProps/core2.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';

export const packageRows: readonly Row[] = [
  ["V1", "a DOCTYPE", change(EMPTY_HEADER, "<w:hdr", "<!DOCTYPE x []><w:hdr")],
  ["V1", "U+FFFE in the text", change(FOOTER, "Chân", "Chân\ufffe")],
  ["V1", "U+FFFF as a reference", change(FOOTER, "Chân", "Chân&#xFFFF;")],
  ["V1", "a control character", change(FOOTER, "Chân", "Chân\u0007")],
  ["V1", "a control character as a reference", change(FOOTER, "Chân", "Chân&#7;")],
  ["V1", "a prefix without a namespace", change(FOOTER, "<w:p>", '<w:p w14:paraId="1">')],
  ["V1", "an element that is never closed", cut(FOOTER, "</w:r>")],
  ["V1", "bytes that are not UTF-8", add(FOOTER, Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e))],
  ["V1", "another namespace under w", change(DOCUMENT, "wordprocessingml/2006/main", "wordprocessingml/2007/main")],
  ["V2", "a part without a type", add("word/notes.txt", "x")],
  ["V2", "a part listed twice", append(TYPES, "</Types>", '<Override PartName="/word/styles.xml" ContentType="x"/>')],
  ["V2", "an extension listed twice", append(TYPES, "</Types>", '<Default Extension="XML" ContentType="x"/>')],
  ["V2", "a listed part that is not there", append(TYPES, "</Types>", '<Override PartName="/a.xml" ContentType="x"/>')],
  [
    "V2",
    "a header announced as a footer",
    change(
      TYPES,
      'header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header',
      'header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer',
    ),
  ],
  ["V2 V12 V20", "no list of types", drop(TYPES)],
  [
    "V3",
    "a target that is not there",
    append(LINKS, "</Relationships>", '<Relationship Id="rId9" Type="x/theme" Target="theme.xml"/>'),
  ],
  [
    "V3",
    "a target outside the package",
    append(LINKS, "</Relationships>", '<Relationship Id="rId9" Type="x/theme" Target="../../word/styles.xml"/>'),
  ],
  ["V3", "a script as a link", change(LINKS, LINK, "javascript:alert(1)")],
  ["V3", "a script in disguise", change(LINKS, LINK, "java&#9;script:alert(1)")],
  ["V3", "a file as a link", change(LINKS, LINK, "file:///etc/passwd")],
  ["V3", "a link inside the package", cut(LINKS, ' TargetMode="External"')],
  ["V3", "relationships of a part that is not there", add("word/_rels/gone.xml.rels", '<Relationships xmlns="x"/>')],
  ["V3 V5 V6", "no main document", change("_rels/.rels", "relationships/officeDocument", "relationships/other")],
  ["V4", "a link without a relationship", change(DOCUMENT, 'r:id="rId8"', 'r:id="rId80"')],
  ["V4", "a picture without a relationship", change(DOCUMENT, 'r:embed="rId7"', 'r:embed="rId70"')],
  ["V4", "a linked picture without a relationship", change(DOCUMENT, 'r:embed="rId7"', 'r:link="rId70"')],
  ["V4", "an id used twice", change(LINKS, 'Id="rId8"', 'Id="rId7"')],
  ["V19", "a date with words", change(CORE, MADE, "24/4/2020")],
  ["V19", "30 February", change(CORE, MADE, "2020-02-30T00:00:00Z")],
  ["V19", "a second date of its making", change(CORE, /<dcterms:created.*<\/dcterms:created>/, "$&$&")],
  [
    "V19",
    "a second part of core properties",
    both(
      add("docProps/core2.xml", "<a/>"),
      both(append(TYPES, "</Types>", SECOND_CORE_TYPE), append("_rels/.rels", "</Relationships>", SECOND_CORE)),
    ),
  ],
  ["V19", "a date without a type", cut(CORE, ' xsi:type="dcterms:W3CDTF"')],
  ["V19", "a person as author", change(CORE, AUTHOR, "Nguyễn Văn A")],
  ["V19", "a person whose name begins as a body's", change(CORE, AUTHOR, "Đoàn Văn A")],
  ["V19", "the library's placeholder", change(CORE, AUTHOR, "Un-named")],
  ["V19", "a folder of a user", change(CORE, "Báo cáo sơ kết", "C:\\Users\\a\\bao-cao.docx")],
  ["V19", "an address in a custom property", change(CUSTOM, "so-ket", "a@example.vn")],
  ["V20", "the types not at the head", moveToEnd(TYPES)],
  ["V20", "a name that climbs", add("../a.png", PNG_HEAD)],
  ["V20", "a name with a backslash", add("word\\a.png", PNG_HEAD)],
  ["V20", "an absolute name", add("/word/a.png", PNG_HEAD)],
  ["V20", "two names that differ in case", add("word/media/IMAGE1.png", PNG_HEAD)],
];
