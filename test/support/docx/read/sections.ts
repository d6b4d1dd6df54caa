/** Page set-up: one section after another, with the headers and footers that each of them names. */
import type { Docx } from "../parts.js";
import { intAttr, isOn, type SectionSlice, val } from "../walk.js";
import { attr, child, childrenOf } from "../xml.js";
import type { BlockReader } from "./blocks.js";
import type { Section, StoryReference } from "./model.js";

export function readSection(docx: Docx, { properties, blocks }: SectionSlice, read: BlockReader): Section {
  const size = child(properties, "w:pgSz");
  const margin = child(properties, "w:pgMar");
  const references = (name: string): readonly StoryReference[] =>
    childrenOf(properties, name).map((element) => ({
      type: attr(element, "w:type") ?? "default",
      part: partOf(docx, attr(element, "r:id")),
    }));
  const distance = (name: string): number => intAttr(margin, `w:${name}`) ?? 0;
  return {
    blocks: blocks.map(read),
    type: val(child(properties, "w:type")) ?? "nextPage",
    page: {
      width: intAttr(size, "w:w") ?? 0,
      height: intAttr(size, "w:h") ?? 0,
      orientation: attr(size, "w:orient") ?? "portrait",
    },
    margins: {
      top: distance("top"),
      right: distance("right"),
      bottom: distance("bottom"),
      left: distance("left"),
      header: distance("header"),
      footer: distance("footer"),
      gutter: distance("gutter"),
    },
    pageNumberStart: intAttr(child(properties, "w:pgNumType"), "w:start"),
    titlePage: isOn(child(properties, "w:titlePg")),
    headers: references("w:headerReference"),
    footers: references("w:footerReference"),
  };
}

function partOf(docx: Docx, id: string | undefined): string | undefined {
  const relationships = docx.relationships.get(docx.main?.path ?? "") ?? [];
  return relationships.find((relationship) => relationship.id === id)?.target;
}
