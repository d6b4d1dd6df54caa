/**
 * What a paragraph or run looks like once Word has put all its layers together: document defaults, the style with all
 * it is based on, the list level, the character style, direct formatting. Tests ask for the look, since the same look
 * may be written in many ways. Table styles are left out: reports carry no text formatting in them.
 */
import type { Docx } from "./parts.js";
import { type List, readLists, readStyleSheet, type StyleSheet, styleChain } from "./style-sheet.js";
import { isOn, val } from "./walk.js";
import { attr, child, type XmlElement } from "./xml.js";

export type Cascade = { readonly sheet: StyleSheet; readonly lists: ReadonlyMap<string, List> };

export type Fonts = {
  readonly ascii: string | undefined;
  readonly hAnsi: string | undefined;
  readonly cs: string | undefined;
  readonly eastAsia: string | undefined;
};

export type RunFormat = {
  /** A theme font is named `+minorHAnsi`; a slot that nothing fills is undefined. */
  readonly font: Fonts;
  /** In half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: string;
  readonly verticalAlignment: string;
  /** Hex, or `auto`. */
  readonly color: string;
  readonly language: string | undefined;
};

export type ListPlace = { readonly id: string; readonly level: number };

const THEME_ATTRIBUTES = {
  ascii: "asciiTheme",
  hAnsi: "hAnsiTheme",
  cs: "cstheme",
  eastAsia: "eastAsiaTheme",
} as const;

export function readCascade(docx: Docx): Cascade {
  return { sheet: readStyleSheet(docx), lists: readLists(docx) };
}

export function paragraphStyle(cascade: Cascade, paragraph: XmlElement): string | undefined {
  return val(child(paragraph, "w:pPr", "w:pStyle")) ?? cascade.sheet.defaultParagraph;
}

/** The list a paragraph counts in; numId 0 takes it out of the list of its style. */
export function listPlace(cascade: Cascade, paragraph: XmlElement): ListPlace | undefined {
  const layers = writtenLayers(cascade, paragraph).map((layer) => child(layer, "w:numPr"));
  const last = (name: string) => layers.findLast((layer) => child(layer, name) !== undefined);
  const id = val(child(last("w:numId"), "w:numId"));
  const level = Number(val(child(last("w:ilvl"), "w:ilvl")) ?? 0);
  return id === undefined || id === "0" ? undefined : { id, level };
}

/** The pPr elements that decide a paragraph, weakest first. A list level stands just below the layer that names it. */
export function paragraphLayers(cascade: Cascade, paragraph: XmlElement): readonly XmlElement[] {
  const place = listPlace(cascade, paragraph);
  const level = place && cascade.lists.get(place.id)?.levels.get(place.level)?.properties;
  const layers = writtenLayers(cascade, paragraph);
  const naming = layers.findLastIndex((layer) => child(layer, "w:numPr", "w:numId") !== undefined);
  return level && naming >= 0 ? layers.toSpliced(naming, 0, level) : layers;
}

export function runFormat(cascade: Cascade, paragraph: XmlElement, run: XmlElement): RunFormat {
  const direct = child(run, "w:rPr");
  const defaults = present(cascade.sheet.defaultRunProperties);
  const fromParagraph = styleRunProperties(cascade, paragraphStyle(cascade, paragraph));
  const fromCharacter = styleRunProperties(cascade, val(child(direct, "w:rStyle")));
  const layers = [...defaults, ...fromParagraph, ...fromCharacter, ...present(direct)];
  const toggle = (name: string): boolean => {
    const own = child(direct, name);
    if (own) return isOn(own);
    return lastIsOn(defaults, name) || lastIsOn(fromParagraph, name) !== lastIsOn(fromCharacter, name);
  };
  return {
    font: fonts(layers),
    size: Number(lastVal(layers, "w:sz") ?? 20),
    bold: toggle("w:b"),
    italic: toggle("w:i"),
    caps: toggle("w:caps"),
    underline: lastVal(layers, "w:u") ?? "none",
    verticalAlignment: lastVal(layers, "w:vertAlign") ?? "baseline",
    color: lastVal(layers, "w:color") ?? "auto",
    language: lastAttribute(layers, "w:lang", "w:val"),
  };
}

/** The value of one property in the strongest layer that has it. */
export function lastVal(layers: readonly XmlElement[], name: string): string | undefined {
  return val(lastElement(layers, name));
}

/** On in the strongest layer that has the property; off when none has. */
export function lastIsOn(layers: readonly XmlElement[], name: string): boolean {
  return isOn(lastElement(layers, name));
}

/** One attribute in the strongest layer that has it: spacing, indents and languages are inherited one by one. */
export function lastAttribute(layers: readonly XmlElement[], name: string, attribute: string): string | undefined {
  const elements = layers.map((layer) => child(layer, name));
  return attr(
    elements.findLast((element) => attr(element, attribute) !== undefined),
    attribute,
  );
}

function lastElement(layers: readonly XmlElement[], name: string): XmlElement | undefined {
  return layers.map((layer) => child(layer, name)).findLast((element) => element !== undefined);
}

function writtenLayers({ sheet }: Cascade, paragraph: XmlElement): readonly XmlElement[] {
  const direct = child(paragraph, "w:pPr");
  const style = val(child(direct, "w:pStyle")) ?? sheet.defaultParagraph;
  const styles = styleChain(sheet, style).flatMap((element) => present(child(element, "w:pPr")));
  return [...present(sheet.defaultParagraphProperties), ...styles, ...present(direct)];
}

function styleRunProperties({ sheet }: Cascade, id: string | undefined): readonly XmlElement[] {
  return styleChain(sheet, id).flatMap((style) => present(child(style, "w:rPr")));
}

function fonts(layers: readonly XmlElement[]): Fonts {
  const slot = (name: keyof Fonts): string | undefined => {
    const written = layers.map((layer) => child(layer, "w:rFonts"));
    const face = (element: XmlElement | undefined): string | undefined => {
      const theme = attr(element, `w:${THEME_ATTRIBUTES[name]}`);
      return theme === undefined ? attr(element, `w:${name}`) : `+${theme}`;
    };
    return face(written.findLast((element) => face(element) !== undefined));
  };
  return { ascii: slot("ascii"), hAnsi: slot("hAnsi"), cs: slot("cs"), eastAsia: slot("eastAsia") };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
