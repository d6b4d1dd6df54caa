/** Catalogue B: texts that are large, long or made to be slow. What is over a limit has one sentence with the limit in it. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { assemble, checkReport, memoryHost, nodeHost, readReport, readTemplate } from "../../src/index.js";
import { renderDocx } from "../../src/render/word/document.js";
import { expectBounded } from "../support/oracles/bounded.js";
import { bookOf, foundIn } from "../support/oracles/trial.js";

const template = readTemplate("mau-nho", { host: memoryHost(bookOf({ a: "" }), nodeHost()) }).value;

/** Check and build of one body, of which a draft is built in spite of errors; the template is read once, to be left out of the time. */
function put(body: string): void {
  if (template === undefined) throw new Error("no template");
  const draft = readReport("r", { host: memoryHost(bookOf({ a: body }), nodeHost()) });
  const { value: report } = assemble(draft.value, template, { draft: true });
  checkReport(report);
  renderDocx(report, { gaps: true });
}

describe("T-038 patterns that make readers of Markdown slow", () => {
  const patterns: Readonly<Record<string, (size: number) => string>> = {
    "nested strong": (size) => `${"*a **a ".repeat(size)}b${" a** a*".repeat(size)}`,
    "strong that never closes": (size) => "a **a ".repeat(size),
    "strong that never opens": (size) => "a** a ".repeat(size),
    "marks that do not fit": (size) => "*_* ".repeat(size),
    "asterisks alone": (size) => "*".repeat(size * 4),
    "brackets that open": (size) => "[".repeat(size * 4),
    "brackets that close": (size) => "]".repeat(size * 4),
    "brackets in brackets": (size) => `${"[".repeat(size)}a${"]".repeat(size)}`,
    "links that never close": (size) => "[a](b".repeat(size),
    "pictures that never close": (size) => "![a](<b".repeat(size),
    "backticks of every length": (size) =>
      Array.from({ length: Math.floor(Math.sqrt(size * 6)) }, (_, at) => `e${"`".repeat(at)}`).join(""),
    backticks: (size) => "`".repeat(size * 4),
    "tags that never close": (size) => "<a b=".repeat(size),
    "comments that never close": (size) => "<!-- a ".repeat(size),
    "comments in a row": (size) => "<!---->".repeat(size),
    "facts that never close": (size) => "{{a ".repeat(size),
    "references that never close": (size) => "[[a ".repeat(size),
    "notes that nobody wrote": (size) => "[^a] ".repeat(size),
    "notes to themselves": (size) => `${"[^a] ".repeat(size)}\n\n[^a]: [^a]`,
    "a block that never closes": (size) => ":::bang\n".repeat(size),
    underscores: (size) => "_a __b ".repeat(size),
    escapes: (size) => "\\\\*".repeat(size),
    entities: (size) => "&amp;#".repeat(size),
    dots: (size) => ".".repeat(size * 4),
    "dots and spaces": (size) => ". ".repeat(size * 2),
    spaces: (size) => `a${" ".repeat(size * 4)}b`,
    hashes: (size) => `#${" #".repeat(size)} a`,
    quotes: (size) => "“".repeat(size * 2),
    dates: (size) => "ngày 1/1/".repeat(size),
    numbers: (size) => "1.".repeat(size * 2),
    capitals: (size) => "HĐND ".repeat(size),
    "lines of a table": (size) => `| a | b |\n| --- | --- |\n${"| x |\n".repeat(size)}`,
    "one wide line of a table": (size) => `${"| a ".repeat(size / 20)}|\n${"| --- ".repeat(size / 20)}|\n`,
    lists: (size) => "- a\n".repeat(size),
    "lists of both marks": (size) => "- a\n+ b\n".repeat(size),
    "quotes of a line": (size) => "> a\n\n".repeat(size),
  };
  test.each(Object.entries(patterns))("T-038 %s", (_, pattern) => {
    expectBounded(Number(process.env.BIG ?? 1_600), (size) => put(pattern(size)));
  });
});

describe("T-039 sizes", () => {
  test("T-039 a file over the limit is refused with the limit", async () => {
    const large = `---\nmuc: a\n---\n${"Một câu dài. ".repeat(700_000)}\n`;
    expect(Buffer.byteLength(large)).toBeGreaterThan(10_000_000);
    const files = bookOf({ a: large });
    expect(await foundIn(files)).toEqual(["error file-too-large a.md:1"]);
    const { diagnostics } = compile(memoryHost(files, nodeHost()), "r");
    expect(diagnostics[0]?.message.vi).toContain("10 MB");
  });

  test("T-039 more files than the limit are told with it, and the report is read as far as it goes", () => {
    const more = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, index) => [`r/x${index}.md`, "---\nmuc: a\n---\n"]),
    );
    const { diagnostics } = compile(memoryHost(bookOf({ a: "Chữ." }, more), nodeHost()), "r");
    const [told] = diagnostics.filter(({ code }) => code === "too-many-files");
    expect(told?.at).toMatchObject({ file: "r/bao-cao.md", line: 1 });
    expect(told?.message.vi).toContain("2000");
  });

  test("T-039 a long text takes its time in proportion", () => {
    expectBounded(2_000, (size) =>
      put(
        "Chi bộ đã tổ chức học tập đầy đủ, có kết quả. "
          .repeat(10)
          .concat("\n\n")
          .repeat(size / 4),
      ),
    );
  });

  test("T-039 so does one long line", () => {
    expectBounded(400_000, (size) => put("Chi bộ đã tổ chức học tập, có kết quả. ".repeat(size / 40)));
  });

  test("T-039 and one long word", () => expectBounded(200_000, (size) => put("a".repeat(size))));

  test("T-039 and many sections", () => {
    expectBounded(400, (size) => {
      const files = bookOf(Object.fromEntries(Array.from({ length: size }, (_, index) => [`m${index}`, "Chữ."])));
      compile(memoryHost(files, nodeHost()), "r");
    });
  });
});
