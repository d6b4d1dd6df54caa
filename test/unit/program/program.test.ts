/** The program as it is installed: bundled, with compiled code kept between runs. It does what the modules do. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const place = mkdtempSync(join(tmpdir(), "decuong-program-"));
const installed = join(place, "decuong");
const kept = join(installed, "dist/bundle/.kept");
const cache = join(place, "cache");

beforeAll(() => {
  mkdirSync(installed);
  for (const name of ["dist", "templates", "package.json"]) {
    cpSync(join(root, name), join(installed, name), { recursive: true });
  }
  rmSync(kept, { recursive: true, force: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

function run(cwd: string, file: string, words: readonly string[]): Ran {
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  // What an earlier run found would say nothing of the code that this one loads.
  const all = [file, ...words, ...(["check", "build"].includes(words[0] ?? "") ? ["--no-cache"] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, env, encoding: "utf8" });
  return { code: status, out: stdout + stderr };
}

const main = join(installed, "dist/program/decuong.cjs");
const bundled = (...words: readonly string[]): Ran => run(root, main, words);
const modules = (...words: readonly string[]): Ran => run(root, join(root, "dist/program/main.js"), words);

const whole = ["check", "content", "test/good", "--format", "json"] as const;

test("finds what the modules find, the first time and with kept code", () => {
  const expected = modules(...whole);
  expect(bundled(...whole)).toEqual(expected);
  expect(readdirSync(kept).length).toBeGreaterThan(3);
  expect(bundled(...whole)).toEqual(expected);
});

test("writes the same bytes", () => {
  const folder = (name: string): string => join(place, name);
  for (const [name, tool] of [["a", bundled] as const, ["b", modules] as const]) {
    expect(tool("build", "content", "-o", folder(name)).code).toBe(0);
  }
  const names = readdirSync(folder("b"));
  expect(names.length).toBe(3);
  for (const name of names) {
    expect(readFileSync(join(folder("a"), name)).equals(readFileSync(join(folder("b"), name))), name).toBe(true);
  }
});

test("loads what a command needs: nothing for the version, no Word for the web, and no counting of pages without a contents list", () => {
  const loaded = (...words: readonly string[]): readonly string[] => {
    rmSync(kept, { recursive: true, force: true });
    expect(bundled(...words, ...(words[0] === "build" ? ["-o", join(place, "loaded")] : [])).code).toBe(0);
    return readdirSync(kept).map((name) => name.replace(/-.*/s, ""));
  };
  const html = loaded("build", "content/ke-hoach-59", "--to", "html");
  expect(html).toContain("render");
  expect(html.filter((name) => ["docx", "word", "layout"].includes(name))).toEqual([]);
  const docx = loaded("build", "content/ke-hoach-59");
  expect(docx).toEqual(expect.arrayContaining(["docx", "word"]));
  expect(docx).not.toContain("layout");
  expect([...new Set(loaded("--version"))].sort()).toEqual(["base", "start"]);
});

test.each([
  ["cut off", (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1)],
  ["spoilt", (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => (at % 97 === 50 ? byte ^ 255 : byte)))],
  ["empty", (): Buffer => Buffer.alloc(0)],
])("kept code that is %s is made anew", (_, spoil) => {
  const expected = bundled("check", "content/doan-khoi");
  const core = join(kept, readdirSync(kept).find((name) => /^core-.*\.check\./.test(name)) ?? "");
  const good = readFileSync(core);
  writeFileSync(core, spoil(good));
  expect(bundled("check", "content/doan-khoi")).toEqual(expected);
  expect(readFileSync(core).length).toBeGreaterThan(good.length / 2);
  expect(readFileSync(core).equals(spoil(good))).toBe(false);
});

test.skipIf(process.platform === "win32")("code in a folder that others may write to is not run", () => {
  const names = readdirSync(kept);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) writeFileSync(join(kept, name), "");
  chmodSync(kept, 0o777);
  expect(bundled("check", "content/doan-khoi").code).toBe(0);
  expect(readdirSync(kept)).toEqual(names);
  expect(names.filter((name) => readFileSync(join(kept, name)).length > 0)).toEqual([]);
  expect(readdirSync(join(cache, "decuong")).length).toBeGreaterThan(3);
});

