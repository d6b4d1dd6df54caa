/** A paragraph and its properties, in the order that the schema asks for. */
import { type Attributes, el, val, wrap } from "./xml.js";

/** Written by `paragraphXml`, so that the page set-up of a section can still join the properties of its last paragraph. */
export interface Paragraph {
  /** XML of the content of `w:pPr`. */
  readonly properties: string;
  /** XML of the runs. */
  readonly runs: string;
}

/** A table is XML already. */
export type Child = Paragraph | string;

export interface ParagraphProperties {
  readonly style: string;
  readonly keepNext?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  readonly frame?: Attributes | undefined;
  /** The list that counts the paragraph; 0 for none, where the style would count it. */
  readonly numbering?: { readonly list: number; readonly level: number } | undefined;
  readonly borders?: { readonly [side in "top" | "left" | "bottom" | "right"]?: Border } | undefined;
  readonly spacing?: Attributes | undefined;
  readonly indent?: Attributes | undefined;
  readonly align?: string | undefined;
}

export interface Border {
  readonly color: string;
  /** In eighths of a pt. */
  readonly size: number;
  /** To the text, in pt. */
  readonly space: number;
}

const sides = ["top", "left", "bottom", "right"] as const;

export function paragraph(properties: ParagraphProperties, runs = ""): Paragraph {
  const { style, keepNext, pageBreakBefore, frame, numbering, borders, spacing, indent, align } = properties;
  let xml = val("w:pStyle", style);
  if (keepNext === true) xml += "<w:keepNext/>";
  if (pageBreakBefore === true) xml += "<w:pageBreakBefore/>";
  if (frame !== undefined) xml += el("w:framePr", frame);
  if (numbering !== undefined) xml += wrap("w:numPr", val("w:ilvl", numbering.level) + val("w:numId", numbering.list));
  if (borders !== undefined) xml += wrap("w:pBdr", sides.map((side) => borderXml(side, borders[side])).join(""));
  if (spacing !== undefined) xml += el("w:spacing", spacing);
  if (indent !== undefined) xml += el("w:ind", indent);
  if (align !== undefined) xml += val("w:jc", align);
  return { properties: xml, runs };
}

function borderXml(side: string, border: Border | undefined): string {
  if (border === undefined) return "";
  const { color, size, space } = border;
  return el(`w:${side}`, { "w:val": "single", "w:color": color, "w:sz": size, "w:space": space });
}

/** `setUp`: of the section that ends here, which is the last of the properties. */
export function paragraphXml({ properties, runs }: Paragraph, setUp = ""): string {
  return `<w:p><w:pPr>${properties}${setUp}</w:pPr>${runs}</w:p>`;
}

export function childXml(child: Child): string {
  return typeof child === "string" ? child : paragraphXml(child);
}
