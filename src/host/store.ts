/**
 * Stores files that may be lost at any time, in folders that only this user can write to: cached results, and the compiled code
 * of the program. Readers verify a file and make it again if it is missing or broken. If nothing can be stored safely, nothing
 * is stored and nothing is reported. A per-user secret to sign entries would belong here too.
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
  /** Undefined if it does not exist. */
  readonly read: (name: string) => Buffer | undefined;
  /** Replaces the file atomically; other processes may read or write it. */
  readonly write: (name: string, bytes: Uint8Array) => void;
}

const dayMs = 86_400_000;
/** Files unused for this long are removed. */
const longest = 30 * dayMs;
const mostResults = 20_000;

/** The folder of cached results, closed to other users; undefined if that is not possible. */
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

/** `program/loader.cts` reads from the same folder. Absolute paths only. Throws if the user has no home. */
function userFolder(): string {
  const named = [process.env["XDG_CACHE_HOME"], process.env["LOCALAPPDATA"]];
  const cache = named.find((each) => each !== undefined && isAbsolute(each)) ?? join(homedir(), ".cache");
  if (!isAbsolute(cache)) throw new Error("no home");
  return join(cache, "decuong");
}

/** On Windows a user's folders are private by default. */
function isOwn({ uid, mode }: Stats, forbidden: number): boolean {
  return process.platform === "win32" || (uid === process.getuid?.() && (mode & forbidden) === 0);
}

/**
 * For `program/loader.cts` at the end of a run: stores compiled code in the first folder that only this user can write to, and
 * removes the oldest of more than `most` files there.
 */
export function storeCode(folders: readonly string[], most: number, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = folders.find(isUsable);
  if (folder === undefined) return;
  const { write } = storeIn(folder);
  for (const [name, bytes] of files) write(name, bytes);
  sweep(folder, most);
}

/** Creates the folder if it is missing. Its code will be run, so nobody else may write to it. */
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
    // Written under a temporary name first, so that no reader sees half of it.
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
    // Marks the file as used, so that it is not removed.
    if (Date.now() - stats.mtimeMs > 7 * dayMs) futimesSync(file, new Date(), new Date());
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** The time of an empty file is the time of the last sweep. */
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

/** A file that cannot be removed does no harm. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

/** Identifies this build: the names of its bundle files, which hold digests, and the Node version. */
export function programTag(bundle: string): string | undefined {
  try {
    const files = readdirSync(bundle).filter((name) => name.endsWith(".cjs"));
    const words = JSON.stringify([files.sort(), process.versions, process.platform, process.arch]);
    return createHash("sha256").update(words).digest("base64url");
  } catch {
    return undefined;
  }
}
