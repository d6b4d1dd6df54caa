/** Patterns such as `content/*`, for shells that leave them to the program as those of Windows do. */
import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";

const skipped = new Set(["node_modules", "dist"]);
export const deepest = 20;

/** Folders that may hold reports: not those of other programs. */
export function isKept(name: string): boolean {
  return !name.startsWith(".") && !skipped.has(name);
}

export function withSlashes(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashed.length > 1 ? slashed.replace(/\/+$/, "") : slashed;
}

/** What stands there under that very name is no pattern. */
export function isPattern(host: Host, path: string): boolean {
  return /[*?[{]/.test(path) && host.kind(path) === undefined;
}

/** By name; inside a folder that matches nothing is looked for. */
export async function matching(host: Host, pattern: string, kind: "folder" | "file"): Promise<readonly string[]> {
  const { default: picomatch } = await import("picomatch");
  const { base, glob } = picomatch.scan(pattern);
  const matches = glob === "" ? () => false : picomatch(glob);
  const from = base === "" ? "." : base;
  const found: string[] = [];
  const walk = (folder: string, shown: string, depth: number): void => {
    if (depth > deepest || host.kind(folder) !== "folder") return;
    for (const entry of host.list(folder)) {
      const path = shown === "" ? entry.name : `${shown}/${entry.name}`;
      if (entry.kind === "folder" ? !isKept(entry.name) : entry.kind !== kind) continue;
      if (entry.kind === kind && matches(path)) found.push(joinPath(from, path));
      else if (entry.kind === "folder") walk(joinPath(folder, entry.name), path, depth + 1);
    }
  };
  walk(from, "", 0);
  return found;
}
