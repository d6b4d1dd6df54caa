/** `build --watch`: over a disk in memory, and over real folders with what people do to them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { type Host, HostError } from "../../../src/host/host.js";
import { type MemoryHost, memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { baseText, type Files, reportAt, terminal } from "./terminal.js";
import { watched } from "./watched.js";

const section = "content/a/01-tinh-hinh.md";
const saying = (words: string): string => `---\nmuc: I\n---\nChi bộ có {{so_to}} tổ đảng. ${words}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The documents of one plain build of the same files, by name. */
async function plainBuild(files: Files, line: string, name: string): Promise<Uint8Array | undefined> {
  const plain = terminal(files);
  await plain.type(`build ${line}`);
  return plain.host.files.get(`/output/${name}`);
}

/** Everything that stands on the disk in memory, the documents apart. */
function sourcesOf(host: MemoryHost): Files {
  return Object.fromEntries(
    [...host.files].filter(([path]) => !path.startsWith("/output/")).map(([path, held]) => [path.slice(1), held]),
  );
}

/** The paths that are read, and those that are written. */
function counted(host: MemoryHost): { readonly host: Host; readonly read: string[]; readonly written: string[] } {
  const [read, written]: [string[], string[]] = [[], []];
  return {
    read,
    written,
    host: {
      ...host,
      read: (path) => {
        read.push(host.display(path));
        return host.read(path);
      },
      write: (path, held) => {
        written.push(host.display(path));
        host.write(path, held);
      },
    },
  };
}

describe("in memory", () => {
  test("a save makes the document that a plain build makes", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "build --watch content/a");
    await program.shows("output/a.docx");
    for (const words of ["Hai.", "Ba “bốn”.", "Năm.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |", "Hai."]) {
      host.write(section, bytes(saying(words)));
      await program.after(1);
      const expected = await plainBuild(sourcesOf(host), "content/a", "a.docx");
      expect(Buffer.compare(host.files.get("/output/a.docx") ?? bytes(""), expected ?? bytes("?"))).toBe(0);
    }
    expect((await program.stop()).code).toBe(0);
  });

  test("only reports that a change concerns are read and written again", async () => {
    const files = { ...reportAt("content/a"), ...reportAt("content/b"), "content/chung.md": "---\n---\n" };
    const memory = memoryHost(files, nodeHost());
    const { host, read, written } = counted(memory);
    const program = watched(host, "build --watch content");
    await program.shows("output/b.docx");
    expect(written.splice(0)).toEqual(["output/a.docx", "output/b.docx"]);
    read.splice(0);
    memory.write(section, bytes(saying("Mới.")));
    await program.after(1);
    expect(written.splice(0)).toEqual(["output/a.docx"]);
    expect(read.filter((path) => path.startsWith("content/b/"))).toEqual([]);
    memory.write("content/chung.md", bytes("---\nco_quan: Chi bộ Chung\n---\n"));
    await program.after(1);
    expect(read.filter((path) => path.endsWith("bao-cao.md")).sort()).toEqual([
      "content/a/bao-cao.md",
      "content/a/bao-cao.md",
      "content/b/bao-cao.md",
    ]);
    await program.stop();
  });

  test("a save that changes nothing writes nothing", async () => {
    const memory = memoryHost(reportAt("content/a"), nodeHost());
    const { host, written } = counted(memory);
    const program = watched(host, "build --watch content/a");
    await program.shows("output/a.docx");
    memory.write(section, memory.read(section));
    await program.after(1);
    expect(written).toEqual(["output/a.docx"]);
    await program.stop();
  });

  test("with errors the last sound document stays, and is replaced when they are mended", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "build --watch content/a");
    await program.shows("output/a.docx");
    const sound = host.files.get("/output/a.docx");
    host.write(section, bytes("---\nmuc: [\n"));
    await program.shows("01-tinh-hinh.md");
    expect(host.files.get("/output/a.docx")).toBe(sound);
    host.write(section, bytes(saying("Đã sửa.")));
    await program.shows("output/a.docx");
    expect(host.files.get("/output/a.docx")).not.toBe(sound);
    expect((await program.stop()).code).toBe(0);
  });

  test("a document that another program saved is told, kept, and the watching goes on", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "build --watch content/a");
    await program.shows("output/a.docx");
    host.write("output/a.docx", bytes("chữ của người khác"));
    host.write(section, bytes(saying("Mới.")));
    await program.shows("Không ghi đè “output/a.docx”");
    expect(new TextDecoder().decode(host.files.get("/output/a.docx"))).toBe("chữ của người khác");
    host.write("output/a.docx", (await plainBuild(reportAt("content/a"), "content/a", "a.docx")) ?? bytes(""));
    host.write(section, bytes(saying("Mới nữa.")));
    expect((await program.after(1)).err).not.toContain("Không ghi đè");
    expect((await program.stop()).code).toBe(0);
  });

  test("a document that is open is told and tried again at the next change", async () => {
    const memory = memoryHost(reportAt("content/a"), nodeHost());
    let open = false;
    const host: Host = {
      ...memory,
      write: (path, held) => {
        if (open) throw new HostError("busy", path);
        memory.write(path, held);
      },
    };
    const program = watched(host, "build --watch content/a");
    await program.shows("output/a.docx");
    open = true;
    memory.write(section, bytes(saying("Mới.")));
    const told = await program.after(1);
    expect([told.err.includes("output/a.docx"), program.screens.length]).toEqual([true, 2]);
    open = false;
    // The same text saved once more is enough.
    memory.write(section, bytes(saying("Mới.")));
    await program.after(1);
    const expected = await plainBuild(sourcesOf(memory), "content/a", "a.docx");
    expect(memory.files.get("/output/a.docx")).toEqual(expected);
    expect((await program.stop()).code).toBe(0);
  });

  test("a document beside its sources brings no other run, and `--ghi-de` is refused", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "build --watch -o content/a content/a");
    await program.shows("content/a/a.docx");
    host.write(section, bytes(saying("Mới.")));
    await program.after(1);
    await sleep(150);
    expect(program.screens.length).toBe(2);
    await program.stop();
    const refused = await watched(host, "build --watch --ghi-de content/a").stop();
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("--watch không dùng cùng --ghi-de")]);
  });

  test("machine-readable forms stay alone on standard output", async () => {
    const host = memoryHost(reportAt("content/a"), nodeHost());
    const program = watched(host, "build --watch --format json content/a");
    const { out } = await program.shows('"output": "output/a.docx"');
    expect(() => JSON.parse(out)).not.toThrow();
    await program.stop();
  });
});

