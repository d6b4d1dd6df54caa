/** Catalogue B: files that a text names. Nothing outside the report's folder is opened, and what is no picture is told. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { nodeHost } from "../../src/host/node-host.js";
import { renderHtml } from "../../src/render/html/document.js";
import { renderDocx } from "../../src/render/word/document.js";
import { readPackage } from "../support/docx/package.js";
import { openDocx } from "../support/docx/parts.js";
import { confined, treeOf } from "../support/oracles/confined.js";
import { bodyLine, bookOf, tried } from "../support/oracles/trial.js";
import { chunk, pngOf, svgOf } from "../support/pictures.js";

const canary = "CHIM-YEN-47411";

test("T-026 a picture outside the folder is not opened, and nothing of it is in the file", () => {
  const root = mkdtempSync(join(tmpdir(), "decuong-hostile-"));
  const put = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  try {
    const outside = Buffer.concat([pngOf(20, 20, { note: canary }), Buffer.from(canary)]);
    put("secret.png", outside);
    put("ngoai/secret.png", outside);
    const names = [
      "../secret.png",
      "../../../secret.png",
      "hinh/../../secret.png",
      join(root, "secret.png"),
      "~/secret.png",
      "C:\\secret.png",
      "C:secret.png",
      "\\\\may\\chung\\secret.png",
      "//may/chung/secret.png",
      "%2e%2e/secret.png",
      "..%2fsecret.png",
      "..\\secret.png",
      "lien-ket.png",
      "thu-muc/secret.png",
    ];
    // The last makes no picture at all and is printed as typed.
    const body = [...names, "file:///etc/passwd"].map((name) => `![Hình](<${name}>)`).join("\n\n");
    const table = `:::bang{nguon="../secret.csv"} Bảng\n:::`;
    for (const [path, text] of Object.entries(bookOf({ a: `${body}\n\n${table}` }))) put(path, text);
    put("secret.csv", `A;B\n${canary};1\n`);
    symlinkSync(join(root, "secret.png"), join(root, "r/lien-ket.png"));
    symlinkSync(join(root, "ngoai"), join(root, "r/thu-muc"));
    const before = treeOf(root);
    const { host, read } = confined(nodeHost(root), ["r", "templates"]);
    const { report, diagnostics } = compile(host, "r");
    expect(diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}`)).toEqual([
      ...names.map((_, index) => `picture-outside r/a.md:${bodyLine + 2 * index}`),
      `picture-not-read r/a.md:${bodyLine + 2 * names.length}`,
      `asset-refused r/a.md:${bodyLine + 2 * names.length + 2}`,
    ]);
    expect(read.filter((path) => path.includes("secret"))).toEqual([]);
    if (report === undefined) throw new Error("no report");
    const parts = [...readPackage(renderDocx(report, { gaps: true })).parts.values()].map((part) => Buffer.from(part));
    const html = Buffer.from(renderHtml(report, { gaps: true }));
    for (const words of [canary, Buffer.from(canary).toString("base64").slice(0, 12)]) {
      expect([...parts, html].filter((part) => part.includes(words))).toEqual([]);
    }
    expect(treeOf(root)).toEqual(before);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("T-027 a picture on the network is refused; nothing that could fetch one is in the program", async () => {
  // That no module of the program can reach the network is held in every-row.test.ts.
  const names = [
    "http://127.0.0.1:47411/a.png",
    "https://vi-du.vn/a.png",
    "//127.0.0.1:47411/a.png",
    "ftp://vi-du.vn/a.png",
    `data:image/png;base64,${Buffer.from(pngOf(9, 9)).toString("base64")}`,
  ];
  const { found } = await tried(bookOf({ a: names.map((name) => `![Hình](<${name}>)`).join("\n\n") }));
  expect(found).toEqual(names.map((_, index) => `error picture-outside a.md:${bodyLine + 2 * index}`));
});

test("T-028 what is missing or no picture is an error for each file, and no words stand in for it silently", async () => {
  const script = svgOf(9, 9, "<script>alert(1)</script>");
  const emf = Buffer.alloc(88);
  emf.writeUInt32LE(1, 0);
  emf.write(" EMF", 40, "latin1");
  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1", "latin1");
  const header = Buffer.from("0000000d49484452000186a0000186a00802000000", "hex");
  const huge = Buffer.concat([
    pngOf(8, 8).subarray(0, 8),
    chunk("IHDR", header.subarray(8)),
    chunk("IDAT", Buffer.alloc(9)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  const files: Readonly<Record<string, readonly [string, Uint8Array | string | undefined]>> = {
    "thieu.png": ["picture-missing", undefined],
    "rong.png": ["picture-broken", ""],
    "trang.png": ["picture-kind", "<!doctype html><p>Trang</p>"],
    "ma.svg": ["picture-unsafe", script],
    "may.emf": ["picture-kind", emf],
    "anh.heic": ["picture-kind", heic],
    "lon.png": ["picture-too-large", huge],
    "cut.png": ["picture-broken", pngOf(40, 40).subarray(0, 60)],
  };
  const names = Object.keys(files);
  const more = Object.fromEntries(
    names.flatMap((name) => (files[name]?.[1] === undefined ? [] : [[`r/${name}`, files[name][1]]])),
  );
  const body = names.map((name) => `![Lời mô tả ${name}](${name})`).join("\n\n");
  const { found, printed } = await tried(bookOf({ a: body }, more));
  expect(found).toEqual(names.map((name, index) => `error ${files[name]?.[0]} a.md:${bodyLine + 2 * index}`));
  // A draft shows where a picture is wanting.
  for (const name of names) expect(printed).toContain(`[Chưa có hình: Lời mô tả ${name}, ${name}]`);
});

test("T-029 a picture used two hundred times is stored once; equal names in two folders are two", async () => {
  const [one, other] = [pngOf(300, 200, { shade: 210 }), pngOf(300, 200, { shade: 90 })];
  const body = Array.from(
    { length: 200 },
    (_, index) => `![Hình ${index}](${index % 2 === 0 ? "a" : "b"}/anh.png)`,
  ).join("\n\n");
  const trial = await tried(bookOf({ a: `Ảnh kèm theo:\n\n${body}` }, { "r/a/anh.png": one, "r/b/anh.png": other }));
  expect(trial.found.filter((each) => each.startsWith("error"))).toEqual([]);
  const { parts } = readPackage(trial.bytes);
  const media = [...parts].filter(([path]) => path.startsWith("word/media/"));
  expect(media.map(([, bytes]) => Buffer.from(bytes).equals(one) || Buffer.from(bytes).equals(other))).toEqual([
    true,
    true,
  ]);
  expect(media.length).toBe(2);
  const xml = Buffer.from(parts.get("word/document.xml") ?? []).toString();
  const used = [...xml.matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => id);
  expect(used.length).toBe(200);
  expect(new Set(used).size).toBe(2);
  expect(used.every((id, index) => id === used[index % 2])).toBe(true);
  expect(trial.bytes.length).toBeLessThan(100_000);
  expect(openDocx(trial.bytes).main).toBeDefined();
});
