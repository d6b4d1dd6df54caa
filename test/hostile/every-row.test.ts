/** Every row of the catalogue has a test of its number. To take up another section, write its rows here first. */
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, test } from "vitest";

const rows = {
  "A. Front matter and encodings": [1, 19],
  "B. Markdown to paragraphs": [20, 41],
  "C. Templates and data": [42, 50],
  "D. Outline check": [51, 62],
  "E. The built .docx": [63, 75],
  "J. Files, crashes, concurrency": [100, 106],
  "M. Supply chain and packaging": [117, 120],
} as const;

const here = new URL("./", import.meta.url);
const tests = readdirSync(here)
  .filter((file) => file.endsWith(".test.ts") && file !== "every-row.test.ts")
  .map((file) => readFileSync(new URL(file, here), "utf8"))
  .join("\n");
const named = new Set([...tests.matchAll(/["'`](T-\d{3}) /g)].map(([, row]) => row));

describe("every row has its test", () => {
  test.each(Object.entries(rows))("%s", (_, [first, last]) => {
    const asked = Array.from({ length: last - first + 1 }, (_, index) => `T-${String(first + index).padStart(3, "0")}`);
    expect(asked.filter((row) => !named.has(row))).toEqual([]);
  });

  test("and no test is named by a row that is not listed", () => {
    const known = Object.values(rows).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect([...named].filter((row) => !known.includes(Number(row?.slice(2))))).toEqual([]);
  });
});

describe("G4: what the program is made of", () => {
  const src = new URL("../../src/", import.meta.url);
  const files = (readdirSync(src, { recursive: true }) as string[])
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file, text: readFileSync(new URL(file, src), "utf8") }));

  test("of Node's own modules it uses few, and none that reaches the network", () => {
    const builtin = new Set(builtinModules.map((name) => name.replace(/^node:/, "")));
    const used = files.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:from|import|import\()\s*["']([^"']+)["']/g)]
        .map(([, name = ""]) => name.replace(/^node:/, ""))
        .filter((name) => builtin.has(name))
        .map((name) => ({ file, name })),
    );
    expect([...new Set(used.map(({ name }) => name))].sort()).toEqual([
      "child_process",
      "crypto",
      "fs",
      "module",
      "os",
      "path",
      "url",
      "util",
      "v8",
      "worker_threads",
      "zlib",
    ]);
    const users = (module: string): readonly string[] =>
      used.filter(({ name }) => name === module).map(({ file }) => file);
    expect(users("child_process")).toEqual(["host/office.ts"]);
    expect(users("worker_threads")).toEqual(["host/threads.ts"]);
  });

  test("nothing is loaded by a name made up at run time, and nothing of the web is called", () => {
    const odd =
      /\brequire\(|import\(\s*[^"'\s]|\bprocess\.(?:binding|dlopen)|\b(?:fetch|WebSocket|XMLHttpRequest|EventSource)\(|\beval\(|new (?:Function|Worker|WebSocket)\(/;
    const users = files.filter(({ text }) => odd.test(text)).map(({ file }) => file);
    expect(users.sort()).toEqual(["host/threads.ts", "template/frame-program.ts"]);
    // Handlebars, when a frame asks for it.
    const frames = files.find(({ file }) => file === "template/frame-program.ts")?.text.match(/\brequire\([^)]*\)/g);
    expect(frames).toEqual(['require("handlebars")']);
    // The program's own file, as it was built.
    const threads = files.find(({ file }) => file === "host/threads.ts")?.text.match(/new Worker\([^)]*\)/g);
    expect(threads?.length).toBe(1);
  });
});
