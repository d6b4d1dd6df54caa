/** Results kept by the installed program: for the user alone, by threads as by one, and never in the way of a run. */
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { begin, type Ended, lay, root, scratchFolder, snapshot } from "../../support/on-disk.js";
import { type Files, reportAt } from "../cli/terminal.js";
import { seeded } from "../print/seeded.js";

const scratch = scratchFolder("ket-qua-dia");
afterAll(scratch.remove);

const many: Files = {
  ...seeded,
  ...(Object.assign({}, ...[1, 2, 3, 4, 5].map((at) => reportAt(`content/bc-${at}`))) as Files),
};

/** Another whenever the entry was written. */
function markOf(path: string): string {
  const { ino, mtimeNs } = statSync(path, { bigint: true });
  return `${ino} ${mtimeNs}`;
}

/** Reports, and a cache of their own. */
function place(files: Files = many) {
  const [folder, cache] = [lay(scratch.fresh(), files), scratch.fresh()];
  const results = join(cache, "decuong/results");
  const run = (line: string, from: string = cache, at = folder): Promise<Ended> =>
    begin(at, line.split(" "), [], { XDG_CACHE_HOME: from, LOCALAPPDATA: from }).ended;
  const entries = (): readonly string[] =>
    readdirSync(results)
      .filter((name) => name !== "swept")
      .map((name) => join(results, name));
  return { folder, cache, results, run, entries, marks: () => entries().map(markOf) };
}

const posix = process.platform !== "win32" && process.getuid?.() !== undefined;

test.each([
  ["1", "1"],
  ["2", "1"],
  ["1", "2"],
  ["2", "2"],
])("kept with --jobs %s and told with --jobs %s", async (one, other) => {
  const { folder, run, marks } = place();
  const plain = await run(`build content --draft --no-cache -o thuong --jobs ${one}`);
  const first = await run(`build content --draft -o a --jobs ${one}`);
  expect([first.code, first.err, first.out.replaceAll(" a/", " thuong/")]).toEqual([plain.code, plain.err, plain.out]);
  const [before, times] = [snapshot(join(folder, "a")), marks()];
  expect(times.length).toBe(7);
  expect(await run(`build content --draft -o a --jobs ${other}`)).toEqual(first);
  expect([snapshot(join(folder, "a")), marks()]).toEqual([before, times]);
  expect(before).toEqual(snapshot(join(folder, "thuong")));
  // Two changed, one after the other and at both ends.
  const text = "---\nmuc: I\n---\nThêm một câu.\n";
  lay(folder, { "content/bc-1/01-tinh-hinh.md": text, "content/bc-5/01-tinh-hinh.md": text });
  const expected = await run("build content --draft --no-cache -o thuong");
  const now = await run(`build content --draft -o a --jobs ${other}`);
  expect([now.code, now.err, now.out.replaceAll(" a/", " thuong/")]).toEqual([
    expected.code,
    expected.err,
    expected.out,
  ]);
  expect(snapshot(join(folder, "a"))).toEqual(snapshot(join(folder, "thuong")));
  expect(marks().filter((each) => times.includes(each)).length).toBeGreaterThan(4);
});

test("what only looks new is not done anew: files with other times, as of a fresh copy", async () => {
  const { folder, run, marks } = place();
  const first = await run("check content");
  const times = marks();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    utimesSync(join(entry.parentPath, entry.name), 1, 1);
  expect(await run("check content")).toEqual(first);
  expect(marks()).toEqual(times);
});

test("from another working folder files have other names", async () => {
  const { folder, cache, run } = place();
  await run("check content");
  const there = await run("check .", cache, join(folder, "content"));
  expect(there).toEqual(await run("check . --no-cache", cache, join(folder, "content")));
  expect(there.out).not.toContain("content/loi/");
});

test.skipIf(!posix)("a section that became a link to the same text outside is refused as ever", async () => {
  const { folder, run } = place();
  await run("check content");
  const file = join(folder, "content/bc-2/01-tinh-hinh.md");
  cpSync(file, join(folder, "ngoai.md"));
  rmSync(file);
  symlinkSync("../../ngoai.md", file);
  const now = await run("check content --format json");
  expect(now).toEqual(await run("check content --format json --no-cache"));
  expect(now.out).toContain('"file-outside"');
});

describe.skipIf(!posix)("a document that is the same and stands otherwise", () => {
  test("as a link: a file takes its place, as ever", async () => {
    const { folder, run } = place();
    const first = await run("build content --draft");
    const file = join(folder, "output/bc-2.docx");
    renameSync(file, join(folder, "output/that.docx"));
    symlinkSync("that.docx", file);
    expect(await run("build content --draft")).toEqual(first);
    expect(lstatSync(file).isFile()).toBe(true);
  });

  test("closed to changes: refused, as ever", async () => {
    const { folder, run } = place();
    const first = await run("build content --draft");
    chmodSync(join(folder, "output/bc-2.docx"), 0o444);
    const now = await run("build content --draft");
    expect(now).toEqual(await run("build content --draft --no-cache"));
    expect([first.code, now.code]).toEqual([0, 2]);
  });
});

test("--no-cache neither reads nor keeps", async () => {
  const { run, entries, marks, results, folder } = place();
  const { out } = await run("check content --no-cache");
  expect(() => lstatSync(results)).toThrow();
  await run("check content");
  const times = marks();
  lay(folder, { "content/bc-1/01-tinh-hinh.md": "---\nmuc: I\n---\nThêm , một câu.\n" });
  expect((await run("check content --no-cache")).out).not.toBe(out);
  expect([entries().length, marks()]).toEqual([7, times]);
});

