/** Unsaved texts stand over the disk as if they were saved. */
import { describe, expect, test } from "vitest";
import { HostError } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { overlay } from "../../../src/host/overlay.js";

const files = { "bao-cao/a.md": "trên đĩa", "bao-cao/kho/b.md": "b" };

function over() {
  const disk = memoryHost(files);
  const { host, setText } = overlay(disk);
  return { disk, host, setText, read: (path: string) => new TextDecoder().decode(host.read(path)) };
}

describe("a text that is not saved", () => {
  test("stands for the file, under any way of naming it, until it is dropped", () => {
    const { host, setText, read } = over();
    setText("bao-cao/a.md", "đang gõ");
    expect([read("bao-cao/a.md"), read("/bao-cao/./a.md")]).toEqual(["đang gõ", "đang gõ"]);
    expect(host.size("bao-cao/a.md")).toBe(new TextEncoder().encode("đang gõ").length);
    setText("/bao-cao/a.md", undefined);
    expect([read("bao-cao/a.md"), host.size("bao-cao/a.md")]).toEqual(["trên đĩa", 11]);
  });

  test("may be of a file that is not there yet, in a folder that is not there yet", () => {
    const { host, setText, read } = over();
    setText("bao-cao/moi/c.md", "c");
    expect([host.kind("bao-cao/moi/c.md"), host.kind("bao-cao/moi")]).toEqual(["file", "folder"]);
    expect(host.list("bao-cao")).toEqual([
      { name: "a.md", kind: "file" },
      { name: "kho", kind: "folder" },
      { name: "moi", kind: "folder" },
    ]);
    expect(host.list("bao-cao/moi")).toEqual([{ name: "c.md", kind: "file" }]);
    expect([read("bao-cao/moi/c.md"), host.realPath("bao-cao/moi/c.md")]).toEqual(["c", "/bao-cao/moi/c.md"]);
    setText("bao-cao/moi/c.md", undefined);
    expect([host.kind("bao-cao/moi/c.md"), host.kind("bao-cao/moi")]).toEqual([undefined, undefined]);
    expect(() => host.list("bao-cao/moi")).toThrow(HostError);
  });

  test("is named once beside the file it stands for, and leaves folders alone", () => {
    const { disk, host, setText } = over();
    setText("bao-cao/a.md", "đang gõ");
    expect(host.list("bao-cao")).toEqual(disk.list("bao-cao"));
    expect(host.list("bao-cao/kho")).toEqual(disk.list("bao-cao/kho"));
  });
});

test("what is written goes to the disk, and the unsaved text still stands over it", () => {
  const { disk, host, setText, read } = over();
  setText("bao-cao/a.md", "đang gõ");
  host.write("bao-cao/a.md", new TextEncoder().encode("đã ghi"));
  expect([read("bao-cao/a.md"), new TextDecoder().decode(disk.read("bao-cao/a.md"))]).toEqual(["đang gõ", "đã ghi"]);
});
