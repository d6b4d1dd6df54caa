/** Expands patterns such as `content/*`, for shells that do not (Windows). */
import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";

const skipped = new Set(["node_modules", "dist"]);
export const deepest = 20;

/** True for a folder that may hold reports; false for folders of other programs. */
export function mayHoldReports(name: string): boolean {
  return !name.startsWith(".") && !skipped.has(name);
}

export function withSlashes(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashed.length > 1 ? slashed.replace(/\/+$/, "") : slashed;
}

/** An existing file or folder of that name is not a pattern. */
export function isPattern(host: Host, path: string): boolean {
  return /[*?[{]/.test(path) && host.kind(path) === undefined;
}

/** Matches by name. Does not search inside a matching folder. */
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
      if (entry.kind === "folder" ? !mayHoldReports(entry.name) : entry.kind !== kind) continue;
      if (entry.kind === kind && matches(path)) found.push(joinPath(from, path));
      else if (entry.kind === "folder") walk(joinPath(folder, entry.name), path, depth + 1);
    }
  };
  walk(from, "", 0);
  return found;
}
