/**
 * The style table and the list levels: the two places outside a paragraph that decide how it looks. References may be
 * wrong here (the validator says so elsewhere), so a missing or circular style ends a chain and never throws.
 */
import { type Docx, related } from "./parts.js";
import { intAttr, isOn, val } from "./walk.js";
import { attr, child, childrenOf, findAll, type XmlElement } from "./xml.js";

export type StyleSheet = {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly defaultParagraph: string | undefined;
  readonly defaultParagraphProperties: XmlElement | undefined;
  readonly defaultRunProperties: XmlElement | undefined;
};

export type ListLevel = {
  readonly start: number;
  readonly format: string;
  /** `%1.%2-` with the numbers still open; a bullet is its own text. */
  readonly text: string;
  /** Numbers of all levels are printed in Arabic digits. */
  readonly legal: boolean;
  readonly restarts: boolean;
  readonly properties: XmlElement | undefined;
};

export type List = {
  /** Lists with the same key count on together. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly startOverrides: ReadonlyMap<number, number>;
};

export function readStyleSheet(docx: Docx): StyleSheet {
  const root = related(docx, "styles")[0]?.root;
  const styles = childrenOf(root, "w:style");
  const defaultParagraph = styles.find(
    (style) => attr(style, "w:type") === "paragraph" && ["1", "true", "on"].includes(attr(style, "w:default") ?? ""),
  );
  return {
    byId: new Map(styles.map((style) => [attr(style, "w:styleId") ?? "", style])),
    defaultParagraph: attr(defaultParagraph, "w:styleId"),
    defaultParagraphProperties: child(root, "w:docDefaults", "w:pPrDefault", "w:pPr"),
    defaultRunProperties: child(root, "w:docDefaults", "w:rPrDefault", "w:rPr"),
  };
}

/** A style with all it is based on, the root first. */
export function styleChain(sheet: StyleSheet, id: string | undefined): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let style = id === undefined ? undefined : sheet.byId.get(id);
  while (style !== undefined && !chain.includes(style)) {
    chain.unshift(style);
    style = sheet.byId.get(val(child(style, "w:basedOn")) ?? "");
  }
  return chain;
}

export function readLists(docx: Docx): ReadonlyMap<string, List> {
  const root = related(docx, "numbering")[0]?.root;
  const abstracts = new Map(childrenOf(root, "w:abstractNum").map((list) => [attr(list, "w:abstractNumId"), list]));
  return new Map(
    childrenOf(root, "w:num").map((num) => {
      const key = val(child(num, "w:abstractNumId")) ?? "";
      const overrides = childrenOf(num, "w:lvlOverride");
      const levels = [...childrenOf(abstracts.get(key), "w:lvl"), ...overrides.flatMap((o) => findAll(o, "w:lvl"))];
      return [
        attr(num, "w:numId") ?? "",
        { key, levels: new Map(levels.map(readLevel)), startOverrides: new Map(overrides.flatMap(readOverride)) },
      ];
    }),
  );
}

function readLevel(element: XmlElement): readonly [number, ListLevel] {
  return [
    intAttr(element, "w:ilvl") ?? 0,
    {
      start: intAttr(child(element, "w:start"), "w:val") ?? 0,
      format: val(child(element, "w:numFmt")) ?? "decimal",
      text: val(child(element, "w:lvlText")) ?? "",
      legal: isOn(child(element, "w:isLgl")),
      restarts: val(child(element, "w:lvlRestart")) !== "0",
      properties: child(element, "w:pPr"),
    },
  ];
}

function readOverride(element: XmlElement): readonly (readonly [number, number])[] {
  const start = intAttr(child(element, "w:startOverride"), "w:val");
  return start === undefined ? [] : [[intAttr(element, "w:ilvl") ?? 0, start]];
}
