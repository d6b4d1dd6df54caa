/** What `.vscode` offers is what the program takes and prints: snippets, and the task that marks findings in an editor. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allCommands } from "../../src/cli/commands/index.js";
import { compile } from "../../src/compile.js";
import { annexShape } from "../../src/content/annex-file.js";
import { reportShape } from "../../src/content/report-shape.js";
import { sectionShape } from "../../src/content/section-file.js";
import { levelWords } from "../../src/content/settings.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { stages } from "../../src/model/report.js";
import { profileIds, templateFolders } from "../../src/template/library.js";
import { pngOf } from "../support/pictures.js";
import { printed } from "../unit/print/seeded.js";
import { readGuide, root } from "./documents.js";
import { keysOf } from "./tables.js";

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(root, ".vscode", name), "utf8"));
}

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = Object.values(read("decuong.code-snippets") as Readonly<Record<string, Snippet>>);

/** The text with what each place offers first. */
function expanded(prefix: string): string {
  const body = snippets.find((each) => each.prefix === prefix)?.body.join("\n") ?? "";
  return body
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replaceAll("$0", "");
}

function choices(prefix: string): readonly (readonly string[])[] {
  const body = snippets.find((each) => each.prefix === prefix)?.body.join("\n") ?? "";
  return [...body.matchAll(/\$\{\d+\|([^|]*)\|\}/g)].map(([, listed = ""]) => listed.split(","));
}

describe("snippets", () => {
  test("offer every field there is, and no other", () => {
    const offered = snippets.flatMap(({ body }) => body.flatMap((line) => /^ *([a-z_]+):(?!:)/.exec(line)?.[1] ?? []));
    // so_buoi is an example of a fact; the number of members is for those who print it.
    const known = new Set(
      [...[reportShape, sectionShape, annexShape].flatMap(keysOf)].flatMap(({ key }) => key.split(".")),
    );
    expect([...new Set(offered)].filter((key) => key !== "so_buoi" && !known.has(key))).toEqual([]);
    expect([...known].filter((key) => key !== "so_dang_vien" && !offered.includes(key))).toEqual([]);
    expect(snippets.filter(({ scope }) => scope !== "markdown")).toEqual([]);
  });

  test("offer the stages and the profiles there are", () => {
    expect(choices("giai_doan")).toEqual([[...stages]]);
    expect(choices("bao-cao")).toEqual([[...stages]]);
    const host = nodeHost(root);
    expect(choices("the_thuc")).toEqual([profileIds(host, templateFolders(host, "."))]);
  });

  test("offer the levels there are", () => expect(choices("muc_do")).toEqual([Object.keys(levelWords)]));

  test("make files without a finding of their own", () => {
    const report = `${expanded("bao-cao")}\n`.replace(
      "noi_nhan:",
      `${["so_lieu", "the_thuc", "bo_qua", "muc_do"].map(expanded).join("\n")}\nnoi_nhan:`,
    );
    const blocks = ["bang", "bang-tep", "hinh"].map(expanded).join("\n");
    const body = `${blocks}\nCó {{so_buoi}} buổi, xem [[bang-ket-qua]]${expanded("chu-thich")}\n`;
    const files = {
      "a/so-lieu/truong.csv": "Đơn vị;Số học sinh\nTrường A;1200\n",
      "a/hinh/so-do.png": pngOf(640, 480),
      "a/bao-cao.md": `${report}Báo cáo như sau:\n`,
      "a/01.md": `${expanded("muc")}\n${body}`,
      "a/02.md": expanded("muc").replace("II.1\n", `II.10\n${expanded("khong_co")}\n`),
    };
    const { diagnostics } = compile(memoryHost(files, nodeHost()), "a");
    // Nothing here is late, so that there is nothing to waive; tables take up none of the outline's topics.
    const others = ["missing-section", "waiver-unused", "topic-missing"];
    const own = diagnostics.filter(({ code }) => !others.includes(code));
    expect(own.map(({ code, at, message }) => `${at.file}:${at.line} ${code} ${message.vi}`)).toEqual([]);
  });
});

interface Task {
  readonly args: readonly string[];
  readonly problemMatcher:
    | readonly []
    | {
        readonly severity: string;
        readonly pattern: Readonly<Record<string, number>> & { readonly regexp: string };
        readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
      };
}

describe("tasks", () => {
  const { tasks } = read("tasks.json") as { readonly tasks: readonly Task[] };
  const [checking] = tasks;
  if (checking === undefined || !("pattern" in checking.problemMatcher)) throw new Error("the first task watches");
  const { pattern, background } = checking.problemMatcher;

  test("run commands there are, with options they take", async () => {
    const commands = new Map(
      (await allCommands()).map(({ name, options }) => [name, options.map((option) => option.name)]),
    );
    for (const { args } of tasks) {
      const [program, name = "", ...rest] = args;
      expect(program).toBe("dist/program/decuong.cjs");
      const options = rest.filter((word) => word.startsWith("--")).map((word) => word.slice(2));
      expect(options.filter((option) => commands.get(name)?.includes(option) !== true)).toEqual([]);
    }
    expect(checking.args).toContain("github");
  });

  test("every finding is read with its file, line, weight, code and sentence", async () => {
    const lines = (await printed("github")).out.trimEnd().split("\n");
    const found = lines.map((line) => new RegExp(pattern.regexp).exec(line));
    expect(found.filter((each) => each === null)).toEqual([]);
    const first = found.find((each) => each?.[pattern["code"] ?? -1] === "unknown-fact");
    const part = (name: string): string | undefined => first?.[pattern[name] ?? -1];
    expect([part("severity"), part("file"), part("line"), part("code"), part("message")]).toEqual([
      "error",
      "content/loi/01-tinh-hinh.md",
      "4",
      "unknown-fact",
      "Không có số liệu nào tên là “so_toi”.",
    ]);
    expect(found.map((each) => each?.[pattern["message"] ?? -1]).join()).not.toContain("%0A");
  });

  test("the signs of a run beginning and ending are what the program says", () => {
    const source = readFileSync(join(root, "src/cli/watch.ts"), "utf8");
    const said = [...source.matchAll(/"([^"]*)"/g)].map(([, words = ""]) => words);
    for (const sign of [background.beginsPattern, background.endsPattern]) {
      expect(said.filter((words) => new RegExp(sign).test(words)).length, sign).toBe(2);
    }
  });

  test("the guide names each task", () => {
    const guide = readGuide("content/README.md").lines.join("\n");
    for (const { label } of tasks as unknown as readonly { readonly label: string }[]) expect(guide).toContain(label);
  });
});
