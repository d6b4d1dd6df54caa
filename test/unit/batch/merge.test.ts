/** What `decuong merge` refuses: half a result must not look like a whole one, and no file is trusted. */
import { describe, expect, test } from "vitest";
import { HostError } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { type } from "../../support/on-disk.js";
import { type Files, reportAt, terminal } from "../cli/terminal.js";
import { seeded } from "../print/seeded.js";

const files: Files = { ...reportAt("content/a"), ...reportAt("content/b"), ...seeded };

interface Left {
  readonly shard: Record<string, unknown> & { reports: Record<string, unknown>[] };
}

async function part(shard: string, words = "check content", of = files): Promise<string> {
  return (await terminal(of).type(`${words} --format json --shard ${shard}`)).out;
}

/** The same file with its part changed. */
function changed(text: string, change: (shard: Left["shard"]) => void): string {
  const document = JSON.parse(text) as Left;
  change(document.shard);
  return JSON.stringify(document);
}

const [one, two] = [await part("1/2"), await part("2/2")];

/** Both languages, nothing on standard output, exit code 2. */
async function refused(given: Files, words = Object.keys(given).join(" ")): Promise<readonly [string, string]> {
  const [vi, en] = [
    await terminal(given).type(`merge ${words}`),
    await terminal(given).type(`merge ${words} --lang en`),
  ];
  expect([vi.code, vi.out, en.code, en.out]).toEqual([2, "", 2, ""]);
  // One sentence for a person, nothing of the program's inside.
  for (const { err } of [vi, en]) expect(err).toMatch(/^[^\n]{10,400}\.\n$/);
  expect(vi.err + en.err).not.toMatch(/undefined|\bat \w+ \(|Error|zod|lỗi bất ngờ|of its own/);
  return [vi.err.trimEnd(), en.err.trimEnd()];
}

test("the files may be given in any order, twice, as a pattern or as the folder they lie in", async () => {
  const expected = await terminal(files).type("check content");
  const given = { "phan/x/1.json": one, "phan/y/2.json": two, "phan/doc.txt": "" };
  for (const words of ["phan/y/2.json phan/x/1.json", "phan", "phan/*/*.json", "phan/x phan/x/1.json phan/y"]) {
    expect(await terminal(given).type(`merge ${words}`), words).toEqual(expected);
  }
});

test("one part of one is the whole run, for every form without another check", async () => {
  const all = { "all.json": await part("1/1") };
  expect(await terminal(all).type("merge all.json --format sarif")).toEqual(
    await terminal(files).type("check content --format sarif"),
  );
});

describe("what is not there", () => {
  test("files", async () => {
    expect(await refused({})).toEqual([
      "Ghi tên các tệp kết quả của từng phần, ví dụ: decuong merge 1.json 2.json.",
      "Name the files that the parts left, for example: decuong merge 1.json 2.json.",
    ]);
    expect((await refused({ "1.json": one }, "1.json 2.json"))[0]).toBe("Không dùng được “2.json”: không tìm thấy.");
    expect((await refused({ "1.json": one }, "phan-*.json"))[0]).toBe("Không có tệp nào khớp với “phan-*.json”.");
    expect((await refused({ "phan/1.txt": one }, "phan"))[0]).toBe("Không có tệp .json nào trong “phan”.");
  });

  test("a part, or many", async () => {
    expect(await refused({ "1.json": one })).toEqual([
      "Còn thiếu phần 2/2. Gộp lại khi đã đủ các phần.",
      "Missing: part 2/2. Merge again when all are there.",
    ]);
    const many = await refused({ "7.json": await part("7/40") });
    expect(many[0]).toBe(
      "Còn thiếu phần 1/40, 2/40, 3/40, 4/40, 5/40, 6/40, 8/40, 9/40, 10/40, 11/40 và 29 phần nữa. Gộp lại khi đã đủ các phần.",
    );
  });

  test("reports of a part that was ended halfway", async () => {
    const ended = changed(one, (shard) => void shard.reports.pop());
    const [vi, en] = await refused({ "1.json": ended, "2.json": two });
    expect(vi).toBe(
      "“1.json” là phần 1/2 nhưng mới làm 1 trên 2 báo cáo, vì bị dừng giữa chừng; hãy chạy lại phần ấy.",
    );
    expect(en).toBe("“1.json” is part 1/2 but was stopped after 1 of 2 reports; run that part again.");
  });

  test("of a real run that a person ended as well", async () => {
    let act: (() => void) | undefined;
    const ended = await terminal(files).type("check content --format json --shard 1/1", {
      interrupted: (each) => {
        act = each;
        setImmediate(() => act?.());
      },
    });
    expect(ended.code).toBe(130);
    expect((await refused({ "1.json": ended.out }))[0]).toContain("bị dừng giữa chừng");
  });
});

const others: readonly (readonly [string, string, string, string])[] = [
  [
    "another number of parts",
    await part("2/3"),
    "không cùng một lần chia: phần 1/2 và phần 2/3",
    "not of one division",
  ],
  ["another command", await part("2/2", "build content"), "không cùng một lệnh: check và build", "two commands"],
  ["another stage", await part("2/2", "check content --giai-doan da_gui"), "cùng tùy chọn --giai-doan", "--giai-doan"],
  ["another verdict", await part("2/2", "check content --fail-on note"), "cùng tùy chọn --fail-on", "--fail-on"],
  [
    "other reports",
    await part("2/2", "check content/a content/b"),
    "không cùng một danh sách",
    "not of the same reports",
  ],
  [
    "another order",
    await part("2/2", "check content/b content"),
    "không cùng một danh sách",
    "not of the same reports",
  ],
  ["the same part", one, "“1.json” và “2.json” đều là phần 1/2. Chỉ giữ một tệp.", "are both part 1/2"],
];

describe("parts that are not of one run", () => {
  test.each(others)("%s", async (_, other, words, english) => {
    const [vi, en] = await refused({ "1.json": one, "2.json": other });
    expect(vi).toContain(words);
    expect(en).toContain(english);
  });

  test("another version of the program", async () => {
    const old = changed(two, (shard) => {
      shard["program"] = "0.0.1";
      shard["new"] = true;
    });
    const [vi, en] = await refused({ "1.json": one, "2.json": old });
    expect(vi).toMatch(/^“2.json” do phiên bản 0\.0\.1 làm ra, còn đây là .+; hãy dùng một phiên bản/);
    expect(en).toMatch(/^“2.json” was made by version 0\.0\.1, and this is /);
  });

  test("a document for Word beside one for the web, a draft beside none", async () => {
    const html = await part("2/2", "build content --to html --draft");
    const [vi] = await refused({ "1.json": await part("1/2", "build content"), "2.json": html });
    expect(vi).toContain("tùy chọn --draft, --to. Chạy lại mọi phần");
  });

  test("a list that the parts do not make", async () => {
    const other = changed(two, (shard) => {
      for (const report of shard.reports) report["folder"] = "content/khac";
    });
    expect((await refused({ "1.json": one, "2.json": other }))[0]).toContain("có tệp đã bị sửa");
  });
});

const foreign: readonly (readonly [string, string | Uint8Array, string, string])[] = [
  ["nothing", "", "trống: lệnh làm phần ấy", "is empty"],
  ["a text", "Kết quả: 0 lỗi", "không phải JSON trọn vẹn", "no whole JSON"],
  ["what was cut short", one.slice(0, one.length / 2), "không phải JSON trọn vẹn", "no whole JSON"],
  ["what a shell wrote in UTF-16", new Uint8Array(Buffer.from(`\uFEFF${one}`, "utf16le")), "UTF-8", "UTF-8"],
  [
    "the JSON of a plain run",
    (await terminal(files).type("check content --format json")).out,
    "--shard 1/1",
    "--shard 1/1",
  ],
  [
    "a form without all that is needed",
    (await terminal(files).type("check content --format gitlab")).out,
    "không phải kết quả",
    "not made by decuong",
  ],
  ["JSON of another program", '{"version":1}', "không phải kết quả của decuong", "not made by decuong"],
  ["null", "null", "không phải kết quả của decuong", "not made by decuong"],
  ["a number", "12", "không phải kết quả của decuong", "not made by decuong"],
];

describe("what is not a part", () => {
  test.each(foreign)("%s", async (_, text, words, english) => {
    const [vi, en] = await refused({ "1.json": one, "2.json": text });
    expect(vi).toMatch(/^“2\.json” /);
    expect(vi).toContain(words);
    expect(en).toContain(english);
  });

  test("a mark at the beginning, as editors on Windows leave, is none of these", async () => {
    expect((await terminal({ "1.json": one, "2.json": `\uFEFF${two}` }).type("merge 1.json 2.json")).code).toBe(1);
  });

  test("a file of another size, one that cannot be read", async () => {
    const host = memoryHost({ "1.json": one, "2.json": two }, nodeHost());
    const huge = await type({ ...host, size: (path) => (path === "2.json" ? 100_000_001 : host.size(path)) }, [
      "merge",
      "1.json",
      "2.json",
    ]);
    expect([huge.code, huge.out, huge.err]).toEqual([
      2,
      "",
      "“2.json” lớn hơn 100 MB; hãy chia thành nhiều phần hơn.\n",
    ]);
    const read = (path: string): Uint8Array => {
      if (path === "2.json") throw new HostError("forbidden", path);
      return host.read(path);
    };
    expect(await type({ ...host, read }, ["merge", "1.json", "2.json"])).toMatchObject({ code: 2, out: "" });
  });
});
