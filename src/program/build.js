/**
 * Makes dist/: the modules by tsc, the bundle by rolldown. Both are made in a folder beside it, which takes its place whole
 * when it is done, so that nobody ever runs half a program; and nothing is made when dist/ is that of these sources.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeLists } from "./lists.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
/** Names the sources that dist/ was made of. */
const stampFile = ".sources";
const entry = "program/decuong.cjs";

process.chdir(root);
/** The compiler itself has said why. */
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

/** What the case pages tell people of each kind of finding, for `explain`, `rules` and SARIF. */
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

/** Another build may do the same at the same moment; that of the same sources is as good. */
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

/** What builds that were ended halfway have left. */
function sweep() {
  for (const name of fs.readdirSync(root).filter((each) => /^\.dist-\d+/.test(each))) {
    const { mtimeMs } = fs.statSync(join(root, name), { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > 600_000) {
      fs.rmSync(join(root, name), { recursive: true, force: true });
    }
  }
}

/** `npx decuong` in the checkout runs what it finds here (see command.js). */
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
    // Another build may have made it; where nobody may write, the command is run by its path.
    if (!["EEXIST", "EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
}
