/**
 * Loads the bundled program with the compiled code that an earlier run left. Code that is missing, broken, of another Node
 * or of another build is made anew; where nothing can be kept it only takes longer.
 */
import crypto = require("node:crypto");
import fs = require("node:fs");
import os = require("node:os");
import path = require("node:path");
import v8 = require("node:v8");
import vm = require("node:vm");

// A run is short, and most of its regular expressions meet many texts: V8 would make each of them twice, first as code that
// is interpreted. Likewise machine code is worth its making only for what runs again and again; only Node 20 takes that wish.
v8.setFlagsFromString("--no-regexp-tier-up");
// A run of one report lives on little that is new: its young memory need not grow, which is an eighth of what it takes.
v8.setFlagsFromString("--semi-space-growth-factor=1");
if (process.versions.v8.startsWith("11.")) v8.setFlagsFromString("--interrupt-budget=600000");

const program = path.join(__dirname, "../bundle");
const kept = keptIn();
const tag = v8.cachedDataVersionTag().toString(36);
// Each command needs other functions compiled.
let purpose = /^[a-z]{3,12}$/.exec(process.argv[2] ?? "")?.[0] ?? "none";
const loaded = new Map<string, { exports: unknown }>();
/** What is to be kept, and of which run it will then be. */
const fresh: { readonly file: string; readonly script: vm.Script; readonly run: number }[] = [];

/** Where compiled code is kept: with the program, else with the user; undefined where neither will do. */
function keptIn(): string | undefined {
  return [() => path.join(program, ".kept"), ownCacheFolder].map(made).find((folder) => folder !== undefined);
}

/** Named absolutely or not at all: a folder of that name where somebody works is not ours. Throws where the user has no home. */
function ownCacheFolder(): string {
  const named = [process.env["XDG_CACHE_HOME"], process.env["LOCALAPPDATA"]];
  const cache = named.find((each) => each && path.isAbsolute(each)) ?? path.join(os.homedir(), ".cache");
  if (!path.isAbsolute(cache)) throw new Error("no home");
  return path.join(cache, "decuong");
}

/** The folder, if there is one that only this user can write to: what is kept will be run. */
function made(name: () => string): string | undefined {
  try {
    const folder = name();
    makeFolder(folder);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK);
    const { uid, mode } = fs.statSync(folder);
    const own = process.platform === "win32" || (uid === process.getuid?.() && (mode & 0o022) === 0);
    return own ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** One after another: Node's own recursive making never ends where a file system refuses new folders (/proc). */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another run may make the same folder at the same moment.
    if (!fs.existsSync(folder)) throw error;
  }
}

/** One file of the bundle. A digest of its text is part of its name, so its name tells which compiled code is its own. */
function load(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const file = path.join(program, name);
  const own = kept === undefined ? undefined : path.join(kept, `${name}.${purpose}.${tag}`);
  const before = own === undefined ? undefined : wholeAt(own);
  const cachedData = before?.data;
  // The build leaves plain letters only, in a function such as Node itself would put around a module.
  const text = fs.readFileSync(file, "latin1");
  const script = new vm.Script(text, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const run = script.cachedDataRejected === true ? 0 : (before?.run ?? 0);
  if (own !== undefined && run < runs) fresh.push({ file: own, script, run: run + 1 });
  const module = { exports: {} };
  loaded.set(name, module);
  const need = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  script.runInThisContext().call(module.exports, module.exports, need, module, file, program);
  return module.exports;
}

/** The next run meets functions that the first did not: another report, with other things to find. Then it is enough. */
const runs = 2;
const digestLength = 20;

/** What was kept behind its digest, and of which run it is; undefined when it is not there or not whole. */
function wholeAt(file: string): { readonly data: Buffer; readonly run: number } | undefined {
  try {
    const bytes = fs.readFileSync(file);
    const rest = bytes.subarray(digestLength);
    if (!digestOf(rest).equals(bytes.subarray(0, digestLength))) return undefined;
    return { data: rest.subarray(1), run: rest[0] ?? 0 };
  } catch {
    return undefined;
  }
}

/** Under another name first, since another process or thread may be reading it. */
function keep(file: string, data: Buffer, run: number): void {
  const temporary = `${file}.${process.pid}-${crypto.randomBytes(4).toString("hex")}`;
  const rest = Buffer.concat([Buffer.of(run), data]);
  try {
    fs.writeFileSync(temporary, Buffer.concat([digestOf(rest), rest]));
    fs.renameSync(temporary, file);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

/** Of code as old as this, or beyond so many files, the program or the Node is mostly gone; what is not is made anew. */
const longestMs = 30 * 86_400_000;
const most = 300;

function sweep(folder: string): void {
  const files = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name))
    .map((file) => ({ file, age: Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) }))
    .sort((a, b) => a.age - b.age);
  for (const { file } of files.filter(({ age }, index) => age > longestMs || index >= most)) {
    fs.rmSync(file, { force: true });
  }
}

function digestOf(data: Buffer): Buffer {
  return crypto.createHash("sha1").update(data).digest();
}

// At the end, when the functions that a run needs are compiled.
process.once("exit", (code) => {
  // A run that refused its task met few of them, and one that left the work to threads few that a run without them needs.
  if (code === 2 || [...loaded.keys()].some((name) => name.startsWith("on-threads-"))) return;
  try {
    for (const { file, script, run } of fresh) {
      // A thread that did the work compiled more of it than the one that only waited.
      if ((wholeAt(file)?.run ?? 0) < run || script.cachedDataRejected === true)
        keep(file, script.createCachedData(), run);
    }
    // Only a run that keeps something looks through what is kept.
    if (kept !== undefined && fresh.length > 0) sweep(kept);
  } catch {
    // The disk was closed meanwhile: what is not kept is made anew.
  }
});

/** The file of the bundle that begins so, as its build named it, and what it exports. */
function begin(name: "start" | "worker"): unknown {
  if (name === "worker") purpose = name;
  const entry = fs.readdirSync(program).find((file) => file.startsWith(`${name}-`) && file.endsWith(".cjs"));
  if (entry === undefined) throw new Error("dist/bundle holds no program: npm run build");
  return load(entry);
}

export = { begin };
