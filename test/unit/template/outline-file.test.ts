import { describe, expect, test } from "vitest";
import { allEntries } from "../../../src/model/outline.js";
import { readOutlineEntries } from "../../../src/template/outline-file.js";

function read(...lines: readonly string[]) {
  const { value, diagnostics } = readOutlineEntries("de-cuong.md", lines.join("\n"));
  return { entries: allEntries(value), faults: diagnostics.map(({ code, at }) => `${code} ${at.line}`) };
}

function numbers(...lines: readonly string[]): readonly (string | null)[] {
  return read(...lines).entries.map(({ number }) => number);
}

describe("official numbers", () => {
  test("by depth: Roman, Arabic, Arabic, letters", () => {
    expect(numbers("# a", "## b", "### c", "#### d", "#### e", "### f", "## g", "# h", "## i")).toEqual([
      "I",
      "I.1",
      "I.1.1",
      "I.1.1.a",
      "I.1.1.b",
      "I.1.2",
      "I.2",
      "II",
      "II.1",
    ]);
  });

  test("entries without a number are not counted, and lend their id to those below", () => {
    expect(
      numbers("# a", "## b", "## c {#sao kieu=sao}", "### d", "## e {kieu=khong-so}", "## f", "# g {kieu=cong}", "# h"),
    ).toEqual(["I", "I.1", null, "sao.1", null, "I.2", null, "II"]);
  });

  test("the fifth letter is đ", () => {
    expect(numbers("# a", "## b", "### c", ..."abcdef".split("").map((each) => `#### ${each}`)).at(-2)).toBe("I.1.1.đ");
  });
});

describe("what stands on a heading", () => {
  test.each([
    ["# Tên mục {#ten tuy_chon}", { id: "ten", title: "Tên mục", optional: true }],
    ["# Tên mục", { id: "ten-muc", title: "Tên mục", optional: false, mayBeNone: false, askedWhen: [], reporters: [] }],
    ["# Đường lối đổi mới", { id: "duong-loi-doi-moi" }],
    ["# A {khi=giao_duc|y_te}", { askedWhen: ["giao_duc", "y_te"] }],
    ['# A {khi="giao_duc | y_te"}', { askedWhen: ["giao_duc", "y_te"] }],
    ["# A {nguoi_bao_cao=doan_khoi}", { reporters: ["doan_khoi"] }],
    [
      "# A {cho_phep_khong_co de_xuat=cho_phep_khong_co|toi_da toi_thieu=5 toi_da=400}",
      {
        mayBeNone: true,
        proposals: ["cho_phep_khong_co", "toi_da"],
        words: { min: 5, max: 400 },
      },
    ],
    ["# A {kieu=sao}", { kind: "star", number: null, ordinal: 0 }],
    ["# A {kieu=cong}", { kind: "plus", number: null }],
    ["# A {kieu=khong-so}", { kind: "unnumbered", number: null }],
  ])("%s", (line, expected) => {
    const { entries, faults } = read(line);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject(expected);
    expect(faults).toEqual([]);
  });
});

describe("what stands below a heading", () => {
  test("the official text keeps its words; a blank line ends a paragraph; lines of one are joined", () => {
    const { entries, faults } = read(
      "Lời dẫn, không thuộc mục nào.",
      "> nguyên văn của lời dẫn",
      "# A",
      "> Dòng một",
      "> dòng hai (nếu có)...",
      ">",
      "> Đoạn hai *không* phải Markdown",
      "",
      "- ý một",
      "-  ý hai (nếu có)",
      "# B",
    );
    expect(entries.map(({ guidance, topics }) => ({ guidance, topics }))).toEqual([
      {
        guidance: ["Dòng một dòng hai (nếu có)...", "Đoạn hai *không* phải Markdown"],
        topics: ["ý một", "ý hai (nếu có)"],
      },
      { guidance: [], topics: [] },
    ]);
    expect(faults).toEqual([]);
  });
});

describe("faults, all at once, each with its line", () => {
  test.each([
    [["Lời dẫn."], ["outline-empty 1"]],
    [[""], ["outline-empty 1"]],
    [["# A", "chữ"], ["outline-loose-text 2"]],
    [["# A", "### B"], ["outline-skipped-level 2"]],
    [["## A"], ["outline-skipped-level 1"]],
    [["# A", "## B", "### C", "#### D", "##### E"], ["outline-too-deep 5"]],
    [["# A {#x}", "# B {#x}"], ["outline-duplicate-id 2"]],
    [["# A", "# a"], ["outline-duplicate-title 2"]],
    [["# A", "## B", "# C", "## b"], ["outline-duplicate-id 4"]],
    [["# A {thuộc tính} B"], ["outline-braces 1"]],
    [["# A {#x} {tuy_chon}"], ["outline-braces 1"]],
    [["#A"], ["outline-heading-space 1"]],
    [["# A {#x}", "## C {#y}", "# B {#z}", "## C {#t}"], []],
    [["# {#x}"], ["outline-empty-title 1"]],
    [["#"], ["outline-empty-title 1"]],
    [["# A {khi=}"], ["outline-impossible-condition 1"]],
    [["# A {nguoi_bao_cao=|}"], ["outline-impossible-condition 1"]],
    [["# A {nguoi_bao_cao=a}", "## B {nguoi_bao_cao=b}"], ["outline-impossible-condition 2"]],
    [["# A {nguoi_bao_cao=a}", "## B", "### C {nguoi_bao_cao=b}"], ["outline-impossible-condition 3"]],
    [["# A {tuychon}"], ["outline-unknown-attribute 1"]],
    [["# A {nguoi=b}"], ["outline-unknown-attribute 1"]],
    [["# A {kieu=dam}"], ["outline-wrong-attribute 1"]],
    [["# A {toi_da=0}"], ["outline-wrong-attribute 1"]],
    [["# A {toi_thieu=5 toi_da=4}"], ["outline-wrong-attribute 1"]],
    [["# A {toi_thieu=5 toi_da=5}"], []],
    [
      ["# A {tuychon}", "### B", "chữ", "# A {#a}"],
      [
        "outline-loose-text 3",
        "outline-skipped-level 2",
        "outline-unknown-attribute 1",
        "outline-duplicate-id 4",
        "outline-duplicate-title 4",
      ],
    ],
  ])("%j", (lines, expected) => expect([...read(...lines).faults].sort()).toEqual([...expected].sort()));

  test("5,000 headings are read", () => {
    const { entries, faults } = read(...Array.from({ length: 5_000 }, (_, index) => `# Mục thứ ${index + 1}`));
    expect([entries.length, entries.at(-1)?.number, faults]).toEqual([5_000, "MMMMM", []]);
  });
});
