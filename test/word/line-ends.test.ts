/** Line ends and tabs reach Word as elements or not at all: as characters in a text it shows each as it pleases. */
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { allParagraphs, readDocument } from "../support/docx/read.js";
import { compileSmall, smallFields } from "../support/small-report.js";

/** What entry I and its notes print; the build itself is held to V1–V20, V17 among them. */
function printed(text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const { report } = compileSmall(text, more);
  if (report === undefined) throw new Error("no report");
  const { blocks, footnotes } = readDocument(renderDocx(report, { gaps: true }));
  const lines = allParagraphs(blocks).map(({ label, text }) => (label === undefined ? text : `${label} ${text}`));
  const notes = footnotes.flatMap((note) => allParagraphs(note.blocks).map((paragraph) => paragraph.text.trim()));
  return [...lines.slice(lines.indexOf("I- TÌNH HÌNH") + 1, lines.indexOf("II- KẾT QUẢ")), ...notes];
}

describe("between words they are a space, marked words too", () => {
  test.each([
    ["**a\tb**", ["a b"]],
    ["*a `b\tc`* d", ["a b c d"]],
    ["<u>a\tb</u>", ["a b"]],
    ["**a\nb**", ["a b"]],
    ["## a **b\tc**", ["1- a b c"]],
    ["a[^1]\n\n[^1]: b\tc **d\te**", ["a", "b c d e"]],
    ['[trang](/a "một\nhai")', ["trang (/a, một hai)"]],
    ["[trang](<a\\\nb>)", ["trang (a\\ b)"]],
  ])("%j", (typed, expected) => expect(printed(typed)).toEqual(expected));
});

test.each(["CURRENT", "**SECTION**", "a TOTAL_PAGES"])("%s is words, and no page number", (typed) => {
  expect(printed(typed)).toEqual([typed.replaceAll("*", "")]);
});

describe("in what is printed as typed they are kept", () => {
  test("in a code block", () => expect(printed("```\na\tb\n```")).toEqual(["a\tb"]));

  test("beside a word that npm docx knows", () => expect(printed("```\nCURRENT\tb\n```")).toEqual(["CURRENT\tb"]));

  test("in a fact", () => {
    const fields = smallFields.replace("so_truong: 1.234", "so_truong: |\n    một\n    hai\tba");
    expect(printed("có {{so_truong}}", { "r/bao-cao.md": fields })).toEqual(["có một\nhai\tba"]);
  });
});
