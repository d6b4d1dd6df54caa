/**
 * The shell in `action.yml`, in the GitLab template and in the hook definition is run as the services run it: with bash, in
 * a checkout of reports beside the built program. What needs a network or a service is named in the README instead.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readGuide, root } from "./documents.js";

const places: string[] = [];
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** A checkout as it is after `npm ci`; `installed` puts the program where a project that depends on it has it. */
function checkout({ installed = false, faulty = false } = {}): string {
  const place = mkdtempSync(join(tmpdir(), "decuong-ci-"));
  places.push(place);
  cpSync(join(root, "content/ke-hoach-59"), join(place, "content/ke-hoach-59"), { recursive: true });
  cpSync(join(root, "templates"), join(place, "templates"), { recursive: true });
  if (faulty) writeFileSync(join(place, "content/ke-hoach-59/99-la.md"), "---\nmuc: XX\n---\nChữ.\n");
  if (installed) {
    const bin = join(place, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    // npx asks for the package beside the program.
    mkdirSync(join(place, "node_modules/decuong"));
    cpSync(join(root, "package.json"), join(place, "node_modules/decuong/package.json"));
    shim(bin);
  } else symlinkSync(join(root, "dist"), join(place, "dist"), "junction");
  return place;
}

/** The program under its own name, for shells and for Windows. */
function shim(folder: string): void {
  const main = join(root, "dist/program/decuong.cjs");
  writeFileSync(join(folder, "decuong"), `#!/usr/bin/env bash\nexec node '${main}' "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, "decuong.cmd"), `@node "${main}" %*\r\n`);
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  return new Promise((resolve) => {
    execFile("bash", words, { cwd, env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

describe("action.yml", () => {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
    readonly runs: {
      readonly using: string;
      readonly steps: readonly {
        readonly shell: string;
        readonly run: string;
        readonly env: Readonly<Record<string, string>>;
      }[];
    };
  };
  const [step] = action.runs.steps;
  if (step === undefined) throw new Error("the action has no step");

  const run = (place: string, inputs: Readonly<Record<string, string>> = {}, more = {}): Promise<Ran> => {
    const given = Object.entries(step.env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? "";
      expect(action.inputs[input]?.default, value).toBeDefined();
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ""];
    });
    return bash(step.run, place, { GITHUB_STEP_SUMMARY: "", ...Object.fromEntries(given), ...more });
  };

  test("every input reaches the script, and only as a value", () => {
    expect(action.runs.using).toBe("composite");
    expect(Object.values(step.env).join()).toContain("inputs.fail-on");
    expect(
      Object.keys(action.inputs).filter((name) => !Object.values(step.env).includes(`\${{ inputs.${name} }}`)),
    ).toEqual([]);
    expect(step.run).not.toContain("${{");
  });

  test.each([{ installed: false }, { installed: true }])("sound reports pass, $installed", async ({ installed }) => {
    expect(await run(checkout({ installed }))).toMatchObject({ code: 0, out: "" });
  });

  test("a faulty one fails with its remark, a summary and a log", async () => {
    const place = checkout({ faulty: true });
    const summary = join(place, "summary.md");
    const { code, out } = await run(place, { sarif: "decuong.sarif" }, { GITHUB_STEP_SUMMARY: summary });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=content\/ke-hoach-59\/99-la\.md,line=2,.*unknown-entry/m);
    expect(readFileSync(summary, "utf8")).toContain("❌");
    const log = JSON.parse(readFileSync(join(place, "decuong.sarif"), "utf8")) as { readonly version: string };
    expect(log.version).toBe("2.1.0");
  });

  test("inputs are values: several folders, odd names, a language, a stage", async () => {
    const place = checkout();
    cpSync(join(place, "content/ke-hoach-59"), join(place, "khac/a b; $(touch hong)"), { recursive: true });
    const folder = "content\nkhac/a b; $(touch hong)\n";
    expect((await run(place, { folder, lang: "en", stage: "trinh_ky", "fail-on": "error" })).code).toBe(0);
    expect((await run(place, { folder: "hong" })).code).toBe(2);
  });

  test("a stage or a level there is not, and a checkout without the program, are told", async () => {
    expect(await run(checkout(), { stage: "xong" })).toMatchObject({ code: 2 });
    expect(await run(checkout(), { "fail-on": "never" })).toMatchObject({ code: 2 });
    const place = checkout();
    rmSync(join(place, "dist"));
    expect(await run(place)).toMatchObject({
      code: 2,
      out: expect.stringContaining("::error::decuong is not in this"),
    });
  });
});

describe("the GitLab template", () => {
  const { decuong: job } = parse(readFileSync(join(root, ".gitlab/decuong.gitlab-ci.yml"), "utf8")) as {
    readonly decuong: {
      readonly variables: Readonly<Record<string, string>>;
      readonly script: readonly string[];
      readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
    };
  };
  const run = (place: string, more = {}): Promise<Ran> =>
    bash(job.script.join("\n"), place, { ...job.variables, ...more });

  test.each([
    [false, 0],
    [true, 1],
  ])("with faults: %s, ends with %i and leaves both reports", async (faulty, code) => {
    const place = checkout({ faulty, installed: faulty });
    const ran = await run(place);
    expect(ran.code).toBe(code);
    expect(ran.out).toContain("Kết quả:");
    const { codequality = "", junit = "" } = job.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(place, codequality), "utf8")) as readonly unknown[];
    expect(issues.length > 0).toBe(faulty);
    expect(readFileSync(join(place, junit), "utf8")).toContain("<testsuites");
  });

  test("its variables are those of the command", async () => {
    const place = checkout();
    expect((await run(place, { DECUONG_STAGE: "xong" })).code).toBe(2);
    expect((await run(place, { DECUONG_FOLDER: "content/ke-hoach-59", DECUONG_FAIL_ON: "warning" })).code).toBe(0);
  });
});

describe("the jobs on several machines in README.md", () => {
  interface Job {
    readonly needs?: string;
    readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
    readonly steps: readonly {
      readonly name?: string;
      readonly run?: string;
      readonly with?: { readonly path: string };
    }[];
  }
  const fence = readGuide("src/cli/README.md").fences.find(({ lines }) =>
    lines.some((line) => line.includes("matrix:")),
  );
  const { part, whole } = (parse(fence?.lines.join("\n") ?? "") as { jobs: { part: Job; whole: Job } }).jobs;
  const scriptOf = ({ steps }: Job): string => steps.find(({ name }) => name !== undefined)?.run ?? "";

  test.each([
    [false, 0],
    [true, 1],
  ])("with faults: %s, the whole ends with %i", async (faulty, code) => {
    const place = checkout({ faulty, installed: true });
    const numbers = part.strategy?.matrix.part ?? [];
    expect([numbers.length, whole.needs]).toEqual([8, "part"]);
    for (const number of numbers) {
      const here = (text: string): string => text.replaceAll(/\$\{\{ matrix\.part \}\}/g, String(number));
      const left = here(part.steps.at(-1)?.with?.path ?? "");
      expect((await bash(here(scriptOf(part)), place, {})).code, `part ${number}`).toBe(0);
      mkdirSync(join(place, `parts/part-${number}`), { recursive: true });
      cpSync(join(place, left), join(place, `parts/part-${number}`, left));
    }
    const ran = await bash(scriptOf(whole), place, {});
    expect(ran.code).toBe(code);
    expect(ran.out.includes("::error file=content/ke-hoach-59/99-la.md,line=2,")).toBe(faulty);
  });

  test("a part that could not do its job fails, and so does a whole without it", async () => {
    const place = checkout({ installed: true });
    const script = scriptOf(part)
      .replaceAll(/\$\{\{ matrix\.part \}\}/g, "1")
      .replace("content", "khong-co");
    expect((await bash(script, place, {})).code).not.toBe(0);
    mkdirSync(join(place, "parts"));
    cpSync(join(place, "1.json"), join(place, "parts/1.json"));
    expect(await bash(scriptOf(whole), place, {})).toMatchObject({ code: 2, out: "" });
  });
});

describe("the hook for pre-commit", () => {
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as readonly {
    readonly entry: string;
    readonly args: readonly string[];
    readonly files: string;
    readonly pass_filenames: boolean;
  }[];
  if (hook === undefined) throw new Error("there is no hook");

  test.each([
    [false, 0],
    [true, 1],
  ])("with faults: %s, ends with %i", async (faulty, code) => {
    const place = checkout({ faulty });
    const bin = mkdtempSync(join(tmpdir(), "decuong-bin-"));
    places.push(bin);
    shim(bin);
    const path = `${bin}${delimiter}${process.env["PATH"] ?? ""}`;
    expect((await bash([hook.entry, ...hook.args].join(" "), place, { PATH: path })).code).toBe(code);
  });

  test("is asked for texts, templates and the files that texts name", () => {
    const files = new RegExp(hook.files);
    const asked = ["a/bao-cao.md", "templates/muc.hbs", "a/so-lieu/to.csv", "a/to.yaml", "a/hinh/x.jpeg", "a/x.svg"];
    expect(asked.filter((path) => !files.test(path))).toEqual([]);
    expect(["package.json", "a.mdx"].some((path) => files.test(path))).toBe(false);
    expect(hook.pass_filenames).toBe(false);
  });
});
