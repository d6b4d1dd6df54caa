/**
 * The guides are tried: every section of a guide begins in a fresh copy of `content/` and `templates/`, the files it shows
 * are written there, its commands run through the built program, and what it shows of their output must come out.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { expectValid } from "../support/docx/validate.js";
import { type Fence, type Guide, readGuide, root } from "./documents.js";

const guides = ["README.md", "src/cli/README.md", "content/README.md", "templates/README.md"].map(readGuide);

/** Commands that are shown to fail, with the words beside them that say so. */
const failing: readonly { guide: string; command: string; exit: number; words: string }[] = [
  { guide: "README.md", command: "check content/chi-bo-a --lang en", exit: 1, words: "so the exit code is 1" },
  { guide: "content/README.md", command: "check content/chi-bo-a", exit: 1, words: "Lúc này còn lỗi" },
  { guide: "templates/README.md", command: "check content/khu-pho-1", exit: 1, words: "mỗi mục một lỗi" },
];

const copies = mkdtempSync(join(tmpdir(), "decuong-guides-"));
afterAll(() => rmSync(copies, { recursive: true, force: true }));

interface Ran {
  readonly exit: number;
  readonly lines: readonly string[];
}

/** The words after `decuong` in a line of a block; undefined when it is no command. */
function commandIn(line: string): string | undefined {
  return /^\s*(?:\$ |- run: )?(?:npx )?decuong(?: (.*))?$/.exec(line)?.slice(1)[0];
}

/** `> 1.json` after a command keeps what it prints in that file, as a shell does. */
function run(typed: string, folder: string): Promise<Ran> {
  const [command = "", file] = typed.split(" > ");
  const words = command.split(/\s+/).map((word) => word.replace(/^"(.*)"$/, "$1"));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "dist/program/decuong.cjs"), ...words],
      { cwd: folder },
      (error, out, err) => {
        if (file !== undefined) writeFileSync(join(folder, file), out);
        const lines = `${file === undefined ? out : ""}\n${err}`.split("\n").map((line) => line.trimEnd());
        resolve({ exit: error === null ? 0 : Number(error.code), lines: lines.filter((line) => line !== "") });
      },
    );
  });
}

/** The first shown line that did not come out. Shown lines follow each other; `…` stands for any number left out. */
function firstUnprinted(shown: readonly string[], printed: readonly string[]): string | undefined {
  let at = 0;
  let skipping = false;
  for (const line of shown) {
    if (line === "" || line === "…") {
      skipping ||= line === "…";
      continue;
    }
    const found = skipping ? printed.indexOf(line, at) : printed[at] === line ? at : -1;
    if (found < 0) return line;
    at = found + 1;
    skipping = false;
  }
  return skipping || at === printed.length ? undefined : `(nothing more, but “${printed[at]}” came out)`;
}

function freshCopy(name: string): string {
  const folder = mkdtempSync(join(copies, `${name}-`));
  for (const each of ["content", "templates"]) cpSync(join(root, each), join(folder, each), { recursive: true });
  return folder;
}

async function tryFence(fence: Fence, guide: Guide, folder: string, last: Ran): Promise<Ran> {
  const place = `${guide.path}:${fence.line}`;
  if (fence.kind === "md" && fence.rest.includes("/")) {
    const file = join(folder, fence.rest);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${fence.lines.join("\n")}\n`);
    return last;
  }
  let latest = last;
  let shown: string[] = [];
  const settle = (): void => {
    if (shown.length > 0) expect(firstUnprinted(shown, latest.lines), place).toBeUndefined();
    shown = [];
  };
  for (const line of fence.lines) {
    const command = commandIn(line);
    if (command === undefined) {
      if (fence.kind === "console") shown.push(line.trimEnd());
      continue;
    }
    settle();
    latest = await run(command, folder);
    const expected = failing.find((each) => each.guide === guide.path && each.command === command)?.exit ?? 0;
    expect(latest.exit, `${place}: decuong ${command}\n${latest.lines.join("\n")}`).toBe(expected);
  }
  settle();
  return latest;
}

describe.each(guides.map((guide) => [guide.path, guide] as const))("%s", (_, guide) => {
  const sections = [...new Set(guide.fences.map((fence) => fence.section))];

  test.each(sections)("%s", async (section) => {
    const folder = freshCopy(guide.path.replaceAll(/\W/g, "-"));
    let last: Ran = { exit: 0, lines: [] };
    for (const fence of guide.fences) if (fence.section === section) last = await tryFence(fence, guide, folder, last);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (file.endsWith(".docx")) expectValid(readFileSync(join(folder, file)));
    }
  });

  test("says so where a command fails", () => {
    for (const { command, words } of failing.filter((each) => each.guide === guide.path)) {
      const at = guide.lines.findIndex((line) => commandIn(line) === command);
      expect(at, command).toBeGreaterThan(0);
      expect(guide.lines.slice(Math.max(0, at - 5), at + 5).join("\n")).toContain(words);
    }
  });
});
