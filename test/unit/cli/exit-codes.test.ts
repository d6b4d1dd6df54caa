import { describe, expect, test } from "vitest";
import { baseText, reportAt, terminal } from "./terminal.js";

const late = baseText("bao-cao.md").replace("24/4/2020", "30/4/2020");
const files = {
  ...reportAt("content/sach"),
  ...reportAt("content/thieu", { "01-tinh-hinh.md": undefined }),
  ...reportAt("content/muon", { "bao-cao.md": late }),
  ...reportAt("content/hong", { "bao-cao.md": "Chữ.\n" }),
  "templates/mau-hong/mau.md": baseText("templates/mau-nho/mau.md"),
  "templates/mau-hong/de-cuong.md": "# A {#a}\n# B {#a}\n",
  "khac/a.txt": "a",
};

describe("0: nothing wrong, or nothing worse than a warning", () => {
  test.each([
    "--help",
    "-h",
    "help",
    "check content/sach",
    "check content/muon",
    "check content/sach content/muon",
    "check content/sach/",
    "check content/sach/bao-cao.md",
    "check --format json content/sach",
    "check content/sach --notes",
    "build content/sach",
    "build content/muon -o ra",
    "build --draft content/thieu",
    "new mau-nho content/moi",
    "outline mau-nho",
    "outline templates/mau-nho",
    "outline content/sach",
    "outline --format json mau-nho",
    "profile dang-2018",
    "profile nd30 --format json",
  ])("%s", async (line) => {
    const { code, out, err } = await terminal(files).type(line);
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  });
});

describe("1: errors in a report or an outline, told on standard output", () => {
  test.each([
    "check content/thieu",
    "check content/sach content/thieu",
    "check content",
    "check",
    "check --format json content/hong",
    "build content/thieu",
    "build --format json content/hong",
    "outline mau-hong",
    "outline --format json mau-hong",
  ])("%s", async (line) => {
    const { code, out, err } = await terminal(files).type(line);
    expect([code, err]).toEqual([1, ""]);
    expect(out).not.toBe("");
  });
});

describe("2: decuong could not do its job, told in one sentence on standard error", () => {
  test.each([
    ["chek content/sach", "“check”"],
    ["kiem-tra content/sach", "new, check, build, merge, outline"],
    ["check content/khong-co", "“content/khong-co”"],
    ["check khac", "khac"],
    ["check --sai content/sach", "“--sai”"],
    ["check -x content/sach", "“-x”"],
    ["check --format xml content/sach", "“xml”"],
    ["check --format", "--format"],
    ["check content/*-khong-co", "“content/*-khong-co”"],
    ["build --to odt content/sach", "“odt”"],
    ["build -o", "-o"],
    ["build content/khong-co", "“content/khong-co”"],
    ["new", "decuong new"],
    ["new mau-nho", "decuong new"],
    ["new mau-nho a b", "decuong new"],
    ["new mau-la content/moi", "mau-nho"],
    ["new ../mau-nho content/moi", "mau-nho"],
    ["new mau-hong content/moi", "decuong outline mau-hong"],
    ["outline", "decuong outline"],
    ["outline mau-nho mau-hong", "decuong outline"],
    ["outline mau-la", "mau-nho"],
    ["profile", "dang-2018"],
    ["profile ../dang-2018", "dang-2018"],
    ["check --lang fr content/sach", "--lang"],
    ["check content/sach --lang", "--lang"],
  ])("%s", async (line, words) => {
    const { code, out, err } = await terminal(files).type(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).toMatch(/^[^\n]+[.?]\n$/);
    expect(err).not.toMatch(/Error|at .*\.[jt]s:|node:|undefined/);
  });

  test("without a command the help is shown, and nothing was done", async () => {
    const { code, out } = await terminal(files).type("");
    expect(code).toBe(2);
    expect(out).toContain("decuong <lệnh>");
  });

  test("without a report and without content/ there is nothing to check", async () => {
    const { code, err } = await terminal({ "a.txt": "a" }).type("check");
    expect(code).toBe(2);
    expect(err).toContain("content");
  });
});

test("a mistake of the program itself is one sentence too, without a trace", async () => {
  const { host } = terminal(files);
  const broken = {
    ...host,
    list: () => {
      throw new TypeError("list is broken");
    },
  };
  const { run } = await import("../../../src/cli/run.js");
  const told: string[] = [];
  const code = await run(["check", "content/sach"], broken, {
    out: () => undefined,
    err: (text) => void told.push(text),
    outIsTerminal: false,
    errIsTerminal: false,
    colour: false,
  });
  expect(code).toBe(2);
  expect(told.join("")).toMatch(/^[^\n]*list is broken[^\n]*\n$/);
});
