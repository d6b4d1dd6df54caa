/**
 * Files, crashes and several runs at once (catalogue J). The old file stands or the new one does, whole, and a refusal is
 * one sentence. Faults of the disk are put under the real writing by replacing single functions of `node:fs`.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Signal } from "../../src/batch/streams.js";
import { type Host, HostError } from "../../src/host/host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { everyRowOccurs } from "../support/catalogue-rows.js";
import { expectValid } from "../support/docx/validate.js";
import { begin, type Ended, lay, scratchFolder, snapshot, type } from "../support/on-disk.js";
import { baseText, reportAt } from "../unit/cli/terminal.js";

const faults = vi.hoisted(() => ({
  /** Called before each of the functions below; throws to make it fail. */
  before: undefined as ((name: string, first: unknown, second: unknown) => void) | undefined,
}));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const watched = [
    "openSync",
    "writeSync",
    "fsyncSync",
    "closeSync",
    "renameSync",
    "mkdirSync",
    "writeFileSync",
  ] as const;
  const wrapped = watched.map((name) => [
    name,
    (...words: readonly unknown[]): unknown => {
      faults.before?.(name, words[0], words[1]);
      return (real[name] as (...all: readonly unknown[]) => unknown)(...words);
    },
  ]);
  return { ...real, ...Object.fromEntries(wrapped) };
});

const scratch = scratchFolder("tep");
afterEach(() => {
  faults.before = undefined;
});
afterAll(scratch.remove);

everyRowOccurs(import.meta.filename, 100, 106);

/** One sentence for a person: nothing of the program, nothing of the system. */
function expectSentence({ code, err }: Ended, words: string | RegExp, exit = 2): void {
  expect(code).toBe(exit);
  expect(err).toMatch(/^[^\n]+\.\n$/);
  expect(err).toMatch(words);
  expect(err).not.toMatch(/E[A-Z]{4,}|Error|node:|\.js|\.tmp|undefined/);
}

function leftovers(folder: string): readonly string[] {
  return fs.readdirSync(folder).filter((name) => name.startsWith(".") || name.endsWith(".tmp"));
}

const changed = { "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ có 25 đảng viên ở 4 tổ đảng.\n" };

