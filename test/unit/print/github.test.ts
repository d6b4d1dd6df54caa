import { expect, test } from "vitest";
import { reportAt } from "../cli/terminal.js";
import { odd, printed } from "./seeded.js";

/** As GitHub's runner reads a line. */
function commandIn(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = "", listed = "", message = ""] = /^::([a-z-]+) ([^:]*)::(.*)$/.exec(line) ?? [];
  const properties = Object.fromEntries(
    listed.split(",").map((each) => {
      const at = each.indexOf("=");
      return [each.slice(0, at), decodedProperty(each.slice(at + 1))];
    }),
  );
  return { command, properties, message: decoded(message) };
}

function decoded(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function decodedProperty(text: string): string {
  return decoded(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

test("each finding is one command with its file, line and title; nothing else is printed", async () => {
  const { out } = await printed("github");
  const lines = out.trimEnd().split("\n").map(commandIn);
  expect(new Set(lines.map(({ command }) => command))).toEqual(new Set(["error", "warning", "notice"]));
  expect(lines[0]?.properties).toMatchObject({ file: "content/loi/01-tinh-hinh.md", line: "4" });
  expect(lines.some(({ properties }) => properties["title"] === "Không có số liệu mang tên này (unknown-fact)")).toBe(
    true,
  );
});

test("an author's text neither ends its line nor begins a command, and is read as it was typed", async () => {
  const { out } = await printed("github");
  expect(out.split("\n").filter((line) => line !== "" && !/^::(error|warning|notice) file=/.test(line))).toEqual([]);
  const heading = out
    .split("\n")
    .map(commandIn)
    .find(({ properties }) => properties["title"]?.includes("unknown-heading"));
  expect(heading?.message).toContain(odd.replaceAll("`", ""));
});

test("odd names of folders stay inside their property", async () => {
  const { out } = await printed("github", reportAt("content/a,b=c", { "01-tinh-hinh.md": undefined }));
  expect(commandIn(out.trimEnd()).properties["file"]).toBe("content/a,b=c/bao-cao.md");
});

test("nothing is printed of clean reports", async () => {
  expect(await printed("github", reportAt("content/a"))).toEqual({ code: 0, out: "", err: "" });
});
