/** What is kept of a run is told again only while it is what would come of the report now. In memory, beside a real folder. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ResultCache } from "../../../src/batch/task.js";
import { type Host, HostError } from "../../../src/host/host.js";
import { scratchFolder, type } from "../../support/on-disk.js";
import { pngOf } from "../../support/pictures.js";
import { baseText, type Ended, type Files, projectFolder, reportAt, type Terminal, terminal } from "../cli/terminal.js";
import { seeded } from "../print/seeded.js";

const scratch = scratchFolder("ket-qua");
afterAll(scratch.remove);

interface Tried extends Ended {
  /** Every document by path. */
  readonly made: Files;
}

/** Runs over files that change between the runs, beside one folder of results. */
function memory(tag = "một bản") {
  const kept: ResultCache = { folder: scratch.fresh(), tag };
  const entries = (): readonly string[] => readdirSync(kept.folder).map((name) => join(kept.folder, name));
  const told = async (at: Terminal, line: string, by?: ResultCache): Promise<Tried> => {
    const ended = await at.type(line, {}, by === undefined ? {} : { cache: async () => by });
    return {
      ...ended,
      made: Object.fromEntries(at.below("output").map((path) => [path, at.host.files.get(path) ?? ""])),
    };
  };
  return {
    kept,
    entries,
    /** A new entry is a new file. */
    anew: async (act: () => Promise<unknown>): Promise<number> => {
      const markOf = (path: string): string => {
        const { ino, mtimeNs } = statSync(path, { bigint: true });
        return `${path} ${ino} ${mtimeNs}`;
      };
      const before = new Set(entries().map(markOf));
      await act();
      return entries().filter((path) => !before.has(markOf(path))).length;
    },
    run: (files: Files, line: string, by = kept) => told(terminal(files), line, by),
    /** What comes of the same without any memory. */
    plain: (files: Files, line: string) => told(terminal(files), line),
  };
}

const one = reportAt("content/a");
const documents = (files: Files, { made }: Tried): Files => ({
  ...files,
  ...Object.fromEntries(Object.entries(made).map(([path, bytes]) => [path.slice(1), bytes])),
});

describe("the second run tells what the first did, and does nothing", () => {
  const whole = { ...projectFolder("content"), ...projectFolder("test/good"), ...seeded };
  test.each([
    "check content test/good --format json --notes --giai-doan trinh_ky",
    "check content test/good --notes --lang en",
    "check content --format sarif",
    "build content test/good",
    "build content --format json --draft",
    "build content --to html",
  ])("%s", async (line) => {
    const { anew, run, plain, entries } = memory();
    const expected = await plain(whole, line);
    const first = await run(whole, line);
    expect(first).toEqual(expected);
    const count = entries().length;
    expect(count).toBeGreaterThan(4);
    const after = documents(whole, first);
    expect(await anew(async () => expect(await run(after, line)).toEqual(expected))).toBe(0);
    expect(entries().length).toBe(count);
  });

  test("also in another language, in another form, and with another mind about what fails a check", async () => {
    const { anew, run, plain } = memory();
    await run(seeded, "check content");
    for (const line of ["check content --lang en", "check content --format junit", "check content --fail-on warning"])
      expect(await anew(async () => expect(await run(seeded, line)).toEqual(await plain(seeded, line)))).toBe(0);
  });

  test("a report that is held back is held back again", async () => {
    const { anew, run, plain } = memory();
    const line = "build content/loi";
    await run(seeded, line);
    expect(await anew(async () => expect(await run(seeded, line)).toEqual(await plain(seeded, line)))).toBe(0);
  });

  test("a fault of a file that reports share is told with the first of them, which may be a new one", async () => {
    const files = { ...one, ...reportAt("content/c"), "content/chung.md": "---\nkhoa_la: 1\n---\n" };
    const { run, plain } = memory();
    await run(files, "check content/c");
    await run(files, "check content/a content/c");
    const line = "check content/c content/a --format pretty";
    expect(await run(files, line)).toEqual(await plain(files, line));
  });
});

