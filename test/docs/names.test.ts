/** Names, numbers and sentences in the guides are those of the program: a table that falls behind fails here. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../src/cli/commands/index.js";
import { annexShape } from "../../src/content/annex-file.js";
import { reportShape } from "../../src/content/report-shape.js";
import { sectionShape } from "../../src/content/section-file.js";
import { stages } from "../../src/model/report.js";
import { limits } from "../../src/source/limits.js";
import { filesIn } from "../support/cases/run.js";
import { anchorsOf, codeIn, linksOf, readGuide, root } from "./documents.js";
import { keysOf, names, tableOf } from "./tables.js";

const readme = readGuide("README.md");
const commandLine = readGuide("src/cli/README.md");
const officers = readGuide("content/README.md");
const makers = readGuide("templates/README.md");
const tests = readGuide("test/README.md");
const all = [
  readme,
  commandLine,
  officers,
  makers,
  tests,
  ...["src/README.md", "test/cases/README.md", "CHANGELOG.md"].map(readGuide),
];

describe.each(all.map((guide) => [guide.path, guide] as const))("%s", (_, guide) => {
  test("every link leads to something", () => {
    const dead = linksOf(guide).filter(({ target }) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = "", anchor] = decodeURI(target).split("#");
      const file = path === "" ? guide.path : join(guide.path, "..", path).replaceAll("\\", "/");
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(path === "" ? guide : readGuide(file)).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  test("every npm script it names exists", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const named = guide.lines.flatMap((line) => [
      ...line.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start))/g),
    ]);
    expect(named.map((found) => found[1] ?? found[2] ?? "").filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("README.md", () => {
  test("is a door: at most 150 lines", () => {
    expect(readme.lines.length - 1).toBeLessThanOrEqual(150);
  });

  test("versions of Node are those of package.json", () => {
    const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
    const versions = [...engines.node.matchAll(/(\d+)\.(\d+)\.0/g)].map(([, major, minor]) =>
      minor === "0" ? `${major}` : `${major}.${minor}+`,
    );
    expect(readme.lines.find((line) => line.includes("Node.js ("))).toContain(
      `(${versions.slice(0, -1).join(", ")}, or ${versions.at(-1)} and later)`,
    );
  });
});

describe("src/cli/README.md", () => {
  test("limits are those of the sources", () => {
    const rows = tableOf(commandLine, "## Limits", "What");
    expect(rows.map((row) => Number(row[1]?.replaceAll(",", "")))).toEqual(Object.values(limits));
  });

  test("commands and options are those of the program", async () => {
    const rows = tableOf(commandLine, "## Commands", "Command");
    const told = rows.map(([command = "", , options = ""]) => [
      /decuong (\w+)/.exec(command)?.[1],
      [...options.matchAll(/`--([\w-]+)/g)].map((found) => found[1]).sort(),
    ]);
    const real = (await allCommands()).map(({ name, options }) => [name, options.map((option) => option.name).sort()]);
    expect(told).toEqual(real);
    const values = (await allCommands()).flatMap(({ options }) =>
      options.map(({ name, value }) => `--${name} ${value}`),
    );
    const cells = rows.map((row) => row[2] ?? "").join("\n");
    for (const [choice] of cells.matchAll(/--[a-z]+ [a-z]+\|[a-z|]+/g)) expect(values).toContain(choice);
  });
});

describe("content/README.md", () => {
  test.each([
    ["## Các dòng khai báo trong bao-cao.md", reportShape],
    ["## Tệp của một mục", sectionShape],
    ["## Phụ lục", annexShape],
  ])("the keys under “%s” are those of the schema, with (*) where one may be left out", (heading, shape) => {
    const told = tableOf(officers, heading, "Tên").map(([cell = ""]) => ({
      key: codeIn(cell),
      optional: cell.includes("(*)"),
    }));
    expect(told).toEqual(keysOf(shape));
  });

  test("stages are those of the program", () => {
    expect(names(tableOf(officers, "## Giai đoạn của báo cáo", "`giai_doan`"))).toEqual([...stages]);
  });
});

test("test/README.md names every folder of tests", () => {
  const told = names(tableOf(tests, "## Which test proves what", "Folder")).map((name) => name.replace(/\/$/, ""));
  const real = readdirSync(join(root, "test"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...told].sort()).toEqual(real.map((entry) => entry.name).sort());
});

test("sentences that a guide quotes are sentences of the program", () => {
  const sources = [...filesIn(join(root, "src")).values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  const quoted = [
    ...tableOf(officers, "## Chương trình báo lỗi thì làm gì", "Chương trình báo"),
    ...tableOf(makers, "## Kiểm tra", "Chương trình báo"),
  ].flatMap(([cell = ""]) => cell.split("…").map((part) => part.trim()));
  // These two are made of a word and a name; the case pages of missing-section and missing-field hold them.
  const made = ["Thiếu mục", "Thiếu ngày ban hành"];
  const unknown = quoted.filter((part) => !sources.includes(part) && !made.includes(part));
  expect(unknown).toEqual([]);
});