describe.skipIf(!posix)("for the user alone", () => {
  test("folder and files are closed to others, whatever the machine allows new files", async () => {
    const { run, entries, results } = place();
    const before = process.umask(0);
    try {
      await run("check content");
    } finally {
      process.umask(before);
    }
    expect(statSync(results).mode & 0o777).toBe(0o700);
    expect(new Set(entries().map((path) => statSync(path).mode & 0o777))).toEqual(new Set([0o600]));
  });

  test("a folder that others may read is closed first", async () => {
    const { run, results, entries } = place();
    mkdirSync(results, { recursive: true });
    chmodSync(results, 0o755);
    await run("check content");
    expect([statSync(results).mode & 0o777, entries().length]).toEqual([0o700, 7]);
  });

  test("nothing is kept below a folder that others may write to", async () => {
    const { run, cache, results } = place();
    mkdirSync(join(cache, "decuong"));
    chmodSync(join(cache, "decuong"), 0o777);
    const ended = await run("check content");
    expect(ended).toEqual(await run("check content --no-cache"));
    expect(() => readdirSync(results)).not.toThrow();
    expect(readdirSync(results)).toEqual([]);
  });

  test("an entry that others may write to is not read", async () => {
    const { run, entries, marks } = place();
    const first = await run("check content");
    const times = marks();
    for (const path of entries()) chmodSync(path, 0o666);
    expect(await run("check content")).toEqual(first);
    expect(marks().filter((each) => times.includes(each))).toEqual([]);
  });
});

test("where nothing can be kept it is done all the same", async () => {
  const { run, cache, folder } = place();
  const expected = await run("check content --no-cache");
  const file = join(cache, "tep");
  writeFileSync(file, "");
  for (const from of [file, join(file, "trong"), "/proc/khong-co"])
    expect(await run("check content", from)).toEqual(expected);
  // A cache folder is named absolutely or not at all.
  const home = scratch.fresh();
  const words = { XDG_CACHE_HOME: "", LOCALAPPDATA: "kho", HOME: home, USERPROFILE: home };
  expect(await begin(folder, ["check", "content"], [], words).ended).toEqual(expected);
  // Nor is a user without a home given one where somebody works.
  expect(await begin(folder, ["check", "content"], [], { ...words, HOME: "", USERPROFILE: "" }).ended).toEqual(
    expected,
  );
  expect(readdirSync(folder).sort()).toEqual(["content", "templates"]);
  expect(readdirSync(join(home, ".cache/decuong/results")).length).toBe(8);
});

test("where nothing may be written, what is kept is read, and nothing more", async () => {
  const { run, cache, folder, marks } = place();
  const flag = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  const held = [flag, "--no-warnings", "--allow-fs-read=*"];
  const env = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const closed = (): Promise<Ended> => begin(folder, ["check", "content"], held, env).ended;
  const first = await run("check content");
  const times = marks();
  expect(await closed()).toEqual(first);
  lay(folder, { "content/bc-1/01-tinh-hinh.md": "---\nmuc: I\n---\nThêm , một câu.\n" });
  expect(await closed()).toEqual(await run("check content --no-cache"));
  expect(marks()).toEqual(times);
});

test("two at once, over the same reports", async () => {
  const { run, entries, folder } = place();
  const expected = await run("check content --no-cache");
  const both = await Promise.all([1, 2, 3].map(() => run("check content")));
  expect(both).toEqual([expected, expected, expected]);
  expect(entries().length).toBe(7);
  expect(await run("check content")).toEqual(expected);
  expect(readdirSync(folder).sort()).toEqual(["content", "templates"]);
});

test("what nobody asked for in a month is taken away, once a day", async () => {
  const { run, results, entries } = place();
  await run("check content/bc-1 content/bc-2");
  const [old = "", kept = ""] = entries();
  const ago = (days: number): number => Date.now() / 1000 - days * 86_400;
  utimesSync(old, ago(40), ago(40));
  utimesSync(kept, ago(20), ago(20));
  await run("check content/bc-3");
  expect(entries().length).toBe(3);
  utimesSync(join(results, "swept"), ago(2), ago(2));
  await run("check content/bc-3");
  expect(entries()).not.toContain(old);
  expect(entries().length).toBe(2);
  // Asked for again: as new.
  await run("check content/bc-1 content/bc-2");
  expect(entries().filter((path) => statSync(path).mtimeMs < Date.now() - 86_400_000)).toEqual([]);
});

test("a program that was built anew knows nothing of what another kept", async () => {
  const installed = scratch.fresh();
  for (const name of ["dist", "templates", "package.json"])
    cpSync(join(root, name), join(installed, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(installed, "node_modules"), "junction");
  const { folder, cache, marks } = place();
  const run = (): Promise<Ended> =>
    begin(
      folder,
      ["check", "content"],
      [],
      { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
      join(installed, "dist/program/decuong.cjs"),
    ).ended;
  const first = await run();
  const times = marks();
  expect(await run()).toEqual(first);
  expect(marks()).toEqual(times);
  // Nor does it load what reads and checks reports: the code that a run loads is kept anew.
  const code = join(installed, "dist/bundle/.kept");
  rmSync(code, { recursive: true });
  expect(await run()).toEqual(first);
  const loaded = readdirSync(code).map((name) => name.replace(/-.*/s, ""));
  expect(loaded).toEqual(expect.arrayContaining(["start", "batch"]));
  expect(loaded).not.toContain("core");
  writeFileSync(join(installed, "dist/bundle/them-0123.cjs"), "");
  expect(await run()).toEqual(first);
  expect(marks().filter((each) => times.includes(each))).toEqual([]);
});
