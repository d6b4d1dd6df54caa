/** Catalogue B: letters that cannot be printed, tables, notes. */
import { describe, expect, test } from "vitest";
import { readPackage } from "../support/docx/package.js";
import { lostPieces } from "../support/oracles/lost-text.js";
import { bodyLine, bookOf, sectionsOf, tried } from "../support/oracles/trial.js";
import { smallFields } from "../support/small-report.js";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

test("T-023 a table keeps every cell or says which it cannot", async () => {
  const wide = Array.from({ length: 40 }, (_, column) => `c${column}`);
  const trial = await tried(
    bookOf({
      a: "| A | B |\n| --- | --- |\n| 1 | 2 | thừa |",
      b: "| A | B |\n| --- | --- |\n| `x | y` | 2 |",
      c: "| A | B |\n| --- | --- |\n| x \\| y | 2 |\n| 3 |",
      d: [
        row(wide),
        row(wide.map(() => "---")),
        ...Array.from({ length: 30 }, (_, line) => row(wide.map((each) => `${each}-${line}`))),
      ].join("\n"),
      e: "| A | B |\n| 1 | 2 |",
    }),
  );
  expect(trial.found.filter((each) => each.startsWith("error"))).toEqual([
    `error table-extra-cell a.md:${bodyLine + 2}`,
    `error table-extra-cell b.md:${bodyLine + 2}`,
    `error table-broken e.md:${bodyLine}`,
  ]);
  const texts = sectionsOf(trial);
  // What has no cell is named in the finding.
  expect(trial.compiled.diagnostics.find(({ at }) => at.file === "r/a.md")?.message.vi).toContain("thừa");
  expect(lostPieces(["A", "B", "1", "2"], texts.get("a") ?? "")).toEqual([]);
  expect(lostPieces(["A", "B", "x | y", "2", "3"], texts.get("c") ?? "")).toEqual([]);
  expect(
    lostPieces(
      [...wide, ...Array.from({ length: 30 }, (_, line) => wide.map((each) => `${each}-${line}`)).flat()],
      texts.get("d") ?? "",
    ),
  ).toEqual([]);
  expect(lostPieces(["A", "B", "1", "2"], texts.get("e") ?? "")).toEqual([]);
});

const unprintable = ["\0", "\v", "\f", "\u001F", "\uFFFE", "\uFFFF", "\u0085", "\u2028", "\uE000"];

test("T-036 what XML cannot hold is taken out and told with its line, wherever it stands", async () => {
  for (const letter of ["\u001F", "\uFFFE"]) {
    const all = letter;
    const trial = await tried(
      bookOf(
        {
          a: `Chữ${all}một.\n\n## Đề mục${all}hai\n\n| A${all} | B |\n| --- | --- |\n| c | d${all} |\n\n[nơi](a${all}b)\n\nChú[^1].\n\n[^1]: Lời${all}.`,
        },
        {
          "r/bao-cao.md": smallFields
            .replace("Đảng ủy B", `Đảng ủy B${all}`)
            .replace("Nguyễn Văn A", `Nguyễn${all} Văn A`),
        },
      ),
    );
    const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    expect(trial.found.filter((each) => each.includes("control-character"))).toEqual([
      ...[0, 2, 4, 6, 8, 12].map((line) => `warning control-character a.md:${bodyLine + line}`),
      "warning control-character bao-cao.md:4",
      "warning control-character bao-cao.md:15",
    ]);
    expect(trial.compiled.diagnostics[0]?.message.vi).toContain(code);
    expect(trial.printed).toContain("Chữmột.");
    for (const [path, bytes] of readPackage(trial.bytes).parts) {
      expect(Buffer.from(bytes).toString("utf8").includes(letter), path).toBe(false);
    }
  }
});

test("T-036 each of them, and half a pair, in a text", async () => {
  const half = Buffer.concat([
    Buffer.from("---\nmuc: nua\n---\nChữ "),
    Buffer.from([0xed, 0xbf, 0xbf]),
    Buffer.from(".\n"),
  ]);
  const bodies = Object.fromEntries(unprintable.map((letter, index) => [`k${index}`, `Chữ${letter}một.`]));
  const trial = await tried(bookOf({ ...bodies, nua: half }));
  const line = (index: number): string => `warning control-character k${index}.md:${bodyLine}`;
  expect(trial.found).toEqual([...unprintable.map((_, index) => line(index)), "error not-utf8 nua.md:1"]);
  for (const name of Object.keys(bodies)) expect(sectionsOf(trial).get(name)).toBe("Chữmột.");
});

test("T-036 the name of a folder that holds what no file name prints", async () => {
  const files = Object.entries(bookOf({ a: "Chữ." })).map(([path, text]) => [path, text] as const);
  const trial = await tried(Object.fromEntries(files));
  expect(Object.values(trial.document.core).join("")).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]/u);
});

test("T-037 what cannot be seen is taken out and told", async () => {
  const letters = ["\u202E", "\u2066", "\u200B", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\u180E", "\u{E0041}"];
  const trial = await tried(
    bookOf(Object.fromEntries(letters.map((letter, index) => [`k${index}`, `Chữ${letter}một.`]))),
  );
  expect(trial.found).toEqual(letters.map((_, index) => `warning invisible-character k${index}.md:${bodyLine}`));
  for (const index of letters.keys()) expect(sectionsOf(trial).get(`k${index}`)).toBe("Chữmột.");
});

describe("T-040 notes", () => {
  test("T-040 one with an address, one in a cell, one used twice: Word's notes 1 to 3", async () => {
    const body =
      "Một[^a], hai[^b].\n\n| A | B |\n| --- | --- |\n| x[^c] | y[^a] |\n\n[^a]: Xem [trang](https://vi-du.vn).\n[^b]: Lời hai.\n[^c]: Lời ba.";
    const trial = await tried(bookOf({ a: body }));
    expect(trial.found).toEqual([]);
    expect(trial.document.footnotes.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    const text = trial.document.footnotes.map(({ blocks }) =>
      blocks.map((each) => (each.kind === "paragraph" ? each.text.trim() : "")).join(),
    );
    expect(text).toEqual(["Xem trang (https://vi-du.vn).", "Lời hai.", "Lời ba."]);
  });
});

// All 652 examples of CommonMark, and those of GitHub's rules, are sections of twenty reports there, with G1, G7 and the
// reasons for every difference.
test("T-041 stands in test/corpus", async () => {
  const { commonMark, gitHub } = await import("../corpus/examples.js");
  expect(commonMark().length + gitHub().length).toBeGreaterThan(670);
});
