/** `check --watch`: over a disk in memory, and over real folders with what people do to them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { baseText, reportAt } from "./terminal.js";
import { watched } from "./watched.js";

const sound = "---\nmuc: I\n---\nChi bộ có {{so_to}} tổ đảng.\n";
const broken = "---\nmuc: I\n---\nChi bộ có {{so_toi}} tổ đảng.\n";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("in memory", () => {
  test("checks again when a file is saved, and ends with the exit code of the last run", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "check --watch content/a");
    await program.shows("0 lỗi");
    host.write("content/a/01-tinh-hinh.md", bytes(broken));
    expect((await program.shows("“so_toi”")).err).toContain("Có thay đổi, đang kiểm tra lại…");
    host.write("content/a/01-tinh-hinh.md", bytes(sound));
    await program.shows("0 lỗi");
    host.write("content/a/01-tinh-hinh.md", bytes(broken));
    await program.shows("1 lỗi");
    expect((await program.stop()).code).toBe(1);
  });

  test("many saves are few runs, and the last text is the one that counts", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "check --watch content/a");
    await program.shows("0 lỗi");
    for (let n = 0; n < 200; n++) {
      host.write("content/a/01-tinh-hinh.md", bytes(sound.replace("so_to", `so_la_${n}`)));
      if (n % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await program.shows("“so_la_199”");
    expect(program.screens.length).toBeLessThan(10);
    expect((await program.stop()).code).toBe(1);
  });

  test("a change during a run brings another run", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    let changed = false;
    const late = {
      ...host,
      // The file changes right after it was read.
      read: (path: string): Uint8Array => {
        const found = host.read(path);
        if (path.endsWith("01-tinh-hinh.md") && !changed) {
          changed = true;
          host.write("content/a/01-tinh-hinh.md", bytes(broken));
        }
        return found;
      },
    };
    const program = watched(late, "check --watch content/a");
    await program.shows("“so_toi”");
    expect((await program.stop()).code).toBe(1);
  });

  test("files that editors keep for a moment are passed over", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "check --watch content/a");
    await program.shows("0 lỗi");
    for (const name of [".01-tinh-hinh.md.swp", "~$01.md", "01-tinh-hinh.md~"])
      host.write(`content/a/${name}`, bytes("x"));
    host.write("content/a/01-tinh-hinh.md", bytes(broken));
    await program.shows("1 lỗi");
    expect(program.screens.length).toBe(2);
    expect((await program.stop()).code).toBe(1);
  });

  test("machine-readable forms stay alone on standard output; a terminal is cleared before each run", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "check --watch --format json content/a");
    await program.shows('"findings": []');
    host.write("content/a/01-tinh-hinh.md", bytes(broken));
    const screen = await program.shows("unknown-fact");
    expect(() => JSON.parse(screen.out)).not.toThrow();
    await program.stop();
    const cleared = watched(host, "check --watch content/a", { outIsTerminal: true });
    await cleared.shows("1 lỗi");
    host.write("content/a/01-tinh-hinh.md", bytes(sound));
    expect((await cleared.shows("0 lỗi")).out).toMatch(/^\u001B\[2J/);
    expect((await cleared.stop()).code).toBe(0);
  });

  test("a folder that is not there at the start is a refusal; a disk that cannot be watched too", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const missing = await watched(host, "check --watch content/b").stop();
    expect(missing).toEqual({ code: 2, err: "Không có thư mục “content/b”.\n" });
    const { watch, ...still } = host;
    expect(watch).toBeDefined();
    expect((await watched(still, "check --watch content/a").stop()).code).toBe(2);
  });
});

describe("on a disk", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function project(): { readonly at: (path: string) => string; readonly save: (path: string, text: string) => void } {
    const root = mkdtempSync(join(tmpdir(), "decuong-watch-"));
    folders.push(root);
    const at = (path: string): string => join(root, path);
    const save = (path: string, text: string | Uint8Array): void => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    };
    for (const [path, text] of Object.entries(reportAt("content/a"))) save(path, text);
    return { at, save };
  }

  test("saving, saving by renaming, renaming and deleting files", async () => {
    const { at, save } = project();
    const program = watched(nodeHost(at("")), "check --watch content/a");
    await program.shows("0 lỗi");
    save("content/a/01-tinh-hinh.md", broken);
    await program.shows("“so_toi”");
    save("content/a/.moi.tmp", sound);
    renameSync(at("content/a/.moi.tmp"), at("content/a/01-tinh-hinh.md"));
    await program.shows("0 lỗi");
    renameSync(at("content/a/01-tinh-hinh.md"), at("content/a/01-khac.txt"));
    await program.shows("Thiếu mục I ");
    renameSync(at("content/a/01-khac.txt"), at("content/a/01-khac.md"));
    await program.shows("0 lỗi");
    rmSync(at("content/a/01-khac.md"));
    await program.shows("Thiếu mục I ");
    expect((await program.stop()).code).toBe(1);
  });

  test("input that cannot be read at all is told and waited out", async () => {
    const { at, save } = project();
    const program = watched(nodeHost(at("")), "check --watch content/a");
    await program.shows("0 lỗi");
    save("content/a/bao-cao.md", "---\nmau: [\n");
    await program.shows("bao-cao.md");
    save("content/a/bao-cao.md", baseText("bao-cao.md"));
    await program.shows("0 lỗi");
    expect((await program.stop()).code).toBe(0);
  });

  test("a report folder that goes away is told, never shown as sound, and taken up when it comes back", async () => {
    const { at } = project();
    const program = watched(nodeHost(at("")), "check --watch content/a");
    await program.shows("0 lỗi");
    renameSync(at("content/a"), at("content/b"));
    expect((await program.shows("Không có thư mục “content/a”.")).out).toBe("");
    renameSync(at("content/b"), at("content/a"));
    await program.shows("0 lỗi");
    expect((await program.stop()).code).toBe(0);
  });

  // Windows has no signals: there a program is ended from outside.
  test.runIf(process.platform !== "win32")("Ctrl-C ends the program itself with the last exit code", async () => {
    const { at, save } = project();
    save("content/a/01-tinh-hinh.md", broken);
    const main = join(import.meta.dirname, "../../../dist/program/decuong.cjs");
    const child = spawn(process.execPath, [main, "check", "--watch", "content/a"], { cwd: at("") });
    let told = "";
    for await (const text of child.stderr) {
      told += String(text);
      if (told.includes("Đang theo dõi")) break;
    }
    child.kill("SIGINT");
    const [code, signal] = (await once(child, "exit")) as readonly unknown[];
    expect([code, signal]).toEqual([1, null]);
  });

  test("a template that changes counts, and so does a report that is new", async () => {
    const { at, save } = project();
    const program = watched(nodeHost(at("")), "check --watch content");
    await program.shows("0 lỗi");
    save("templates/mau-nho/de-cuong.md", `${baseText("templates/mau-nho/de-cuong.md")}\n# PHỤ LỤC {#phu-luc}\n`);
    await program.shows("“PHỤ LỤC”");
    save("content/moi/bao-cao.md", "Chữ.\n");
    await program.shows("content/moi");
    expect((await program.stop()).code).toBe(1);
  });
});
