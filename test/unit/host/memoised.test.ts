/** What reports share is read once, and anew as soon as anything that was asked for is another. */
import { expect, test } from "vitest";
import { type Host, HostError } from "../../../src/host/host.js";
import { memoised } from "../../../src/host/memoised.js";
import { memoryHost } from "../../../src/host/memory-host.js";

function counted(): { readonly times: () => number; readonly read: (host: Host, file: string) => { text: string } } {
  let times = 0;
  const read = memoised((host: Host, file: string) => {
    times++;
    const beside = host.kind("them.md") === "file" ? new TextDecoder().decode(host.read("them.md")) : "";
    return { text: new TextDecoder().decode(host.read(file)) + beside };
  });
  return { times: () => times, read };
}

test("equal files are read once, also from another host", () => {
  const { times, read } = counted();
  const first = read(memoryHost({ "a.md": "chữ" }), "a.md");
  expect(read(memoryHost({ "a.md": "chữ" }), "a.md")).toBe(first);
  expect(times()).toBe(1);
});

test.each([
  ["a file that changed", { "a.md": "chữ khác" }],
  ["a file that was not there", { "a.md": "chữ", "them.md": "!" }],
])("%s is read anew", (_, files) => {
  const { times, read } = counted();
  expect(read(memoryHost({ "a.md": "chữ" }), "a.md").text).toBe("chữ");
  expect(read(memoryHost(files), "a.md").text).toBe(Object.values(files).join(""));
  expect(times()).toBe(2);
});

test("another file, or another working folder, is another reading", () => {
  const { times, read } = counted();
  const host = memoryHost({ "a.md": "chữ", "b.md": "chữ" });
  read(host, "a.md");
  read(host, "b.md");
  read({ ...host, absolute: (path) => `/khac/${path}` }, "a.md");
  expect(times()).toBe(3);
});

test("a refusal is told each time, and forgotten when the file is there", () => {
  const { read } = counted();
  expect(() => read(memoryHost({}), "a.md")).toThrow(HostError);
  expect(() => read(memoryHost({}), "a.md")).toThrow(HostError);
  expect(read(memoryHost({ "a.md": "chữ" }), "a.md").text).toBe("chữ");
});