describe("T-100 a build over an existing file is killed", () => {
  const folder = join(scratch.path, "kill");
  const target = join(folder, "output/a.docx");
  let [before, after]: Buffer[] = [];

  beforeAll(async () => {
    lay(folder, reportAt("content/a", changed));
    await type(nodeHost(folder), ["build", "content/a", "-o", "new"]);
    lay(folder, reportAt("content/a"));
    await type(nodeHost(folder), ["build", "content/a"]);
    before = fs.readFileSync(target);
    after = fs.readFileSync(join(folder, "new/a.docx"));
    expect(before.equals(after)).toBe(false);
    lay(folder, reportAt("content/a", changed));
  });

  const expectWhole = (): void => {
    const now = fs.readFileSync(target);
    expect(now.equals(before ?? now.subarray(1)) || now.equals(after ?? now.subarray(1))).toBe(true);
  };
  const putOldBack = (): void => fs.writeFileSync(target, before ?? "");
  const expectClean = async (): Promise<void> => {
    expect((await begin(folder, ["build", "content/a"]).ended).err).toBe("");
    expect(fs.readFileSync(target).equals(after ?? Buffer.alloc(0))).toBe(true);
    expect(fs.readdirSync(join(folder, "output"))).toEqual(["a.docx"]);
  };

  /** The nth call of a function of the disk, counted from the first file that is made, kills the process before it acts. */
  test.each([
    ["writeSync", 1, "old"],
    ["fsyncSync", 1, "old"],
    ["closeSync", 1, "old"],
    ["renameSync", 1, "old"],
    ["fsyncSync", 2, "new"],
  ])("before %s number %i", async (name, nth, stands) => {
    putOldBack();
    const preload = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
      const [open, act] = [fs.openSync, fs.${name}]; let [made, count] = [false, 0];
      fs.openSync = (...words) => { made ||= words[1] === "wx"; return open(...words); };
      fs.${name} = (...words) => { if (made && ++count === ${nth}) process.kill(process.pid, "SIGKILL"); return act(...words); };
      syncBuiltinESMExports();`;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    const { code } = await begin(folder, ["build", "content/a"], ["--import", url]).ended;
    expect(code).toBe("SIGKILL");
    expectWhole();
    expect(fs.readFileSync(target).equals(before ?? Buffer.alloc(0))).toBe(stands === "old");
    expect(leftovers(join(folder, "output")).length).toBe(stands === "old" ? 1 : 0);
    await expectClean();
  });

  test("at moments spread over its whole length", async () => {
    const started = process.hrtime.bigint();
    await begin(folder, ["build", "content/a"]).ended;
    const length = Number((process.hrtime.bigint() - started) / 1_000_000n);
    // The same moments in every run, as parts of the length.
    for (let n = 1, seed = 59; n <= moments; n++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      putOldBack();
      const { child, ended } = begin(folder, ["build", "content/a"]);
      await new Promise((resolve) => setTimeout(resolve, length * (0.2 + 0.9 * (seed / 2_147_483_648))));
      child.kill("SIGKILL");
      await ended;
      expectWhole();
    }
    await expectClean();
  });
});

/** More by hand: DECUONG_KILLS=50. */
const moments = Number(process.env["DECUONG_KILLS"] ?? 8);

describe("T-100 leftovers", () => {
  const own = async (): Promise<{ readonly folder: string; readonly machine: string }> => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    let seen = "";
    faults.before = (name, path) => {
      if (name === "openSync" && String(path).includes(".decuong-")) seen = String(path);
    };
    await type(nodeHost(folder), ["build", "content/a"]);
    faults.before = undefined;
    return { folder: join(folder, "output"), machine: /\.decuong-([0-9a-f]{8})-/.exec(seen)?.[1] ?? "?" };
  };
  const left = (machine: string, pid: number | undefined): string => `.decuong-${machine}-${pid}-0123456789ab.tmp`;
  const twoDaysAgo = Date.now() / 1_000 - 172_800;

  test("of a process that ended go; those of living ones and of other machines stay", async () => {
    const { folder, machine } = await own();
    const living = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const ended = spawnSync(process.execPath, ["-e", ""]).pid;
    const names = {
      ended: left(machine, ended),
      living: left(machine, living.pid),
      thisOne: left(machine, process.pid),
      elsewhere: left("00000000", ended),
      elsewhereOld: left("11111111", living.pid),
      foreign: ".a.docx.0123.tmp",
      words: ".decuong-ghi-chep.tmp",
    };
    for (const name of Object.values(names)) fs.writeFileSync(join(folder, name), "dở");
    fs.utimesSync(join(folder, names.elsewhereOld), twoDaysAgo, twoDaysAgo);
    fs.utimesSync(join(folder, names.living), twoDaysAgo, twoDaysAgo);
    try {
      nodeHost(folder).write("b.txt", Buffer.from("b"));
      const gone = [names.ended, names.elsewhereOld];
      const kept = Object.values(names).filter((name) => !gone.includes(name));
      expect(fs.readdirSync(folder).sort()).toEqual([...kept, "a.docx", "b.txt"].sort());
    } finally {
      living.kill("SIGKILL");
      await once(living, "exit");
    }
  });

  test("that cannot be removed keep nothing from being written", async () => {
    const { folder, machine } = await own();
    const ended = spawnSync(process.execPath, ["-e", ""]).pid;
    fs.mkdirSync(join(folder, left(machine, ended)));
    nodeHost(folder).write("b.txt", Buffer.from("b"));
    expect(fs.readFileSync(join(folder, "b.txt"), "utf8")).toBe("b");
  });
});

describe("T-101 the disk refuses", () => {
  const refusal = (code: string, syscall = "?"): Error =>
    Object.assign(new Error(`${code}: refused`), { code, syscall: syscall.replace("Sync", "") });

  test.each([
    ["full after half of the file", "writeSync", "ENOSPC", "đĩa đã đầy"],
    ["full when flushed", "fsyncSync", "ENOSPC", "đĩa đã đầy"],
    ["over the user's share", "writeSync", "EDQUOT", "đĩa đã đầy"],
    ["a folder without the right to write", "openSync", "EACCES", "không có quyền"],
    ["a disk that is read-only", "openSync", "EROFS", "chỉ cho đọc"],
    ["a folder that nobody may change", "openSync", "EPERM", "không có quyền"],
    ["open elsewhere", "renameSync", "EPERM", "đang mở ở chương trình khác"],
    ["open elsewhere", "renameSync", "EBUSY", "đang mở ở chương trình khác"],
    ["a fault of the disk", "fsyncSync", "EIO", "máy báo lỗi"],
    ["a name too long for the disk", "openSync", "ENAMETOOLONG", "tên hoặc đường dẫn dài quá"],
  ])("%s: %s answers %s", async (_, call, code, words) => {
    const folder = lay(scratch.fresh(), { ...reportAt("content/a"), ...reportAt("content/b") });
    const host = nodeHost(folder);
    await type(host, ["build", "content/a"]);
    lay(folder, reportAt("content/a", changed));
    const before = snapshot(folder);
    let writing = false;
    let refused = 0;
    faults.before = (name, path, second) => {
      if (name === "writeFileSync") throw new Error("a plain write");
      writing ||= name === "openSync" && String(path).includes(".decuong-");
      if (!writing || name !== call || refused > 0) return;
      refused++;
      if (name === "writeSync") fs.appendFileSync(path as number, (second as Buffer).subarray(0, 1_000));
      throw refusal(code, call);
    };
    const told = await type(host, ["build", "content/a"]);
    faults.before = undefined;
    expect(refused).toBe(1);
    expectSentence(told, words);
    expect(told.err).toContain("output/a.docx");
    expect(snapshot(folder)).toEqual(before);
  });

  test("the folder of the output cannot be made", async () => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    faults.before = (name) => {
      if (name === "mkdirSync") throw refusal("EACCES");
    };
    const told = await type(nodeHost(folder), ["build", "content/a"]);
    faults.before = undefined;
    expectSentence(told, "không có quyền");
    expect(fs.existsSync(join(folder, "output"))).toBe(false);
  });

  test("a system that cannot flush folders, or forbids it, writes all the same", async () => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    for (const [code, what] of [
      ["EINVAL", "folders"],
      ["ERR_ACCESS_DENIED", "anything"],
    ] as const) {
      let refused = 0;
      faults.before = (name, handle) => {
        if (name !== "fsyncSync" || (what === "folders" && !fs.fstatSync(handle as number).isDirectory())) return;
        refused++;
        throw refusal(code);
      };
      expect((await type(nodeHost(folder), ["build", "content/a"])).code).toBe(0);
      expect(refused).toBeGreaterThan(0);
    }
  });

  test.each([
    ["a folder", (path: string) => fs.mkdirSync(path)],
    ["a folder that holds something", (path: string) => void lay(path, { "ghi-chep.txt": "a" })],
    ["a pipe", (path: string) => void execFileSync("mkfifo", [path])],
    ["a link to a folder", (path: string) => fs.symlinkSync(".", path)],
  ])("the output is %s, also with --ghi-de", async (_, make) => {
    const folder = lay(scratch.fresh(), { ...reportAt("content/a"), "output/khac.txt": "a" });
    make(join(folder, "output/a.docx"));
    const before = snapshot(folder);
    expectSentence(await type(nodeHost(folder), ["build", "content/a"]), /“output\/a\.docx”.*tệp thường/);
    if (fs.lstatSync(join(folder, "output/a.docx")).isSymbolicLink()) return;
    expectSentence(await type(nodeHost(folder), ["build", "--ghi-de", "content/a"]), /“output\/a\.docx”.*tệp thường/);
    expect(snapshot(folder)).toEqual(before);
  });

  test("the folder of the output is a file", async () => {
    const folder = lay(scratch.fresh(), { ...reportAt("content/a"), output: "ghi chép" });
    expectSentence(await type(nodeHost(folder), ["build", "content/a"]), "“output” không phải thư mục");
    expectSentence(
      await type(nodeHost(folder), ["build", "content/a", "-o", "output/sau"]),
      "“output/sau” không phải thư mục",
    );
    expect(fs.readFileSync(join(folder, "output"), "utf8")).toBe("ghi chép");
  });

  test("a link in place of the output is replaced; what it leads to is left alone", async () => {
    const folder = lay(scratch.fresh(), { ...reportAt("content/a"), "khac/giu.docx": "ghi chép", "output/b.txt": "" });
    fs.symlinkSync("../khac/giu.docx", join(folder, "output/a.docx"));
    expect((await type(nodeHost(folder), ["build", "--ghi-de", "content/a"])).code).toBe(0);
    expect(fs.readFileSync(join(folder, "khac/giu.docx"), "utf8")).toBe("ghi chép");
    expect(fs.lstatSync(join(folder, "output/a.docx")).isFile()).toBe(true);
  });

  test("the output is the input: the report's own files stay", async () => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    const before = snapshot(folder);
    expect((await type(nodeHost(folder), ["build", "content/a", "-o", "content/a"])).code).toBe(0);
    const { "content/a/a.docx": made, ...rest } = snapshot(folder);
    expect(rest).toEqual(before);
    expectValid(Buffer.from(made ?? "", "base64"));
    expect((await type(nodeHost(folder), ["check", "content/a"])).code).toBe(0);
    const words = ["check", "content/a", "--baseline", "content/a/bao-cao.md", "--update-baseline"];
    expectSentence(await type(nodeHost(folder), words), "không đúng dạng");
    expect({ ...snapshot(folder), "content/a/a.docx": made }).toEqual({ ...before, "content/a/a.docx": made });
  });
});

test("T-102 the file is flushed before it is renamed, and its folder before success is told", async () => {
  const folder = lay(scratch.fresh(), { ...reportAt("content/a"), "output/khac.txt": "a" });
  const seen: string[] = [];
  faults.before = (name, first, second) => {
    if (name === "openSync" && String(first).includes(".decuong-")) seen.push(`make ${String(second)}`);
    else if (name === "openSync" && String(first) === join(folder, "output")) seen.push("open folder");
    else if (name === "fsyncSync")
      seen.push(`flush ${fs.fstatSync(first as number).isDirectory() ? "folder" : "file"}`);
    else if (name === "writeSync") seen.push("write");
    else if (name === "renameSync") seen.push(`rename to ${String(second).slice(folder.length + 1)}`);
  };
  await type(nodeHost(folder), ["build", "content/a"], {
    out: (text) => void (text.includes("Đã xuất") && seen.push("told")),
  });
  expect(seen).toEqual([
    "make wx",
    "write",
    "flush file",
    "rename to output/a.docx",
    "open folder",
    "flush folder",
    "told",
  ]);
});

test("T-103 several builds of the same output at once: each ends well, one whole file", async () => {
  const folder = lay(scratch.fresh(), reportAt("content/a"));
  await type(nodeHost(folder), ["build", "content/a", "-o", "mong-doi"]);
  const expected = fs.readFileSync(join(folder, "mong-doi/a.docx"));
  for (const out of ["ra/moi/sau", "ra/moi/sau", "ra/khac"]) {
    const all = await Promise.all([1, 2, 3, 4].map(() => begin(folder, ["build", "content/a", "-o", out]).ended));
    expect(all.map(({ code, err }) => [code, err])).toEqual(Array(4).fill([0, ""]));
    expect(fs.readdirSync(join(folder, out))).toEqual(["a.docx"]);
    expect(fs.readFileSync(join(folder, out, "a.docx")).equals(expected)).toBe(true);
  }
});

describe("T-104 a section changes while it is built", () => {
  const name = "content/a/02-tuyen-truyen.md";

  /** Acts once, after the section was looked at and before it is read. */
  const during = (folder: string, act: (path: string) => void): Host => {
    const host = nodeHost(folder);
    let done = false;
    return {
      ...host,
      size: (path) => {
        const size = host.size(path);
        if (path === name && !done) {
          done = true;
          fs.rmSync(join(folder, name));
          act(join(folder, name));
        }
        return size;
      },
    };
  };

  test.each([
    ["disappears", () => undefined, "không còn"],
    ["becomes a pipe", (path: string) => void execFileSync("mkfifo", [path]), "không phải tệp thường"],
    ["becomes a device", (path: string) => fs.symlinkSync("/dev/zero", path), "không phải tệp thường"],
    ["becomes a folder", (path: string) => fs.mkdirSync(path), "không phải tệp thường"],
    ["becomes a link to itself", (path: string) => fs.symlinkSync("02-tuyen-truyen.md", path), "không còn"],
  ])("it %s: one finding, nothing is written", async (_, act, words) => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    const { code, out } = await type(during(folder, act), ["build", "content/a", "--format", "json"]);
    const { findings } = (JSON.parse(out) as { reports: { findings: Finding[] }[] }).reports[0] ?? { findings: [] };
    expect(code).toBe(1);
    expect(findings.map(({ code: each, file }) => [each, file])).toEqual([["file-unreadable", name]]);
    expect(findings[0]?.message).toContain(words);
    expect(fs.existsSync(join(folder, "output"))).toBe(false);
  });

  test.each([
    ["a pipe", (path: string) => void execFileSync("mkfifo", [path]), "file-unreadable"],
    ["a folder", (path: string) => fs.mkdirSync(path), "file-unreadable"],
    ["a link to a device", (path: string) => fs.symlinkSync("/dev/zero", path), "file-outside"],
    ["a link to itself", (path: string) => fs.symlinkSync("02-tuyen-truyen.md", path), "file-unreadable"],
    ["a link to nothing", (path: string) => fs.symlinkSync("khong-co.md", path), "file-unreadable"],
  ])("it was %s from the beginning: one finding", async (_, make, code) => {
    const folder = lay(scratch.fresh(), reportAt("content/a", { "02-tuyen-truyen.md": undefined }));
    make(join(folder, name));
    const { out } = await type(nodeHost(folder), ["check", "content/a", "--format", "json"]);
    const { findings } = (JSON.parse(out) as { reports: { findings: Finding[] }[] }).reports[0] ?? { findings: [] };
    expect(findings.map(({ code: each, file }) => [each, file])).toEqual([[code, name]]);
  });

  test("every file of a report is read once, so that one run sees one text", async () => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    const host = nodeHost(folder);
    const read: string[] = [];
    const counted: Host = {
      ...host,
      read: (path) => {
        const bytes = host.read(path);
        if (path.startsWith("content/")) {
          read.push(path);
          fs.appendFileSync(join(folder, path), "\nCâu thêm sau khi đọc.\n");
        }
        return bytes;
      },
    };
    const { code } = await type(counted, ["build", "content/a"]);
    expect(code).toBe(0);
    expect([...new Set(read)]).toEqual(read);
    expect(read.length).toBe(6);
    await type(nodeHost(lay(scratch.path, reportAt("content/a"))), ["build", "content/a"]);
    const same = fs.readFileSync(join(scratch.path, "output/a.docx"));
    expect(fs.readFileSync(join(folder, "output/a.docx")).equals(same)).toBe(true);
  });

  test("the report's folder disappears: one sentence, the others are done", async () => {
    const folder = lay(scratch.fresh(), { ...reportAt("content/a"), ...reportAt("content/b") });
    const host = nodeHost(folder);
    const vanishing: Host = {
      ...host,
      realPath: (path) => {
        if (path === "content/a/bao-cao.md") fs.rmSync(join(folder, "content/a"), { recursive: true, force: true });
        return host.realPath(path);
      },
    };
    const told = await type(vanishing, ["build", "content/a", "content/b"]);
    expectSentence(told, "“content/a”");
    expect(fs.readdirSync(join(folder, "output"))).toEqual(["b.docx"]);
  });
});

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

describe("T-105 names", () => {
  test.each([
    ["spaces", "Báo cáo sơ kết  2020"],
    ["brackets", "bao-cao [1] (bản {2})"],
    ["signs", "R&D #1 50% 'x'; $HOME"],
    ["a hyphen first", "-bao-cao"],
    ["170 letters", "a".repeat(170)],
    ["250 bytes", `${"ế".repeat(80)}bcdef`],
  ])("%s", async (_, name) => {
    const folder = lay(scratch.fresh(), reportAt(`content/${name}`));
    const { code, out, err } = await type(nodeHost(folder), ["build", `content/${name}`]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.replace(/\s+/g, "")).toContain(`output/${name}.docx`.replace(/\s+/g, ""));
    expect(fs.readdirSync(join(folder, "output"))).toEqual([`${name}.docx`]);
  });

  test("longer than the disk allows", async () => {
    const name = "a".repeat(253);
    const folder = lay(scratch.fresh(), { ...reportAt(`content/${name}`), ...reportAt("content/b") });
    expectSentence(await type(nodeHost(folder), ["build", "content"]), "dài quá");
    expect(fs.readdirSync(join(folder, "output"))).toEqual(["b.docx"]);
  });

  test("two that differ only in how letters are made up are one name, and are refused", async () => {
    const [one, other] = ["Sở Giáo dục".normalize("NFC"), "Sở Giáo dục".normalize("NFD")];
    const folder = lay(scratch.fresh(), { ...reportAt(`content/1/${one}`), ...reportAt(`content/2/${other}`) });
    expectSentence(await type(nodeHost(folder), ["build", "content"]), "cùng tên");
    expect(fs.existsSync(join(folder, "output"))).toBe(false);
    expect((await type(nodeHost(folder), ["build", "content/2"])).code).toBe(0);
    expect(fs.readdirSync(join(folder, "output"))).toEqual([`${one}.docx`]);
  });

  test("what Word, systems and editors lay beside files is passed over", async () => {
    const beside = ["~$-cao.docx", "~$01-tinh-hinh.md", ".DS_Store", "._01-tinh-hinh.md", "Thumbs.db", "desktop.ini"];
    const extra = Object.fromEntries(beside.map((name) => [`content/a/${name}`, Buffer.from([0, 5, 22, 7])]));
    const folder = lay(scratch.fresh(), { ...reportAt("content/a"), ...extra, "output/~$a.docx": "khóa" });
    const { code, out, err } = await type(nodeHost(folder), ["build", "content", "--notes"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("0 lỗi, 0 cảnh báo, 0 ghi chú");
    expect(fs.readdirSync(join(folder, "output"))).toEqual(["a.docx", "~$a.docx"]);
  });

  test.each(["CON", "nul", "Com1", "LPT9.bao-cao"])("%s, which Windows keeps for itself", async (name) => {
    const folder = lay(scratch.fresh(), { ...reportAt(`content/${name}`), ...reportAt("content/b") });
    expectSentence(await type(nodeHost(folder), ["build", "content"]), "Windows giữ riêng tên này");
    expect(fs.readdirSync(join(folder, "output"))).toEqual(["b.docx"]);
  });

  test("CONG-TY is no such name", async () => {
    const folder = lay(scratch.fresh(), reportAt("content/CONG-TY"));
    expect((await type(nodeHost(folder), ["build", "content"])).code).toBe(0);
  });
});

describe("T-106 a batch", () => {
  const names = Array.from({ length: 12 }, (_, index) => `content/bc-${String(index + 1).padStart(2, "0")}`);
  const files = Object.assign({}, ...names.map((name) => reportAt(name))) as ReturnType<typeof reportAt>;
  const listed = (from: number): string => names.slice(from).join(", ");

  /** Ended right after the nth line that the program writes so. */
  const endedAfter = async (words: readonly string[], sign: string, nth: number, signal: Signal): Promise<Ended> => {
    let end: ((signal?: Signal) => void) | undefined;
    let count = 0;
    let out = "";
    const folder = nodeHost(lay(scratch.fresh(), files));
    const host: Host = {
      ...folder,
      realPath: (path) => {
        if (sign === "reading" && path.endsWith("/bao-cao.md") && ++count === nth) end?.(signal);
        return folder.realPath(path);
      },
    };
    const told = await type(host, words, {
      out: (text) => {
        out += text;
        if (text.includes(sign) && ++count === nth) end?.(signal);
      },
      interrupted: (act) => {
        end = act;
      },
    });
    const made = folder.kind("output") === undefined ? [] : folder.list("output").map((entry) => entry.name);
    return { ...told, out: `${out}\n${made.join(" ")}` };
  };

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "%s while it is built: what is done stays, the rest is named, the exit code is %i",
    async (signal, exit) => {
      const told = await endedAfter(["build", "content"], "Đã xuất", 5, signal);
      expectSentence(told, `Đã dừng: còn 7 báo cáo chưa làm: ${listed(5)}.`, exit);
      expect(told.out.split("\n").at(-1)).toBe("bc-01.docx bc-02.docx bc-03.docx bc-04.docx bc-05.docx");
    },
  );

  test("while one is read for a build: it is still done, the rest is not begun", async () => {
    const told = await endedAfter(["build", "content"], "reading", 2, "SIGINT");
    expectSentence(told, `còn 10 báo cáo chưa làm: ${listed(2)}.`, 130);
    expect(told.out.split("\n").at(-1)).toBe("bc-01.docx bc-02.docx");
  });

  test("while it is checked: findings of those done are told, in every form", async () => {
    const told = await endedAfter(["check", "content", "--format", "json"], "reading", 4, "SIGINT");
    expectSentence(told, `Đã dừng: còn 8 báo cáo chưa làm: ${listed(4)}.`, 130);
    expect((JSON.parse(told.out) as { reports: unknown[] }).reports.length).toBe(4);
  });

  test("ended during the last of them, it is done", async () => {
    const told = await endedAfter(["build", "content"], "Đã xuất", 12, "SIGINT");
    expect([told.code, told.err]).toEqual([0, ""]);
  });

  test("the program itself, by a signal", async () => {
    const folder = lay(scratch.fresh(), files);
    const { child, ended } = begin(folder, ["build", "content"]);
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const told = await ended;
    const made = fs.readdirSync(join(folder, "output"));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(names.length);
    expectSentence(told, `còn ${names.length - made.length} báo cáo chưa làm: ${listed(made.length)}.`, 130);
    for (const name of made) expectValid(fs.readFileSync(join(folder, "output", name)));
  });

  test("goes on past a report with errors, one that cannot be read and one that cannot be written", async () => {
    const folder = lay(scratch.fresh(), {
      ...reportAt("content/a"),
      ...reportAt("content/b", { "01-tinh-hinh.md": undefined }),
      ...reportAt("content/c"),
      ...reportAt("content/d"),
      ...reportAt("content/e"),
      "content/e/bao-cao.md": baseText("bao-cao.md"),
      "output/d.docx/giu.txt": "a",
    });
    const host = nodeHost(folder);
    const closed: Host = {
      ...host,
      list: (path) => {
        if (path === "content/c") throw new HostError("forbidden", path);
        return host.list(path);
      },
    };
    const { code, err } = await type(closed, ["build", "content"]);
    expect(code).toBe(2);
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => /“([^”]+)”/.exec(line)?.[1]),
    ).toEqual(["content/c", "output/d.docx"]);
    expect(fs.readdirSync(join(folder, "output")).sort()).toEqual(["a.docx", "d.docx", "e.docx"]);
    expect((await type(host, ["build", "content/a", "content/b"])).code).toBe(1);
    expect((await type(closed, ["check", "content"])).code).toBe(2);
  });
});
