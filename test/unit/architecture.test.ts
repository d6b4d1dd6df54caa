/** The house as src/README.md draws it: who may import whom, one door per package, rooms of a size to live in. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = (readdirSync(`${root}src`, { recursive: true }) as string[])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(`${root}src/${file}`, "utf8");
    const imports = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((found) => found[1] ?? "");
    return { file, text, imports };
  });

/** What each folder may import from, itself apart. */
const below: Readonly<Record<string, readonly string[]>> = {
  host: ["language"],
  language: [],
  model: ["language"],
  findings: ["model", "language", "host"],
  source: ["findings", "model", "language", "host"],
  content: ["source", "findings", "model", "language", "host"],
  template: ["source", "findings", "model", "language", "host"],
  assemble: ["template", "source", "findings", "model", "language", "host"],
  check: ["assemble", "source", "findings", "model", "language", "host"],
  render: ["model", "language", "host"],
  compile: ["check", "assemble", "content", "template", "source", "model", "language", "host"],
  scaffold: ["assemble", "content", "template", "source", "model", "language", "host"],
  catalogue: ["check", "findings", "model", "language", "host"],
  workspace: ["compile", "render", "content", "model", "language", "host"],
  print: ["compile", "catalogue", "findings", "model", "language", "host"],
  batch: ["print", "workspace", "render", "compile", "content", "template", "source", "model", "language", "host"],
  cli: [
    "batch",
    "workspace",
    "print",
    "render",
    "catalogue",
    "findings",
    "compile",
    "scaffold",
    "check",
    "assemble",
    "content",
    "template",
    "source",
    "model",
    "language",
    "host",
  ],
  index: [
    "batch",
    "print",
    "render",
    "catalogue",
    "compile",
    "scaffold",
    "check",
    "assemble",
    "content",
    "template",
    "source",
    "model",
    "language",
    "host",
  ],
  program: ["cli", "batch", "host", "model"],
};

function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : path.replace(/\.[jt]s$/, "");
}

test("a folder imports only from folders below it", () => {
  const wrong = files.flatMap(({ file, imports }) => {
    const own = folderOf(file);
    const allowed = below[own];
    if (allowed === undefined) return [];
    return imports
      .filter((each) => each.startsWith("."))
      .map((each) => folderOf(new URL(each, `file:///${file}`).pathname.slice(1)))
      .filter((target) => target !== own && !allowed.includes(target))
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("no circle of files, not even of types", () => {
  const targets = new Map(
    files.map(({ file, imports }) => {
      const relative = imports.filter((each) => each.startsWith("."));
      return [file, relative.map((each) => new URL(each, `file:///${file}`).pathname.slice(1).replace(/js$/, "ts"))];
    }),
  );
  /** A way from the file back to itself. */
  const circleAt = (start: string): readonly string[] | undefined => {
    const ways = [[start]];
    const met = new Set<string>();
    for (const way of ways) {
      for (const next of targets.get(way.at(-1) ?? "") ?? []) {
        if (next === start) return [...way, next];
        if (!met.has(next)) ways.push([...way, next]);
        met.add(next);
      }
    }
    return undefined;
  };
  expect(files.flatMap(({ file }) => circleAt(file)?.join(" → ") ?? [])).toEqual([]);
});

describe("one door per package", () => {
  const doors: Readonly<Record<string, RegExp>> = {
    "gray-matter": /^source\/front-matter\.ts$/,
    yaml: /^source\/yaml\.ts$/,
    "markdown-it": /^source\/(markdown(-extensions)?|inline-positions)\.ts$/,
    zod: /^(source\/field(s|-words|-schema)|content\/(report-shape|report-marks|signature-fields|section-file|annex-file|settings)|template\/outline|print\/(json-schema|part-form|record-shape))\.ts$/,
    handlebars: /^template\/frame-program\.ts$/,
    docx: /^render\/word\//,
    picomatch: /^batch\/patterns\.ts$/,
  };
  const declared = Object.keys(
    (JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { dependencies: object }).dependencies,
  );

  test("every dependency has its door", () => {
    expect(Object.keys(doors).sort()).toEqual([...declared].sort());
  });

  test.each(Object.entries(doors))("%s", (name, door) => {
    const users = files.filter(({ imports }) => imports.some((each) => each === name || each.startsWith(`${name}/`)));
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ file }) => file).filter((file) => !door.test(file))).toEqual([]);
  });

  test("the disk is behind the host", () => {
    const users = files.filter(({ imports }) => imports.some((each) => /^node:(fs|path|os)/.test(each)));
    expect(users.map(({ file }) => file).sort()).toEqual([
      "host/node-host.ts",
      "host/office.ts",
      "host/store.ts",
      "host/threads.ts",
      "host/watch-folder.ts",
      "host/whole-file.ts",
    ]);
  });
});

test("nothing executes, nothing touches the network; another program is started only to make a PDF", () => {
  const starting = files.filter(({ imports }) => imports.includes("node:child_process"));
  expect(starting.map(({ file }) => file)).toEqual(["host/office.ts"]);
  const threads = files.filter(({ imports }) => imports.includes("node:worker_threads"));
  expect(threads.map(({ file }) => file)).toEqual(["host/threads.ts"]);
  const reaching = files.filter(({ imports }) => imports.some((each) => /^node:(http|https|net|dns|vm)/.test(each)));
  expect(reaching.map(({ file }) => file)).toEqual([]);
  expect(files.filter(({ text }) => /\beval\(|new Function\(|\bfetch\(/.test(text)).map(({ file }) => file)).toEqual(
    [],
  );
});

test("merging stands on what was kept of reports: it loads nothing that reads, checks or renders them", () => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const text = files.find((each) => each.file === file)?.text ?? "";
    for (const [, names = "", from = ""] of text.matchAll(/^import\s(?!type )([^"]*?)from "([^"]+)"/gm)) {
      if (!names.includes("{") || /\{\s*(?!type )\w|,\s*(?!type )\w/.test(names)) {
        load(from.startsWith(".") ? new URL(from, `file:///${file}`).pathname.slice(1).replace(/js$/, "ts") : from);
      }
    }
  };
  load("cli/commands/merge.ts");
  expect([...loaded]).toEqual(expect.arrayContaining(["batch/part-files.ts", "print/part-form.ts", "zod"]));
  expect(
    [...loaded].filter((file) => /^(content|template|assemble|check|render|catalogue)\/|^compile/.test(file)),
  ).toEqual([]);
  expect([...loaded].filter((file) => /^(docx|handlebars|markdown-it|yaml|gray-matter|picomatch)/.test(file))).toEqual(
    [],
  );
});

test("rooms of a size to live in; one long table of widths apart", () => {
  const long = files.filter(({ file, text }) => text.split("\n").length > 250 && !file.endsWith("-widths.ts"));
  expect(long.map(({ file }) => file)).toEqual([]);
});

test("only the program's own words: no default exports", () => {
  expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
});
