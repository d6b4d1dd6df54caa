/**
 * The looks of a profile as Word styles. npm docx always writes thirty styles of its own and cannot be told not to, so the
 * styles part is made here, whole: the profile's roles, two faces for emphasis, one table grid, and Word's defaults.
 */

import { withoutMarks } from "../../language/diacritics.js";
import { perText } from "../../language/memo.js";
import type { FormatProfile, Look } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { listLevels } from "../heading-numbers.js";
import { mmToTwips, ptToHalfPoints, ptToTwips } from "../units.js";
import { styleNumbering } from "./numbering.js";

/** Word's id of a style: `heading 1` → `Heading1`, `Cơ quan ban hành` → `CoQuanBanHanh`. Asked for by every paragraph. */
export const styleId = perText(newStyleId, { size: 512 });

function newStyleId(name: string): string {
  const words = withoutMarks(name).split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

export const tableGrid = "TableGrid";
export const strong = "Strong";
export const emphasis = "Emphasis";
export const strongEmphasis = "IntenseEmphasis";
/** The id that npm docx gives to the number of a note. */
export const noteReference = "FootnoteReference";

export function stylesXml(profile: FormatProfile): string {
  const looks = [...profile.roles.values()].filter((look) => look.role !== roles.base);
  const { width, left, right } = profile.page;
  const edge = mmToTwips(width - left - right);
  const base = profile.roles.get(roles.base);
  const body = profile.roles.get(roles.body);
  const normal = normalStyle(base);
  const levels = listLevels(profile);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(profile),
    normal,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ...looks.map((look) => roleStyle(look, styleNumbering(levels, look.role), base, body, edge)),
    ...looks.filter((look) => look.inline).map((look) => inlineStyle(look, base)),
    character(strong, "Strong", "<w:b/><w:bCs/>"),
    character(emphasis, "Emphasis", "<w:i/><w:iCs/>"),
    character(noteReference, "footnote reference", '<w:vertAlign w:val="superscript"/>'),
    character(strongEmphasis, "Intense Emphasis", "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    gridStyle,
    "</w:styles>",
  ].join("");
}

function defaults({ font, language }: FormatProfile): string {
  const face = escapeXml(font);
  const tongue = escapeXml(language);
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="${tongue}" w:eastAsia="${tongue}" w:bidi="${tongue}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/** Everything else is based on it, so it is there even where a profile lacks its base. */
function normalStyle(base: Look | undefined): string {
  if (base !== undefined) return style("Normal", "Normal", ' w:default="1"', "", "", base, undefined);
  return '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
}

/** `edge`: how far text reaches, in twips. */
function roleStyle(
  look: Look,
  numbering: string,
  base: Look | undefined,
  body: Look | undefined,
  edge: number,
): string {
  const id = styleId(look.style);
  const next = look.outlineLevel === undefined || !body ? "" : `<w:next w:val="${styleId(body.style)}"/>`;
  return style(id, look.style, "", `<w:basedOn w:val="Normal"/>${next}`, numbering, look, base, edge);
}

/** Words of a role inside a paragraph of another one take this style. */
export function inlineStyleId(look: Look): string {
  return `${styleId(look.style)}Char`;
}

function inlineStyle(look: Look, base: Look | undefined): string {
  return character(inlineStyleId(look), escapeXml(`${look.style} Char`), runProperties(look, base));
}

function style(
  id: string,
  name: string,
  flags: string,
  links: string,
  numbering: string,
  look: Look,
  base: Look | undefined,
  edge = 0,
): string {
  const paragraph = paragraphProperties(look, numbering, base, edge);
  const run = runProperties(look, base);
  const body = `<w:name w:val="${escapeXml(name)}"/>${links}<w:qFormat/>${wrap("w:pPr", paragraph)}${wrap("w:rPr", run)}`;
  return `<w:style w:type="paragraph"${flags} w:styleId="${id}">${body}</w:style>`;
}

function wrap(name: string, inner: string): string {
  return inner === "" ? "" : `<${name}>${inner}</${name}>`;
}

/** Only what differs from the base style, in the order the schema asks for. */
function paragraphProperties(look: Look, numbering: string, base: Look | undefined, edge: number): string {
  const differs = (...keys: readonly (keyof Look)[]): boolean =>
    base === undefined || keys.some((key) => look[key] !== base[key]);
  const level = look.outlineLevel;
  return [
    look.keepWithNext ? "<w:keepNext/>" : "",
    base === undefined ? "<w:widowControl/>" : "",
    numbering,
    look.lineAbove ? lineAbove : "",
    contentsRoles.includes(look.role) ? pageNumberTab(edge) : "",
    differs("before", "after", "line", "lineRule") ? spacing(look) : "",
    differs("firstLine", "left", "right") ? indent(look) : "",
    differs("align") ? `<w:jc w:val="${look.align}"/>` : "",
    level === undefined ? "" : `<w:outlineLvl w:val="${level - 1}"/>`,
  ].join("");
}

const contentsRoles: readonly string[] = [roles.contents1, roles.contents2, roles.contents3];

/** Dots up to the page number at the right edge. */
function pageNumberTab(edge: number): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${edge}"/></w:tabs>`;
}

function spacing({ before, after, line, lineRule }: Look): string {
  const value = lineRule === "multiple" ? Math.round(line * 240) : ptToTwips(line);
  const rule = lineRule === "multiple" ? "auto" : lineRule;
  return `<w:spacing w:before="${ptToTwips(before)}" w:after="${ptToTwips(after)}" w:line="${value}" w:lineRule="${rule}"/>`;
}

function indent({ left, right, firstLine }: Look): string {
  const first = firstLine < 0 ? `w:hanging="${mmToTwips(-firstLine)}"` : `w:firstLine="${mmToTwips(firstLine)}"`;
  return `<w:ind w:left="${mmToTwips(left)}" w:right="${mmToTwips(right)}" ${first}/>`;
}

function runProperties(look: Look, base: Look | undefined): string {
  const size = ptToHalfPoints(look.size);
  return [
    look.bold ? "<w:b/><w:bCs/>" : "",
    look.italic ? "<w:i/><w:iCs/>" : "",
    look.color === undefined ? "" : `<w:color w:val="${look.color}"/>`,
    base === undefined || look.size !== base.size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : "",
    look.underline ? '<w:u w:val="single"/>' : "",
  ].join("");
}

const lineAbove = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="auto"/></w:pBdr>';

function character(id: string, name: string, properties: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${properties}</w:rPr></w:style>`;
}

const line = 'w:val="single" w:sz="4" w:space="0" w:color="auto"';
const gridStyle = `<w:style w:type="table" w:styleId="${tableGrid}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${line}/><w:left ${line}/><w:bottom ${line}/><w:right ${line}/><w:insideH ${line}/><w:insideV ${line}/></w:tblBorders></w:tblPr></w:style>`;

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
