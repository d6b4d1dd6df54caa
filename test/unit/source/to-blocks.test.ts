import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blockLines } from "../../../src/model/walk.js";
import { codes, lines, reading, shown } from "./shown.js";

describe("headings", () => {
  test.each([
    ["# Một\n\n### Ba", ["# Một", "### Ba"]],
    ["## Mục # hai ##", ["## Mục # hai"]],
    ["##", ["## "]],
    ["## **Đậm** {#ma}", ["## <b>Đậm</b> {#ma}"]],
    ["Chữ\n## Mục\nchữ", ["Chữ", "## Mục", "chữ"]],
    ["Chữ\n---", ["Chữ", "(gach) ---"]],
    ["Chữ\n===", ["Chữ ==="]],
    ["-----", ["(gach) -----"]],
    ["***", ["(gach) -----"]],
    ["    ## thụt bốn dấu cách", ["## thụt bốn dấu cách"]],
    ["#1 là số", ["#1 là số"]],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([expected, []]));

  test.each([
    ["- ## Mục", ["- Mục"], ["heading-nested 1"]],
    ["> # Mục", ["> Mục"], ["heading-nested 1"]],
    ["```\n# Mục\n```", ["# Mục"], []],
  ])("%j is no heading", (typed, expected, told) => expect([shown(typed), codes(typed)]).toEqual([expected, told]));
});

describe("what is a heading to everyone but Markdown is told, and read as one", () => {
  test.each([
    ["Chữ\n\n##Mục", ["Chữ", "## Mục"], ["almost-heading 3"]],
    ["#Mục", ["# Mục"], ["almost-heading 1"]],
    ["##\u00A0Mục", ["## Mục"], ["almost-heading 1"]],
    ["##Mục\n\nChữ", ["## Mục", "Chữ"], ["almost-heading 1"]],
  ])("%j", (typed, expected, told) => expect([shown(typed), codes(typed)]).toEqual([expected, told]));

  test("with text right below it, it is told at least", () =>
    expect(codes("##Mục\nchữ")).toEqual(["almost-heading 1"]));
});

describe("lists print the marks that were typed", () => {
  test.each([
    ["- một\n- hai", ["- một", "- hai"]],
    ["- một\n\n- hai", ["- một", "- hai"]],
    ["- một\n+ hai\n+ ba\n- bốn", ["- một", "  + hai", "  + ba", "- bốn"]],
    ["- một\n  + hai\n    * ba\n- bốn", ["- một", "  + hai", "    * ba", "- bốn"]],
    ["+ một\n\n- hai", ["+ một", "- hai"]],
    ["- một\n\n  hai", ["- một", "  hai"]],
    ["- một\n\nhai\n\n- ba", ["- một", "hai", "- ba"]],
    ["1. một\n2. hai", ["1. một", "2. hai"]],
    ["3. ba\n4. bốn\n\nchữ\n\n5. năm", ["3. ba", "4. bốn", "chữ", "5. năm"]],
    ["1. một\n1. một nữa", ["1. một", "1. một nữa"]],
    ["1) một\n2) hai", ["1) một", "2) hai"]],
    ["2020. Năm có nhiều việc.", ["2020. Năm có nhiều việc."]],
    ["01. một", ["01. một"]],
    ["a) một\n\nb) hai", ["a) một", "b) hai"]],
    ["a- một\n\nđ- hai", ["a- một", "đ- hai"]],
    ["-không cách", ["-không cách"]],
    ["- một:\n  1. a\n  2. b", ["- một:", "  1. a", "  2. b"]],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([expected, []]));
});

describe("quotes, code and indentation are paragraphs", () => {
  test.each([
    ["> một\n> hai\n\nba", ["> một hai", "ba"]],
    ["    thụt bốn dấu cách", ["thụt bốn dấu cách"]],
    ["```\nmột\nhai\n```", ["một", "hai"]],
    ["một\n\n\n\nhai", ["một", "hai"]],
  ])("%j", (typed, expected) => expect([shown(typed), codes(typed)]).toEqual([expected, []]));
});

describe("nesting has a bound, and what is beyond it is still there", () => {
  test.each([
    ["quotes", `${">".repeat(150)} Lời dẫn`],
    ["quotes apart", `${"> ".repeat(150)}Lời dẫn`],
    ["lists in a line", `${"- ".repeat(60)}Lời dẫn`],
    ["lists in lines", Array.from({ length: 60 }, (_, index) => `${"  ".repeat(index)}- Lời dẫn`).join("\n")],
  ])("%s", (_, typed) => {
    expect(new Set(reading(typed).diagnostics.map(({ code }) => code))).toEqual(new Set(["nesting-too-deep"]));
    expect(
      lines(reading(typed).blocks)
        .join("\n")
        .match(/Lời dẫn/g),
    ).toHaveLength(typed.match(/Lời dẫn/g)?.length ?? 0);
  });
});

describe.each(["ke-hoach-59.txt", "de-cuong-59.txt"])("the official text pasted whole: %s", (name) => {
  const text = readFileSync(join(import.meta.dirname, "../../fixtures", name), "utf8");
  const { blocks, diagnostics } = reading(text);
  const marked = (each: readonly string[], mark: string): number =>
    each.filter((line) => line.trimStart().startsWith(`${mark} `)).length;

  test("keeps every letter in its order and needs no finding", () => {
    const plain = (words: string): string => words.replace(/\s+/gu, "");
    expect(diagnostics).toEqual([]);
    expect(plain(blockLines(blocks).join(""))).toBe(plain(text));
  });

  test.each(["#", "-", "+"])("makes no heading of its rows of hyphens and keeps the marks %s", (mark) => {
    expect(marked(lines(blocks), mark)).toBe(marked(text.split("\n"), mark));
  });
});