const section = "content/a/01-tinh-hinh.md";
const text = baseText("01-tinh-hinh.md");
const picture = (shade: number): Files => ({
  ...one,
  [section]: `${text}\n:::hinh\n![Ảnh](a.png)\n:::\n`,
  "content/a/a.png": pngOf(60, 40, { shade }),
});
const profile: Files = Object.fromEntries(
  Object.entries(projectFolder("templates/the-thuc/dang-2018")).map(([path, bytes]) => [
    path.replace("dang-2018", "rieng"),
    bytes,
  ]),
);
const own: Files = {
  ...one,
  ...profile,
  "content/a/bao-cao.md": baseText("bao-cao.md").replace("---\n", "---\nthe_thuc: rieng\n"),
};
const ownText = new TextDecoder().decode(profile["templates/the-thuc/rieng/the-thuc.md"] as Uint8Array);
const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));

describe("anything else that was asked of the disk is done anew", () => {
  test.each<[string, Files, Files]>([
    ["a section", one, { ...one, [section]: `${text}\nThêm một câu , sai dấu.\n` }],
    ["one letter, same length", one, { ...one, [section]: text.replace(/a(?=[^a]*$)/, "e") }],
    ["a section that came", one, { ...one, "content/a/09.md": "---\nmuc: I\n---\nThêm.\n" }],
    ["a section that went", one, without(one, section)],
    ["another name of a section", one, { ...without(one, section), "content/a/01-khac.md": text }],
    ["chung.md that came", one, { ...one, "content/chung.md": "---\nkhoa_la: 1\n---\n" }],
    [
      "chung.md",
      { ...one, "content/chung.md": "---\nkhoa_la: 1\n---\n" },
      { ...one, "content/chung.md": "---\nkhoa: 1\n---\n" },
    ],
    [
      "the outline",
      one,
      { ...one, "templates/mau-nho/de-cuong.md": `${baseText("templates/mau-nho/de-cuong.md")}\n# THÊM {#them}\n` },
    ],
    [
      "an outline of the same name that is nearer",
      one,
      Object.fromEntries(
        Object.entries(one).flatMap(([path, bytes]) =>
          path.startsWith("templates/")
            ? [
                [path, bytes],
                [
                  `content/${path}`,
                  path.endsWith("de-cuong.md")
                    ? `${baseText("templates/mau-nho/de-cuong.md")}\n# THÊM {#them}\n`
                    : bytes,
                ],
              ]
            : [[path, bytes]],
        ),
      ),
    ],
    [
      "the profile",
      own,
      { ...own, "templates/the-thuc/rieng/the-thuc.md": ownText.replaceAll("Times New Roman", "Arial") },
    ],
    ["a frame of the profile", own, { ...own, "templates/the-thuc/rieng/cuoi.hbs": "Hết.\n" }],
    ["a picture", picture(200), picture(90)],
    ["a picture that went", picture(200), without(picture(200), "content/a/a.png")],
  ])("%s", async (_, before, after) => {
    for (const line of ["check content/a --format json --notes", "build content/a --draft --format json"]) {
      const { anew, run, plain, entries } = memory();
      const first = await run(before, line);
      const now = documents(after, first);
      const expected = await plain(now, line);
      // The change is one that a person would notice.
      if (line.startsWith("build")) expect(expected).not.toEqual(first);
      expect(await anew(async () => expect(await run(now, line)).toEqual(expected))).toBe(1);
      expect(entries().length).toBe(1);
    }
  });

  test.each([
    ["check content/loi --format json", "check content/loi --format json --giai-doan da_gui"],
    ["build content/loi --format json", "build content/loi --format json --draft"],
    ["build content/loi --format json --fail-on note", "build content/loi --format json --fail-on error"],
    ["build content/sach", "build content/sach --to html"],
    ["build content/sach", "build content/sach -o khac"],
    ["check content/sach", "build content/sach"],
  ])("%s, then %s", async (before, line) => {
    const { anew, run, plain } = memory();
    await run(seeded, before);
    expect(await anew(async () => expect(await run(seeded, line)).toEqual(await plain(seeded, line)))).toBe(1);
  });

  test("another program, whose results take the place of the old ones", async () => {
    const { anew, run, kept, entries } = memory();
    await run(seeded, "check content");
    const newer = { ...kept, tag: "bản mới" };
    expect(await anew(() => run(seeded, "check content", newer))).toBe(2);
    expect(await anew(() => run(seeded, "check content", newer))).toBe(0);
    expect(entries().length).toBe(2);
  });

  test("only what changed: of three reports one", async () => {
    const files = { ...seeded, ...one };
    const { anew, run, plain } = memory();
    const first = await run(files, "build content --draft");
    const now = documents({ ...files, [section]: `${text}\nThêm một câu.\n` }, first);
    const expected = await plain(now, "build content --draft");
    expect(await anew(async () => expect(await run(now, "build content --draft")).toEqual(expected))).toBe(1);
  });
});

