/** The examples of text in the guides: each is clean, and prints what the guide says it prints. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Compiled, compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { filesIn } from "../support/cases/run.js";
import { pngOf } from "../support/pictures.js";
import { type Fence, readGuide, root } from "./documents.js";

const fences = readGuide("content/README.md").fences;
const good = filesIn(join(root, "test/good/chi-bo"));

/** Files that an example names: ` ```csv so-lieu/a.csv `. */
const data = Object.fromEntries(
  fences
    .filter(({ kind, rest }) => ["csv", "yaml"].includes(kind) && rest !== "")
    .map(({ rest, lines }) => [`chi-bo/${rest}`, lines.join("\n")]),
);

/** An example stands in the place of an entry of a clean report: `md IV` in that of IV, plain `md` in that of II.5. */
function withExample({ rest, lines }: Fence): Compiled {
  const entry = rest === "" ? "II.5" : rest;
  const inTheWay = new RegExp(`^muc: ${entry.replace(".", "\\.")}(?:\\.|$)`, "m");
  const kept = [...good].filter(([, bytes]) => !inTheWay.test(new TextDecoder().decode(bytes)));
  const files: Record<string, Uint8Array> = Object.fromEntries(kept.map(([path, bytes]) => [`chi-bo/${path}`, bytes]));
  // Pictures that an example names are there.
  for (const [name] of lines.join("\n").matchAll(/hinh\/[a-z -]+\.(png|jpg)/g))
    files[`chi-bo/${name}`] = pngOf(400, 300);
  const text = ["---", `muc: ${entry}`, "---", ...lines, ""].join("\n");
  return compile(
    memoryHost({ ...files, ...data, "chi-bo/vi-du.md": new TextEncoder().encode(text) }, nodeHost()),
    "chi-bo",
  );
}

const examples = fences.filter((fence) => fence.kind === "md" && !fence.rest.includes("/"));

test("there are examples to try", () => {
  expect(examples.length).toBeGreaterThan(8);
});

describe.each(examples.map((fence) => [`line ${fence.line}`, fence] as const))("the example on %s", (_, fence) => {
  const { diagnostics, report } = withExample(fence);

  test("has nothing to be told of but comments, and topics that so short a text cannot take up", () => {
    const own = diagnostics.filter(({ code }) => code !== "comment-left" && code !== "topic-missing");
    expect(own).toEqual([]);
  });

  const shown = fences[fences.indexOf(fence) + 1];
  if (shown?.kind === "in-ra") {
    test("prints what stands below it", () => {
      const printed = report === undefined ? [] : blockLines(flowOf(report, false).body);
      const [first = ""] = shown.lines;
      const from = printed.indexOf(first);
      const lines = shown.lines.filter((line) => line !== "…");
      expect(printed.slice(from, from + lines.length)).toEqual(lines);
    });
  }
});

test("what is printed always follows its example", () => {
  for (const [index, fence] of fences.entries()) {
    if (fence.kind === "in-ra") expect(fences[index - 1]?.kind, `line ${fence.line}`).toBe("md");
  }
});

describe("the library's examples", () => {
  const examples = readGuide("src/README.md").fences.filter((fence) => fence.kind === "ts");
  const inside = [...readFileSync(join(root, "src/index.ts"), "utf8").matchAll(/```ts\n([\s\S]*?) \* ```/g)].map(
    ([, code = ""]) =>
      code
        .split("\n")
        .slice(0, -1)
        .map((line) => line.replace(/^ \* ?/, "")),
  );

  test("are those in src/index.ts", () => {
    expect(examples.map(({ lines }) => lines.slice(2))).toEqual(inside);
  });

  test.each(examples.map(({ lines }) => lines))(
    "%s: runs, finds nothing in the sample and makes a Word file",
    (...lines) => {
      const folder = mkdtempSync(join(tmpdir(), "decuong-example-"));
      try {
        const file = join(folder, "example.mjs");
        const library = pathToFileURL(join(root, "dist/index.js")).href;
        const whole = lines.join("\n").replace('"decuong"', JSON.stringify(library));
        const told = "console.log(diagnostics.length, String.fromCharCode(...bytes.slice(0, 2)));";
        writeFileSync(file, whole.replace(/\n\}\s*$/, `\n  ${told}\n}\n`));
        expect(execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" })).toBe("0 PK\n");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
