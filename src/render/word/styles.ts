/**
 * The styles part: the profile's roles, two character styles for emphasis, one table style, and Word's defaults. npm docx always
 * writes thirty styles of its own and cannot omit them, so the whole part is made here.
 */
import type { FormatProfile, Look } from "../../model/profile.js";
import { roles } from "../../model/roles.js";
import { listLevels } from "../heading-numbers.js";
import { mmToTwips, ptToHalfPoints, ptToTwips } from "../units.js";
import { styleNumbering } from "./numbering.js";
import { emphasis, inlineStyleId, noteReference, strong, strongEmphasis, styleId, tableGrid } from "./style-ids.js";
import { escapeXml, wrap, xmlHead } from "./xml.js";

export function stylesXml(profile: FormatProfile): string {
  const looks = [...profile.roles.values()].filter((look) => look.role !== roles.base);
  const { width, left, right } = profile.page;
  const edge = mmToTwips(width - left - right);
  const base = profile.roles.get(roles.base);
  const body = profile.roles.get(roles.body);
  const normal = normalStyle(base);
  const levels = listLevels(profile);
  return [
    xmlHead,
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(profile),
    normal,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ...looks.map((look) => roleStyle(look, body, { base, edge, numbering: styleNumbering(levels, look.role) })),
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

/** All styles are based on it, so it exists even if a profile lacks its base. */
function normalStyle(base: Look | undefined): string {
  if (base !== undefined) return style(base, { id: "Normal", name: "Normal", flags: ' w:default="1"', edge: 0 });
  return '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
}

interface Surroundings {
  /** The look that all others differ from; none for itself. */
  readonly base?: Look | undefined;
  /** Width of the text area in twips. */
  readonly edge: number;
  /** XML that makes paragraphs count. */
  readonly numbering?: string;
}

function roleStyle(look: Look, body: Look | undefined, surroundings: Surroundings): string {
  const next = look.outlineLevel === undefined || !body ? "" : `<w:next w:val="${styleId(body.style)}"/>`;
  const links = `<w:basedOn w:val="Normal"/>${next}`;
  return style(look, { id: styleId(look.style), name: look.style, links, ...surroundings });
}

function inlineStyle(look: Look, base: Look | undefined): string {
  return character(inlineStyleId(look), escapeXml(`${look.style} Char`), runProperties(look, base));
}

interface StyleOptions extends Surroundings {
  readonly id: string;
  readonly name: string;
  /** Further attributes. */
  readonly flags?: string;
  /** XML that names other styles. */
  readonly links?: string;
}

function style(look: Look, { id, name, flags = "", links = "", ...surroundings }: StyleOptions): string {
  const paragraph = wrap("w:pPr", paragraphProperties(look, surroundings));
  const run = wrap("w:rPr", runProperties(look, surroundings.base));
  const body = `<w:name w:val="${escapeXml(name)}"/>${links}<w:qFormat/>${paragraph}${run}`;
  return `<w:style w:type="paragraph"${flags} w:styleId="${id}">${body}</w:style>`;
}

/** Only what differs from the base style, in the order the schema asks for. */
function paragraphProperties(look: Look, { base, edge, numbering = "" }: Surroundings): string {
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
