/** G4, confined: nothing is read outside the report and the templates, and no file changes but the one asked for. */
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../../src/host/host.js";
import { baseName, isInside, joinPath, parentPath } from "../../../src/host/paths.js";

export interface Confined {
  readonly host: Host;
  /** Real paths of what was opened or listed, and of what was written. */
  readonly read: readonly string[];
  readonly written: readonly string[];
}

/**
 * A host that notes every path and throws, as no HostError, where one leads out of `folders` and the program's own templates.
 * Outlines and `chung.md` are looked for upward, so the folders above may be asked whether they hold these, and no more.
 */
export function confined(host: Host, folders: readonly string[]): Confined {
  const inside = [...folders.map((folder) => host.absolute(folder)), host.ownTemplates];
  const [read, written]: [string[], string[]] = [[], []];
  const real = (path: string): string => {
    // What is not there has no real path, but its folder may.
    if (host.kind(path) !== undefined) return host.realPath(path);
    const absolute = host.absolute(path);
    const above = parentPath(absolute);
    return above === undefined || above === absolute ? absolute : joinPath(real(above), baseName(absolute));
  };
  const held = (path: string): string => {
    const at = real(path);
    if (!inside.some((folder) => isInside(at, real(folder)))) throw new Error(`led outside: ${at}`);
    read.push(at);
    return path;
  };
  return {
    read,
    written,
    host: {
      ...host,
      read: (path) => host.read(baseName(path) === "chung.md" ? path : held(path)),
      list: (path) => host.list(held(path)),
      size: (path) => host.size(baseName(path) === "chung.md" ? path : held(path)),
      write: (path, bytes) => {
        written.push(host.absolute(path));
        host.write(path, bytes);
      },
    },
  };
}

/** A folder of the disk as it stands, with everything below it: two of these show what changed. */
export function treeOf(root: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (readdirSync(root, { recursive: true }) as string[]).sort()) {
    const path = join(root, name);
    const stats = lstatSync(path);
    found[name] = stats.isSymbolicLink()
      ? `→ ${readlinkSync(path)}`
      : stats.isDirectory()
        ? "folder"
        : createHash("sha256").update(readFileSync(path)).digest("hex");
  }
  return found;
}
