/** The programs that are measured, what they can do, and how they are called. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { type Command, NotMeasured } from "./measure.js";

/** Where the repository is; the program in `dist` is built before. */
export const root = process.cwd();
const program = join(root, "dist/program/decuong.cjs");

export function decuong(...words: readonly string[]): Command {
  return { program: process.execPath, words: [program, ...words] };
}

export const emptyNode: Command = { program: process.execPath, words: ["-e", "0"] };

export function pandoc(text: string, output: string): Command {
  return { program: "pandoc", words: ["-f", "markdown", text, "-o", output] };
}

/** One process that makes a document of each file: the quickest way to make many with a pandoc that has no server. */
export function pandocLoop(
  folder: string,
  name: string,
  jobs: readonly (readonly [text: string, output: string])[],
): Command {
  const [loop, list] = [join(folder, "loop.lua"), join(folder, `${name}.txt`)];
  writeFileSync(loop, loopText);
  writeFileSync(list, jobs.map((job) => job.join("\n")).join("\n"));
  return { program: "pandoc", words: ["-f", "markdown", "-L", loop, "-t", "plain"], env: { BENCH_LIST: list } };
}

const loopText = `function Pandoc(doc)
  local lines = io.lines(os.getenv("BENCH_LIST"))
  for source in lines do
    local from = io.open(source, "rb")
    local text = from:read("a")
    from:close()
    local to = io.open(lines(), "wb")
    to:write(pandoc.write(pandoc.read(text, "markdown"), "docx"))
    to:close()
  end
  return doc
end
`;

export interface Abilities {
  readonly pandoc?: string;
  /** Of `decuong build`. */
  readonly options: ReadonlySet<string>;
}

export function abilities(): Abilities {
  const { program: node, words } = decuong("build", "--help");
  const help = spawnSync(node, words, { encoding: "utf8" });
  if (help.status !== 0) throw new Error("There is no program in dist: npm run build");
  const options = new Set([...help.stdout.matchAll(/--([a-z][a-z-]*)/g)].map((found) => found[1] ?? ""));
  const found = spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout?.split("\n")[0];
  return { options, ...(found ? { pandoc: found } : {}) };
}

export function needPandoc({ pandoc }: Abilities): void {
  if (pandoc === undefined) throw new NotMeasured("there is no pandoc here");
}

export function needOption({ options }: Abilities, name: string): void {
  if (!options.has(name)) throw new NotMeasured(`decuong build has no --${name}`);
}

/** Words for a run without stored results, where results are stored. */
export function fresh({ options }: Abilities): readonly string[] {
  return options.has("no-cache") ? ["--no-cache"] : [];
}

/** Words for a run in one thread, where there may be several. */
export function alone({ options }: Abilities): readonly string[] {
  return options.has("jobs") ? ["--jobs", "1"] : [];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** GiB */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly pandoc: string;
  readonly decuong: string;
  /** Processes that wanted to run in the last minute, before the first measurement. */
  readonly load: number;
}

export function machine({ pandoc }: Abilities): Machine {
  const { program: node, words } = decuong("--version");
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.version,
    pandoc: pandoc ?? "none",
    decuong: spawnSync(node, words, { encoding: "utf8" }).stdout.trim(),
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
