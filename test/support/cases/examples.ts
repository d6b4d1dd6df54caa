/**
 * An example of the catalogue → the files of a report. What an example shows is laid over the base report: lines of fields
 * take the place of those fields, other text stands below the fields of its file, an outline's lines follow the others.
 */

import type { Example } from "../../../src/catalogue/page.js";
import { isWords } from "../../../src/catalogue/page.js";
import { pngOf } from "../pictures.js";

const template = "templates/mau-nho";
const profile = "templates/the-thuc/don-vi";
const placed: Readonly<Record<string, string>> = {
  "mau.md": `${template}/mau.md`,
  "de-cuong.md": `${template}/de-cuong.md`,
  "the-thuc.md": `${profile}/the-thuc.md`,
  "dau.hbs": `${profile}/dau.hbs`,
  "cuoi.hbs": `${profile}/cuoi.hbs`,
};

/** By path inside the report's folder; undefined for an example in words. */
export function filesOfExample(
  base: ReadonlyMap<string, Uint8Array>,
  example: Example,
): ReadonlyMap<string, string | Uint8Array> | undefined {
  if (isWords(example)) return undefined;
  const files = new Map([...base].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  if (Object.keys(example).some((file) => placed[file]?.startsWith(profile) === true)) {
    files.set(`${profile}/the-thuc.md`, "---\nke_thua: dang-2018\nten: Thể thức của đơn vị\n---\n");
    files.set("bao-cao.md", laidOver(files.get("bao-cao.md") ?? "", "the_thuc: don-vi"));
  }
  for (const [file, text] of Object.entries(example)) {
    const path = placed[file] ?? file;
    const before = files.get(path);
    if (text === null) files.delete(path);
    else if (file === "de-cuong.md") files.set(path, `${before}\n${text}\n`);
    else files.set(path, before === undefined || /^\s*---/.test(text) ? `${text}\n` : laidOver(before, text));
  }
  // An example cannot show what is in a picture: this one is there for all of them.
  return new Map<string, string | Uint8Array>([["hinh/hoi-truong.png", pngOf(640, 480)], ...files]);
}

function laidOver(before: string, text: string): string {
  const [, fields = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(before) ?? [];
  if (!/^[a-z_]+:/.test(text)) return `---\n${fields}\n---\n${text}\n`;
  const now = new Map(groupsOf(fields).map((group) => [nameOf(group), group]));
  for (const group of groupsOf(text)) now.set(nameOf(group), group);
  return `---\n${[...now.values()].join("\n")}\n---\n${body}`;
}

/** A field with the lines below it. */
function groupsOf(fields: string): readonly string[] {
  return fields.split(/\n(?=[^\s-])/);
}

function nameOf(group: string): string {
  return group.slice(0, group.indexOf(":"));
}
