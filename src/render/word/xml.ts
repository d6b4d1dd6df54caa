/**
 * npm docx's own objects → XML, straight into text. The library makes a tree of plain objects of them first, and a third tree
 * of that, which took most of the time and memory of a report. What is written here is known by the library's own method that
 * would write it; whatever has another one is left to the library, and tests hold the result to what it writes itself.
 */
import {
  FootnoteReferenceRun,
  IgnoreIfEmptyXmlComponent,
  NextAttributeComponent,
  Paragraph,
  ParagraphProperties,
  Table,
  TableCell,
  TableRow,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";

/** What npm docx hands from element to element while it writes a part. */
export interface Context {
  readonly file: unknown;
  readonly viewWrapper: unknown;
  readonly stack: unknown[];
}

/** An element as text, but for what stands in it. */
export interface Form {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What every element of npm docx has, by names that its types keep to themselves. */
interface Element {
  readonly rootKey: string;
  readonly root: readonly unknown[];
  readonly writtenAs?: readonly Element[];
  /** Absent from what was given to the library prepared. */
  readonly prepForXml?: (context: Context) => unknown;
  /** Of elements that are left out where they hold nothing: written all the same. */
  readonly includeIfEmpty?: boolean;
  /** Of a paragraph's properties: a list that the library counts. */
  readonly numbering?: unknown;
  readonly options?: { readonly keepNext?: boolean };
  readonly footnote?: unknown;
  /** Of what is filled into a form (`forms.ts`), a text or elements. */
  readonly form?: Form;
  readonly inside?: string | readonly Element[];
}

type Method = NonNullable<Element["prepForXml"]>;

function methodOf(type: { readonly prototype: object }): Method {
  return (type.prototype as { readonly prepForXml: Method }).prepForXml;
}

const empty = methodOf(IgnoreIfEmptyXmlComponent);
const properties = methodOf(ParagraphProperties);
const [mapped, keyed] = [methodOf(XmlAttributeComponent), methodOf(NextAttributeComponent)];

/** Elements written as they stand, by the method that would write them, where it would do nothing else. */
const plain: ReadonlyMap<Method, (element: Element) => boolean> = new Map<Method, (element: Element) => boolean>([
  [methodOf(XmlComponent), () => true],
  [empty, () => true],
  [properties, ({ numbering }) => numbering === undefined],
  [methodOf(Paragraph), ({ root }) => !root.some((child) => nameOf(child) === "w:externalHyperlink")],
  [methodOf(FootnoteReferenceRun), ({ footnote }) => footnote === undefined],
  // The widths of our tables and cells stand in them from the start.
  [methodOf(Table), () => true],
  [methodOf(TableRow), ({ root, options }) => options?.keepNext === undefined && nameOf(root.at(-1)) === "w:tc"],
  [methodOf(TableCell), ({ root }) => nameOf(root.at(-1)) === "w:p"],
]);

function nameOf(child: unknown): string | undefined {
  return (child as Partial<Element> | undefined)?.rootKey;
}

/** The XML of one object of npm docx, as its own compiler would write it. */
export function xmlOf(component: XmlComponent, context: Context): string {
  return written(component as unknown as Element, context);
}

function written(element: Element, context: Context): string {
  if (element.form !== undefined) return filledIn(element.form, element.inside ?? "", context);
  const method = element.prepForXml;
  if (method === undefined) return preparedXml(element);
  if (plain.get(method)?.(element) !== true) return preparedXml(method.call(element, context));
  const { rootKey: name, root } = element;
  let attributes = "";
  let content = "";
  // Children that leave something behind, and those among them that are more than attributes.
  let [count, inner] = [0, 0];
  context.stack.push(element);
  for (const child of root) {
    if (child === undefined) continue;
    if (typeof child !== "object" || child === null) {
      // Beside elements the library drops words or elements: it knows itself which.
      if (inner > 0) {
        context.stack.pop();
        return preparedXml(method.call(element, context));
      }
      content += escaped(String(child));
      inner++;
      count++;
      continue;
    }
    const own = attributesOf(child as Element, context);
    if (own !== undefined) {
      attributes += own;
      count++;
      continue;
    }
    const inside = allWritten(child as Element, context);
    if (inside === "") continue;
    content += inside;
    inner++;
    count++;
  }
  context.stack.pop();
  if (count === 0 && (method === empty || method === properties) && element.includeIfEmpty !== true) return "";
  // As the library has it: nothing or one set of attributes closes the tag at once.
  if (inner === 0 && count < 2) return `<${name}${attributes}/>`;
  return `<${name}${attributes}>${content}</${name}>`;
}

function filledIn({ before, after }: Form, inside: string | readonly Element[], context: Context): string {
  if (typeof inside === "string") return before + escaped(inside) + after;
  let xml = before;
  for (const child of inside) xml += allWritten(child, context);
  return xml + after;
}

/** One that npm docx writes as several: a run whose text holds a field. */
function allWritten(child: Element, context: Context): string {
  const { writtenAs } = child;
  if (writtenAs === undefined) return written(child, context);
  return writtenAs.map((part) => written(part, context)).join("");
}

/** Undefined for what is no set of attributes. */
function attributesOf(child: Element, context: Context): string | undefined {
  if (child.form !== undefined) return undefined;
  const { prepForXml: method, root } = child;
  if (method === mapped) {
    const { xmlKeys } = child as { readonly xmlKeys?: Readonly<Record<string, string>> };
    let text = "";
    for (const [key, value] of Object.entries(root))
      if (value !== undefined) text += attribute(xmlKeys?.[key] || key, value);
    return text;
  }
  if (method === keyed) {
    let text = "";
    for (const { key, value } of Object.values(root as unknown as Readonly<Record<string, Keyed>>)) {
      if (value !== undefined) text += attribute(key, value);
    }
    return text;
  }
  const prepared = method === undefined ? child : child.rootKey === "_attr" ? method.call(child, context) : undefined;
  return prepared instanceof Object && "_attr" in prepared ? preparedAttributes(prepared._attr) : undefined;
}

interface Keyed {
  readonly key: string;
  readonly value: unknown;
}

function attribute(name: string, value: unknown): string {
  return ` ${name}="${typeof value === "string" ? escaped(value) : value}"`;
}

function preparedAttributes(values: unknown): string {
  return Object.entries(values as object)
    .map(([name, value]) => attribute(name, value))
    .join("");
}

/** The XML of what the library has prepared: `{ "w:b": { _attr: { "w:val": false } } }`. */
function preparedXml(prepared: unknown): string {
  if (prepared === undefined) return "";
  const [[name, values] = ["", undefined]] = Object.entries(prepared as object);
  if (typeof values !== "object" || values === null) {
    return values === null ? `<${name}/>` : `<${name}>${escaped(String(values))}</${name}>`;
  }
  if (!Array.isArray(values)) return `<${name}${preparedAttributes((values as { _attr?: object })._attr ?? {})}/>`;
  let attributes = "";
  const content: string[] = [];
  for (const value of values as readonly unknown[]) {
    if (typeof value !== "object" || value === null) {
      content.pop();
      content.push(escaped(String(value)));
    } else if (Object.keys(value)[0] === "_attr") attributes += preparedAttributes((value as { _attr: object })._attr);
    else content.push(preparedXml(value));
  }
  return `<${name}${attributes}>${content.join("")}</${name}>`;
}

const special = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/;
const everySpecial = new RegExp(special, "g");
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Control characters have no place in XML. */
function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? "") : text;
}
