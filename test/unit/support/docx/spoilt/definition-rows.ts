/** Definitions and those who use them: styles, lists, notes, fonts. */
import { append, both, change, cut, DOCUMENT, FOOTNOTES, LISTS, type Row, STYLES } from "./row.js";

const NOTE_MARK = '<w:footnoteReference w:id="1"/>';

export const definitionRows: readonly Row[] = [
  [
    "V5",
    "a paragraph style that does not exist",
    change(DOCUMENT, '<w:pStyle w:val="Muc"/>', '<w:pStyle w:val="Muc9"/>'),
  ],
  ["V5", "a run style that does not exist", change(DOCUMENT, '<w:rStyle w:val="Nhan"/>', '<w:rStyle w:val="nhan"/>')],
  [
    "V5",
    "a run style that is a paragraph style",
    change(DOCUMENT, '<w:rStyle w:val="Nhan"/>', '<w:rStyle w:val="Muc"/>'),
  ],
  [
    "V5",
    "a table style that does not exist",
    change(DOCUMENT, '<w:tblStyle w:val="Luoi"/>', '<w:tblStyle w:val="Khung"/>'),
  ],
  ["V5", "a base that does not exist", change(STYLES, '<w:basedOn w:val="Than"/>', '<w:basedOn w:val="Normal"/>')],
  ["V5", "a next style that does not exist", change(STYLES, '<w:next w:val="Than"/>', '<w:next w:val="Normal"/>')],
  ["V5", "a linked style that does not exist", change(STYLES, '<w:link w:val="MucChu"/>', '<w:link w:val="Chu"/>')],
  ["V5", "a style based on itself", change(STYLES, '<w:basedOn w:val="Than"/>', '<w:basedOn w:val="Muc"/>')],
  [
    "V5",
    "two styles based on each other",
    change(STYLES, '<w:name w:val="Thân bài"/>', '<w:name w:val="Thân bài"/><w:basedOn w:val="Muc"/>'),
  ],
  ["V5", "a style defined twice", append(STYLES, "</w:styles>", '<w:style w:type="paragraph" w:styleId="Muc"/>')],
  ["V6", "a list that does not exist", change(DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="7"/>')],
  ["V6", "a list id with words in it", change(DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="{muc-0}"/>')],
  ["V6", "a level beyond the ninth", change(DOCUMENT, '<w:ilvl w:val="0"/>', '<w:ilvl w:val="9"/>')],
  ["V6", "a list without a definition", change(LISTS, '<w:abstractNumId w:val="3"/>', '<w:abstractNumId w:val="4"/>')],
  ["V6", "a definition after the lists", append(LISTS, "</w:numbering>", '<w:abstractNum w:abstractNumId="9"/>')],
  ["V6", "a definition that occurs twice", change(LISTS, "<w:num ", '<w:abstractNum w:abstractNumId="3"/><w:num ')],
  [
    "V6",
    "a list id that is no number, used nowhere",
    append(LISTS, "</w:numbering>", '<w:num w:numId="muc-0"><w:abstractNumId w:val="3"/></w:num>'),
  ],
  [
    "V6",
    "a list that occurs twice",
    append(LISTS, "</w:numbering>", '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>'),
  ],
  ["V8", "a reference without a note", change(DOCUMENT, NOTE_MARK, `${NOTE_MARK}<w:footnoteReference w:id="2"/>`)],
  ["V8", "a note without a reference", cut(DOCUMENT, NOTE_MARK)],
  ["V8", "a note that occurs twice", append(FOOTNOTES, "</w:footnotes>", '<w:footnote w:id="1"><w:p/></w:footnote>')],
  ["V8", "a note referred to twice", change(DOCUMENT, NOTE_MARK, NOTE_MARK + NOTE_MARK)],
  [
    "V8",
    "a note with the id of a separator",
    both(
      change(FOOTNOTES, 'w:footnote w:id="1"', 'w:footnote w:id="-2"'),
      change(DOCUMENT, NOTE_MARK, NOTE_MARK.replace("1", "-2")),
    ),
  ],
  [
    "V8",
    "a note below two separators",
    both(
      change(FOOTNOTES, /-1"([\s\S]*)"0"([\s\S]*)w:id="1"/, '0"$1"1"$2w:id="-1"'),
      change(DOCUMENT, NOTE_MARK, NOTE_MARK.replace("1", "-1")),
    ),
  ],
  [
    "V8",
    "a huge id",
    both(
      change(FOOTNOTES, 'w:id="1"', 'w:id="1999999999"'),
      change(DOCUMENT, NOTE_MARK, NOTE_MARK.replace("1", "1999999999")),
    ),
  ],
  ["V8", "no separator", change(FOOTNOTES, 'w:type="separator" w:id="-1"', 'w:type="separator" w:id="5"')],
  ["V8", "an endnote without its part", change(DOCUMENT, "<w:t>Phụ lục</w:t>", '<w:endnoteReference w:id="1"/>')],
  ["V9", "a start below zero", change(LISTS, '<w:start w:val="1"/>', '<w:start w:val="-1"/>')],
  ["V9", "a start that is no number", change(LISTS, '<w:startOverride w:val="2"/>', '<w:startOverride w:val="NaN"/>')],
  ["V9", "a start without a value", change(LISTS, '<w:start w:val="1"/>', "<w:start/>")],
  [
    "V13",
    "a run with two of four slots",
    change(DOCUMENT, "<w:caps/>", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:caps/>'),
  ],
  ["V13", "two faces", change(STYLES, 'w:eastAsia="Times New Roman"', 'w:eastAsia="SimSun"')],
  [
    "V13",
    "a theme font",
    change(STYLES, 'w:eastAsia="Times New Roman"', 'w:eastAsia="Times New Roman" w:asciiTheme="minorHAnsi"'),
  ],
  ["V13", "no font at all", cut(STYLES, /<w:rFonts [^>]*>/)],
];
