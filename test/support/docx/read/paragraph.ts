/** One paragraph with its runs, every property resolved to what Word applies. */
import {
  type Cascade,
  lastAttribute,
  lastIsOn,
  lastVal,
  paragraphLayers,
  paragraphStyle,
  runFormat,
} from "../cascade.js";
import { runsOf, runText, val } from "../walk.js";
import { attr, child, findAll, type XmlElement } from "../xml.js";
import { readBorders } from "./borders.js";
import type { Indents, Paragraph, Run, Spacing } from "./model.js";

/** Parts of pPr that place a paragraph or describe its mark, and do not format its text. */
const NOT_FORMATTING: ReadonlySet<string> = new Set(["w:pStyle", "w:numPr", "w:sectPr", "w:rPr", "w:pPrChange"]);

export function readParagraph(cascade: Cascade, element: XmlElement, label: string | undefined): Paragraph {
  const layers = paragraphLayers(cascade, element);
  const style = paragraphStyle(cascade, element);
  const runs = runsOf(element).map((run) => readRun(cascade, element, run));
  const directFormatting = directNames(child(element, "w:pPr"), NOT_FORMATTING);
  return {
    kind: "paragraph",
    style,
    styleName: val(child(cascade.sheet.byId.get(style ?? ""), "w:name")),
    label,
    text: runs.map(({ text }) => text).join(""),
    runs,
    notes: findAll(element, "w:footnoteReference").map((mark) => attr(mark, "w:id") ?? ""),
    alignment: sideName(lastVal(layers, "w:jc")),
    indents: readIndents(layers),
    spacing: readSpacing(layers),
    keepNext: lastIsOn(layers, "w:keepNext"),
    keepLines: lastIsOn(layers, "w:keepLines"),
    pageBreakBefore: lastIsOn(layers, "w:pageBreakBefore"),
    borders: readBorders(layers.map((layer) => child(layer, "w:pBdr"))),
    outlineLevel: readOutlineLevel(layers),
    directFormatting,
    hasDirectFormatting: directFormatting.length > 0 || runs.some((run) => run.directFormatting.length > 0),
  };
}

function readRun(cascade: Cascade, paragraph: XmlElement, run: XmlElement): Run {
  const direct = child(run, "w:rPr");
  return {
    ...runFormat(cascade, paragraph, run),
    text: runText(run),
    style: val(child(direct, "w:rStyle")),
    directFormatting: directNames(direct, new Set(["w:rStyle", "w:rPrChange"])),
  };
}

function readIndents(layers: readonly XmlElement[]): Indents {
  const twips = (...names: readonly string[]): number => Number(strongest(layers, "w:ind", names)?.value ?? 0);
  const first = strongest(layers, "w:ind", ["w:firstLine", "w:hanging"]);
  return {
    left: twips("w:left", "w:start"),
    right: twips("w:right", "w:end"),
    firstLine: first?.name === "w:firstLine" ? Number(first.value) : 0,
    hanging: first?.name === "w:hanging" ? Number(first.value) : 0,
  };
}

function readSpacing(layers: readonly XmlElement[]): Spacing {
  const written = (name: string): string | undefined => lastAttribute(layers, "w:spacing", name);
  return {
    before: Number(written("w:before") ?? 0),
    after: Number(written("w:after") ?? 0),
    line: Number(written("w:line") ?? 240),
    lineRule: written("w:lineRule") ?? "auto",
  };
}

function readOutlineLevel(layers: readonly XmlElement[]): number | undefined {
  const level = Number(lastVal(layers, "w:outlineLvl") ?? 9);
  return level < 9 ? level : undefined;
}

/** Where two attributes exclude one another (first line or hanging, left or start), the stronger layer has the word. */
function strongest(
  layers: readonly XmlElement[],
  element: string,
  names: readonly string[],
): { readonly name: string; readonly value: string } | undefined {
  for (const layer of [...layers].reverse()) {
    for (const name of names) {
      const value = lastAttribute([layer], element, name);
      if (value !== undefined) return { name, value };
    }
  }
  return undefined;
}

function sideName(alignment: string | undefined): string {
  if (alignment === undefined || alignment === "start") return "left";
  return alignment === "end" ? "right" : alignment;
}

function directNames(properties: XmlElement | undefined, ignored: ReadonlySet<string>): readonly string[] {
  return (properties?.children ?? []).map(({ name }) => name).filter((name) => !ignored.has(name));
}
