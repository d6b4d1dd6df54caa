/**
 * Files in the user's own cache folder that may be lost at any time: whoever reads one makes it anew when it is not there, and
 * tests whether it is whole. Where nothing can be kept, or not for this user alone, nothing is, without a word.
 */
import { createHash, randomBytes } from "node:crypto";
import {
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

export interface KeptFiles {
  /** Undefined when it is not there. */
  readonly read: (name: string) => Buffer | undefined;
  /** Over the one of that name; another process may be reading it, or writing another. */
  readonly write: (name: string, bytes: Uint8Array) => void;
}

const dayMs = 86_400_000;
/** What nobody asked for as long is taken away, and the oldest of more than so many. */
const longest = 30 * dayMs;
const most = 20_000;

/** `decuong/<name>` in the user's cache folder, closed to everybody else; undefined where that cannot be had. */
export function ownCacheFolder(name: string): string | undefined {
  try {
    const folder = join(cacheFolder(), "decuong", name);
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

/** Named absolutely or not at all, as in `program/loader.cts`. Throws where the user has no home. */
function cacheFolder(): string {
  const named = [process.env["XDG_CACHE_HOME"], process.env["LOCALAPPDATA"]];
  const folder = named.find((each) => each !== undefined && isAbsolute(each)) ?? join(homedir(), ".cache");
  if (!isAbsolute(folder)) throw new Error("no home");
  return folder;
}

/** Windows keeps a user's folders to the user by itself. */
function isOwn({ uid, mode }: Stats, forbidden: number): boolean {
  return process.platform === "win32" || (uid === process.getuid?.() && (mode & forbidden) === 0);
}

export function keptFiles(folder: string): KeptFiles {
  return {
    read: (name) => {
      try {
        return readPlain(join(folder, name));
      } catch {
        return undefined;
      }
    },
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
    // Asked for: not among those that are taken away.
    if (Date.now() - stats.mtimeMs > 7 * dayMs) futimesSync(file, new Date(), new Date());
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** An empty file says when it was done last. */
const sweptName = "swept";

function sweepDaily(folder: string): void {
  const mark = join(folder, sweptName);
  const before = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
  if (Math.abs(Date.now() - before) < dayMs) return;
  writeFileSync(mark, "", { mode: 0o600 });
  const files = readdirSync(folder)
    .filter((name) => name !== sweptName)
    .map((name) => ({ path: join(folder, name), age: Date.now() - (timeOf(join(folder, name)) ?? 0) }))
    .sort((a, b) => a.age - b.age);
  for (const { path } of files.filter(({ age }, index) => age > longest || index >= most)) remove(path);
}

/** Another process may have taken it away. */
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
