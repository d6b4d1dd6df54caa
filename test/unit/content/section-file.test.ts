import { describe, expect, test } from "vitest";
import { inPrintOrder } from "../../../src/content/annex-file.js";
import { readContentFile } from "../../../src/content/section-file.js";
import { inlineText } from "../../../src/model/walk.js";

function read(text: string, readable = true) {
  const { value, diagnostics } = readContentFile({ file: "a.md", text, readable });
  if (value.kind !== "section") throw new Error("this is an annex");
  return { ...value.section, told: diagnostics.map(({ code, at }) => `${code} ${at.line}`) };
}

function readAnnex(text: string, file = "02-bang.md") {
  const { value, diagnostics } = readContentFile({ file, text, readable: true });
  if (value.kind !== "annex") throw new Error("this is a section");
  return { ...value, ...value.annex, told: diagnostics.map(({ code, at }) => `${code} ${at.line}`) };
}

describe("an annex", () => {
  test("is a file with phu_luc; its id is the file's name without its number, unless it has a ma", () => {
    expect(readAnnex("---\nphu_luc: Bảng số liệu\n---\nChữ.\n")).toMatchObject({
      title: "Bảng số liệu",
      id: "bang",
      turned: false,
      told: [],
    });
    expect(readAnnex("---\nphu_luc: B\nma: so-lieu\nngang: co\nthu_tu: 2\n---\n")).toMatchObject({
      id: "so-lieu",
      turned: true,
      order: 2,
      told: [],
    });
    expect(readAnnex("---\nphu_luc: B\n---\n", "12.md").id).toBe("12");
  });

  test.each([
    ["a misspelt key", "---\nphụ_lục: B\n---\n", ["unknown-key 2"]],
    ["no title", "---\nphu_luc:\n---\n", ["missing-field 2"]],
    ["a blank muc left standing", "---\nmuc:\nphu_luc: B\n---\n", []],
    ["a reason for having nothing", "---\nphu_luc: B\nkhong_co: vì sao\n---\n", ["annex-fields 3"]],
    ["a word in place of co", "---\nphu_luc: B\nngang: vâng\n---\n", ["wrong-value 3"]],
    ["a block that is not closed", "---\nphu_luc: B\nChữ.\n", ["front-matter-not-closed 1"]],
  ])("%s", (_, text, told) => expect(readAnnex(text).told).toEqual(told));

  test("with a muc besides is a section, and is told once", () => {
    expect(read("---\nmuc: II.3\nphu_luc: B\nma: c\n---\nChữ.\n")).toMatchObject({
      entry: "II.3",
      told: ["annex-fields 3"],
    });
  });
});

test("annexes are printed by thu_tu, then by the names of their files as people count", () => {
  const files = ["10-a.md", "9-b.md", "a.md", "c.md"].map((file) =>
    readAnnex(`---\nphu_luc: B\n${file === "c.md" ? "thu_tu: 1\n" : ""}---\n`, file),
  );
  expect(inPrintOrder(files).map(({ file }) => file)).toEqual(["c.md", "9-b.md", "10-a.md", "a.md"]);
});

describe("which entry a file is for", () => {
  test.each([
    ["II.3", "II.3"],
    ['"II.3"', "II.3"],
    ["  II.3  ", "II.3"],
    ["danh-gia-chung", "danh-gia-chung"],
    ["II.10", "II.10"],
  ])("muc: %s", (typed, entry) => expect(read(`---\nmuc: ${typed}\n---\nChữ.\n`)).toMatchObject({ entry, told: [] }));

  test.each([
    ["a key that is nearly right", "---\nmục: II.3\n---\n", "II.3", ["unknown-key 2"]],
    ["a block that is not closed", "---\nmuc: II.3\nChữ.\n", "II.3", ["front-matter-not-closed 1"]],
    ["a block that cannot be read", '---\nmuc: II.3\nkhong_co: "a\n---\n', "II.3", ["front-matter-syntax 3"]],
    ["no entry", "---\nkhong_co: lý do\n---\n", undefined, ["missing-field 1"]],
    ["a blank one", "---\nmuc:\n---\n", undefined, ["missing-field 2"]],
    ["no block", "muc II.3\n", undefined, ["front-matter-missing 1"]],
  ])("%s", (_, text, entry, told) => {
    const found = read(text);
    expect([found.entry, found.told]).toEqual([entry, told]);
  });

  test("a file that is not text says nothing itself: its bytes already have a finding", () => {
    expect(read("---\nmuc: II.3\n---\nCh\uFFFD.\n", false)).toMatchObject({
      entry: "II.3",
      told: [],
      blocks: [],
      readable: false,
    });
  });
});

describe("places", () => {
  test.each([
    ["the first block", "---\nmuc: I\n---\n\n\nChữ.\n", 6],
    ["no block", "---\nmuc: I\n---\n", 4],
    ["only a comment", "---\nmuc: I\n---\n\n<!-- a -->\n", 4],
  ])("the text begins at %s", (_, text, line) => expect(read(text).at).toMatchObject({ file: "a.md", line }));

  test.each(["---\nmuc: I\n---", "---\nmuc: I\n---\n", "---\nmuc: I\n---\n\n", "", "---", "---\nmuc: I"])(
    "of %j is inside the file",
    (text) => {
      const count = text.split("\n").length;
      const { at, entryAt } = read(text);
      for (const place of [at, entryAt]) {
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(count);
      }
    },
  );

  test("the entry and the reason have their own lines", () => {
    const { entryAt, none } = read("---\n# lời nhắc\nmuc: II.9\nkhong_co: >\n  Chưa có\n  điển hình.\n---\n");
    expect([entryAt.line, none?.at.line]).toEqual([3, 4]);
  });
});

describe("a reason is text in which only facts mean anything", () => {
  test.each([
    ["Chưa có *điển hình* nào", "Chưa có *điển hình* nào"],
    ["Trong {{so_nam}} năm chưa có", "Trong {{so_nam}} năm chưa có"],
    ["# không phải đề mục", undefined],
    ['"# không phải đề mục"', "# không phải đề mục"],
  ])("%s", (typed, words) => {
    const { none, blocks } = read(`---\nmuc: II.9\nkhong_co: ${typed}\n---\n`);
    expect(none === undefined ? undefined : inlineText(none.words)).toBe(words);
    expect(blocks).toEqual([]);
  });

  test("a fact in it is a fact, `\\{{` is not", () => {
    const kinds = read("---\nmuc: I\nkhong_co: a {{b}} \\{{c}}\n---\n").none?.words.map(({ kind }) => kind);
    expect(kinds?.filter((kind) => kind === "fact")).toHaveLength(1);
  });
});
