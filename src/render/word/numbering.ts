/**
 * The numbering part: one list definition, linked to the heading styles, and lists that only start with another number.
 * `../heading-numbers.ts` decides which heading uses which list.
 */
import type { Heading } from "../../model/block.js";
import type { FormatProfile, Look } from "../../model/profile.js";
import { type ListLevel, type ListLevels, listOfStyles, type NumberPlan, type Restart } from "../heading-numbers.js";
import { mmToTwips } from "../units.js";
import type { ParagraphProperties } from "./paragraphs.js";
import { styleId } from "./style-ids.js";
import { escapeXml, xmlHead } from "./xml.js";

export function numberingXml({ levels, restarts }: NumberPlan, profile: FormatProfile): string {
  // Word asks for all nine levels of a multilevel list.
  const each = Array.from({ length: 9 }, (_, index) => levelXml(levels[index], index, profile));
  return [
    xmlHead,
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    // Fixed ids: by these Word recognises the list when text is pasted between reports.
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

/** The numbering properties of a heading style. */
export function styleNumbering(levels: ListLevels, role: string): string {
  const level = levels.findIndex((each) => each?.role === role);
  return level < 0 ? "" : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listOfStyles}"/></w:numPr>`;
}

type Numbering = Pick<ParagraphProperties, "numbering" | "indent">;

/** The numbering properties of a paragraph; none if its style has them. `heading`: the heading it prints, if any. */
export function paragraphNumbering(look: Look | undefined, heading: Heading | undefined, plan: NumberPlan): Numbering {
  const place = heading === undefined ? undefined : plan.places.get(heading);
  if (place?.list === listOfStyles) return {};
  if (place !== undefined) return { numbering: place };
  if (look === undefined || !plan.levels.some((level) => level?.role === look.role)) return {};
  // LibreOffice drops the style's indent together with its number.
  const first = { [look.firstLine < 0 ? "w:hanging" : "w:firstLine"]: mmToTwips(Math.abs(look.firstLine)) };
  const indent = { "w:left": mmToTwips(look.left), "w:right": mmToTwips(look.right), ...first };
  return { numbering: { list: 0, level: 0 }, indent };
}
