/** Footnotes: Word's own, numbered in print order, also from tables; one used twice repeats its number. */
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { allParagraphs, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { compileSmall, smallReport } from "../support/small-report.js";

const text = `Câu một[^a], câu hai[^b], nhắc lại[^a].

| Nội dung | Số |
| --- | ---: |
| Trong bảng[^c] | 5 |

[^b]: Chú thích **hai**, có {{so_truong}}.
[^a]: Chú thích một,
viết tiếp dòng dưới.
[^c]: Xem https://vi.du/trang.`;

describe("three footnotes, one in a table, one used twice", () => {
  const bytes = renderDocx(smallReport(text));
  const document = readDocument(bytes);

  test("Word holds notes 1 to 3 in print order, with their text", () => {
    const notes = document.footnotes.map((note) =>
      allParagraphs(note.blocks)
        .map((each) => each.text.trim())
        .join(" "),
    );
    expect(notes).toEqual([
      "Chú thích một, viết tiếp dòng dưới.",
      "Chú thích hai, có 1.234.",
      "Xem https://vi.du/trang.",
    ]);
  });

  test("the second mark repeats the first one's number", () => {
    const paragraph = allParagraphs(document.blocks).find((each) => each.text.startsWith("Câu một"));
    expect(paragraph?.text).toMatch(/nhắc lại1\.$/);
  });

  test("the file is sound", () => expectValid(bytes));
});

test("a mark without a text and a text without a mark are each told once, and nothing is lost", () => {
  const { diagnostics } = compileSmall("Câu[^x].\n\n[^y]: Không ai dẫn.");
  expect(diagnostics.map(({ code, at }) => `${code} ${at.line}`)).toEqual(["note-missing 4", "note-unused 6"]);
});
