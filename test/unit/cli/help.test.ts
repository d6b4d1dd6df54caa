import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../../src/cli/commands/index.js";
import { run } from "../../../src/cli/run.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { projectFolder, terminal } from "./terminal.js";

const commands = await allCommands();
const samples = { ...projectFolder("content"), ...projectFolder("templates") };
const part = async (shard: string): Promise<string> =>
  (await terminal(samples).type(`check --format json --shard ${shard}`)).out;
/** With what the parts of a run leave, of which `merge` speaks. */
const parts = { "1.json": await part("1/2"), "2.json": await part("2/2"), "ket-qua/1.json": await part("1/1") };
const project = { ...samples, ...parts };

test("the general help names every command, the language and the exit codes", async () => {
  const { out } = await terminal({}).type("--help");
  for (const { name, summary } of commands) {
    expect(out).toContain(`  ${name} `);
    expect(out).toContain(summary.vi);
  }
  expect(out).toContain("--lang vi|en");
  expect(out).toMatch(/0 .*1 .*2 /);
  expect((await terminal({}).type("--help --lang en")).out).toContain("Exit codes: 0");
});

describe.each(commands.map((command) => [command.name, command] as const))("%s --help", (name, command) => {
  test.each(["--help", "-h"])("%s shows its use, its options and its examples, and does nothing else", async (word) => {
    const { type, host } = terminal(project);
    const before = host.files.size;
    const { code, out, err } = await type(`${name} ${word}`);
    expect([code, err, host.files.size]).toEqual([0, "", before]);
    expect(out).toContain(command.usage.vi);
    for (const { name: option, help } of command.options) {
      expect(out).toContain(`--${option}`);
      expect(out).toContain(help.vi);
    }
    for (const example of command.examples) expect(out).toContain(`  ${example}\n`);
  });

  test("in English every line is English", async () => {
    const { out } = await terminal(project).type(`${name} --help --lang en`);
    expect(out).toContain(command.usage.en);
    expect(out).toContain(command.summary.en);
    const vietnamese = out.split("\n").filter((line) => /[ăâđêôơư]|[àáảãạèéẻẽẹìíỉĩị]/iu.test(line));
    // The words that a draft prints are Vietnamese in any language.
    expect(vietnamese.filter((line) => !line.includes("Dự thảo"))).toEqual([]);
  });

  test("no option is declared twice, and options that go together or apart are those of commands", () => {
    const names = command.options.flatMap(({ name, short }) => [name, short ?? `-${name}`]);
    expect([...new Set([...names, "help", "h", "lang"])].sort()).toEqual([...names, "help", "h", "lang"].sort());
    const all = new Set(commands.flatMap(({ options }) => options.map((option) => option.name)));
    const others = command.options.flatMap(({ excludes = [], needs }) => [...excludes, ...(needs ? [needs] : [])]);
    expect(others.filter(({ option }) => !all.has(option))).toEqual([]);
  });

  test.each([...command.examples])("its example works: %s", async (example) => {
    expect(example.startsWith(`decuong ${name} `)).toBe(true);
    if (example.includes("pdf")) return;
    const { code, out, err } = await terminal(project).type(example.replace(/^decuong /, ""));
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  });
});

test.each(["--version", "-v"])("%s is the package's own", async (word) => {
  const said: string[] = [];
  const streams = { out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) };
  const terminals = { outIsTerminal: false, errIsTerminal: false, colour: false };
  expect(await run([word], nodeHost(), { ...streams, ...terminals })).toBe(0);
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  expect(said.join("")).toBe(`decuong ${version}\n`);
});
