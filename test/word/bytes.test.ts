/** Same input, same bytes: in one process and in thirty, in any order, in other time zones, locales and folders. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rendererFor } from "../../src/render/renderer.js";
import { renderDocx } from "../../src/render/word/document.js";
import { readPackage } from "../support/docx/package.js";
import { expectValid } from "../support/docx/validate.js";
import { under } from "../support/profiles.js";
import { everySample, reportOf, sample } from "../support/samples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "decuong-bytes-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

test("rendered again in the same process, after another report", () => {
  const made = sample("content/so-giao-duc");
  renderDocx(reportOf(sample("content/doan-khoi")));
  expect(Buffer.from(renderDocx(reportOf(made))).equals(Buffer.from(made.bytes))).toBe(true);
});

/** Every sample in every profile, and ten again under other numbers. */
const reports = [
  ...everySample.map(([folder, profile]) => ({ folder, profile, number: undefined })),
  ...everySample.slice(0, 10).map(([folder, profile], index) => ({ folder, profile, number: index + 2 })),
].map((report, index) => ({ ...report, name: `bao-cao-${String(index + 1).padStart(2, "0")}` }));

function reportsBelow(folder: string): string {
  cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
  cpSync(join(root, "test/gallery/templates"), join(folder, "templates"), { recursive: true });
  for (const { folder: from, profile, number, name } of reports) {
    const to = join(folder, "content", name);
    cpSync(join(root, from), to, { recursive: true });
    const text = under(profile, readFileSync(join(to, "bao-cao.md"), "utf8"));
    const numbered = number === undefined ? text : text.replace(/^so:.*$/m, `so: ${number}`);
    writeFileSync(join(to, "bao-cao.md"), numbered);
  }
  return folder;
}

interface Surroundings {
  readonly TZ: string;
  readonly LC_ALL: string;
}
const places: readonly Surroundings[] = [
  { TZ: "America/New_York", LC_ALL: "C" },
  { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
];

/** Builds with the program in a process of its own, and gives the folder it wrote to. */
async function build(from: string, names: readonly string[], out: string, place = 0): Promise<string> {
  const words = [
    join(root, "dist/program/decuong.cjs"),
    "build",
    ...names.map((name) => `content/${name}`),
    "-o",
    out,
    "--no-cache",
  ];
  await promisify(execFile)(process.execPath, words, { cwd: from, env: { ...process.env, ...places[place] } });
  return out;
}

/** Names the files, and the parts in them, that are not the same. */
function differences(one: string, other: string): readonly string[] {
  expect(readdirSync(other).sort()).toEqual(readdirSync(one).sort());
  return readdirSync(one).flatMap((file) => {
    const [before, now] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    if (before.equals(now)) return [];
    const parts = readPackage(now).parts;
    const differing = [...readPackage(before).parts].filter(
      ([path, part]) => !Buffer.from(part).equals(parts.get(path) ?? part.subarray(1)),
    );
    return [`${file}: ${differing.map(([path]) => path).join(", ") || "the order or the packing of its parts"}`];
  });
}

describe("thirty reports", () => {
  const names = reports.map(({ name }) => name);
  let here = "";
  let together = "";

  beforeAll(async () => {
    here = reportsBelow(join(scratch, "đây"));
    together = await build(here, names, join(scratch, "together"));
  });

  test("are as many, differ from each other, and are sound", () => {
    const files = readdirSync(together).map((file) => readFileSync(join(together, file)));
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(new Set(files.map((bytes) => bytes.toString("base64"))).size).toBe(reports.length);
    for (const bytes of files) expectValid(bytes);
  });

  test("are those that the sources make in this process", async () => {
    const own = reports.filter(({ number }) => number === undefined);
    const { render } = await rendererFor("docx");
    const other: string[] = [];
    for (const { folder, profile, name } of own) {
      const bytes = await render(reportOf(sample(folder, profile)), {});
      if (!readFileSync(join(together, `${name}.docx`)).equals(Buffer.from(bytes))) other.push(name);
    }
    expect(own.length).toBe(everySample.length);
    expect(other).toEqual([]);
  });

  test("the same in the opposite order, in another folder, time zone and locale", async () => {
    const there = reportsBelow(join(scratch, "một thư mục khác", "sâu hơn"));
    expect(differences(together, await build(there, names.toReversed(), join(scratch, "reversed"), 1))).toEqual([]);
  });

  test("the same one by one, each in a process of its own", async () => {
    const alone = join(scratch, "alone");
    mkdirSync(alone);
    const waiting = [...names];
    const work = async (place: number): Promise<void> => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
        await build(here, [name], alone, place);
    };
    await Promise.all(places.slice(1).map((_, index) => work(index + 1)));
    expect(differences(together, alone)).toEqual([]);
  });

  test("what compares them can fail", () => {
    const [one, other] = ["one", "other"].map((name) => join(scratch, name));
    if (one === undefined || other === undefined) throw new Error("two folders");
    for (const [folder, report] of [
      [one, "content/doan-khoi"],
      [other, "test/good/chi-bo"],
    ] as const) {
      mkdirSync(folder);
      writeFileSync(join(folder, "a.docx"), sample(report).bytes);
    }
    expect(differences(one, other)).toEqual([expect.stringMatching(/^a\.docx: .*word\/document\.xml/)]);
  });
});
