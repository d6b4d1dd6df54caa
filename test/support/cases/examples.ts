/**
 * What an example shows, laid over the base report (`ghep`): lines of fields take the place of those fields, other text
 * stands below the fields of its file, a whole file takes its place, an outline's lines follow the others.
 */

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

/** Files of templates are named without their folders. */
export function placeOf(file: string): string {
  return placed[file] ?? file;
}

/** What every example may name: a picture, since none can be typed, and a profile of the unit's own. */
export function withExampleFiles(files: Map<string, Uint8Array>, named: readonly string[]): void {
  if (!files.has("hinh/hoi-truong.png")) files.set("hinh/hoi-truong.png", pngOf(640, 480));
  if (!named.some((file) => placeOf(file).startsWith(profile))) return;
  files.set(`${profile}/the-thuc.md`, encoded("---\nke_thua: dang-2018\nten: Thể thức của đơn vị\n---\n"));
  layOver(files, "bao-cao.md", encoded("the_thuc: don-vi"));
}

export function layOver(files: Map<string, Uint8Array>, file: string, bytes: Uint8Array): void {
  const [path, text] = [placeOf(file), new TextDecoder().decode(bytes).replace(/\n$/, "")];
  const found = files.get(path);
  const before = found === undefined ? undefined : new TextDecoder().decode(found);
  if (file === "de-cuong.md") files.set(path, encoded(`${before}\n${text}\n`));
  else if (before === undefined || /^\s*---/.test(text)) files.set(path, encoded(`${text}\n`));
  else files.set(path, encoded(laidOver(before, text)));
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

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
