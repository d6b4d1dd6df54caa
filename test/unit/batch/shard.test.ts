/** A run in parts on several machines, merged: the same words, the same exit code as one run on one machine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareOf, shareSize } from "../../../src/batch/shard.js";
import { type Host, HostError } from "../../../src/host/host.js";
import { type MemoryHost, memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { formats } from "../../../src/print/printer.js";
import { begin, type Ended, lay, scratchFolder, type } from "../../support/on-disk.js";
import { baseText, type Files, reportAt, terminal } from "../cli/terminal.js";
import { seeded } from "../print/seeded.js";

const late = (text: string): string => text.replace("24/4/2020", "30/4/2020");
const waived = late(baseText("bao-cao.md")).replace(
  "so_lieu:",
  "bo_qua:\n  late-report: đã xin gia hạn bằng văn bản\nso_lieu:",
);
const spaced = "---\nmuc: I\n---\nHọc Chỉ thị số 05 - CT/TW , và Chỉ thị số 05 - CT/TW.\n\nHai tổ.TODO\n";

const faulty = baseText("templates/mau-nho/mau.md").replace("---\n", "---\nkhoa_thua: 1\n");
const otherwise = { "bao-cao.md": baseText("bao-cao.md").replace("mau: mau-nho", "mau: mau-khac") };

/** A dozen, with every weight of finding; a file that all share and the templates that many do are faulty. */
const dozen: Files = {
  ...Object.assign({}, ...Array.from({ length: 9 }, (_, at) => reportAt(`content/bc-${at + 1}`))),
  ...reportAt("content/bc-3", { "bao-cao.md": waived }),
  ...reportAt("content/bc-4", { "01-tinh-hinh.md": spaced, "02-tuyen-truyen.md": "---\nmuc: II.1\n---\n" }),
  ...reportAt("content/bc-6", { "bao-cao.md": late(baseText("bao-cao.md")) }),
  ...reportAt("content/bc-8", { "bao-cao.md": "Không có khai báo.\n" }),
  // In other parts, where the fault of their template comes first and that of chung.md does not.
  ...reportAt("content/bc-7", otherwise),
  ...reportAt("content/bc-9", otherwise),
  ...seeded,
  ...reportAt("content/sau/xa/la"),
  "content/chung.md": "---\nkhoa_la: 1\ndia_dan: Quảng Nam\nngay: 30/2/2020\n---\n",
  "templates/mau-nho/mau.md": faulty,
  "templates/mau-khac/mau.md": faulty,
  "templates/mau-khac/de-cuong.md": baseText("templates/mau-nho/de-cuong.md"),
};

/** One report that the machine does not let be read, as seen from any command. */
function closed(host: MemoryHost): Host {
  const list: Host["list"] = (path) => {
    if (path === "content/bc-5") throw new HostError("forbidden", path);
    return host.list(path);
  };
  return { ...host, list };
}

const world = (files: Files): MemoryHost => memoryHost(files, nodeHost());

/** The command in `count` parts on machines of their own, and the files they left. */
async function inParts(
  words: string,
  count: number,
  files: Files,
  seen = (host: MemoryHost): Host => host,
): Promise<Files> {
  const parts: Record<string, string> = {};
  for (let number = 1; number <= count; number++) {
    const typed = `${words} --format json --shard ${number}/${count}`.split(" ");
    parts[`phan/${number}.json`] = (await type(seen(world(files)), typed)).out;
  }
  return parts;
}

function merged(parts: Files, words = ""): Promise<Ended> {
  return terminal(parts).type(`merge phan ${words}`);
}

describe.each([3, 1, 20])("a dozen reports in %i parts", (count) => {
  test.each(formats)("are told in %s as in one run, in both languages", async (format) => {
    const parts = await inParts("check content --lang en", count, dozen);
    for (const words of [`--format ${format}`, `--format ${format} --lang en --notes`]) {
      const one = await terminal(dozen).type(`check content ${words}`);
      expect(await merged(parts, words)).toEqual(one);
      expect([one.code, one.err]).toEqual([1, ""]);
    }
  });
});

test("what is told once for all reports is: in the parts by themselves, and in the whole", async () => {
  const parts = await inParts("check content", 3, dozen);
  for (const text of Object.values(parts)) expect(String(text)).toContain('"toldAbove": [');
  const { out } = await merged(parts);
  expect(out.match(/khoa_thua/g)?.length).toBe(
    (await terminal(dozen).type("check content")).out.match(/khoa_thua/g)?.length,
  );
  expect(out).toContain("Lỗi trong content/chung.md");
});

