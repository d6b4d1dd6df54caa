/** Writes WordprocessingML as text. `el` writes every element; `escapeXml` escapes every text and attribute value. */

/** Written in the order given. An attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const none: Attributes = {};

/** `content`: XML. An element that holds nothing closes at once. */
export function el(name: string, attributes: Attributes = none, content = ""): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Word's usual element, one value and nothing inside, written without a set of attributes since it is so frequent. */
export function val(name: string, value: string | number): string {
  return `<${name} w:val="${typeof value === "number" ? value : escapeXml(value)}"/>`;
}

/** Nothing where there would be nothing inside. */
export function wrap(name: string, content: string): string {
  return content === "" ? "" : `<${name}>${content}</${name}>`;
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

/** Control characters have no place in XML and are dropped. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? "") : text;
}