describe("on a disk", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function project(): {
    readonly at: (path: string) => string;
    readonly save: (path: string, text: string) => void;
    readonly isPlain: () => Promise<boolean>;
  } {
    const root = mkdtempSync(join(tmpdir(), "decuong-rebuild-"));
    folders.push(root);
    const at = (path: string): string => join(root, path);
    const save = (path: string, text: string | Uint8Array): void => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    };
    for (const [path, text] of Object.entries(reportAt("content/a"))) save(path, text);
    const streams = { out: () => {}, err: () => {}, outIsTerminal: false, errIsTerminal: false, colour: false };
    /** Whether what stands there is what a plain build makes of the files as they are now. */
    const isPlain = async (): Promise<boolean> => {
      const { run } = await import("../../../src/cli/run.js");
      await run(["build", "-o", "once", "content/a"], nodeHost(root), streams);
      return readFileSync(at("once/a.docx")).equals(readFileSync(at("output/a.docx")));
    };
    return { at, save, isPlain };
  }

  test("two hundred saves in two seconds end with the last text", async () => {
    const { at, save, isPlain } = project();
    const program = watched(nodeHost(at("")), "build --watch content/a");
    await program.shows("output/a.docx");
    for (let n = 1; n <= 200; n++) {
      save(section, saying(`Lần lưu thứ ${n}.`));
      await sleep(10);
    }
    // Whatever was running when the last was saved, and the run after it.
    while (!(await isPlain())) await program.after(1);
    expect(program.screens.length).toBeLessThan(40);
    expect((await program.stop()).code).toBe(0);
  });

  test("sections deleted, made again, renamed, broken and added", async () => {
    const { at, save, isPlain } = project();
    const program = watched(nodeHost(at("")), "build --watch content/a");
    const shows = async (words: string): Promise<void> => void (await program.shows(words));
    await shows("output/a.docx");
    rmSync(at(section));
    await shows("Thiếu mục I ");
    save(section, saying("Làm lại."));
    await shows("output/a.docx");
    renameSync(at(section), at("content/a/09-doi-ten.md"));
    await program.shows("output/a.docx");
    save("content/a/09-doi-ten.md", "---\nmuc: [\n");
    await shows("09-doi-ten.md");
    save("content/a/09-doi-ten.md", saying("Mở lại."));
    await shows("output/a.docx");
    save("content/a/06-moi.md", "---\nmuc: kien-nghi\n---\nChi bộ đề nghị cấp trên mở thêm lớp tập huấn.\n");
    await program.after(1);
    while (!(await isPlain())) await program.after(1);
    renameSync(at("content/a"), at("content/b"));
    await shows("Không có thư mục “content/a”.");
    renameSync(at("content/b"), at("content/a"));
    await shows("output/a.docx");
    expect((await program.stop()).code).toBe(0);
    expect(existsSync(at("output/a.docx"))).toBe(true);
  });

  test.skipIf(process.platform === "win32")("what stands where a link inside the report leads counts", async () => {
    const { at, save, isPlain } = project();
    save("content/a/kho/tinh-hinh.txt", saying("Một."));
    rmSync(at(section));
    symlinkSync("kho/tinh-hinh.txt", at(section));
    const program = watched(nodeHost(at("")), "build --watch content/a");
    await program.shows("output/a.docx");
    save("content/a/kho/tinh-hinh.txt", saying("Hai."));
    await program.after(1);
    expect(await isPlain()).toBe(true);
    await program.stop();
  });

  test("chung.md and templates count", async () => {
    const { at, save, isPlain } = project();
    save("content/a/bao-cao.md", baseText("bao-cao.md").replace(/^co_quan: .*$/mu, ""));
    save("content/chung.md", "---\nco_quan: Chi bộ Một\n---\n");
    const program = watched(nodeHost(at("")), "build --watch content/a");
    await program.shows("output/a.docx");
    const first = readFileSync(at("output/a.docx"));
    save("content/chung.md", "---\nco_quan: Chi bộ Hai\n---\n");
    while (readFileSync(at("output/a.docx")).equals(first)) await program.after(1);
    expect(await isPlain()).toBe(true);
    const outline = baseText("templates/mau-nho/de-cuong.md");
    const second = readFileSync(at("output/a.docx"));
    save("templates/mau-nho/de-cuong.md", outline.replace(/^(# .*?)( \{#.*)?$/mu, "$1, NĂM NAY$2"));
    while (readFileSync(at("output/a.docx")).equals(second)) await program.after(1);
    expect(await isPlain()).toBe(true);
    await program.stop();
  });
});