test.each(["pretty", "json", "junit", "markdown"])("a build in parts is told in %s as one build", async (format) => {
  for (const more of ["", "--draft", "--fail-on warning --giai-doan trinh_ky", "--to html"]) {
    const words = `build content ${more}`.trim();
    const one = await terminal(dozen).type(`${words} --format ${format}`);
    expect(await merged(await inParts(words, 4, dozen), `--format ${format}`), more).toEqual(one);
  }
});

test("parts write the documents that one build writes, each once", async () => {
  const one = terminal(dozen);
  await one.type("build content --draft");
  const written: string[] = [];
  for (const shard of ["1/3", "2/3", "3/3"]) {
    const part = terminal(dozen);
    await part.type(`build content --draft --shard ${shard}`);
    for (const path of part.below("output")) expect(part.host.files.get(path)).toEqual(one.host.files.get(path));
    written.push(...part.below("output"));
  }
  expect(written.sort()).toEqual(one.below("output"));
  expect(written.length).toBe(11);
});

test.each(["check", "build"])(
  "%s: a report that cannot be read is told by the whole, which ends with 2",
  async (command) => {
    const one = await type(closed(world(dozen)), [command, "content"]);
    const parts = await inParts(`${command} content`, 3, dozen, closed);
    expect(await merged(parts)).toEqual(one);
    expect([one.code, one.err]).toEqual([2, expect.stringContaining("content/bc-5")]);
  },
);

describe("--fail-on", () => {
  const files = { ...reportAt("content/a"), ...reportAt("content/b", { "bao-cao.md": late(baseText("bao-cao.md")) }) };

  test("is that of the parts unless the merge is given another", async () => {
    const strict = await inParts("check content --fail-on warning", 2, files);
    const plain = await inParts("check content", 2, files);
    const codes = [strict, plain].map(async (parts) => [
      (await merged(parts)).code,
      (await merged(parts, "--fail-on warning")).code,
      (await merged(parts, "--fail-on error")).code,
    ]);
    expect(await Promise.all(codes)).toEqual([
      [1, 1, 0],
      [0, 1, 0],
    ]);
  });
});

describe("--baseline", () => {
  test("tells and writes what a whole check does", async () => {
    const one = terminal(dozen);
    const written = await one.type("check content --baseline moc.json --update-baseline");
    const parts = await inParts("check content", 3, dozen);
    const whole = terminal(parts);
    expect(await whole.type("merge phan --baseline moc.json --update-baseline")).toEqual(written);
    expect(whole.text("moc.json")).toBe(one.text("moc.json"));
    // One thing is new, one is gone.
    const changed = {
      ...dozen,
      ...reportAt("content/bc-4"),
      ...reportAt("content/bc-2", { "02-tuyen-truyen.md": "---\nmuc: II.1\n---\n" }),
    };
    const later = { ...changed, "moc.json": one.text("moc.json") ?? "" };
    const expected = await terminal(later).type("check content --baseline moc.json");
    expect([expected.code, expected.err]).toEqual([1, expect.stringContaining("nay không còn nữa")]);
    const again = { ...(await inParts("check content", 3, changed)), "moc.json": one.text("moc.json") ?? "" };
    expect(await terminal(again).type("merge phan --baseline moc.json")).toEqual(expected);
  });

  test("does not go with results of a build, nor is it written without a name", async () => {
    const parts = await inParts("build content", 2, dozen);
    const { code, out, err } = await merged(parts, "--baseline moc.json");
    expect([code, out, err]).toEqual([2, "", expect.stringContaining("decuong check")]);
    expect((await merged(parts, "--update-baseline")).code).toBe(2);
  });
});

