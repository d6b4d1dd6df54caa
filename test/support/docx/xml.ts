/**
 * Strict XML to a plain tree. Word stops at the first fault in a part, so this reader does too: no DOCTYPE, nothing
 * but UTF-8, no unbound prefix, no character that XML 1.0 forbids. Names keep their prefix as written (`w:p`).
 */
import { SaxesParser } from "saxes";

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own character data; OOXML never mixes it with elements, so its place among them is not kept. */
  readonly text: string;
};

export class XmlError extends Error {
  override readonly name = "XmlError";
}

type OpenElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

export function parseXml(source: Uint8Array | string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true });
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("DOCTYPE is not allowed");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== "utf-8") throw new XmlError(`encoding ${encoding}`);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: OpenElement = { name: tag.name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const text = typeof source === "string" ? source : decode(source);
  // The parser would join a lone surrogate with the letter after it.
  if (/\p{Surrogate}/u.test(text)) throw new XmlError("half a character (lone surrogate)");
  parser.write(text).close();
  const [element] = root.children;
  if (element === undefined) throw new XmlError("no root element");
  return element;
}

/** The first descendant of that name, in document order. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, name)[0];
}

/** Every descendant of one of those names, in document order; the element itself is not among them. */
export function findAll(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return descendants(element).filter((candidate) => names.includes(candidate.name));
}

/** The first direct child at the end of a path of names. */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of path) current = current?.children.find((candidate) => candidate.name === name);
  return current;
}

export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return element?.children.filter((candidate) => names.includes(candidate.name)) ?? [];
}

export function attr(element: XmlElement | undefined, name: string): string | undefined {
  return element && Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
}

/** All character data below the element. */
export function textOf(element: XmlElement): string {
  return [element, ...descendants(element)].map(({ text }) => text).join("");
}

/** Every element below this one in document order, without recursion: nesting depth must not decide whether we read. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const below = next.children[index];
      if (below) waiting.push(below);
    }
  }
  return found;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError("not UTF-8");
  }
}
