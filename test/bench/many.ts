/** Rows over many reports that need more than a pair of commands. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, type Memory, NotMeasured, run, runWatched } from "./measure.js";
import { spreadOf } from "./numbers.js";
import { alone, decuong, fresh, needOption } from "./program.js";
import type { Bench, Line } from "./rows.js";
import { documentsIn } from "./work.js";

/** What the process holds while a tenth of the documents, and while all but the last are written. */
export async function memoryOverMany(bench: Bench): Promise<readonly Line[]> {
  const { count, work, can } = bench;
  const { parent } = work.many(count);
  const ratios: number[] = [];
  const peaks: number[] = [];
  const early: number[] = [];
  const late: number[] = [];
  for (let turn = 0; turn < bench.runs(3); turn++) {
    const out = work.empty("nhieu-ra");
    const near = { tenth: [] as number[], end: [] as number[] };
    let asked = 0;
    const look = ({ now }: Memory): void => {
      // Counting files costs more than asking for memory.
      if (performance.now() - asked < 10) return;
      asked = performance.now();
      const written = documentsIn(out) / count;
      if (written >= 0.09 && written <= 0.11) near.tenth.push(now);
      if (written >= 0.98) near.end.push(now);
    };
    const { peak } = await runWatched(decuong("build", "-o", out, ...fresh(can), ...alone(can), parent), look);
    if (peak === undefined) throw new NotMeasured("this system does not tell the memory of a process");
    if (near.tenth.length === 0 || near.end.length === 0) throw new NotMeasured("the documents came all at once");
    const [tenth, end] = [spreadOf(near.tenth).median, spreadOf(near.end).median];
    ratios.push(end / tenth);
    early.push(tenth);
    late.push(end);
    peaks.push(peak);
  }
  const from = [
    { what: `RSS after ${count}`, unit: "MiB", spread: spreadOf(late) },
    { what: `after ${count / 10}`, unit: "MiB", spread: spreadOf(early) },
  ] as const;
  return [
    { what: `RSS after ${count} / after ${count / 10}`, goal: 1.2, unit: "ratio", spread: spreadOf(ratios), from },
    { what: `peak memory of ${count} reports`, goal: 200, unit: "MiB", spread: spreadOf(peaks) },
  ];
}

/** One sentence more in one report; the cache of results begins empty each time. */
export async function secondRun(bench: Bench): Promise<readonly Line[]> {
  const { count, work, can } = bench;
  needOption(can, "no-cache");
  const { parent, samples } = work.many(count);
  const changed = join(samples[Math.floor(count / 2)]?.folder ?? "", "16-kinh-nghiem.md");
  let sentences = 1;
  const lineOf = async (name: "build" | "check"): Promise<Line> => {
    const [first, second]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < bench.runs(3); turn++) {
      const env = { XDG_CACHE_HOME: work.empty("kho"), LOCALAPPDATA: work.empty("kho") };
      const words = name === "build" ? ["build", "-o", work.empty("nhieu-ra"), parent] : ["check", parent];
      const command: Command = { ...decuong(...words), env };
      first.push((await run(command)).wall);
      appendFileSync(changed, `\nĐảng ủy rút kinh nghiệm lần thứ ${++sentences}.\n`);
      second.push((await run(command)).wall);
    }
    const ratios = second.map((wall, index) => wall / (first[index] ?? Number.NaN));
    const from = [
      { what: `second ${name}`, unit: "ms", spread: spreadOf(second) },
      { what: `first ${name}`, unit: "ms", spread: spreadOf(first) },
    ] as const;
    return { what: `second ${name} / first ${name}, wall`, goal: 0.1, unit: "ratio", spread: spreadOf(ratios), from };
  };
  return [await lineOf("build"), await lineOf("check")];
}