describe("the division", () => {
  test("puts each report into one part, in its order; no part has two more than another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (all, count) => {
        const parts = Array.from({ length: count }, (_, index) => shareOf(all, { number: index + 1, count }));
        expect(parts.flat().sort()).toEqual([...all].sort());
        const sizes = parts.map(({ length }) => length);
        expect(sizes).toEqual(parts.map((_, index) => shareSize(all.length, { number: index + 1, count })));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
        for (const part of parts) expect(part).toEqual(all.filter((each) => part.includes(each)));
      }),
    );
  });

  test("is the same for a pattern, a list and any number of jobs", async () => {
    const typed = ["content", "content/*", "content/bc-* content/*"].map(async (places) => {
      const { out } = await terminal(dozen).type(`check ${places} --shard 2/4 --jobs 3 --format json`);
      return (JSON.parse(out) as { reports: { folder: string }[] }).reports.map(({ folder }) => folder);
    });
    const [folder, pattern, list] = await Promise.all(typed);
    expect(folder).toEqual(["content/bc-2", "content/bc-6", "content/loi"]);
    expect([pattern, list]).toEqual([folder, folder]);
  });

  test("a part without a report is done, and says so", async () => {
    const { code, out, err } = await terminal(seeded).type("check content --shard 3/3 --format json");
    expect([code, err]).toEqual([0, "Phần 3/3 không có báo cáo nào, vì cả thảy chỉ có 2 báo cáo.\n"]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, reports: [], shard: { number: 3, count: 3 } });
    const english = await terminal(seeded).type("build content --shard 3/3 --lang en");
    expect([english.code, english.err]).toEqual([0, "Part 3/3 holds no report, as there are only 2 reports.\n"]);
  });

  test("reports of one name are refused in every part of a build, whichever holds them", async () => {
    const files = { ...reportAt("content/a/x"), ...reportAt("content/b/x"), ...reportAt("content/c") };
    for (const shard of ["1/3", "2/3", "3/3"]) {
      const { code, err } = await terminal(files).type(`build content --shard ${shard}`);
      expect([code, err]).toEqual([2, expect.stringContaining("cùng tên")]);
    }
  });
});

describe("--shard is refused", () => {
  test.each([
    "0/8",
    "9/8",
    "2",
    "a/b",
    "2/0",
    "1/1000",
    "99999999999999999999/99999999999999999999",
    "-1/2",
    "1/2/3",
    "2 /8",
    "/",
    "1.5/2",
  ])("as “%s”, with a way to mend it", async (typed) => {
    for (const command of ["check", "build"]) {
      const vi = await terminal(seeded).type(`${command} content "--shard=${typed}"`);
      expect([vi.code, vi.out]).toEqual([2, ""]);
      expect(vi.err).toBe(
        `Sau --shard ghi phần thứ mấy trên tổng số phần (nhiều nhất 999), ví dụ --shard 2/8, không phải “${typed}”.\n`,
      );
      const { err } = await terminal(seeded).type(`${command} content "--shard=${typed}" --lang en`);
      expect(err).toBe(
        `--shard takes a part and the number of parts (at most 999), such as --shard 2/8, not “${typed}”.\n`,
      );
    }
  });

  test.each([
    ["check", "--watch"],
    ["build", "--watch"],
    ["check", "--fix"],
    ["check", "--fix-dry-run"],
    ["check", "--baseline moc.json"],
    ["check", "--baseline moc.json --update-baseline"],
  ])("in %s with %s, before anything is written", async (command, words) => {
    const place = terminal(dozen);
    const before = new Map(place.host.files);
    const { code, out, err } = await place.type(`${command} content --shard 1/2 ${words}`);
    expect([code, out, new Map(place.host.files)]).toEqual([2, "", before]);
    expect(err).toMatch(/^--shard không dùng cùng --[a-z-]+: .+\.\n$/);
    expect((await place.type(`${command} content --shard 1/2 ${words} --lang en`)).err).toMatch(
      /^--shard does not go with/,
    );
  });
});

test("without --shard the JSON holds nothing more than before", async () => {
  const { out } = await terminal(dozen).type("check content --format json");
  expect(Object.keys(JSON.parse(out) as object)).toEqual(["version", "reports"]);
});

test("the installed program: parts on threads, one whole, from a pattern that no shell has expanded", async () => {
  const scratch = scratchFolder("phan");
  try {
    const folder = lay(scratch.fresh(), dozen);
    for (const shard of ["1/2", "2/2"]) {
      const { out } = await begin(folder, ["check", "content", "--shard", shard, "--jobs", "2", "--format", "json"])
        .ended;
      lay(folder, { [`phan/${shard[0]}.json`]: out });
    }
    const one = await begin(folder, ["check", "content", "--notes"]).ended;
    expect(await begin(folder, ["merge", "phan/*.json", "--notes"]).ended).toEqual(one);
    const old = readFileSync(join(folder, "phan/2.json"), "utf8").replace(/"program":"[^"]+"/, '"program":"0.0.1"');
    lay(folder, { "phan/2.json": old });
    expect(await begin(folder, ["merge", "phan"]).ended).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/^“phan\/2.json” do phiên bản 0\.0\.1 làm ra, còn đây là \d+\.\d+\.\d+; /),
    });
  } finally {
    scratch.remove();
  }
});
