/**
 * Ways through WordprocessingML: blocks of a container, rows, cells, runs, sections. Word allows wrappers (content
 * controls, tracked insertions, links) at each of these levels; seeing through them here keeps every caller simple.
 */
import { attr, child, type XmlElement } from "./xml.js";

export type SectionSlice = { readonly properties: XmlElement | undefined; readonly blocks: readonly XmlElement[] };

/** Wrappers whose content belongs to the text. Deleted or moved-away text is not among them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  ..."w:sdt w:sdtContent w:customXml w:smartTag w:ins w:moveTo w:hyperlink w:fldSimple w:dir w:bdo".split(" "),
  ..."mc:AlternateContent mc:Choice".split(" "),
]);

/** Paragraphs and tables of a body, cell, header or note. */
export function blocksOf(container: XmlElement): readonly XmlElement[] {
  return inside(container, "w:p", "w:tbl");
}

export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return inside(table, "w:tr");
}

export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return inside(row, "w:tc");
}

export function runsOf(paragraph: XmlElement): readonly XmlElement[] {
  return inside(paragraph, "w:r");
}

/** Every paragraph below a container, those in table cells included, in reading order. */
export function paragraphsOf(container: XmlElement): readonly XmlElement[] {
  return blocksOf(container).flatMap((block) =>
    block.name === "w:p" ? [block] : rowsOf(block).flatMap(cellsOf).flatMap(paragraphsOf),
  );
}

/** The body cut at its section marks: a mark inside a paragraph closes the section that this paragraph ends. */
export function sectionsOf(body: XmlElement): readonly SectionSlice[] {
  const sections: SectionSlice[] = [];
  let blocks: XmlElement[] = [];
  for (const block of blocksOf(body)) {
    blocks.push(block);
    const properties = child(block, "w:pPr", "w:sectPr");
    if (properties === undefined) continue;
    sections.push({ properties, blocks });
    blocks = [];
  }
  return [...sections, { properties: child(body, "w:sectPr"), blocks }];
}

/** What a run shows: text, "\t" for a tab, "\n" for a line break, "\f" for a page or column break. */
export function runText(run: XmlElement): string {
  return run.children.map(shownText).join("");
}

export function val(element: XmlElement | undefined): string | undefined {
  return attr(element, "w:val");
}

/** A whole number, or undefined when it is absent or is not one. */
export function intAttr(element: XmlElement | undefined, name: string): number | undefined {
  const written = attr(element, name);
  return written !== undefined && /^[+-]?\d+$/.test(written) ? Number(written) : undefined;
}

/** An on/off property: present without a value means on. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(val(element) ?? "1");
}

function inside(container: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return container.children.flatMap((element) => {
    if (names.includes(element.name)) return [element];
    return WRAPPERS.has(element.name) ? inside(element, ...names) : [];
  });
}

function shownText(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
      return element.text;
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:cr":
      return "\n";
    case "w:br":
      return ["page", "column"].includes(attr(element, "w:type") ?? "") ? "\f" : "\n";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:softHyphen":
      return "\u00ad";
    case "w:sym":
      return String.fromCodePoint(Number.parseInt(attr(element, "w:char") ?? "", 16) || 0xfffd);
    default:
      return "";
  }
}
