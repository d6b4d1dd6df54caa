/** A trace tells whether a disk still gives the answers a result was made from, and which changes concern it. */
import { expect, test } from "vitest";
import { type Host, HostError } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { fromJSON, recorded, type Trace } from "../../../src/host/recorded.js";

const files = { "bao-cao/a.md": "chữ", "bao-cao/b.md": "chữ khác" };

/** Reads all of `bao-cao`, and asks for a file that is not there. */
function traceOver(disk: Host, ask?: (host: Host) => void): Trace {
  const { host, trace } = recorded(disk);
  for (const { name } of host.list("bao-cao")) host.read(`bao-cao/${name}`);
  host.kind("chung.md");
  ask?.(host);
  return trace;
}

const again = (trace: Trace): Trace => fromJSON(JSON.parse(JSON.stringify(trace)));

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ["equal files", files, true],
  ["files that nobody asked for", { ...files, "khac/c.md": "chữ" }, true],
  ["a file that changed", { ...files, "bao-cao/b.md": "chữ KHÁC" }, false],
  ["a file that came", { ...files, "bao-cao/c.md": "" }, false],
  ["a file that went", { "bao-cao/a.md": "chữ" }, false],
  ["a file that was asked for and was not there", { ...files, "chung.md": "" }, false],
])("%s: also as it was stored", (_, now, fresh) => {
  const trace = traceOver(memoryHost(files));
  expect([trace.isFresh(memoryHost(now)), again(trace).isFresh(memoryHost(now))]).toEqual([fresh, fresh]);
});

test("a refusal is an answer", () => {
  const trace = traceOver(memoryHost(files), (host) => {
    expect(() => host.read("mat.md")).toThrow(HostError);
  });
  expect(trace.isFresh(memoryHost(files))).toBe(true);
  expect(trace.isFresh(memoryHost({ ...files, "mat.md": "" }))).toBe(false);
});

test("a file with the words of another answer is told from it", () => {
  const { host, trace } = recorded(memoryHost({ "a.md": "x" }));
  host.read("a.md");
  const lying = { ...memoryHost({}), read: () => "x" as unknown as Uint8Array };
  expect(trace.isFresh(lying)).toBe(false);
});

test.each<[string, boolean]>([
  ["/bao-cao/a.md", true],
  ["/bao-cao", true],
  ["/bao-cao/moi.md", true],
  ["/chung.md", true],
  ["/bao-cao/kho/sau.md", false],
  ["/bao-cao-2/a.md", false],
  ["/khac.md", false],
])("a change of %s concerns it: %s", (path, concerned) => {
  const trace = traceOver(memoryHost(files));
  expect([trace.concerns(path), again(trace).concerns(path)]).toEqual([concerned, concerned]);
});

test("a change where a link leads concerns what went through the link", () => {
  const disk: Host = { ...memoryHost(files), realPath: () => `/${"kho/".repeat(30)}that.md` };
  const trace = traceOver(disk, (host) => host.realPath("bao-cao/a.md"));
  expect(again(trace).concerns(`/${"kho/".repeat(30)}that.md`)).toBe(true);
});

test("what is written must still be there; how it was before is of no account", () => {
  const disk = memoryHost({ ...files, "ra.docx": "cũ" });
  const trace = traceOver(disk, (host) => {
    host.read("ra.docx");
    host.write("ra.docx", new TextEncoder().encode("mới"));
  });
  expect([trace.isSteady(), trace.isFresh(disk)]).toEqual([true, true]);
  expect(trace.isFresh(memoryHost({ ...files, "ra.docx": "mới" }))).toBe(true);
  expect(trace.isFresh(memoryHost({ ...files, "ra.docx": "cũ" }))).toBe(false);
  expect(trace.isFresh({ ...disk, replaceable: () => false })).toBe(false);
});

test("a disk that changes between two questions leaves no steady trace", () => {
  const disk = memoryHost(files);
  const trace = traceOver(disk, (host) => {
    disk.write("bao-cao/a.md", new TextEncoder().encode("mới"));
    host.read("bao-cao/a.md");
  });
  expect(trace.isSteady()).toBe(false);
});
