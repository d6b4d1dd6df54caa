/** Catalogue B, first half: text and its marks. Each text is a section of one report; what it prints and what is found in it are told. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { lostPieces } from "../support/oracles/lost-text.js";
import { bodyLine, bookOf, sectionsOf, type Trial, tried } from "../support/oracles/trial.js";

/** Typed, printed, found (`code line`, lines counted from the body's first). */
type Row = readonly [row: string, typed: string, printed: string | undefined, found?: readonly string[]];

const rows: readonly Row[] = [
  ["T-021 quotes right behind bold", "**“đẩy mạnh”**thực hiện", "“đẩy mạnh”thực hiện"],
  ["T-021 a colon inside bold", "**Mục tiêu:**thực hiện", "Mục tiêu:thực hiện"],
  ["T-021 bold inside a word", "**Nguyễn**Ái", "NguyễnÁi"],
  ["T-021 bold never closed", "**Mục tiêu: thực hiện", "Mục tiêu: thực hiện", ["warning stray-asterisks 1"]],
  ["T-021 a space inside the marks", "** Mục tiêu ** thực hiện", "Mục tiêu thực hiện", ["warning stray-asterisks 1"]],
  ["T-024 a definition of a link is text", "[Lưu ý]: https://x.vn", "[Lưu ý]: https://x.vn"],
  ["T-024 a note without text", "Chữ[^1].", "Chữ[^1].", ["error note-missing 1"]],
  ["T-024 a note", "Chữ[^1].\n\n[^1]: Lời chú.", "Chữ.\nLời chú."],
  [
    "T-025 raw HTML",
    "<div onclick=alert(1)>Một</div>\n\n<script>alert(2)</script>",
    "<div onclick=alert(1)>Một</div>\n<script>alert(2)</script>",
  ],
  [
    "T-025 words in angle brackets",
    "Chi bộ <đề nghị bổ sung> rồi <i>nghiêng</i>.",
    "Chi bộ <đề nghị bổ sung> rồi <i>nghiêng</i>.",
  ],
  ["T-025 a comment", "Chữ <!-- hỏi lại --> sau.", "Chữ sau.", ["note comment-left 1"]],
  ["T-025 a comment never closed", "Chữ <!-- hỏi lại.", "Chữ <!-- hỏi lại.", ["error comment-not-closed 1"]],
  [
    "T-030 a script as an address",
    "[bấm](javascript:alert(1)) [đây](JaVaScRiPt:alert(1))",
    "[bấm](javascript:alert(1)) [đây](JaVaScRiPt:alert(1))",
  ],
  [
    "T-030 a script in disguise",
    "[bấm](java&#10;script:alert(1)) [đây](<java\tscript:x>)",
    "bấm (java&#10;script:alert(1)) đây (java script:x)",
  ],
  [
    "T-030 other schemes",
    "[a](vbscript:x) [b](data:text/html,x) [c](file:///etc/passwd)",
    "[a](vbscript:x) [b](data:text/html,x) [c](file:///etc/passwd)",
  ],
  ["T-031 signs are not rewritten", '(c) (tm) (r) +- ... -- --- 5"', '(c) (tm) (r) +- ... -- --- 5"'],
  [
    "T-031 addresses are not linked",
    "Gửi a@b.vn hoặc sonoivu.vn, http://sonoivu.vn.",
    "Gửi a@b.vn hoặc sonoivu.vn, http://sonoivu.vn.",
  ],
  ...[
    "59-KH/ĐUK",
    "so_lieu_a",
    "2*3*4",
    "C:\\tmp",
    "R&D",
    "1.234.567",
    "05-CT/TW",
    "a < b > c",
    "x_1_2",
    "50%",
    "A~B~C",
    "~~x~~",
    "&copy;",
    "&#169;",
    "\\n",
    "$x^2$",
    "a|b",
  ].map((typed): Row => [`T-032 ${typed}`, `Theo ${typed} thì đúng.`, `Theo ${typed} thì đúng.`]),
  ["T-033 a list that begins at three", "3. ba\n4. bốn\n\nChữ giữa.\n\n1. một", "3. ba\n4. bốn\nChữ giữa.\n1. một"],
  ["T-033 a year at the start of a line", "2020. Năm có nhiều việc.", "2020. Năm có nhiều việc."],
  ["T-033 letters", "a) một\n\nb) hai\n\nc) ba", "a) một\nb) hai\nc) ba"],
  ["T-034 no space behind the hash", "##Tiêu đề\n\nChữ.", undefined, ["warning almost-heading 1"]],
  ["T-034 a no-break space behind the hash", "##\u00A0Tiêu đề\n\nChữ.", undefined, ["warning almost-heading 1"]],
  [
    "T-034 a zero-width space before the hash",
    "\u200B## Tiêu đề\n\nChữ.",
    undefined,
    ["warning invisible-character 1"],
  ],
  ["T-034 a heading in the middle of a paragraph", "Tiêu đề\n##Chữ.", "Tiêu đề ##Chữ.", ["warning almost-heading 2"]],
  ["T-034 an indented one in the middle", "Tiêu đề\n    ## Chữ.", "Tiêu đề ## Chữ.", ["warning almost-heading 2"]],
  ["T-034 a hash at the end", "## Tiêu đề #\n\nChữ.", undefined],
];

const nameOf = (index: number): string => `m${index}`;

