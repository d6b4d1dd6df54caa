/** The rows of the table: what is measured, how, and what is to be reached. */
import { join } from "node:path";
import { memoryOverMany, secondRun } from "./many.js";
import { type Command, NotMeasured, type Run, run, runTogether, runWatched } from "./measure.js";
import { type Spread, spreadOf } from "./numbers.js";
import {
  type Abilities,
  alone,
  decuong,
  emptyNode,
  fresh,
  needOption,
  needPandoc,
  pandoc,
  pandocLoop,
} from "./program.js";
import { savesUntilWritten } from "./saves.js";
import type { Work } from "./work.js";

export interface Bench {
  readonly work: Work;
  readonly can: Abilities;
  /** How often a short command is measured, unless the row says otherwise. */
  readonly runs: (usual: number) => number;
  /** How many reports stand for a province. */
  readonly count: number;
}

/** One line of the table. */
export interface Line {
  readonly what: string;
  /** To be reached: no more than this. */
  readonly goal: number;
  readonly unit: "ratio" | "ms" | "MiB";
  readonly spread: Spread;
  /** The same ratio of what all threads spent: steadier on a busy machine, and never the goal. */
  readonly cpu?: Spread;
  /** What the ratio is made of, in words and numbers. */
  readonly from?: readonly { readonly what: string; readonly unit: "ms" | "MiB"; readonly spread: Spread }[];
}

export interface Row {
  readonly number: number;
  readonly what: string;
  readonly goals: string;
  readonly measure: (bench: Bench) => Promise<readonly Line[]>;
}

export const rows: readonly Row[] = [
  {
    number: 1,
    what: "one build, cold, wall against pandoc",
    goals: "≤ 1.0",
    measure: async (bench) => [await againstPandoc(bench, "wall", 21, 1.0)],
  },
  {
    number: 2,
    what: "one check, cold, wall against node -e 0",
    goals: "≤ 1.5",
    measure: async (bench) => {
      const check = decuong("check", ...fresh(bench.can), bench.work.sample(14).folder);
      const pairs = await paired(
        () => run(check),
        () => run(emptyNode),
        bench.runs(21),
      );
      return [lineOf("wall", ["check", "node -e 0"], pairs, 1.5)];
    },
  },
  {
    number: 3,
    what: "peak memory of one build against pandoc",
    goals: "≤ 0.7",
    measure: async (bench) => [await againstPandoc(bench, "peak", 5, 0.7)],
  },
  {
    number: 4,
    what: "many reports, one core, against pandoc's Lua loop in one process",
    goals: "≤ 0.12",
    measure: async (bench) => {
      needPandoc(bench.can);
      const { ours, loops } = manyOf(bench, alone(bench.can), 1);
      const pairs = await paired(
        () => run(ours()),
        () => runTogether(loops),
        bench.runs(3),
        0,
      );
      return [lineOf("wall", [`${bench.count} reports`, "Lua loop"], pairs, 0.12)];
    },
  },
  {
    number: 5,
    what: "many reports, all cores, against two such pandoc processes",
    goals: "≤ 0.15",
    measure: async (bench) => {
      needPandoc(bench.can);
      needOption(bench.can, "jobs");
      const { ours, loops } = manyOf(bench, [], 2);
      const pairs = await paired(
        () => run(ours()),
        () => runTogether(loops),
        bench.runs(3),
        0,
      );
      return [lineOf("wall", [`${bench.count} reports`, "two Lua loops"], pairs, 0.15)];
    },
  },
  {
    number: 6,
    what: "one section saved under --watch, save to file written",
    goals: "≤ 30 ms",
    measure: async (bench) => {
      needOption(bench.can, "watch");
      const times = await savesUntilWritten(bench.work, bench.runs(30));
      return [{ what: "save to file written", goal: 30, unit: "ms", spread: spreadOf(times) }];
    },
  },
  {
    number: 7,
    what: "RSS after all reports against after a tenth; peak, one core",
    goals: "≤ 1.2; ≤ 200 MiB",
    measure: memoryOverMany,
  },
  {
    number: 8,
    what: "129 to 1,296 pages, wall; 1,296 pages against pandoc, wall and memory",
    goals: "≤ 8; ≤ 0.20; ≤ 0.8",
    measure: async (bench) => {
      const [small, large] = [bench.work.sample(129), bench.work.sample(1296)];
      const out = bench.work.empty("dai");
      const build = (folder: string): Command => decuong("build", "-o", out, ...fresh(bench.can), folder);
      const count = bench.runs(5);
      const grown = await paired(
        () => run(build(large.folder)),
        () => run(build(small.folder)),
        count,
      );
      const lines = [lineOf("wall", ["1,296 pages", "129 pages"], grown, 8)];
      if (bench.can.pandoc === undefined) return lines;
      const other = pandoc(large.text, join(out, "pandoc.docx"));
      const wall = await paired(
        () => run(build(large.folder)),
        () => run(other),
        count,
      );
      const peak = await paired(
        () => runWatched(build(large.folder)),
        () => runWatched(other),
        Math.min(count, 3),
        0,
      );
      const names = ["1,296 pages", "pandoc"] as const;
      return [...lines, lineOf("wall", names, wall, 0.2), lineOf("peak", names, peak, 0.8)];
    },
  },
  {
    number: 9,
    what: "many reports of which one changed, second run with the cache, against the first",
    goals: "≤ 0.10",
    measure: secondRun,
  },
];

