/** Many reports at once: the same findings, the same files, the same order as one after another. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { onThreads } from "../../../src/batch/on-threads.js";
import type { TaskResult } from "../../../src/batch/task.js";
import { type Thread, ThreadLost } from "../../../src/host/threads.js";
import { begin, lay, scratchFolder, snapshot } from "../../support/on-disk.js";
import { type Files, reportAt, terminal } from "../cli/terminal.js";
import { seeded } from "../print/seeded.js";

const scratch = scratchFolder("cung-luc");
afterAll(scratch.remove);

const many: Files = {
  ...Object.assign({}, ...[1, 2, 3, 4, 5, 6].map((at) => reportAt(`content/bc-${at}`))),
  ...seeded,
};

describe("the installed program", () => {
  const folder = lay(scratch.fresh(), many);
  const run = (...words: string[]): ReturnType<typeof begin>["ended"] => begin(folder, words).ended;

  test.each(["pretty", "json", "sarif"])("--jobs 3 tells in %s what --jobs 1 tells", async (format) => {
    // Its fault is told with the first of all the reports that it is for.
    const shared = lay(scratch.fresh(), { ...many, "content/chung.md": "---\nkhoa_la: 1\n---\n" });
    const words = ["check", "content", "--format", format, "--notes", "--jobs"];
    const [one, three] = [await begin(shared, [...words, "1"]).ended, await begin(shared, [...words, "3"]).ended];
    expect(one.out).toContain("khoa_la");
    expect([three.code, three.err, three.out]).toEqual([one.code, one.err, one.out]);
    expect(one.code).toBe(1);
  });

  test("and writes the same bytes, one after another", async () => {
    const one = await run("build", "content", "-o", "mot", "--jobs", "1");
    const three = await run("build", "content", "-o", "ba", "-j", "3");
    expect([three.code, three.err, three.out.replaceAll("ba/", "mot/")]).toEqual([one.code, one.err, one.out]);
    expect(Object.keys(snapshot(join(folder, "mot"))).length).toBe(7);
    expect(snapshot(join(folder, "ba"))).toEqual(snapshot(join(folder, "mot")));
  });

  test("what cannot be read or written is told in its turn", async () => {
    const broken = lay(scratch.fresh(), { ...many, "output/bc-2.docx/giu.txt": "a", "output/bc-4.docx": "của tôi" });
    const [one, three] = [
      await begin(broken, ["build", "content", "--jobs", "1"]).ended,
      await begin(broken, ["build", "content", "--jobs", "3"]).ended,
    ];
    expect(one.err.match(/“output\/bc-[24]\.docx”/g)).toEqual(["“output/bc-2.docx”", "“output/bc-4.docx”"]);
    expect([three.code, three.err, three.out]).toEqual([2, one.err, one.out]);
  });

  test("ended by a person: what was begun is done, the rest is named", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `content/bc-${index + 10}`);
    const place = lay(scratch.fresh(), Object.assign({}, ...names.map((name) => reportAt(name))) as Files);
    const { child, ended } = begin(place, ["build", "content", "--jobs", "2"]);
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, err } = await ended;
    const made = readdirSync(join(place, "output")).length;
    expect(made).toBeLessThan(names.length);
    expect([code, err]).toEqual([
      130,
      `Đã dừng: còn ${names.length - made} báo cáo chưa làm: ${names.slice(made).join(", ")}.\n`,
    ]);
  });

  test("where threads are forbidden it does without", async () => {
    const flag = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
    const held = [flag, "--no-warnings", "--allow-fs-read=*"];
    const { code, err } = await begin(folder, ["check", "content", "--jobs", "2"], held).ended;
    expect([code, err]).toEqual([1, ""]);
  });
});

test("a thread that a report brings down is told and replaced; the others are done, in their order", async () => {
  let started = 0;
  const start = (): Thread => {
    started++;
    return {
      ask: async (folder) => {
        // Later ones come in first.
        await new Promise((resolve) => setTimeout(resolve, 10 * (6 - Number(folder))));
        if (folder === "2") throw new ThreadLost("memory", "heap");
        if (folder === "4") throw new ThreadLost("other", "it ended");
        return { output: folder };
      },
      end: async () => undefined,
      stop: async () => undefined,
    };
  };
  async function* folders(): AsyncGenerator<string> {
    yield* ["1", "2", "3", "4", "5"];
  }
  const told: TaskResult[] = [];
  for await (const done of onThreads(folders(), start, 2)) told.push(done);
  expect(told.map(({ output, refusal }) => output ?? refusal?.vi)).toEqual([
    "1",
    "Không đủ bộ nhớ để làm “2”; các báo cáo khác vẫn được làm.",
    "3",
    "Chương trình gặp lỗi bất ngờ ở “4” (it ended).",
    "5",
  ]);
  expect(started).toBeGreaterThan(2);
});

test("few reports are done in this thread; more are spread when nobody says otherwise", async () => {
  const asked: number[] = [];
  const threads = async (): Promise<never> => {
    asked.push(1);
    throw new Error("no threads here");
  };
  const few = await terminal(many).type("check content", {}, { threads });
  expect([few.code, few.err, asked]).toEqual([1, "", []]);
  const names = Array.from({ length: 24 }, (_, index) => `content/bc-${index}`);
  const files = Object.assign({}, ...names.map((name) => reportAt(name))) as Files;
  await terminal(files).type("check content", {}, { threads });
  expect(asked.length).toBe(1);
});

test.each(["0", "-1", "1.5", "nhieu", "100"])("--jobs=%s is refused in a sentence", async (typed) => {
  const { code, err } = await terminal(many).type(`check content --jobs=${typed}`);
  expect([code, err]).toEqual([2, `Sau --jobs ghi một số từ 1 đến 99, không phải “${typed}”.\n`]);
});

describe("progress", () => {
  const ended = (streams: object): Promise<{ readonly err: string; readonly out: string }> =>
    terminal(many).type("build content", streams);

  test("one line on a terminal, taken back before anything else is written; none elsewhere", async () => {
    let screen = "";
    const write = (text: string): void => {
      screen += text;
    };
    await ended({ errIsTerminal: true, outIsTerminal: true, columns: 80, out: write, err: write });
    expect(screen).toContain("\r\u001B[K[3/8] content/bc-3\r\u001B[K");
    // What stays on the screen: each sequence takes its own line back.
    const left = screen
      .split("\n")
      .map((line) => line.split("\r\u001B[K").at(-1))
      .join("\n");
    const quiet = await ended({});
    expect(left).toBe(quiet.out);
    expect(quiet.err).toBe("");
  });

  test("a long name is cut, so that the line stays one", async () => {
    const { err } = await ended({ errIsTerminal: true, columns: 12 });
    expect(err).toContain("[1/8] cont…\r");
  });
});
