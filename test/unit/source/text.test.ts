import { describe, expect, test } from "vitest";
import { limits } from "../../../src/source/limits.js";
import { readText } from "../../../src/source/text.js";

function read(content: string | Uint8Array) {
  return readText("a.md", typeof content === "string" ? Buffer.from(content, "utf8") : content);
}

function found(content: string | Uint8Array): readonly string[] {
  return read(content).diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at.line}`);
}

describe("line ends, byte order mark and letters become one form", () => {
  test.each([
    ["LF", "a\nb\n", "a\nb\n"],
    ["CRLF", "a\r\nb\r\n", "a\nb\n"],
    ["CR", "a\rb\r", "a\nb\n"],
    ["mixed", "a\r\nb\rc\n", "a\nb\nc\n"],
    ["byte order mark", "\uFEFFa\n", "a\n"],
    ["no-break spaces and tabs are kept", "a\u00A0b\tc", "a\u00A0b\tc"],
    ["an empty file", "", ""],
    ["letters beyond the first plane", "𝄞 a", "𝄞 a"],
  ])("%s", (_, typed, text) => {
    expect(read(typed)).toEqual({ value: { file: "a.md", text, readable: true }, diagnostics: [] });
  });

  test("NFD, of which what was typed is known beside it", () => {
    const raw = "Quảng Nam".normalize("NFD");
    const value = { file: "a.md", text: "Quảng Nam", raw, readable: true };
    expect(read(raw)).toEqual({ value, diagnostics: [] });
  });
});

describe("bytes that are not UTF-8 are refused by name", () => {
  test.each([
    ["UTF-16 LE", Buffer.from("\uFEFFmuc: II.1", "utf16le")],
    ["UTF-16 BE", Buffer.from("\uFEFFmuc: II.1", "utf16le").swap16()],
  ])("%s", (name, bytes) => {
    const { value, diagnostics } = read(bytes);
    expect([value.readable, diagnostics.length, diagnostics[0]?.code]).toEqual([false, 1, "not-utf8"]);
    expect(diagnostics[0]?.message.vi).toContain(name);
  });

  test.each([
    ["a letter of windows-1258", [0x43, 0x68, 0x69, 0x20, 0x62, 0xf4]],
    ["half a letter at the end", [0x61, 0xe1, 0xba]],
    ["an overlong letter", [0xc0, 0xaf]],
    ["a lone surrogate", [0xed, 0xa0, 0x80]],
  ])("%s", (_, bytes) => {
    expect(found(Uint8Array.from(bytes))).toEqual(["error not-utf8 1"]);
    expect(read(Uint8Array.from(bytes)).value.readable).toBe(false);
  });
});

describe("characters that cannot be printed go, with their line", () => {
  test.each([
    ["control-character", "\u0000"],
    ["control-character", "\u0007"],
    ["control-character", "\u000B"],
    ["control-character", "\u000C"],
    ["control-character", "\u001F"],
    ["control-character", "\u007F"],
    ["control-character", "\uFFFE"],
    ["control-character", "\uFFFF"],
    ["invisible-character", "\u200B"],
    ["invisible-character", "\u200E"],
    ["invisible-character", "\u202E"],
    ["invisible-character", "\u2066"],
    ["invisible-character", "\u00AD"],
    ["invisible-character", "\u2060"],
  ])("%s %j", (code, character) => {
    const { value, diagnostics } = read(`một\nh${character}ai\nba`);
    expect(value.text).toBe("một\nhai\nba");
    expect(diagnostics.map(({ severity, code: own, at }) => `${severity} ${own} ${at.line}`)).toEqual([
      `warning ${code} 2`,
    ]);
    const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    expect(diagnostics[0]?.message.vi).toContain(`U+${point}`);
  });

  test.each(["\uF0B7", "\uE000", "\u{F0000}"])(
    "letters of private use, such as Word's own bullet, are told: %j",
    (character) => {
      expect(found(`một\n${character} hai`)).toHaveLength(1);
    },
  );

  test("each line is told once, whatever it holds", () => {
    expect(found("\u0007a\u0007\u0001\nb\n\u200Bc")).toEqual([
      "warning control-character 1",
      "warning invisible-character 3",
    ]);
  });
});

describe("size", () => {
  test("a file over the limit is refused, whatever is in it", () => {
    const bytes = new Uint8Array(limits.fileBytes + 1).fill(0x61);
    const { value, diagnostics } = read(bytes);
    expect([value.readable, diagnostics.map(({ code }) => code)]).toEqual([false, ["file-too-large"]]);
    expect(value.text.length).toBeLessThan(10_000);
  });

  test("a file at the limit is read", () => {
    expect(read(Buffer.from(`${"a".repeat(99)}\n`.repeat(limits.fileLines - 1))).value.readable).toBe(true);
  });
});
