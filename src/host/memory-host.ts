/** A host over texts in memory, for tests and for editors with unsaved files. */
import { type Entry, type Host, HostError } from "./host.js";
import { isInside, joinPath, parentPath } from "./paths.js";

export interface MemoryHost extends Host {
  /** Every file by absolute path, written ones included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * `files` maps paths below the working folder `/` to their text or bytes. `own` lends the templates that come with the
 * program; without it there are none.
 */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>, own?: Host): MemoryHost {
  const ownTemplates = own?.ownTemplates ?? "/no-templates";
  const lent = (path: string): Host | undefined => (isInside(path, ownTemplates) ? own : undefined);
  const encoder = new TextEncoder();
  const held = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) {
    held.set(absolute(path), typeof content === "string" ? encoder.encode(content) : content);
  }
  const watching = new Set<(path: string) => void>();
  const bytesAt = (path: string): Uint8Array => {
    const bytes = held.get(absolute(path));
    if (bytes === undefined) throw new HostError("missing", path);
    return bytes;
  };
  return {
    files: held,
    ownTemplates,
    read: (path) => lent(path)?.read(path) ?? bytesAt(path),
    list: (path) => lent(path)?.list(path) ?? listed(held, absolute(path), path),
    kind: (path) => {
      const borrowed = lent(path);
      if (borrowed) return borrowed.kind(path);
      const at = absolute(path);
      return held.has(at) ? "file" : [...held.keys()].some((each) => isInside(each, at)) ? "folder" : undefined;
    },
    size: (path) => lent(path)?.size(path) ?? bytesAt(path).length,
    realPath: absolute,
    absolute,
    display: (path) => absolute(path).slice(1) || ".",
    replaceable: (path) => held.has(absolute(path)),
    write: (path, bytes) => {
      held.set(absolute(path), bytes);
      for (const notify of watching) notify(absolute(path));
    },
    watch: (folders, changed) => {
      const notify = (path: string): void => {
        if (folders.some((folder) => parentPath(path) === absolute(folder))) changed(path);
      };
      watching.add(notify);
      return () => void watching.delete(notify);
    },
  };
}

function absolute(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

function listed(held: ReadonlyMap<string, unknown>, folder: string, asked: string): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const path of held.keys()) {
    if (path === folder || !isInside(path, folder)) continue;
    const rest = path.slice(joinPath(folder, "").length);
    const name = rest.split("/")[0] ?? rest;
    found.set(name, { name, kind: rest === name ? "file" : "folder" });
  }
  if (found.size === 0) throw new HostError("missing", asked);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
