#!/usr/bin/env node
/**
 * The program as it is installed: starts the bundled commands, with the compiled code of the last run where it was kept.
 * A kept code that is missing, broken, of another Node or of another build is made anew; a folder that cannot be written
 * costs nothing but time.
 */
import crypto = require("node:crypto");
import fs = require("node:fs");
import Module = require("node:module");
import os = require("node:os");
import path = require("node:path");
import v8 = require("node:v8");
import vm = require("node:vm");

const program = path.join(__dirname, "../program");

interface Chunk {
  readonly exports: unknown;
}

/** Where compiled code is kept: with the program, else with the user; undefined where neither can be written. */
function keptIn(): string | undefined {
  const own = path.join(program, ".kept");
  const home = process.env["XDG_CACHE_HOME"] ?? process.env["LOCALAPPDATA"] ?? path.join(os.homedir(), ".cache");
  return [own, path.join(home, "decuong")].find((folder) => {
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
      const { uid, mode } = fs.statSync(folder);
      // Compiled code is run: nobody else may have put it there.
      const mine = process.platform === "win32" || (uid === process.getuid?.() && (mode & 0o022) === 0);
      fs.accessSync(folder, fs.constants.W_OK);
      return mine;
    } catch {
      return false;
    }
  });
}

const kept = keptIn();
const tag = v8.cachedDataVersionTag().toString(36);
const loaded = new Map<string, Chunk>();

/** One file of the bundle. Its name holds a digest of its text, so that its compiled code can be known by its name. */
function load(name: string): unknown {
  const before = loaded.get(name);
  if (before !== undefined) return before.exports;
  const file = path.join(program, name);
  const before_ = kept === undefined ? undefined : path.join(kept, `${name}.${tag}`);
  const cachedData = before_ === undefined ? undefined : checked(before_);
  const words = fs.readFileSync(file, "latin1");
  const script = new vm.Script(Module.wrap(words), { filename: file, ...(cachedData ? { cachedData } : {}) });
  if (before_ !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    // At the end, when the functions that a run needs are compiled.
    process.once("exit", () => keep(before_, script.createCachedData()));
  }
  const chunk = { exports: {} };
  loaded.set(name, chunk);
  const need = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  script.runInThisContext().call(chunk.exports, chunk.exports, need, chunk, file, program);
  return chunk.exports;
}

const digestLength = 20;

/** Undefined when nothing was kept, or not all of it. */
function checked(file: string): Buffer | undefined {
  try {
    const bytes = fs.readFileSync(file);
    const data = bytes.subarray(digestLength);
    return digestOf(data).equals(bytes.subarray(0, digestLength)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, since another process may read it at this moment. */
function keep(file: string, data: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(temporary, Buffer.concat([digestOf(data), data]));
    fs.renameSync(temporary, file);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

function digestOf(data: Buffer): Buffer {
  return crypto.createHash("sha1").update(data).digest();
}

const entry = fs.readdirSync(program).find((name) => /^start-.*\.cjs$/.test(name));
if (entry === undefined) throw new Error("The program is not built: npm run build");
void (load(entry) as { readonly start: () => Promise<void> }).start();
