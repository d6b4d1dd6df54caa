/** Pictures on a real disk: found as a person means it, read once, and never from outside the report's folder. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pictureShelf } from "../../../src/content/pictures.js";
import type { Host } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { emptyRange } from "../../../src/model/source.js";
import { chunk, pngOf } from "../../support/pictures.js";

const root = mkdtempSync(join(tmpdir(), "decuong-hinh-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const report = join(root, "bao-cao");
mkdirSync(join(report, "hinh"), { recursive: true });
mkdirSync(join(root, "bao-cao-rieng"));
for (const file of [
  "bao-cao/hinh/anh.png",
  "bao-cao/hinh/Bảng.png".normalize("NFD"),
  "bao-cao-rieng/mat.png",
  "mat.png",
]) {
  writeFileSync(join(root, file), pngOf(20, 10));
}

/** The disk, noting every file and folder that is looked into. */
function watched(): { host: Host; opened: string[] } {
  const host = nodeHost(root);
  const opened: string[] = [];
  const note = (path: string): string => {
    opened.push(host.realPath(path));
    return path;
  };
  return { opened, host: { ...host, read: (path) => host.read(note(path)), list: (path) => host.list(note(path)) } };
}

function take(host: Host, name: string): { readonly found: boolean; readonly told: readonly string[] } {
  const told: Diagnostic[] = [];
  const at = emptyRange("1.md", 4);
  const image = pictureShelf(host, "bao-cao").take(name, at, (diagnostic) => told.push(diagnostic));
  return { found: image !== undefined, told: told.map(({ code }) => code) };
}

const links = process.platform !== "win32";
if (links) {
  symlinkSync(join(root, "mat.png"), join(report, "lien-ket.png"));
  symlinkSync(join(root, "bao-cao-rieng"), join(report, "ngoai"));
  symlinkSync("hinh", join(report, "trong"));
  symlinkSync("vong.png", join(report, "vong.png"));
}

test.each([
  "../mat.png",
  "hinh/../../mat.png",
  "..\\mat.png",
  ".. /mat.png",
  "../bao-cao-rieng/mat.png",
  join(root, "mat.png"),
  "~/mat.png",
  "C:\\mat.png",
  "C:mat.png",
  "anh.png:mat",
  "\\\\may\\chu\\mat.png",
  "//may/chu/mat.png",
  "%2e%2e/mat.png",
  "..%2Fmat.png",
  "file:///mat.png",
  "https://example.org/mat.png",
  "data:image/png;base64,AAAA",
  "..",
  "",
  ...(links ? ["lien-ket.png", "ngoai/mat.png", "ngoai/khong-co.png"] : []),
])("%j is refused, and nothing outside is looked into", (name) => {
  const { host, opened } = watched();
  expect(take(host, name)).toEqual({ found: false, told: ["picture-outside"] });
  expect(opened.filter((path) => !path.startsWith(host.realPath("bao-cao/")))).toEqual([]);
});

test.each(["hinh/anh.png", "./hinh//anh.png", "hinh\\anh.png", "hinh/Bảng.png", ...(links ? ["trong/anh.png"] : [])])(
  "%j is found",
  (name) => expect(take(nodeHost(root), name)).toEqual({ found: true, told: [] }),
);

test("a name that differs in case, marks or ending is asked back", () => {
  for (const [typed, meant] of [
    ["hinh/Anh.PNG", "anh.png"],
    ["hinh/ảnh.png", "anh.png"],
    ["hinh/anh.jpg", "anh.png"],
  ] as const) {
    const told: Diagnostic[] = [];
    // A disk that takes both cases for one finds it.
    const image = pictureShelf(nodeHost(root), "bao-cao").take(typed, emptyRange("1.md", 4), (one) => told.push(one));
    expect(image !== undefined || told[0]?.hint?.vi.includes(`“${meant}”`)).toBe(true);
  }
});

if (links)
  test("a link that leads to itself is missing", () => {
    expect(take(nodeHost(root), "vong.png")).toEqual({ found: false, told: ["picture-missing"] });
  });

test("a file used often is read once, and told once", () => {
  const { host, opened } = watched();
  const shelf = pictureShelf(host, "bao-cao");
  const told: Diagnostic[] = [];
  const uses = ["hinh/anh.png", "./hinh/anh.png", "hinh\\anh.png", "hinh/mat.png", "hinh/mat.png"].map((name) =>
    shelf.take(name, emptyRange("1.md", 4), (one) => told.push(one)),
  );
  expect(new Set(uses.slice(0, 3)).size).toBe(1);
  expect(told.map(({ code }) => code)).toEqual(["picture-missing"]);
  expect(opened.filter((path) => path.endsWith("anh.png"))).toHaveLength(1);
});

test("pictures that are together too much for one Word file are told once", () => {
  const heavy = Buffer.concat([
    pngOf(9, 9).subarray(0, -12),
    chunk("IDAT", Buffer.alloc(19_000_000)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  const files = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`bao-cao/${number}.png`, heavy]));
  const shelf = pictureShelf(memoryHost(files), "bao-cao");
  const told: string[] = [];
  const found = [1, 2, 3, 4, 5, 6, 7].map(
    (number) =>
      shelf.take(`${number}.png`, emptyRange("1.md", number), ({ code, at }) => told.push(`${code} ${at.line}`)) !==
      undefined,
  );
  expect(found).toEqual([true, true, true, true, true, false, false]);
  expect(told).toEqual(["picture-too-large 6"]);
});
