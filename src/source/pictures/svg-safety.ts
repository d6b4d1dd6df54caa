/**
 * What an SVG may hold to be printed: shapes, text and pictures inside itself. Everything that runs, moves or points out of
 * the file is refused with its name; what only programs read (their own elements, attributes and notes) is left out.
 */
import { broken, type Reading } from "./flaw.js";
import { readJpeg } from "./jpeg.js";
import { readPng } from "./png.js";
import type { XmlNode } from "./xml.js";

export const svgNamespace = "http://www.w3.org/2000/svg";
const linkNamespace = "http://www.w3.org/1999/xlink";

const shapes =
  /^(svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|title|desc|style|linearGradient|radialGradient|stop|clipPath|mask|pattern|marker|image|filter|fe[A-Z]\w+|switch|view|a)$/;
const leftOut = /^(metadata)$/;

type Names = ReadonlyMap<string, string>;

/** The same tree with nothing but what was looked at and found harmless. */
export function harmless(root: XmlNode): Reading<XmlNode> {
  const refused: string[] = [];
  const clean = cleaned(root, new Map([["xml", "xml"]]), refused);
  if (clean !== undefined && repeatsItself(clean)) refused.push("use");
  const [part] = refused;
  if (part !== undefined) return { flaw: { kind: "unsafe", part } };
  return clean?.name === "svg" ? { value: clean } : broken;
}

function cleaned(node: XmlNode, above: Names, refused: string[]): XmlNode | undefined {
  const names = new Map(above);
  for (const [key, value] of node.attributes) {
    const prefix = /^xmlns(?::(.+))?$/.exec(key);
    if (prefix !== null) names.set(prefix[1] ?? "", value);
  }
  const [name, space] = resolved(node.name, names, names.get("") ?? "");
  if (space === svgNamespace && leftOut.test(name)) return undefined;
  if (space !== svgNamespace) {
    // Elements of drawing programs say nothing on paper; those of web pages may run.
    if (runs(node) || /xhtml|html/i.test(space)) refused.push(name);
    return undefined;
  }
  if (!shapes.test(name)) refused.push(name);
  const attributes = new Map<string, string>();
  for (const [key, value] of node.attributes) {
    if (/^xmlns(:|$)/.test(key)) continue;
    const [own, from] = resolved(key, names, "");
    if (/^on/i.test(own)) refused.push(own);
    else if (own === "href" && (from === "" || from === linkNamespace)) {
      const target = targetOf(value);
      if (target === undefined) refused.push(own);
      else attributes.set("xlink:href", target);
    } else if ((from === "" && !/^(data|aria)-/.test(own)) || (from === "xml" && own !== "base")) {
      if (pointsOut(value)) refused.push(own);
      else attributes.set(key, value);
    }
  }
  if (name === "style") {
    for (const child of node.children) {
      if (typeof child !== "string" || pointsOut(child) || /@(?!media\b|font-face\b)/i.test(child)) refused.push(name);
    }
  }
  const children = node.children.flatMap((child) => {
    const safe = typeof child === "string" ? child : cleaned(child, names, refused);
    return safe === undefined ? [] : [safe];
  });
  return { name, attributes, children };
}

function resolved(written: string, names: Names, unprefixed: string): readonly [name: string, space: string] {
  const [prefix, name] = written.includes(":") ? written.split(":") : [undefined, written];
  return prefix === undefined ? [written, unprefixed] : [name ?? "", names.get(prefix) ?? "?"];
}

function runs(node: XmlNode): boolean {
  const name = node.name.replace(/^.*:/, "");
  if (/^(script|foreignObject|handler|listener|iframe|object|embed)$/i.test(name)) return true;
  return node.children.some((child) => typeof child !== "string" && runs(child));
}

/** CSS that fetches, or hides from this look behind an escape. */
function pointsOut(value: string): boolean {
  if (/url\(\s*(?!\s|["']?#)/i.test(value)) return true;
  return /\\|@import|(image|image-set|src|cross-fade|expression|paint|element)\(|javascript:|behavior\s*:|-moz-binding/i.test(
    value,
  );
}

/** A place in the same file, or a PNG or JPEG that is all there. */
function targetOf(value: string): string | undefined {
  if (/^#[^\s]*$/.test(value)) return value;
  const data = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/.exec(value);
  if (data?.[2] === undefined) return undefined;
  const bytes = new Uint8Array(Buffer.from(data[2], "base64"));
  const read = data[1] === "png" ? readPng(bytes) : readJpeg(bytes);
  if ("flaw" in read) return undefined;
  const kind = data[1] === "png" ? "png" : "jpeg";
  return `data:image/${kind};base64,${Buffer.from(read.value.bytes).toString("base64")}`;
}

/** A thing used ten times by a thing used ten times … is drawn more often than any machine can: uses do not nest. */
function repeatsItself(root: XmlNode): boolean {
  const used = new Set<string>();
  const users = new Set<string>();
  const walk = (node: XmlNode, around: readonly string[]): void => {
    const id = node.attributes.get("id");
    const inside = id === undefined ? around : [...around, id];
    const target = node.attributes.get("xlink:href");
    if (node.name === "use" && target !== undefined) {
      used.add(target.slice(1));
      for (const each of inside) users.add(each);
    }
    for (const child of node.children) if (typeof child !== "string") walk(child, inside);
  };
  walk(root, []);
  return [...used].some((id) => users.has(id));
}
