/**
 * The list that heading numbers come from, as Word describes it: one definition, linked to the heading styles, and beside
 * it lists that only begin with another number. Where the numbers go is decided in ../heading-numbers.ts.
 */
import type { IParagraphOptions } from "docx";
import type { Heading } from "../../model/block.js";
import type { FormatProfile, Look } from "../../model/profile.js";
import { type ListLevel, type ListLevels, listOfStyles, type NumberPlan, type Restart } from "../heading-numbers.js";
import { mmToTwips } from "../units.js";
import { escapeXml, styleId } from "./styles.js";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function numberingXml({ levels, restarts }: NumberPlan, profile: FormatProfile): string {
  // Word asks for all nine levels of a multilevel list.
  const each = Array.from({ length: 9 }, (_, index) => levelXml(levels[index], index, profile));
  return [
    head,
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    // Fixed: by these Word knows the list again when text is pasted from one report into another.
    '<w:abstractNum w:abstractNumId="1"><w:nsid w:val="4DEC0001"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4DEC0002"/>',
    ...each,
    "</w:abstractNum>",
    `<w:num w:numId="${listOfStyles}"><w:abstractNumId w:val="1"/></w:num>`,
    ...restarts.map(restartXml),
    "</w:numbering>",
  ].join("");
}

/** The indent is the style's: a level says nothing of it. */
function levelXml(level: ListLevel | undefined, index: number, profile: FormatProfile): string {
  if (level === undefined) {
    return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>`;
  }
  const style = styleId(profile.roles.get(level.role)?.style ?? "");
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/><w:pStyle w:val="${style}"/><w:suff w:val="space"/><w:lvlText w:val="${escapeXml(level.text)}"/><w:lvlJc w:val="left"/></w:lvl>`;
}

function restartXml({ list, level, start }: Restart): string {
  return `<w:num w:numId="${list}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`;
}

/** What stands in a heading style so that it counts. */
export function styleNumbering(levels: ListLevels, role: string): string {
  const level = levels.findIndex((each) => each?.role === role);
  return level < 0 ? "" : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listOfStyles}"/></w:numPr>`;
}

type Numbering = Pick<IParagraphOptions, "numbering" | "indent">;

/** What a paragraph says of numbers itself: nothing where its style says enough. `heading`: the block it prints, if one. */
export function paragraphNumbering(look: Look | undefined, heading: Heading | undefined, plan: NumberPlan): Numbering {
  const place = heading === undefined ? undefined : plan.places.get(heading);
  if (place?.list === listOfStyles) return {};
  if (place !== undefined) return { numbering: { reference: `${listName}${place.list}`, level: place.level } };
  if (look === undefined || !plan.levels.some((level) => level?.role === look.role)) return {};
  // LibreOffice drops the style's indent together with its number.
  const first = mmToTwips(Math.abs(look.firstLine));
  const indent = { left: mmToTwips(look.left), right: mmToTwips(look.right) };
  return { numbering: false, indent: { ...indent, [look.firstLine < 0 ? "hanging" : "firstLine"]: first } };
}

const listName = "so-";

/** npm docx knows none of our lists, and writes their names in braces. `xml`: of the document or of some of its blocks. */
export function withListIds(xml: string): string {
  if (!xml.includes("<w:numId")) return xml;
  const ided = xml.replace(/<w:numId w:val="\{so-(\d+)-0\}"\/>/g, '<w:numId w:val="$1"/>');
  // npm docx leaves the name of a list that nobody defined as it is; Word would then refuse the file.
  const unknown = /<w:numId w:val="(\D[^"]*)"/.exec(ided)?.[1];
  if (unknown !== undefined) throw new Error(`there is no list ${unknown}`);
  return ided;
}
