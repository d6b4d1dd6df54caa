/** An oracle that cannot fail proves nothing: each is shown once what it must not let through. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { expectBounded, growsTooFast } from "../support/oracles/bounded.js";
import { confined, treeOf } from "../support/oracles/confined.js";
import { firstLost, lostPieces } from "../support/oracles/lost-text.js";
import { expectPlain, expectRefused } from "../support/oracles/told.js";

test("lost text: a letter, a word, an order", () => {
  expect(lostPieces(["Điều 5.", "sau"], "Điều 5. và sau")).toEqual([]);
  expect(lostPieces(["Điều 5.".normalize("NFD")], "Điều\u00A05.")).toEqual([]);
  expect(lostPieces(["Điều 5."], "Điều 5")).toEqual(["Điều 5."]);
  expect(lostPieces(["một", "hai"], "hai một")).toEqual(["hai"]);
  expect(firstLost([..."abc"], [..."abxd"])).toBe("abc");
});

test("a trace, a path, two sentences", () => {
  const plain = { code: 2, out: "", err: "Không có lệnh “x”.\n" } as const;
  expectRefused(plain);
  for (const err of [
    "TypeError: a\n    at b (/x/y.js:1:2)\n",
    "Error: hỏng\n",
    "[object Object]\n",
    `Tệp ${decodeURIComponent(new URL("../../src/compile.ts", import.meta.url).pathname)} hỏng.\n`,
    "Một.\nHai.\n",
    "",
  ]) {
    expect(() => expectRefused({ ...plain, err })).toThrow();
  }
  expect(() => expectRefused({ ...plain, code: 1 })).toThrow();
  expect(() => expectPlain({ out: "    at b (/x/y.js:1:2)", err: "" })).toThrow();
});

test("a path that leads outside, by name or by a link", () => {
  const memory = confined(memoryHost({ "r/a.md": "a", "b.md": "b" }, nodeHost()), ["r"]);
  expect(memory.host.read("r/a.md").length).toBe(1);
  for (const path of ["b.md", "r/../b.md", "/etc/passwd", "rr/a.md"]) {
    expect(() => memory.host.read(path), path).toThrow("led outside");
  }
  const root = mkdtempSync(join(tmpdir(), "decuong-oracle-"));
  try {
    writeFileSync(join(root, "kin.md"), "kín");
    const before = treeOf(root);
    symlinkSync(root, join(root, "r"));
    expect(treeOf(root)).not.toEqual(before);
    const report = mkdtempSync(join(root, "bao-cao-"));
    symlinkSync(join(root, "kin.md"), join(report, "a.md"));
    expect(() => confined(nodeHost(root), [report]).host.read(join(report, "a.md"))).toThrow("led outside");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("work that grows with the square", () => {
  expect(growsTooFast(100_000, 800_000)).toBe(false);
  expect(growsTooFast(100_000, 6_400_000)).toBe(true);
  // Too short to be compared.
  expect(growsTooFast(100, 300_000)).toBe(false);
  const sizes: number[] = [];
  expectBounded(800, (size) => void sizes.push(size));
  expect(sizes).toEqual([100, 800]);
});
