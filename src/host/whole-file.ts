/**
 * Writes a file beside its target under a temporary name, flushes it, then renames it over the target, so that a reader sees the
 * old file or the new one and never half of either. Leftovers of killed runs are removed by the next run that writes into the
 * folder; the temporary name identifies their process.
 */
import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { HostError } from "./host.js";

/**
 * Throws HostError or what Node throws; the old file is then unchanged. `asked`: the path for the message. `tidied`: the folders
 * that this run has already cleaned.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  asked: string = path,
  tidied: Set<string> = new Set(),
): void {
  // The same rules everywhere: a file made on one system is sent to another.
  if (reserved.test(basename(path))) throw new HostError("name-reserved", asked);
  const folder = dirname(path);
  makeFolders(folder);
  removeLeftovers(folder, tidied);
  // A rename would replace an empty folder, a pipe or a device.
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile() && !there.isSymbolicLink()) throw new HostError("not-a-file", asked);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  // Nor may it replace a read-only file.
  if (mode !== undefined && (mode & 0o200) === 0) throw new HostError("read-only", asked);
  // The target's name is not part of it: the longer name may be too long for the disk.
  const temporary = join(folder, `.decuong-${machine()}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFlushed(temporary, bytes);
    // The permissions of the file stay.
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}

/** True if `writeWhole` would replace an existing plain file. Never throws. */
export function isReplaceable(path: string): boolean {
  try {
    const there = lstatSync(path);
    accessSync(dirname(path), constants.W_OK);
    return there.isFile() && (there.mode & 0o200) !== 0;
  } catch {
    return false;
  }
}

/** Device names on Windows, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** One after another: Node's own recursive making never ends where a file system refuses new folders (/proc). */
export function makeFolders(folder: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  for (const each of missing) {
    try {
      mkdirSync(each, { mode });
    } catch (error) {
      // Another run may create the same folder at the same moment.
      if (codeOf(error) !== "EEXIST" || !statSync(each).isDirectory()) throw error;
    }
    flushFolder(dirname(each));
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx", 0o666);
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    unless(forbidden, () => fsyncSync(file));
  } finally {
    closeSync(file);
  }
}

/** `node --permission` forbids flushing in any folder. */
const forbidden = ["ERR_ACCESS_DENIED"];
/** Error codes of systems that cannot flush or open a folder. */
const unflushable = [...forbidden, "EINVAL", "ENOTSUP", "ENOSYS", "EACCES", "EPERM", "EBADF", "EISDIR"];

/** Flushes the folder, so that the rename reaches the disk. */
function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  unless(unflushable, () => {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  });
}

/** Runs `act` and ignores these error codes. */
function unless(codes: readonly string[], act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!codes.includes(codeOf(error))) throw error;
  }
}

const temporaryName = /^\.decuong-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;
const dayMs = 86_400_000;

/**
 * Best effort: a leftover that cannot be removed must not prevent writing. Once per run and folder, or a thousand reports would
 * list a folder of a thousand names a thousand times.
 */
function removeLeftovers(folder: string, tidied: Set<string>): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const [, owner, pid] = temporaryName.exec(name) ?? [];
      if (owner === undefined || !isLeft(join(folder, name), owner, Number(pid))) continue;
      rmSync(join(folder, name), { force: true });
    }
  } catch {
    return;
  }
}

/**
 * Never removes a file of a running process. Process ids of other machines are unknown, and a container counts ids from 1, so a
 * file is also left for a day, longer than any write.
 */
function isLeft(path: string, owner: string, pid: number): boolean {
  if (owner === machine() && pid !== process.pid) return !isAlive(pid);
  return Date.now() - statSync(path).mtimeMs > dayMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Identifies a machine that shares the disk, without revealing its name. */
function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