async function againstPandoc(bench: Bench, of: "wall" | "peak", usual: number, goal: number): Promise<Line> {
  needPandoc(bench.can);
  const { folder, text } = bench.work.sample(14);
  const out = bench.work.empty("mot");
  const [ours, theirs] = [
    decuong("build", "-o", out, ...fresh(bench.can), folder),
    pandoc(text, join(out, "pandoc.docx")),
  ];
  const measure = of === "wall" ? run : runWatched;
  const pairs = await paired(
    () => measure(ours),
    () => measure(theirs),
    bench.runs(usual),
  );
  return lineOf(of, ["build", "pandoc"], pairs, goal);
}

/** A command for all reports, each time into an empty folder, and the loops that share the same work. */
function manyOf(bench: Bench, words: readonly string[], loops: number) {
  const { parent, samples } = bench.work.many(bench.count);
  const theirs = bench.work.empty("nhieu-pandoc");
  const jobs = samples.map(({ text }, index) => [text, join(theirs, `${index}.docx`)] as const);
  return {
    ours: () => decuong("build", "-o", bench.work.empty("nhieu-ra"), ...fresh(bench.can), ...words, parent),
    loops: Array.from({ length: loops }, (_, loop) => {
      const share = jobs.filter((_, index) => index % loops === loop);
      return pandocLoop(bench.work.folder, `loop-${loops}-${loop}`, share);
    }),
  };
}

type Pair = readonly [ours: Run, theirs: Run];

/** Both commands in turn: A B A B. The first runs are not counted: they fill caches of files and of compiled code. */
export async function paired(
  ours: () => Promise<Run>,
  theirs: () => Promise<Run>,
  count: number,
  uncounted = 1,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let index = 0; index < count + uncounted; index++) {
    const pair = [await ours(), await theirs()] as const;
    if (index >= uncounted) pairs.push(pair);
  }
  return pairs;
}

/** The ratio of each pair. */
export function lineOf(
  of: "wall" | "peak",
  names: readonly [ours: string, theirs: string],
  pairs: readonly Pair[],
  goal: number,
): Line {
  const unit = of === "wall" ? "ms" : "MiB";
  const value = (measured: Run): number => {
    const found = measured[of];
    if (found === undefined)
      throw new NotMeasured("this system does not tell the memory of a process (it is read in /proc)");
    return found;
  };
  const side = (index: 0 | 1) => ({
    what: names[index],
    unit: unit as "ms" | "MiB",
    spread: spreadOf(pairs.map((pair) => value(pair[index]))),
  });
  const spread = spreadOf(pairs.map(([ours, theirs]) => value(ours) / value(theirs)));
  const cpu = of === "wall" ? pairs.map(([ours, theirs]) => (ours.cpu ?? Number.NaN) / (theirs.cpu ?? Number.NaN)) : [];
  return {
    what: `${names.join(" / ")}, ${of === "wall" ? "wall" : "peak memory"}`,
    goal,
    unit: "ratio",
    spread,
    ...(cpu.length > 0 && cpu.every(Number.isFinite) ? { cpu: spreadOf(cpu) } : {}),
    from: [side(0), side(1)],
  };
}
