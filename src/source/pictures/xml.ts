/**
 * XML as a picture needs it, read strictly: elements, attributes, text. No document type and so no entities of its own, no
 * processing instructions but the declaration. Whatever is not well-formed is refused as a whole.
 */

export interface XmlNode {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

export type XmlReading = XmlNode | "broken" | "doctype" | "instruction";

const deepest = 200;
const opening =
  /<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closing = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
}

export function readXml(source: string): XmlReading {
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const open: Open[] = [root];
  let at = /^\uFEFF?(?:<\?xml\s[^?<>]*\?>)?/.exec(source)?.[0].length ?? 0;
  while (at < source.length) {
    const here = open.at(-1) ?? root;
    const next = source.indexOf("<", at);
    if (next !== at) {
      const words = decoded(source.slice(at, next < 0 ? undefined : next));
      if (words === undefined || (here === root && words.trim() !== "")) return "broken";
      here.children.push(words);
      at = next < 0 ? source.length : next;
    } else if (source.startsWith("<!--", at)) {
      const end = source.indexOf("-->", at + 4);
      if (end < 0) return "broken";
      at = end + 3;
    } else if (source.startsWith("<![CDATA[", at)) {
      const end = source.indexOf("]]>", at);
      if (end < 0 || here === root) return "broken";
      here.children.push(source.slice(at + 9, end));
      at = end + 3;
    } else if (source.startsWith("<!", at)) return "doctype";
    else if (source.startsWith("<?", at)) return "instruction";
    else if (source.startsWith("</", at)) {
      const name = matchAt(closing, source, at);
      const done = open.pop();
      const parent = open.at(-1);
      if (name === null || done === undefined || parent === undefined || name[1] !== done.name) return "broken";
      parent.children.push(done);
      at += name[0].length;
    } else {
      const found = matchAt(opening, source, at);
      const attributes = found === null ? undefined : attributesOf(found[2] ?? "");
      if (found?.[1] === undefined || attributes === undefined || open.length > deepest) return "broken";
      const node: Open = { name: found[1], attributes, children: [] };
      if (found[3] === "/") here.children.push(node);
      else open.push(node);
      at += found[0].length;
    }
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  const [only] = elements;
  return open.length === 1 && elements.length === 1 && only !== undefined ? only : "broken";
}

function attributesOf(written: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of written.matchAll(attribute)) {
    const value = decoded(double ?? single ?? "");
    if (value === undefined || attributes.has(name)) return undefined;
    attributes.set(name, value);
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Undefined where an entity is none of XML's own. */
function decoded(written: string): string | undefined {
  let sound = true;
  const text = written.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point =
      code === null ? Number.NaN : Number.parseInt(code[1] ?? code[2] ?? "", code[1] === undefined ? 10 : 16);
    const plain = Number.isNaN(point) ? named[name] : isPrintable(point) ? String.fromCodePoint(point) : undefined;
    sound = sound && plain !== undefined && whole.endsWith(";");
    return plain ?? "";
  });
  return sound && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text) ? text : undefined;
}

function isPrintable(point: number): boolean {
  return point >= 0x20 ? point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) : [9, 10, 13].includes(point);
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Written again from what was read, so that nothing reaches the page that was not looked at. */
export function writeXml({ name, attributes, children }: XmlNode): string {
  const written = [...attributes]
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : writeXml(child))).join("");
  return `<${name}${written}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
