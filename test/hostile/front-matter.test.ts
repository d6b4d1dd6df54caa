/** Catalogue A, first half: where a block of fields begins and ends, and what language it is in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { treeOf } from "../support/oracles/confined.js";
import { lostPieces } from "../support/oracles/lost-text.js";
import { bookOf, sectionsOf, tried } from "../support/oracles/trial.js";

const block = (first: string, name: string): string => `${first}\nmuc: ${name}\n---\nChữ của mục ${name}.\n`;

test("T-001 a block in a language that runs is refused before anything reads it", async () => {
  const root = mkdtempSync(join(tmpdir(), "decuong-hostile-"));
  const canary = join(root, "canary.txt");
  const code = `globalThis.hostile = 1; require("fs").writeFileSync(${JSON.stringify(canary)}, "x"); module.exports = {}`;
  const fences = ["---js", "---javascript", "--- JS", "---cjs", "--- JavaScript ", "---node"];
  const names = fences.map((_, index) => `m${index}`);
  const files = bookOf(
    Object.fromEntries(fences.map((fence, index) => [`m${index}`, `${fence}\n${code}\n---\nChữ ${index}.\n`])),
  );
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const before = treeOf(root);
    const { diagnostics } = compile(nodeHost(root), "r");
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code: each, at }) => `${each} ${at.file}:${at.line}`)).toEqual(
      names.map((name) => `front-matter-language r/${name}.md:1`),
    );
    expect(treeOf(root)).toEqual(before);
    expect(Reflect.get(globalThis, "hostile")).toBeUndefined();
    expect(lostPieces([code], (await tried(files)).printed)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("T-002 another language has one sentence, and never another meaning", async () => {
  const { found } = await tried(
    bookOf({
      a: '---json\n{"muc": "a"}\n---\nChữ.\n',
      b: '---toml\nmuc = "b"\n---\nChữ.\n',
      c: "---coffee\nmuc: 'c'\n---\nChữ.\n",
      d: block("--- yaml", "d"),
    }),
  );
  expect(found.filter((each) => each.startsWith("error"))).toEqual(
    ["a", "b", "c", "d"].map((name) => `error front-matter-language ${name}.md:1`),
  );
});

test("T-003 a file that opens with a rule keeps the paragraph below it", async () => {
  const { found, printed } = await tried(
    bookOf({ a: "---\n\nĐoạn nằm giữa hai dòng gạch.\n\n---\nĐoạn sau.\n", b: "---\nMột dòng.\n---\n" }),
  );
  expect(found.filter((each) => each.includes(" front-matter"))).toEqual([
    "error front-matter-not-fields a.md:2",
    "error front-matter-not-fields b.md:2",
  ]);
  expect(lostPieces(["Đoạn nằm giữa hai dòng gạch.", "Đoạn sau.", "Một dòng."], printed)).toEqual([]);
});

test("T-004 a list or a bare sentence is no block of fields", async () => {
  const { found, printed } = await tried(
    bookOf({ a: "---\n- muc\n- a\n---\nChữ.\n", b: "---\nmuc b\n---\nChữ.\n", c: '---\n"muc"\n---\nChữ.\n' }),
  );
  expect(found.filter((each) => each.includes(" front-matter"))).toEqual(
    ["a", "b", "c"].map((name) => `error front-matter-not-fields ${name}.md:2`),
  );
  expect(lostPieces(["muc", "a", "Chữ.", "muc b", "Chữ.", "muc", "Chữ."], printed)).toEqual([]);
});

test("T-005 a fence that is wrong swallows and pollutes nothing", async () => {
  const { found, printed } = await tried(
    bookOf({
      a: "---\nmuc: a\n\nChữ của mục a.\n",
      b: "---\nmuc: b\n----\nChữ của mục b.\n",
      c: "---\nmuc: c\n---x\nChữ của mục c.\n",
      d: block("----", "d"),
      e: `\n\n${block("---", "e")}`,
      g: "---\nmuc: g\n ---\nChữ của mục g.\n",
    }),
  );
  expect(found).toEqual([
    "error front-matter-not-closed a.md:1",
    "error front-matter-fence b.md:3",
    "error front-matter-fence c.md:3",
    "error front-matter-fence d.md:1",
    "error front-matter-blank-first e.md:3",
    "error front-matter-fence g.md:3",
  ]);
  for (const name of "abcdeg") expect(printed).toContain(`Chữ của mục ${name}.`);
});

test("T-006 a broken file read again is as broken", () => {
  const host = memoryHost(
    bookOf({ a: "---\nmuc: [a\n---\nChữ.\n", b: "---\nmuc: b\nmuc: b\n---\nChữ.\n" }),
    nodeHost(),
  );
  const [first, second, third] = [1, 2, 3].map(() => compile(host, "r").diagnostics);
  expect(first?.map(({ code, at }) => `${code} ${at.file}:${at.line}`)).toEqual([
    "front-matter-syntax r/a.md:2",
    "duplicate-key r/b.md:3",
  ]);
  expect([second, third]).toEqual([first, first]);
});

test("T-007 what the program makes of one of two equal files does not show in the other", async () => {
  const files = bookOf({ a: "Chữ có {{so_truong}} trường." });
  const twin = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => [
      [path, text],
      [path.replace(/^r\//, "s/"), path === "r/bao-cao.md" ? String(text).replace("1.234", "99") : text],
    ]),
  );
  const host = memoryHost(twin, nodeHost());
  const [one, other] = [compile(host, "r"), compile(host, "s")];
  const shown = ({ report }: typeof one): string => JSON.stringify(report?.sections.map(({ blocks }) => blocks));
  expect([one.diagnostics, other.diagnostics]).toEqual([[], []]);
  expect(shown(one)).toContain('"value":"1.234"');
  expect(shown(other)).toContain('"value":"99"');
  expect(shown(compile(host, "r"))).toBe(shown(one));
});

test("T-008 every kind of line end and a mark of bytes read as one", async () => {
  const text = "---\nmuc: NAME\n---\nDòng một\ndòng hai.\n\nĐoạn sau:\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n";
  const kinds: Readonly<Record<string, (text: string) => string>> = {
    lf: (each) => each,
    bom: (each) => `\uFEFF${each}`,
    crlf: (each) => each.replaceAll("\n", "\r\n"),
    cr: (each) => each.replaceAll("\n", "\r"),
    "bom-crlf": (each) => `\uFEFF${each.replaceAll("\n", "\r\n")}`,
    mixed: (each) =>
      ["\r\n", "\n", "\r"].reduce((left, end) => left.replace("\n", `${end}\0`), each).replaceAll("\0", ""),
  };
  const trial = await tried(
    bookOf(Object.fromEntries(Object.entries(kinds).map(([name, ends]) => [name, ends(text.replace("NAME", name))]))),
  );
  expect(trial.found).toEqual([]);
  const texts = sectionsOf(trial);
  expect(texts.get("lf")).toContain("Dòng một dòng hai.");
  for (const name of ["bom", "crlf", "cr", "bom-crlf"]) expect(texts.get(name), name).toBe(texts.get("lf"));
  expect(texts.get("mixed")?.startsWith(texts.get("lf") ?? "-")).toBe(true);
});

test("T-009 a space that is none is named with its line", async () => {
  const { found, compiled } = await tried(
    bookOf({
      a: "---\nmuc: a\nkhong_co:\n\tx\n---\nChữ.\n",
      b: "---\n\u00A0\u00A0muc: b\n---\nChữ.\n",
      c: "---\nmuc:\u00A0c\n---\nChữ.\n",
    }),
  );
  expect(found.filter((each) => each.includes(" front-matter"))).toEqual([
    "error front-matter-space a.md:4",
    "error front-matter-space b.md:2",
    "error front-matter-space c.md:2",
  ]);
  const words = compiled.diagnostics.map(({ message }) => message.vi).join("\n");
  expect(words).toContain("tab");
  expect(words).toContain("U+00A0");
});