describe("T-021 to T-034, one section each", () => {
  let trial: Trial;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    trial = await tried(bookOf(Object.fromEntries(rows.map(([, typed], index) => [nameOf(index), typed]))));
    texts = sectionsOf(trial);
  });

  test.each(rows.map((row, index) => [...row, index] as const))("%s", (...all) => {
    const index = all.at(-1) as number;
    const [, , printed, found] = rows[index] ?? ["", "", "", []];
    const own = trial.found.filter((each) => each.includes(` ${nameOf(index)}.md:`));
    // Rules of language have tests of their own.
    const told = own.filter(
      (each) => !/ (straight-quotes|punctuation-space|unexplained-abbreviation|odd-syllable) /.test(each),
    );
    expect(
      told.map((each) => each.replace(/ m\d+\.md:(\d+)$/, (_, line) => ` ${Number(line) - bodyLine + 1}`)),
    ).toEqual(found ?? []);
    const text = (texts.get(nameOf(index)) ?? "").replaceAll("\u00A0", " ").replace(/^ +/gm, "");
    if (printed === undefined) expect(text.replace(/^\S+\s/, "")).toMatch(/^Tiêu đề( #)?\nChữ\.$/);
    else expect(text).toBe(printed);
  });

  test("T-021 no asterisk reaches the paper", () => {
    for (const [index, [name]] of rows.entries()) {
      if (name.startsWith("T-021")) expect(texts.get(nameOf(index))).not.toContain("*");
    }
  });

  test("T-030 nothing in the file is a link", () => {
    const file = Buffer.from(trial.bytes).toString("latin1");
    expect(
      trial.document.fields.map(({ instruction }) => instruction).filter((each) => /HYPERLINK/.test(each)),
    ).toEqual([]);
    expect(file).not.toContain("hyperlink");
  });
});

test("T-020 the source document pasted as a body: every line once, and no heading", async () => {
  const source = readFileSync(new URL("../fixtures/ke-hoach-59.txt", import.meta.url), "utf8");
  const outline = readFileSync(new URL("../fixtures/de-cuong-59.txt", import.meta.url), "utf8");
  const trial = await tried(bookOf({ a: source, b: outline }));
  const texts = sectionsOf(trial);
  for (const [name, text] of [
    ["a", source],
    ["b", outline],
  ] as const) {
    const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^[\s-]+$/.test(line));
    expect(
      lostPieces(
        lines.map((line) => line.replace(/^\s*\*\s/, "")),
        texts.get(name) ?? "",
      ),
      name,
    ).toEqual([]);
  }
  expect(lostPieces(["-----"], texts.get("a") ?? "")).toEqual([]);
  const headings = trial.compiled.report?.sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === "heading"),
  );
  expect(headings).toEqual([]);
  expect(Buffer.from(trial.bytes).includes("Courier")).toBe(false);
  // Marks of both levels stay what they are.
  for (const mark of ["+", "-"]) {
    const typed = `${source}\n${outline}`
      .split("\n")
      .filter((line) => new RegExp(`^\\s*\\${mark}\\s`).test(line)).length;
    const printed = [...texts.values()]
      .join("\n")
      .split("\n")
      .filter((line) => line.startsWith(`${mark} `)).length;
    expect(printed, mark).toBe(typed);
  }
});

describe("T-022 nesting beyond sense is an error, and its text is kept", () => {
  test.each<[string, string, number]>([
    ["150 quotes", `${">".repeat(150)} Chữ ở trong.`, 1],
    ["150 quotes with spaces", `${"> ".repeat(150)}Chữ ở trong.`, 1],
    ["60 lists on one line", `${"- ".repeat(60)}Chữ ở trong.`, 1],
    [
      "60 lists by indentation",
      `${Array.from({ length: 60 }, (_, at) => `${"  ".repeat(at)}- mức ${at}`).join("\n")}\n\nChữ ở trong.`,
      31,
    ],
    ["80 blocks", `${":::ngang\n".repeat(80)}Chữ ở trong.\n${":::\n".repeat(80)}`, 31],
  ])("T-022 %s", async (_, typed, line) => {
    const trial = await tried(bookOf({ a: typed }));
    const [first] = trial.found.filter((each) => each.includes("nesting-too-deep"));
    expect(first).toBe(`error nesting-too-deep a.md:${bodyLine + line - 1}`);
    const words = typed.split("\n").map((each) => each.replace(/^[\s>:-]*(ngang)?/, "").trim());
    expect(lostPieces(words, trial.printed)).toEqual([]);
  });
});

test("T-035 a heading in a fence, a quote, a list or under a line is counted the same by all", async () => {
  const typed = {
    a: "```\n## Trong khối\n```",
    b: "> ## Trong trích dẫn",
    c: "- ## Trong gạch đầu dòng",
    d: "Dòng có gạch dưới\n---\n\nDòng khác\n===",
    e: "    ## Thụt bốn dấu cách\n\n    Chữ.",
  };
  const trial = await tried(bookOf(typed));
  expect(trial.found.filter((each) => !/zz-het/.test(each))).toEqual([
    `error heading-nested b.md:${bodyLine}`,
    `error heading-nested c.md:${bodyLine}`,
  ]);
  const counted = trial.compiled.report?.sections.flatMap(({ blocks }) =>
    blocks.flatMap((each) => (each.kind === "heading" ? [each.at.file] : [])),
  );
  expect(counted).toEqual(["r/e.md"]);
  const built = trial.document.blocks.flatMap((each) =>
    each.kind === "paragraph" && each.outlineLevel !== undefined && !each.text.startsWith("MỤC") ? [each.text] : [],
  );
  expect(built).toEqual(["Thụt bốn dấu cách"]);
  expect(
    lostPieces(
      [
        "## Trong khối",
        "Trong trích dẫn",
        "Trong gạch đầu dòng",
        "Dòng có gạch dưới",
        "Dòng khác ===",
        "Thụt bốn dấu cách",
      ],
      trial.printed,
    ),
  ).toEqual([]);
});
