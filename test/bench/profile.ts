/** Where the time goes: V8's own profile of a cold check, a cold build and of a hundred reports, with the names of functions. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NotMeasured, run } from "./measure.js";
import { alone, fresh, root } from "./program.js";
import type { Bench } from "./rows.js";

export async function profilesOf({ work, can }: Bench): Promise<string> {
  const program = namedProgram(work.folder);
  const kept = join(root, "output/bench");
  const out = work.empty("ra");
  const tasks: readonly (readonly [name: string, words: readonly string[]])[] = [
    ["check", ["check", ...fresh(can), work.sample(14).folder]],
    ["build", ["build", "-o", out, ...fresh(can), work.sample(14).folder]],
    ["build-100", ["build", "-o", out, ...fresh(can), ...alone(can), work.many(100).parent]],
  ];
  const parts: string[] = [];
  for (const [name, words] of tasks) {
    const folder = work.empty("profile");
    const file = `${name}.cpuprofile`;
    const watched = ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=100", `--cpu-prof-name=${file}`];
    // Twice under the same flags: the first leaves the compiled code that the second starts with.
    for (let turn = 0; turn < 2; turn++)
      await run({ program: process.execPath, words: [...watched, program, ...words] });
    mkdirSync(kept, { recursive: true });
    cpSync(join(folder, file), join(kept, file));
    parts.push(summary(name, JSON.parse(readFileSync(join(kept, file), "utf8")) as Profile));
  }
  return parts.join("\n\n");
}

/** The program as it is installed, but with the names of its functions: built once more, beside what it reads. */
function namedProgram(folder: string): string {
  const place = join(folder, "named");
  const bundler = join(root, "node_modules/rolldown/bin/cli.mjs");
  const words = [
    bundler,
    "-c",
    "src/program/rolldown.config.js",
    "--no-minify",
    "--log-level",
    "silent",
    "-d",
    join(place, "dist/bundle"),
  ];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new NotMeasured(`the program could not be bundled: ${stderr.trim()}`);
  cpSync(join(root, "dist/program"), join(place, "dist/program"), { recursive: true });
  for (const name of ["templates", "package.json"]) cpSync(join(root, name), join(place, name), { recursive: true });
  for (const name of readdirSync(join(place, "dist/bundle")))
    if (name === ".kept") rmSync(join(place, name), { recursive: true });
  return join(place, "dist/program/decuong.cjs");
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** By the time in a function itself, and by the time until it returned. */
export function summary(name: string, { nodes, samples, timeDeltas }: Profile, top = 20): string {
  const key = new Map(nodes.map(({ id, callFrame }) => [id, keyOf(callFrame)]));
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const [own, whole] = [new Map<string, number>(), new Map<string, number>()];
  const add = (sums: Map<string, number>, to: string, time: number): void => {
    sums.set(to, (sums.get(to) ?? 0) + time);
  };
  let total = 0;
  samples.forEach((sample, index) => {
    const time = timeDeltas[index] ?? 0;
    total += time;
    add(own, key.get(sample) ?? "?", time);
    const above = new Set<string>();
    for (let at: number | undefined = sample; at !== undefined; at = parent.get(at)) above.add(key.get(at) ?? "?");
    for (const each of above) add(whole, each, time);
  });
  const list = (sums: ReadonlyMap<string, number>, most: number): string =>
    [...sums]
      .sort(([, a], [, b]) => b - a)
      .filter(([each]) => each !== "(root)")
      .slice(0, most)
      .map(
        ([each, time]) =>
          `${(time / 1000).toFixed(1).padStart(8)} ms ${((time * 100) / total).toFixed(1).padStart(5)} %  ${each}`,
      )
      .join("\n");
  return `## ${name}: ${(total / 1000).toFixed(0)} ms\n\nIn the function itself:\n\n${list(own, top)}\n\nUntil it returned:\n\n${list(whole, 2 * top)}`;
}

/** The bundler writes above each module where it came from. */
function keyOf({ functionName, url, lineNumber }: Profile["nodes"][number]["callFrame"]): string {
  const name = functionName === "" ? "(anonymous)" : functionName;
  if (url === "") return name;
  const module = modulesOf(url).findLast(({ line }) => line <= lineNumber)?.path;
  return `${name} ${module ?? `${basename(url)}:${lineNumber + 1}`}`;
}

const modules = new Map<string, readonly { readonly line: number; readonly path: string }[]>();

function modulesOf(url: string): readonly { readonly line: number; readonly path: string }[] {
  const known = modules.get(url);
  if (known !== undefined) return known;
  const file = url.startsWith("file:") ? fileURLToPath(url) : url;
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const found = lines.flatMap((text, line) => {
    const path = /^\/\/(?:#region)? ?((?:src|.*node_modules)\/\S+)$/.exec(text)?.[1]?.replace(/^.*node_modules\//, "");
    return path === undefined ? [] : [{ line, path }];
  });
  modules.set(url, found);
  return found;
}
