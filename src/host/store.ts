/**
 * Files that may be lost at any time, in folders that only this user can write to: cached results, and the compiled code of
 * the program. Whoever reads a file tests whether it is whole, and makes it again when it is not there. Where nothing can be
 * stored, or not for this user alone, nothing is, without a word. A secret of the user's own, to bind entries to, would
 * stand here too.
 */
import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { makeFolders } from "./whole-file.js";

export interface Store {
  /** Undefined when it is not there. */
  readonly read: (name: string) => Buffer | undefined;
  /** Replaces the file of that name; another process may be reading it, or writing another. */
  readonly write: (name: string, bytes: Uint8Array) => void;
}

const dayMs = 86_400_000;
/** Files that nobody asked for as long are removed. */
const longest = 30 * dayMs;
const mostResults = 20_000;

/** The folder of cached results, closed to everybody else; undefined where that cannot be had. */
export function resultsFolder(): string | undefined {
  try {
    const folder = join(userFolder(), "results");
    makeFolders(folder, 0o700);
    if (!isOwn(statSync(join(folder, "..")), 0o022)) return undefined;
    if (!isOwn(statSync(folder), 0o077)) chmodSync(folder, 0o700);
    if (!isOwn(statSync(folder), 0o077)) return undefined;
    sweepDaily(folder);
    return folder;
  } catch {
    return undefined;
  }
}

/** `program/loader.cts` reads in the same place. Named absolutely or not at all. Throws where the user has no home. */
function userFolder(): string {
  const named = [process.env["XDG_CACHE_HOME"], process.env["LOCALAPPDATA"]];
  const cache = named.find((each) => each !== undefined && isAbsolute(each)) ?? join(homedir(), ".cache");
  if (!isAbsolute(cache)) throw new Error("no home");
  return join(cache, "decuong");
}

/** Windows keeps a user's folders to the user by itself. */
function isOwn({ uid, mode }: Stats, forbidden: number): boolean {
  return process.platform === "win32" || (uid === process.getuid?.() && (mode & forbidden) === 0);
}

/**
 * For `program/loader.cts`, at the end of a run: stores compiled code in the first of some folders that only this user can
 * write to, and keeps no more than `most` files there.
 */
export function storeCode(folders: readonly string[], most: number, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = folders.find(isUsable);
  if (folder === undefined) return;
  const { write } = storeIn(folder);
  for (const [name, bytes] of files) write(name, bytes);
  sweep(folder, most);
}

/** Makes the folder where it is missing. Code in it will be run, so nobody else may write to it. */
function isUsable(folder: string): boolean {
  try {
    makeFolders(folder, 0o700);
    accessSync(folder, constants.R_OK | constants.W_OK);
    return isOwn(statSync(folder), 0o022);
  } catch {
    return false;
  }
}

export function storeIn(folder: string): Store {
  return {
    read: (name) => {
      try {
        return readPlain(join(folder, name));
      } catch {
        return undefined;
      }
    },
    // Under another name first, so that no reader sees half of it.
    write: (name, bytes) => {
      const temporary = join(folder, `${name}.${process.pid}-${randomBytes(4).toString("hex")}`);
      try {
        writeFileSync(temporary, bytes, { mode: 0o600, flag: "wx" });
        renameSync(temporary, join(folder, name));
      } catch {
        remove(temporary);
      }
    },
  };
}

function readPlain(path: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOwn(stats, 0o022)) return undefined;
    const bytes = readFileSync(file);
    // Asked for: not among those that are removed.
    if (Date.now() - stats.mtimeMs > 7 * dayMs) futimesSync(file, new Date(), new Date());
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** An empty file says when the folder was swept last. */
const sweptName = "swept";

function sweepDaily(folder: string): void {
  const mark = join(folder, sweptName);
  const before = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  if (Math.abs(Date.now() - before) < dayMs) return;
  writeFileSync(mark, "", { mode: 0o600 });
  sweep(folder, mostResults);
}

/** Removes files that are old, and the oldest of more than `most`. */
function sweep(folder: string, most: number): void {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sweptName)
    .map(({ name }) => ({ path: join(folder, name), age: Date.now() - (timeOf(join(folder, name)) ?? 0) }))
    .sort((a, b) => a.age - b.age);
  for (const { path } of files.filter(({ age }, index) => age > longest || index >= most)) remove(path);
}

/** Another process may have removed it. */
function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** What cannot be removed harms nobody. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** Tells this program from every other: its bundle, whose files are named after what is in them, and what it runs on. */
export function programTag(bundle: string): string | undefined {
  try {
    const files = readdirSync(bundle).filter((name) => name.endsWith(".cjs"));
    const words = JSON.stringify([files.sort(), process.versions, process.platform, process.arch]);
    return createHash("sha256").update(words).digest("base64url");
  } catch {
    return undefined;
  }
}
