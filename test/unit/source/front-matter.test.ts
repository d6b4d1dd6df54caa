import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../src/source/front-matter.js";

function read(text: string, required = true) {
  return readFrontMatter({ file: "muc.md", text, readable: true }, required);
}

function found(text: string): readonly string[] {
  return read(text).diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at.line}`);
}

describe("places", () => {
  const { value, diagnostics } = read(
    [
      "---",
      "mau: a",
      "# lời nhắc",
      "ky:",
      "  ho_ten: A",
      "  chuc_vu:",
      "",
      "noi_nhan:",
      "  - x",
      "  - y",
      "---",
      "",
      "Chữ.",
    ].join("\n"),
  );

  test.each([
    ["mau", 2],
    ["ky", 4],
    ["ky.ho_ten", 5],
    ["ky.chuc_vu", 6],
    ["noi_nhan.0", 9],
    ["noi_nhan.1", 10],
    ["a key not typed in a group stands at the group: ky.tham_quyen", 4],
    ["a key not typed stands at the top: so", 1],
    ["the file itself: ", 1],
  ])("%s is on line %i", (name, line) => {
    expect(value.placeOf(name.split(": ").at(-1) ?? "")).toMatchObject({ file: "muc.md", line });
  });

  test.each([
    ["mau", undefined, "2:6-2:7"],
    ["mau", "key" as const, "2:1-2:4"],
    ["ky.ho_ten", undefined, "5:11-5:12"],
    ["a list stands with its key: noi_nhan", undefined, "8:1-10:6"],
    ["noi_nhan.1", undefined, "10:5-10:6"],
    ["a value that is not there: ky.chuc_vu", undefined, "6:11-6:11"],
    ["what is absent: so", undefined, "1:1-1:1"],
  ])("%s, %s", (name, of, range) => {
    const { line, column, endLine, endColumn } = value.placeOf(name.split(": ").at(-1) ?? "", of);
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(range);
  });

  test("columns are those of the line as typed: tabs, quotes, loose marks", () => {
    const raw = '---\na:\t"Đảng"\nb: Đảng bộ\n---\n'.normalize("NFD");
    const source = { file: "muc.md", text: raw.normalize("NFC"), raw, readable: true };
    const { placeOf } = readFrontMatter(source).value;
    expect(["a", "b"].map((path) => placeOf(path)).map(({ column, endColumn }) => [column, endColumn])).toEqual([
      [4, 4 + '"Đảng"'.normalize("NFD").length],
      [4, 4 + "Đảng bộ".normalize("NFD").length],
    ]);
  });

  test("the body begins after the closing fence, blank lines and all", () => {
    expect([value.bodyLine, value.body, diagnostics]).toEqual([12, "\nChữ.", []]);
  });

  test("lines made of hyphens below the block belong to the body", () => {
    expect(read("---\na: 1\n---\nx\n\n---\n\ny").value.body).toBe("x\n\n---\n\ny");
  });
});

describe("values stay what a person typed", () => {
  test.each([
    "010",
    "12:30",
    "1_000",
    "0x1F",
    "1e3",
    "12345678901234567890",
    "1.234",
    "2020-04-24",
    "24/4/2020",
    "yes",
    "null",
    "~",
    "=1+1",
    "<b>",
    "{{so_truong}}",
  ])("%s", (typed) => {
    expect(read(`---\nso: ${typed.includes("{") ? `"${typed}"` : typed}\n---\n`)).toMatchObject({
      value: { data: { so: typed } },
      diagnostics: [],
    });
  });

  test("several lines keep their breaks, a blank value is empty", () => {
    const { data } = read("---\ntrich_yeu: |\n  dòng một\n  dòng hai\nso:\n---\n").value;
    expect({ ...data }).toEqual({ trich_yeu: "dòng một\ndòng hai\n", so: "" });
  });

  test("keys in NFD are the keys in NFC", () => {
    expect(Object.keys(read(`---\n${"đơn_vị".normalize("NFD")}: a\n---\n`).value.data)).toEqual(["đơn_vị"]);
  });
});

describe("refusals", () => {
  test.each([
    ["no block", "Chữ.\n", ["error front-matter-missing 1"]],
    ["an empty file", "", ["error front-matter-missing 1"]],
    ["a block that is not closed", "---\nmuc: I\nChữ.\n", ["error front-matter-not-closed 1"]],
    ["closed by ----", "---\nmuc: I\n----\nChữ.\n", ["error front-matter-fence 3"]],
    ["closed by ---x", "---\nmuc: I\n---x\nChữ.\n", ["error front-matter-fence 3"]],
    ["opened by ----", "----\nmuc: I\n---\nChữ.\n", ["error front-matter-fence 1"]],
    ["a blank line first", "\n\n---\nmuc: I\n---\n", ["error front-matter-blank-first 3"]],
    ["a rule, a paragraph, a rule", "---\nĐoạn văn.\n---\nChữ.\n", ["error front-matter-not-fields 2"]],
    ["a list", "---\n- a\n---\n", ["error front-matter-not-fields 2"]],
    ["another language", "---json\n{}\n---\n", ["error front-matter-language 1"]],
    ["another language apart", "--- JS\n{}\n---\n", ["error front-matter-language 1"]],
    ["a tab as indentation", "---\nky:\n\tho_ten: A\n---\n", ["error front-matter-space 3"]],
    ["a no-break space as indentation", "---\nky:\n\u00A0\u00A0ho_ten: A\n---\n", ["error front-matter-space 3"]],
    ["a no-break space after the colon", "---\nmuc:\u00A0I\n---\n", ["error front-matter-space 2"]],
    ["one key twice", "---\nso: 1\nmuc: I\nso: 2\n---\n", ["error duplicate-key 4"]],
    ["a remark that cuts a value", "---\nso: 1 # 2\n---\n", ["warning value-cut 2"]],
    ["a second colon", "---\nmuc: I\ntrich_yeu: a: b\n---\n", ["error front-matter-syntax 3"]],
    ["a bracket", "---\nmuc: [I\n---\n", ["error front-matter-syntax 2"]],
    ["an alias", "---\na: &x 1\nb: *x\n---\n", ["error front-matter-alias 2"]],
    ["5,000 brackets", `---\na: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n---\n`, ["error front-matter-syntax 2"]],
    ["too many fields", `---\n${"# lời nhắc\n".repeat(10_000)}a: 1\n---\n`, ["error front-matter-too-long 1"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(["@", "%", "[", "!", "&", "*", "`", "{"])(
    "a value that begins with %s is told, never taken for something else",
    (mark) => {
      expect(found(`---\nmuc: I\nco_quan: ${mark}Chi bộ văn phòng\n---\n`)).toHaveLength(1);
      expect(found(`---\nmuc: I\nco_quan: "${mark}Chi bộ văn phòng"\n---\n`)).toEqual([]);
    },
  );

  test("a file that may do without a block is all body", () => {
    expect(read("Chữ.\n", false)).toMatchObject({
      value: { usable: false, body: "Chữ.\n", bodyLine: 1 },
      diagnostics: [],
    });
  });

  test("a block without a field is a block: its fields are missing, not unread", () => {
    expect(read("---\n---\nChữ.\n").value).toMatchObject({ usable: true, body: "Chữ.\n", bodyLine: 3 });
    expect(read("---\n# lời nhắc\n---\nChữ.\n").value).toMatchObject({ usable: true });
  });

  test("what could not be read is empty, and its text is not lost", () => {
    const { value } = read("---\nmuc: I\nChữ.\n");
    expect([value.usable, Object.keys(value.data), value.body]).toEqual([false, [], "---\nmuc: I\nChữ.\n"]);
  });
});
