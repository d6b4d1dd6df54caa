/** The host over the real disk. */
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Entry, type FileKind, type Host, HostError, type HostProblem } from "./host.js";
import { watchFolder } from "./watch-folder.js";
import { isReplaceable, writeWhole } from "./whole-file.js";

/** Works from the source folder and the built one: both are beside `templates/`. */
const ownTemplates = slashes(fileURLToPath(new URL("../../templates", import.meta.url)));

/** `realpath.native` asks once, but on Windows it also changes names of drives. */
const withoutLinks = process.platform === "win32" ? realpathSync : realpathSync.native;

export function nodeHost(workingFolder: string = process.cwd()): Host {
  const native = (path: string): string => resolve(workingFolder, path);
  const tidied = new Set<string>();
  return {
    ownTemplates,
    read: (path) => attempt(path, () => readWhole(native(path), path)),
    list: (path) => attempt(path, () => listFolder(native(path))),
    kind: (path) => kindAt(native(path)),
    size: (path) => attempt(path, () => statSync(native(path)).size),
    realPath: (path) => attempt(path, () => slashes(withoutLinks(native(path)))),
    absolute: (path) => slashes(native(path)),
    display: (path) => displayed(workingFolder, native(path)),
    replaceable: (path) => isReplaceable(native(path)),
    write: (path, bytes) => attempt(path, () => writeWhole(native(path), bytes, path, tidied)),
    watch: (folders, changed) => {
      const stops: (() => void)[] = [];
      const stop = (): void => {
        for (const each of stops) each();
      };
      try {
        for (const folder of folders) {
          const at = native(folder);
          const notify = (name: string | undefined): void => changed(name && slashes(join(at, name)));
          stops.push(attempt(folder, () => watchFolder(at, notify)));
        }
      } catch (error) {
        stop();
        throw error;
      }
      return stop;
    },
  };
}

function slashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

function displayed(workingFolder: string, path: string): string {
  const shown = relative(workingFolder, path);
  // Another drive on Windows has no relative path.
  return slashes(shown === "" ? "." : isAbsolute(shown) ? path : shown);
}

/** A pipe or a device would block, so only plain files are read. The open file is tested, not its name. */
function readWhole(path: string, asked: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new HostError("not-a-file", asked);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function listFolder(path: string): readonly Entry[] {
  const entries = readdirSync(path, { withFileTypes: true });
  // Any failure means that it is not a readable file.
  const open = isSearchable(path);
  return entries
    .map((entry): Entry => {
      const { name } = entry;
      // For a link, and on disks that do not report kinds, `stat` is needed.
      const plain = !open ? undefined : entry.isFile() ? "file" : entry.isDirectory() ? "folder" : undefined;
      return { name, kind: plain ?? kindAt(join(path, name)) ?? "other" };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isSearchable(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function kindAt(path: string): FileKind | undefined {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch {
    return "other";
  }
  if (stats === undefined) return undefined;
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

const problems: Readonly<Record<string, HostProblem>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "not-a-file",
  EACCES: "forbidden",
  EPERM: "busy",
  EBUSY: "busy",
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "read-only",
  ELOOP: "missing",
  ENXIO: "not-a-file",
  ENAMETOOLONG: "name-too-long",
};

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    // The file does not exist yet, so this is a read-only folder.
    const made = error instanceof Error && "syscall" in error && error.syscall !== "rename";
    const problem = code === "EPERM" && made && process.platform !== "win32" ? "forbidden" : problems[code];
    throw new HostError(problem ?? "other", path, { cause: error });
  }
}
