/**
 * `npm run bench`: measures the program that was built against pandoc and against itself. Prints Markdown, writes JSON, and
 * never fails on a number.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { growthOf } from "./growth.js";
import { NotMeasured } from "./measure.js";
import { profilesOf } from "./profile.js";
import { abilities, machine } from "./program.js";
import { type Bench, type Row, rows } from "./rows.js";
import { dataOf, machineLine, markdownOf, type Outcome } from "./table.js";
import { prepareWork } from "./work.js";

const help = `npm run bench -- [options]
  --rows 1,2    only these rows of the table
  --runs n      so many counted runs of each row, instead of its own number
  --quick       few runs, and 100 reports instead of 1,000
  --json file   where the numbers are written (default output/bench/bench.json)
  --growth      instead of the table: how time and memory grow with pages, and with what a report holds
  --profile     instead of the table: where the time goes; leaves .cpuprofile files in output/bench`;

const { values } = parseArgs({
  options: {
    rows: { type: "string" },
    runs: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "string", default: "output/bench/bench.json" },
    growth: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) process.stdout.write(`${help}\n`);
else await main();

async function main(): Promise<void> {
  const { quick } = values;
  const asked = values.runs === undefined ? undefined : Math.max(1, Math.floor(Number(values.runs)) || 1);
  const can = abilities();
  const work = prepareWork();
  const bench: Bench = {
    work,
    can,
    runs: (usual) => asked ?? (quick ? Math.max(1, Math.ceil(usual / 5)) : usual),
    count: quick ? 100 : 1000,
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      work.remove();
      process.exit(130);
    });
  }
  try {
    const about = machine(can);
    say(machineLine(about));
    if (can.pandoc === undefined) say("There is no pandoc here: what is measured against it is left out.");
    if (values.growth) return say(await growthOf(bench));
    if (values.profile) return say(await profilesOf(bench));
    const outcomes: Outcome[] = [];
    for (const row of chosen()) {
      process.stderr.write(`row ${row.number}: ${row.what} …\n`);
      outcomes.push(await outcomeOf(row, bench));
    }
    say(`${bench.count} reports where there are many.\n\n${markdownOf(outcomes)}`);
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify(dataOf(about, outcomes, bench.count), undefined, 2)}\n`);
  } finally {
    work.remove();
  }
}

function chosen(): readonly Row[] {
  const numbers = values.rows?.split(",").map(Number);
  return numbers === undefined ? rows : rows.filter(({ number }) => numbers.includes(number));
}

async function outcomeOf(row: Row, bench: Bench): Promise<Outcome> {
  const load = Number((loadavg()[0] ?? 0).toFixed(2));
  try {
    return { row, lines: await row.measure(bench), load };
  } catch (error) {
    if (error instanceof NotMeasured) return { row, why: error.message };
    throw error;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}