test.skipIf(process.platform === "win32")(
  "what cannot be kept with the program is kept in the user's own folder, or nowhere",
  () => {
    const [home, work] = [join(place, "nha"), join(place, "lam")];
    for (const folder of [home, work]) mkdirSync(folder);
    chmodSync(kept, 0o777);
    const expected = bundled("rules");
    // As in a container whose user has no entry in /etc/passwd.
    const homeless = join(place, "khong-nha.cjs");
    writeFileSync(homeless, 'require("node:os").homedir = () => { throw new Error("ENOENT"); };');
    const begun = (XDG_CACHE_HOME: string, HOME: string, ...held: readonly string[]): Ran => {
      const words = [...held, main, "rules"];
      const env = { ...process.env, XDG_CACHE_HOME, LOCALAPPDATA: "", HOME };
      const { status, stdout, stderr } = spawnSync(process.execPath, words, {
        cwd: work,
        env,
        encoding: "utf8",
        timeout: 60_000,
      });
      return { code: status, out: stdout + stderr };
    };
    expect(begun("", home, "--require", homeless)).toEqual(expected);
    expect(begun("kho", "")).toEqual(expected);
    // Node's own way of making folders would never end there.
    expect(begun("/proc/khong/co", home)).toEqual(expected);
    expect(begun(join(main, "trong"), home)).toEqual(expected);
    expect([readdirSync(work), readdirSync(home)]).toEqual([[], []]);
    expect(begun("kho", home)).toEqual(expected);
    expect([readdirSync(work), readdirSync(join(home, ".cache/decuong")).length > 1]).toEqual([[], true]);
  },
);

test.skipIf(process.platform === "win32")(
  "kept code does not pile up with the user: a month, and the newest three hundred",
  () => {
    const own = join(cache, "decuong");
    chmodSync(kept, 0o777);
    rmSync(own, { recursive: true, force: true });
    // Two runs keep what they compiled; the third finds it as it should be.
    bundled("check", "content/doan-khoi");
    bundled("check", "content/doan-khoi");
    const names = readdirSync(own);
    const lay = (name: string, days: number): void => {
      writeFileSync(join(own, name), "");
      utimesSync(join(own, name), Date.now() / 1000 - days * 86_400, Date.now() / 1000 - days * 86_400);
    };
    mkdirSync(join(own, "results"), { recursive: true });
    lay("core-old.cjs.check.1", 40);
    lay("results/cu", 40);
    for (let at = 0; at < 300; at++) lay(`core-${at}.cjs.check.1`, 1 + at / 20);
    // A run that keeps nothing does not look.
    bundled("check", "content/doan-khoi");
    expect(readdirSync(own)).toContain("core-old.cjs.check.1");
    bundled("rules");
    const left = readdirSync(own);
    expect(left).not.toContain("core-old.cjs.check.1");
    expect([left.length, left.includes("core-0.cjs.check.1"), left.includes("core-299.cjs.check.1")]).toEqual([
      301,
      true,
      false,
    ]);
    expect(left).toEqual(expect.arrayContaining(names));
    expect(readdirSync(join(own, "results"))).toEqual(["cu"]);
  },
);

test("code of a run that met little is completed by the next one", () => {
  for (const folder of [kept, join(cache, "decuong")]) rmSync(folder, { recursive: true, force: true });
  const empty = join(place, "so-dang");
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, "bao-cao.md"), "---\nmau: khong-co\n---\n");
  const sizes = [empty, "content/doan-khoi", "content/so-giao-duc"].map((report) => {
    bundled("check", report);
    const core = readdirSync(kept).find((name) => /^core-.*\.check\./.test(name)) ?? "";
    return readFileSync(join(kept, core)).length;
  });
  expect(sizes[1]).toBeGreaterThan((sizes[0] ?? 0) * 1.2);
  expect(sizes[2]).toBe(sizes[1]);
});

test("a template that was edited after the build is read as it stands", () => {
  const file = join(installed, "templates/the-thuc/dang-2018/the-thuc.md");
  const before = readFileSync(file, "utf8");
  const profile = (): string => run(place, main, ["profile", "dang-2018"]).out;
  expect(profile()).toContain("Times New Roman");
  writeFileSync(file, before.replaceAll("Times New Roman", "Arial"));
  expect(profile().includes("Arial")).toBe(true);
  expect(profile().includes("Times New Roman")).toBe(false);
});

test("what was copied into the program keeps its licence", () => {
  const text = readFileSync(join(installed, "dist/bundle/LICENSES.txt"), "utf8");
  for (const name of ["docx", "handlebars", "markdown-it", "gray-matter", "zod"]) {
    expect(text).toMatch(new RegExp(`^${name} [0-9.]+ \\(MIT\\)\\n\\n.*Permission is hereby granted`, "ms"));
  }
});
