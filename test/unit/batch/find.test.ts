import { describe, expect, test } from "vitest";
import { reportAt, terminal } from "../cli/terminal.js";

const files = {
  ...reportAt("content/a"),
  ...reportAt("content/b"),
  ...reportAt("content/nhom/c"),
  ...reportAt("content/node_modules/d"),
  ...reportAt("content/.an/e"),
  ...reportAt("khac/a"),
};

async function found(line: string, world = files): Promise<readonly string[]> {
  const { out } = await terminal(world).type(`check ${line} --format json`);
  return (JSON.parse(out) as { reports: { folder: string }[] }).reports.map(({ folder }) => folder);
}

describe("which reports a command takes", () => {
  test.each([
    ["", ["content/a", "content/b", "content/nhom/c"]],
    ["content", ["content/a", "content/b", "content/nhom/c"]],
    ["content/nhom", ["content/nhom/c"]],
    ["content/b content/a", ["content/b", "content/a"]],
    ["content/a content/a/ ./content/a", ["content/a"]],
    ["content content/b", ["content/a", "content/b", "content/nhom/c"]],
    ["content/*", ["content/a", "content/b", "content/nhom/c"]],
    ["content/[ab]", ["content/a", "content/b"]],
    ["content/{b,nhom}", ["content/b", "content/nhom/c"]],
    ["*/a", ["content/a", "khac/a"]],
    ["content/**/c", ["content/nhom/c"]],
    [".", ["content/a", "content/b", "content/nhom/c", "khac/a"]],
  ])("%j", async (line, folders) => expect(await found(line)).toEqual(folders));

  test("the folder one stands in, when it is a report itself", async () => {
    const here = Object.fromEntries(
      Object.entries(reportAt("x")).map(([path, text]) => [path.replace(/^x\//, ""), text]),
    );
    expect(await found("", { ...here })).toEqual(["."]);
  });

  test("a folder whose name holds the signs of a pattern", async () => {
    expect(await found('"content/a [1]"', { ...reportAt("content/a [1]"), ...reportAt("content/a 1") })).toEqual([
      "content/a [1]",
    ]);
  });
});

describe("two reports of one name", () => {
  test.each([
    ["build content/a khac/a", "content/a", "khac/a"],
    ["build --draft content/a khac/a", "content/a", "khac/a"],
  ])("%s is refused, naming both, and nothing is written", async (line, one, other) => {
    const { type, below } = terminal(files);
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`“${one}”`);
    expect(err).toContain(`“${other}”`);
    expect(below("output")).toEqual([]);
  });

  test("names that a disk may hold to be one are one", async () => {
    const names = [reportAt("x/Chi bộ"), reportAt("y/chi bộ"), reportAt(`z/${"Chi bộ".normalize("NFD")}`)];
    const { type } = terminal(Object.assign({}, ...names));
    expect((await type("build x y")).code).toBe(2);
    expect((await type("build x z")).code).toBe(2);
    expect((await type("build x")).code).toBe(0);
  });

  test("they may be checked together, and built apart", async () => {
    const { type, below } = terminal(files);
    expect((await type("check content/a khac/a")).code).toBe(0);
    expect((await type("build content/a")).code).toBe(0);
    expect((await type("build khac/a -o ra")).code).toBe(0);
    expect([...below("output"), ...below("ra")]).toEqual(["/output/a.docx", "/ra/a.docx"]);
  });
});
