/**
 * Builds dist/: modules with tsc, the bundle with rolldown. Both are built in a temporary folder that then replaces dist/, so
 * nobody runs half a program. Nothing is built if dist/ matches the sources.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeLists } from "./lists.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
/** Holds the digest of the sources that dist/ was built from. */
const stampFile = ".sources";
const entry = "program/decuong.cjs";

process.chdir(root);
/** The compiler has printed the reason. */
class NotCompiled extends Error {}

try {
  writeLists();
  const stamp = digestOfSources();
  if (!isUpToDate(stamp)) await build(stamp);
  linkCommand();
} catch (error) {
  process.exitCode = 1;
  if (["EACCES", "EPERM", "EROFS"].includes(error.code)) {
    console.error(`The program is older than its sources and cannot be built: ${error.path} is not yours to write.`);
  } else if (!(error instanceof NotCompiled)) throw error;
}

function digestOfSources() {
  const hash = createHash("sha256");
  const names = ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
  for (const folder of ["src", "templates"]) {
    const below = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
    names.push(...below.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name)));
  }
  names.push(...casePages());
  for (const name of names.filter((each) => !each.endsWith("README.md")).sort()) {
    const bytes = fs.readFileSync(name);
    hash.update(`${name.replaceAll("\\", "/")}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function isUpToDate(stamp) {
  try {
    return fs.readFileSync(join(dist, stampFile), "utf8") === stamp && fs.existsSync(join(dist, entry));
  } catch {
    return false;
  }
}

async function build(stamp) {
  sweep();
  const made = join(root, `.dist-${process.pid}`);
  fs.rmSync(made, { recursive: true, force: true });
  fs.mkdirSync(made);
  try {
    compile(made);
    await writePages(made);
    const [{ rolldown }, { bundleOf }] = await Promise.all([import("rolldown"), import("./rolldown.config.js")]);
    const { output, ...input } = bundleOf(made);
    const bundle = await rolldown({ ...input, logLevel: "warn" });
    await bundle.write(output);
    await bundle.close();
    fs.chmodSync(join(made, entry), 0o755);
    fs.writeFileSync(join(made, stampFile), stamp);
    exchange(made, stamp);
  } finally {
    fs.rmSync(made, { recursive: true, force: true });
  }
}

function compile(made) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const words = [tsc, "-p", "tsconfig.build.json", "--outDir", made];
  const { status, error } = spawnSync(process.execPath, words, { stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new NotCompiled();
}

/** Writes the texts of the case pages for each kind of finding, for `explain`, `rules` and SARIF. */
async function writePages(made) {
  const { readPage } = await import(pathToFileURL(join(made, "catalogue/case-page.js")).href);
  const pages = casePages().map((name) => {
    const { code, why, fix, wrong, right } = readPage(name, fs.readFileSync(name, "utf8"));
    return [code, { why, fix, wrong, right }];
  });
  fs.writeFileSync(join(made, "pages.json"), JSON.stringify(Object.fromEntries(pages)));
}

function casePages() {
  const names = fs.readdirSync("test/cases").filter((name) => name.endsWith(".case.md"));
  return names.sort().map((name) => join("test/cases", name));
}

/** Another build of the same sources may finish at the same moment; either one will do. */
function exchange(made, stamp) {
  const old = `${made}-old`;
  for (let tries = 0; tries < 5; tries++) {
    try {
      if (fs.existsSync(dist)) fs.renameSync(dist, old);
      fs.renameSync(made, dist);
      fs.rmSync(old, { recursive: true, force: true });
      return;
    } catch (error) {
      fs.rmSync(old, { recursive: true, force: true });
      if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(error.code)) throw error;
      if (isUpToDate(stamp)) return;
    }
  }
  throw new Error("dist/ is being built by others all the time");
}

/** Removes leftovers of interrupted builds. */
function sweep() {
  for (const name of fs.readdirSync(root).filter((each) => /^\.dist-\d+/.test(each))) {
    const { mtimeMs } = fs.statSync(join(root, name), { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > 600_000) {
      fs.rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}

/** `npx decuong` in a checkout runs this command (see command.js). */
function linkCommand() {
  const bin = join(root, "node_modules/.bin");
  if (!fs.existsSync(bin)) return;
  const link = join(bin, "decuong");
  const target = relative(bin, join(dist, entry));
  try {
    if (process.platform === "win32") {
      fs.writeFileSync(`${link}.cmd`, `@node "%~dp0\\${target}" %*\r\n`);
      fs.writeFileSync(link, `#!/bin/sh\nexec node "$(dirname "$0")/${target.replaceAll("\\", "/")}" "$@"\n`);
    } else if (fs.lstatSync(link, { throwIfNoEntry: false }) === undefined) {
      fs.symlinkSync(target, link);
    }
  } catch (error) {
    // Another build may have made it; in a read-only checkout the command is run by its path.
    if (!["EEXIST", "EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
}
