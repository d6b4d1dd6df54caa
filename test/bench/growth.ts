/** How time and memory grow with the pages of one report, and with the number of one kind of thing in it. */
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { type Command, NotMeasured, run, runWatched } from "./measure.js";
import { shown, spreadOf } from "./numbers.js";
import { decuong, fresh, pandoc } from "./program.js";
import type { Bench } from "./rows.js";
import { type Pages, sizes } from "./work.js";

export async function growthOf(bench: Bench): Promise<string> {
  return `${await byPages(bench)}\n\n${await byItems(bench)}`;
}

async function byPages({ work, can, runs }: Bench): Promise<string> {
  const out = work.empty("ra");
  const kinds: readonly (readonly [string, (pages: Pages) => Command])[] = [
    ["build", (pages) => decuong("build", "-o", out, ...fresh(can), work.sample(pages).folder)],
    ["check", (pages) => decuong("check", ...fresh(can), work.sample(pages).folder)],
    ...(can.pandoc === undefined
      ? []
      : [["pandoc", (pages: Pages) => pandoc(work.sample(pages).text, join(out, "pandoc.docx"))] as const]),
  ];
  const lines: string[] = [];
  for (const [name, command] of kinds) {
    const cells: string[] = [];
    for (const pages of Object.keys(sizes).map(Number) as Pages[]) {
      const { walls, peak } = await measured(command(pages), runs(5));
      const seconds = spreadOf(walls.map((wall) => wall / 1000));
      cells.push(`${shown(seconds)} s, ${peak === undefined ? "?" : peak.toFixed(0)} MiB`);
    }
    lines.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  return [
    `| wall, peak | ${Object.keys(sizes).join(" pages | ")} pages |`,
    "| --- | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
}

async function measured(
  command: Command,
  count: number,
): Promise<{ readonly walls: number[]; readonly peak?: number }> {
  const { peak } = await runWatched(command);
  const walls: number[] = [];
  for (let turn = 0; turn < count; turn++) walls.push((await run(command)).wall);
  return { walls, ...(peak === undefined ? {} : { peak }) };
}

const counts = [250, 1000, 4000, 16_000] as const;

interface Kind {
  readonly name: string;
  /** Added to a section of the report. */
  readonly text: (count: number, folder: string) => string;
}

const kinds: readonly Kind[] = [
  { name: "paragraphs", text: (count) => repeat(count, (n) => `Chi bộ họp lần thứ ${n}.\n\n`) },
  {
    name: "table rows",
    text: (count) => `| Lần | Số người |\n| ---: | ---: |\n${repeat(count, (n) => `| ${n} | ${(n * 7) % 90} |\n`)}`,
  },
  {
    name: "tables",
    text: (count) => repeat(count, (n) => `| Lần | Số người |\n| ---: | ---: |\n| ${n} | 12 |\n\nBảng trên.\n\n`),
  },
  {
    name: "footnotes",
    text: (count) =>
      repeat(count, (n) => `Chi bộ họp lần thứ ${n}[^x${n}].\n\n`) +
      repeat(count, (n) => `[^x${n}]: Biên bản ${n}.\n\n`),
  },
  { name: "list items", text: (count) => repeat(count, (n) => `- Chi bộ họp lần thứ ${n}.\n`) },
  {
    name: "distinct images",
    text: (count, folder) => {
      mkdirSync(join(folder, "hinh"));
      for (let n = 1; n <= count; n++) writeFileSync(join(folder, "hinh", `${n}.png`), picture(n));
      return repeat(count, (n) => `![Hình thứ ${n}](hinh/${n}.png)\n\n`);
    },
  },
];

/** What each item adds to the time of a report without them, microseconds. */
async function byItems({ work, can, runs }: Bench): Promise<string> {
  const out = work.empty("ra");
  const bare = work.sample(14).folder;
  const build = (folder: string): Command => decuong("build", "-o", out, ...fresh(can), folder);
  const base = spreadOf((await measured(build(bare), runs(5))).walls).median;
  const lines: string[] = [];
  for (const { name, text } of kinds) {
    const cells: string[] = [];
    for (const count of counts) {
      process.stderr.write(`${count} ${name} …\n`);
      const folder = join(work.empty("nhieu-thu"), "r");
      cpSync(bare, folder, { recursive: true });
      appendFileSync(join(folder, "08-chuan-muc.md"), `\n${text(count, folder)}`);
      cells.push(await cell(build(folder), runs(3), base, count));
    }
    lines.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  return [
    "Microseconds that each item adds to a build, median; peak memory.\n",
    `| items | ${counts.join(" | ")} |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
}

async function cell(command: Command, count: number, base: number, items: number): Promise<string> {
  try {
    const { walls, peak } = await measured(command, count);
    const each = ((spreadOf(walls).median - base) * 1000) / items;
    return `${each.toFixed(0)}; ${peak === undefined ? "?" : peak.toFixed(0)} MiB`;
  } catch (error) {
    if (error instanceof NotMeasured) return error.message;
    throw error;
  }
}

function repeat(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index + 1)).join("");
}

/** A PNG of eight by eight pixels in a colour of its own. */
function picture(n: number): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const line = Buffer.concat([Buffer.of(0), ...Array.from({ length: 8 }, () => Buffer.of(n & 255, n >> 8, 128))]);
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: 8 }, () => line)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
