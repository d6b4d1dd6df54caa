/**
 * A file is written beside its target under a temporary name, flushed, then renamed over it, so that a reader sees the old
 * file or the new one and never half of either. What a killed run left behind is cleaned away by the next one that writes
 * into the same folder: the temporary name says whose it is.
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
 * Throws HostError or what Node throws; the old file then stands as it was. `asked` is the path in the message, `tidied` the
 * folders that this run has freed of what killed runs left.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  asked: string = path,
  tidied: Set<string> = new Set(),
): void {
  // The same everywhere: a file made on one system is sent to another.
  if (reserved.test(basename(path))) throw new HostError("name-reserved", asked);
  const folder = dirname(path);
  makeFolders(folder);
  removeLeftovers(folder, tidied);
  // A rename would take away an empty folder, a pipe or a device.
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile() && !there.isSymbolicLink()) throw new HostError("not-a-file", asked);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  // Nor may it replace what a person has closed to changes.
  if (mode !== undefined && (mode & 0o200) === 0) throw new HostError("read-only", asked);
  // The target's own name is left out: with more letters it may be too long for the disk.
  const temporary = join(folder, `.decuong-${machine()}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFlushed(temporary, bytes);
    // Who may read the file stays as it was.
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}

/** Whether `writeWhole` would put a new file in the place of a plain one. Never throws. */
export function isReplaceable(path: string): boolean {
  try {
    const there = lstatSync(path);
    accessSync(dirname(path), constants.W_OK);
    return there.isFile() && (there.mode & 0o200) !== 0;
  } catch {
    return false;
  }
}

/** Devices to Windows, whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** One after another: Node's own recursive making never ends where a file system refuses new folders (/proc). */
export function makeFolders(folder: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  for (const each of missing) {
    try {
      mkdirSync(each, { mode });
    } catch (error) {
      // Another run may make the same folder at the same moment.
      if (codeOf(error) !== "EEXIST" || !statSync(each).isDirectory()) throw error;
    }
    flushFolder(dirname(each));
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx", 0o666);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    unless(forbidden, () => fsyncSync(file));
  } finally {
    closeSync(file);
  }
}

/** `node --permission` forbids flushing, whatever folders it opens. */
const forbidden = ["ERR_ACCESS_DENIED"];
/** What systems answer that cannot flush a folder, or do not let it be opened for reading. */
const unflushable = [...forbidden, "EINVAL", "ENOTSUP", "ENOSYS", "EACCES", "EPERM", "EBADF", "EISDIR"];

/** The rename itself must reach the disk too. */
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

/** Does it unless the machine answers with one of these codes. */
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
 * Best effort: a leftover that cannot be removed harms nobody and must not keep a report from being written. Once a run, or
 * a thousand reports would read a folder of a thousand names a thousand times.
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
 * A file of a living process is never taken away. Whether a process of another machine lives nobody knows, nor whether this
 * process's own number was another's before (a container counts from 1 each time): a day is longer than any writing.
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

/** Tells machines apart that share a disk, without telling their names. */
function machine(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
