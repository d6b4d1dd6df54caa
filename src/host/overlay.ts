/**
 * A disk with unsaved texts over it, as an editor holds them. A text is found under the path it was set for; the same file
 * reached through a link is read from the disk.
 */
import { type Entry, type Host, HostError } from "./host.js";
import { baseName, isInside, joinPath, parentPath } from "./paths.js";

export interface Overlay {
  /** The disk as if every text were saved. Writes go to the disk itself. */
  readonly host: Host;
  /** Undefined drops the text: the file is read from the disk again. */
  readonly setText: (path: string, text: string | undefined) => void;
}

export function overlay(disk: Host): Overlay {
  const texts = new Map<string, Uint8Array>();
  const textAt = (path: string): Uint8Array | undefined =>
    texts.size === 0 ? undefined : texts.get(disk.absolute(path));
  /** Names that unsaved texts add to a folder. */
  const addedTo = (folder: string): readonly Entry[] => {
    const names = new Map<string, Entry>();
    for (const path of texts.keys()) {
      if (path === folder || !isInside(path, folder)) continue;
      const [name = "", ...rest] = path.slice(joinPath(folder, "").length).split("/");
      names.set(name, { name, kind: rest.length === 0 ? "file" : "folder" });
    }
    return [...names.values()];
  };
  const host: Host = {
    ...disk,
    read: (path) => textAt(path) ?? disk.read(path),
    size: (path) => textAt(path)?.length ?? disk.size(path),
    kind: (path) => {
      if (textAt(path) !== undefined) return "file";
      return disk.kind(path) ?? (addedTo(disk.absolute(path)).length > 0 ? "folder" : undefined);
    },
    list: (path) => {
      const added = addedTo(disk.absolute(path));
      if (added.length === 0) return disk.list(path);
      const there = disk.kind(path) === undefined ? [] : disk.list(path);
      const entries = new Map([...there, ...added].map((entry) => [entry.name, entry]));
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    realPath: (path) => {
      if (texts.size === 0 || disk.kind(path) !== undefined) return disk.realPath(path);
      const at = disk.absolute(path);
      const above = parentPath(at);
      if (above === undefined || host.kind(path) === undefined) throw new HostError("missing", path);
      return joinPath(host.realPath(above), baseName(at));
    },
  };
  return {
    host,
    setText: (path, text) => {
      const at = disk.absolute(path);
      if (text === undefined) texts.delete(at);
      else texts.set(at, new TextEncoder().encode(text));
    },
  };
}
