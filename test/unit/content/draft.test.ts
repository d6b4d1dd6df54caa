import { describe, expect, test } from "vitest";
import { readDraft } from "../../../src/content/draft.js";
import { type Host, HostError } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";

const report = "---\nmau: a\n---\n";
const section = "---\nmuc: I\n---\nChữ.\n";

function names(host: Host, folder = "content/a"): readonly string[] {
  return readDraft(host, folder).value.sections.map(({ file }) => file);
}

describe("a report's files", () => {
  test("are the .md files directly in its folder, in the order of their names", () => {
    const host = memoryHost({
      "content/a/bao-cao.md": report,
      "content/a/10-b.md": section,
      "content/a/02-a.md": section,
      "content/a/Z.MD": section,
      "content/a/chung.md": "Chữ.",
      "content/a/README.md": "Chữ.",
      "content/a/.an.md": "Chữ.",
      "content/a/~$02-a.md": "Chữ.",
      "content/a/hinh.png": "x",
      "content/a/phu-luc/03-c.md": section,
    });
    expect(names(host)).toEqual(["content/a/02-a.md", "content/a/10-b.md", "content/a/Z.MD"]);
  });

  test("names are shown in NFC, whatever the disk keeps", () => {
    const folder = "content/Chi bộ A".normalize("NFD");
    const host = memoryHost({ [`${folder}/bao-cao.md`]: report });
    expect(readDraft(host, folder).value.name).toBe("Chi bộ A");
  });
});

describe("what cannot be opened is one finding, and the rest is read", () => {
  const files = { "a/bao-cao.md": report, "a/1.md": section, "a/2.md": section };

  function codes(change: Partial<Host>): readonly string[] {
    const host = { ...memoryHost(files), ...change };
    const { value, diagnostics } = readDraft(host, "a");
    expect(value.sections.map(({ file }) => file)).toEqual(["a/1.md", "a/2.md"]);
    expect(value.sections[1]?.readable).toBe(true);
    return diagnostics
      .filter(({ at }) => at.file === "a/1.md")
      .map(({ code, severity, at }) => `${severity} ${code} ${at.line}`);
  }
  const host = memoryHost(files);

  test.each(["missing", "forbidden", "not-a-file", "busy", "other"] as const)("%s", (problem) => {
    const read = (path: string): Uint8Array => {
      if (path.endsWith("1.md")) throw new HostError(problem, path);
      return host.read(path);
    };
    expect(codes({ read })).toEqual(["error file-unreadable 1"]);
  });

  test("a pipe or a device is never opened", () => {
    const kind: Host["kind"] = (path) => (path.endsWith("1.md") ? "other" : host.kind(path));
    const read = (path: string): Uint8Array => {
      if (path.endsWith("1.md")) throw new Error("opened");
      return host.read(path);
    };
    expect(codes({ kind, read })).toEqual(["error file-unreadable 1"]);
  });

  test("a link that leads out is never opened", () => {
    const realPath: Host["realPath"] = (path) => (path.endsWith("1.md") ? "/etc/passwd" : host.realPath(path));
    const read = (path: string): Uint8Array => {
      if (path.endsWith("1.md")) throw new Error("opened");
      return host.read(path);
    };
    expect(codes({ realPath, read })).toEqual(["error file-outside 1"]);
  });

  test("a mistake of our own is not one of the author's", () => {
    const read = (): Uint8Array => {
      throw new TypeError("a bug");
    };
    expect(() => readDraft({ ...host, read }, "a")).toThrow(TypeError);
  });

  test("a folder that is not there is the machine's to say", () => {
    expect(() => readDraft(host, "b")).toThrow(HostError);
  });
});
