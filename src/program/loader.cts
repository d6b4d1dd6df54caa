/**
 * Loads the bundled program with compiled code that an earlier run stored (V8's code cache). Compiled code that is missing,
 * broken, of another Node version or of another build is compiled again; if none can be stored, runs only take longer.
 * `host/store.ts` stores it, loaded at the end of the few runs that do.
 *
 * With compiled code a cold run takes 0.75 of its time. Remove when Node itself caches compiled code of CommonJS files by
 * default (`module.enableCompileCache`, Node 22.8 and later) on every Node that is supported.
 */
import crypto = require("node:crypto");
import fs = require("node:fs");
import os = require("node:os");
import path = require("node:path");
import v8 = require("node:v8");
import vm = require("node:vm");

// Flags for short runs. Without them and `heap.ts` a cold run takes 1.3 times as long, and a batch of 24 reports 1.4 times.
// Each is to be removed when a run without it is no slower.
// Most regular expressions meet many texts: V8 would compile each twice, first to bytecode.
v8.setFlagsFromString("--no-regexp-tier-up");
// A run of one report has few new objects: with a young generation of fixed size it takes an eighth less time.
v8.setFlagsFromString("--semi-space-growth-factor=1");
// Optimised code pays only for what runs often. Remove with Node 20, the only version that needs this flag.
if (process.versions.v8.startsWith("11.")) v8.setFlagsFromString("--interrupt-budget=600000");

const program = path.join(__dirname, "../bundle");
/** Where compiled code may be stored: with the program, else with the user. */
const folders = [path.join(program, ".kept"), ...userFolder()];
const stored = folders.find(isOwn);
const tag = v8.cachedDataVersionTag().toString(36);
// Each command needs other functions compiled.
let purpose = /^[a-z]{3,12}$/.exec(process.argv[2] ?? "")?.[0] ?? "none";
const loaded = new Map<string, { exports: unknown }>();
/** The code to store, and the number of the run that stores it. */
const fresh: { readonly name: string; readonly script: vm.Script; readonly run: number }[] = [];

/** As in `host/store.ts`. Absolute paths only: a relative one would mean a folder of the working directory. */
function userFolder(): readonly string[] {
  try {
    const named = [process.env["XDG_CACHE_HOME"], process.env["LOCALAPPDATA"]];
    const cache = named.find((each) => each && path.isAbsolute(each)) ?? path.join(os.homedir(), ".cache");
    return path.isAbsolute(cache) ? [path.join(cache, "decuong")] : [];
  } catch {
    // A user without a home.
    return [];
  }
}

/** True if the folder exists and only this user can write to it: its files will be run. */
function isOwn(folder: string): boolean {
  try {
    const { uid, mode } = fs.statSync(folder);
    return process.platform === "win32" || (uid === process.getuid?.() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

/** Loads one file of the bundle. Its name holds a digest of its text and so identifies its compiled code. */
function load(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const file = path.join(program, name);
  const before = wholeAt(`${name}.${purpose}.${tag}`);
  const cachedData = before?.data;
  // The build writes ASCII only, wrapped in a function as Node wraps a module.
  const text = fs.readFileSync(file, "latin1");
  const script = new vm.Script(text, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const run = script.cachedDataRejected === true ? 0 : (before?.run ?? 0);
  if (run < runs) fresh.push({ name: `${name}.${purpose}.${tag}`, script, run: run + 1 });
  const module = { exports: {} };
  loaded.set(name, module);
  const need = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  script.runInThisContext().call(module.exports, module.exports, need, module, file, program);
  return module.exports;
}

/** The code is stored twice: the second run compiles functions that the first did not need. */
const runs = 2;
const digestLength = 20;

/** Reads compiled code after checking its digest, with the number of its run; undefined if missing or broken. */
function wholeAt(name: string): { readonly data: Buffer; readonly run: number } | undefined {
  if (stored === undefined) return undefined;
  try {
    const bytes = fs.readFileSync(path.join(stored, name));
    const rest = bytes.subarray(digestLength);
    if (!digestOf(rest).equals(bytes.subarray(0, digestLength))) return undefined;
    return { data: rest.subarray(1), run: rest[0] ?? 0 };
  } catch {
    return undefined;
  }
}

function entryOf(script: vm.Script, run: number): Buffer {
  const rest = Buffer.concat([Buffer.of(run), script.createCachedData()]);
  return Buffer.concat([digestOf(rest), rest]);
}

function digestOf(data: Buffer): Buffer {
  return crypto.createHash("sha1").update(data).digest();
}

/** With more files than this, most belong to other builds or Node versions. */
const most = 300;

// At the end, when the functions of the run are compiled.
process.once("exit", (code) => {
  // A run that refused its task compiled few functions, and so did the main thread of a run on threads.
  if (code === 2 || [...loaded.keys()].some((name) => name.startsWith("on-threads-"))) return;
  try {
    // A worker thread compiled more than the main thread that waited.
    const files = fresh
      .filter(({ name, script, run }) => (wholeAt(name)?.run ?? 0) < run || script.cachedDataRejected === true)
      .map(({ name, script, run }) => [name, entryOf(script, run)] as const);
    if (fresh.length === 0) return;
    const { storeCode } = begin("store") as typeof import("../host/store.js", { with: { "resolution-mode": "import" }});
    storeCode(folders, most, new Map(files));
  } catch {
    // The disk became read-only; the code is compiled again next time.
  }
});

/** Finds the file of the bundle with this prefix and returns its exports. */
function begin(name: "start" | "worker" | "store"): unknown {
  if (name === "worker") purpose = name;
  const entry = fs.readdirSync(program).find((file) => file.startsWith(`${name}-`) && file.endsWith(".cjs"));
  if (entry === undefined) throw new Error("dist/bundle holds no program: npm run build");
  return load(entry);
}

export = { begin };