describe("the document", () => {
  const line = "build content/a";
  test("that is gone is written again", async () => {
    const { run } = memory();
    const first = await run(one, line);
    expect(Object.keys(first.made)).toEqual(["/output/a.docx"]);
    expect(await run(one, line)).toEqual(first);
  });

  test("that a person changed is refused as ever, and replaced only by --ghi-de", async () => {
    const { run, plain } = memory();
    const first = await run(one, line);
    const changed = { ...one, "output/a.docx": "của tôi" };
    const refused = await run(changed, line);
    expect(refused).toEqual(await plain(changed, line));
    expect(refused.code).toBe(2);
    // What was refused is not kept.
    expect(await run(changed, line)).toEqual(refused);
    expect(await run(changed, `${line} --ghi-de`)).toEqual(first);
  });
});

test.each<[string, (path: string, entry: Buffer) => void]>([
  ["cut off", (path, entry) => writeFileSync(path, entry.subarray(0, entry.length - 9))],
  ["cut off at its first line", (path, entry) => writeFileSync(path, entry.subarray(0, entry.indexOf(10)))],
  ["empty", (path) => writeFileSync(path, "")],
  ["garbage", (path) => writeFileSync(path, Buffer.alloc(5000, 0xfe))],
  ["changed in one letter", (path, entry) => writeFileSync(path, entry.toString().replace("Chi bộ", "Chi Bộ"))],
  ["of another form", (path) => writeFileSync(path, `${"0".repeat(64)}\n[]\n{"record":{}}`)],
  [
    "a folder",
    (path) => {
      rmSync(path);
      mkdirSync(join(path, "giu"), { recursive: true });
    },
  ],
])("an entry that is %s is not told", async (_, spoil) => {
  const { run, entries } = memory();
  const expected = await run(seeded, "check content --format json");
  for (const path of entries()) spoil(path, readFileSync(path));
  expect(await run(seeded, "check content --format json")).toEqual(expected);
});

test("an entry under the name of another is not told", async () => {
  const { run, entries } = memory();
  const expected = await run(seeded, "check content --format json");
  const [a = "", b = ""] = entries();
  const [first, second] = [readFileSync(a), readFileSync(b)];
  writeFileSync(a, second);
  writeFileSync(b, first);
  expect(await run(seeded, "check content --format json")).toEqual(expected);
});

test("--no-cache, --watch and --fix keep nothing of their own, and nothing is made of what is kept", async () => {
  const { anew, run, plain, entries } = memory();
  await run(seeded, "check content");
  for (const path of entries()) rmSync(path);
  for (const line of ["check content --no-cache", "build content --no-cache", "check content --fix-dry-run"])
    expect(await anew(async () => expect(await run(seeded, line)).toEqual(await plain(seeded, line)))).toBe(0);
  expect(await anew(() => run(seeded, "check content --fix"))).toBe(2);
});

test("a report that could not be read or written is not kept, and stops no other", async () => {
  const { run, kept, entries } = memory();
  const inTheWay = { ...seeded, "output/sach.docx/giu.txt": "a" };
  expect((await run(inTheWay, "build content")).code).toBe(2);
  expect(entries().length).toBe(1);
  const { host } = terminal(seeded);
  const failing: Host = {
    ...host,
    list: (path) => {
      if (path.endsWith("sach")) throw new HostError("forbidden", path);
      return host.list(path);
    },
  };
  const ended = await type(failing, ["check", "content"], {}, { cache: async () => kept });
  expect(ended.code).toBe(2);
  expect(entries().length).toBe(2);
});
