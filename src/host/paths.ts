/** Functions over paths with `/`, the same on every system. Nothing here reads the disk. */

export function joinPath(folder: string, name: string): string {
  if (folder === "" || folder === ".") return name;
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `a/02-bang-so-lieu.md` → `bang-so-lieu`: what a file is called, without its number and ending. */
export function plainName(path: string): string {
  const name = baseName(path)
    .normalize("NFC")
    .replace(/\.md(\.txt)?$/i, "");
  return name.replace(/^[\d\s._-]+/, "") || name;
}

export function parentPath(path: string): string | undefined {
  const at = path.lastIndexOf("/");
  if (at < 0) return undefined;
  if (at === 0) return path === "/" ? undefined : "/";
  const parent = path.slice(0, at);
  return /^[A-Za-z]:$/.test(parent) ? (path.length > 3 ? `${parent}/` : undefined) : parent;
}

/** The folder itself and every folder above it, nearest first. `path` is absolute. */
export function ancestors(path: string): readonly string[] {
  const found: string[] = [];
  for (let at: string | undefined = path; at !== undefined; at = parentPath(at)) found.push(at);
  return found;
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
