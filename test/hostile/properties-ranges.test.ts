/**
 * Ranges: whatever is found lies inside its file, on whole letters, and where words are meant the letters there are those
 * words, however the file was saved and whatever stands around them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/catalogue/case-page.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import type { Range } from "../../src/model/source.js";
import { asRead } from "../../src/source/unprintable.js";
import { compileCase, filesIn, hostOfCase } from "../support/cases/run.js";
import { compileSmall } from "../support/small-report.js";

const decoder = new TextDecoder("utf-8");

function linesOf(bytes: Uint8Array): readonly string[] {
  return decoder.decode(bytes).split(/\r\n|\r|\n/);
}

/** Why a range is none of this file; empty when it is one. */
function oddities({ line, column, endLine, endColumn }: Range, lines: readonly string[]): readonly string[] {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return ["beyond the last line"];
  const beyond = column < 1 || endColumn < 1 || column > first.length + 1 || endColumn > last.length + 1;
  const backwards = endLine < line || (endLine === line && endColumn < column);
  const split = [first.slice(column - 2, column), last.slice(endColumn - 2, endColumn)].some((pair) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair),
  );
  return [
    ...(beyond ? ["beyond its line"] : []),
    ...(backwards ? ["backwards"] : []),
    ...(split ? ["in a letter"] : []),
  ];
}

function at({ line, column, endLine, endColumn }: Range, lines: readonly string[]): string {
  const first = lines[line - 1] ?? "";
  if (line === endLine) return first.slice(column - 1, endColumn - 1);
  return [
    first.slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? "").slice(0, endColumn - 1),
  ].join("\n");
}

/** Codes whose sentence quotes first the very words it is about. */
const quoting = [
  "date-form",
  "date-unreal",
  "number-form",
  "unexplained-abbreviation",
  "name-capitals",
  "figure-differs",
];

function read(typed: string): string {
  return asRead(typed.normalize("NFC"))
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ");
}

function wrong(
  diagnostics: readonly Diagnostic[],
  fileOf: (file: string) => Uint8Array | undefined,
): readonly string[] {
  return diagnostics.flatMap(({ code, at: place, fixes = [], message }) => {
    const bytes = fileOf(place.file);
    if (bytes === undefined) return [];
    const lines = linesOf(bytes);
    const odd = [place, ...fixes.map((edit) => edit.at)].flatMap((range) => oddities(range, lines));
    const words = /“([^”]+)”/.exec(message.vi)?.[1];
    const typed = read(at(place, lines));
    if (quoting.includes(code) && words !== undefined && !/\{\{/.test(typed) && typed !== read(words))
      odd.push(`${typed}≠${words}`);
    return odd.map((each) => `${code} ${place.file}:${place.line}:${place.column} ${each}`);
  });
}

describe("case pages", () => {
  const root = join(import.meta.dirname, "../cases");
  const base = filesIn(join(root, "base"));
  const pages = [...filesIn(root).keys()]
    .filter((path) => path.endsWith(".case.md"))
    .map((path) => readPage(path, readFileSync(join(root, path), "utf8")));
  test.each(pages.map((page) => [page.code, page] as const))("%s", (_, page) => {
    for (const each of page.cases) {
      const host = hostOfCase(base, each);
      const fileOf = (file: string): Uint8Array | undefined =>
        host.kind(file) === "file" ? safely(() => host.read(file)) : undefined;
      expect(wrong(compileCase(base, each).diagnostics, fileOf)).toEqual([]);
    }
  });
});

function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** The slip stands between `⟦` and `⟧`. */
const slips: readonly (readonly [string, string])[] = [
  ["odd-syllable", "Đảng viên ⟦đuợc⟧ giao việc"],
  ["odd-syllable", "Việc học ⟦tậpp⟧ tốt"],
  ["date-form", "Chi bộ họp ngày ⟦5/5/2019⟧ tại cơ quan"],
  ["date-unreal", "Chi bộ họp ngày ⟦31/4/2020⟧ tại cơ quan"],
  ["punctuation-space", "Chi bộ đã ⟦họp ,⟧ bàn"],
  ["punctuation-space", "Số {{so_truong}} và ⟦tổ ,⟧ đội"],
  ["number-form", "Xử lý ⟦1,353.5⟧ hồ sơ"],
  ["straight-quotes", "Phương châm ⟦„⟧Hương quê” hay"],
  ["citation-spacing", "Học Chỉ thị số ⟦05 - CT/TW⟧ rồi"],
  ["placeholder-left", "Kinh phí là ⟦XX⟧ triệu"],
  ["unknown-fact", "Có ⟦{{so_gi_do}}⟧ người"],
  ["unknown-reference", "Xem ⟦[[bang-la]]⟧ kèm"],
];

const around: Readonly<Record<string, (words: string) => string>> = {
  paragraph: (words) => `${words}.`,
  "second line": (words) => `Mở đầu\n${words}.`,
  bold: (words) => `**Kết quả:** 𝄞 **${words}** đó.`,
  item: (words) => `- Việc một.\n\t+ ${words}.`,
  quote: (words) => `> Trích:\n> ${words}.`,
  note: (words) => `Chữ[^a].\n\n[^a]: ${words}.`,
  cell: (words) => `| A \\| 1 | B |\n| --- | --- |\n| 😀 tốt | ${words} |`,
  "behind a comment": (words) => `Chữ <!-- bỏ -->, ${words}.`,
  "behind escapes": (words) => `Giá \\* \\_ \`x\` [trang](https://a.vn "tên"): ${words}.`,
  heading: (words) => `## ${words}\n\nĐã làm.`,
};

const saved: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  NFD: (text) => text.normalize("NFD"),
  BOM: (text) => `\uFEFF${text}`,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "NFD, BOM and CRLF": (text) => `\uFEFF${text.normalize("NFD").replaceAll("\n", "\r\n")}`,
  "characters left out": (text) => text.replaceAll("Chi", "C\u200Bh\u00ADi").replaceAll("Mở", "M\u0007ở"),
};

test("a seeded slip is found at its own letters, wherever it stands and however the file was saved", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...slips),
      fc.constantFrom(...Object.keys(around)),
      fc.constantFrom(...Object.keys(saved)),
      fc.constantFrom("", "𝄞 ", "Nội dung 😀 ", "Các tổ "),
      ([code, marked], place, how, lead) => {
        if (place === "heading" && /fact|reference/.test(code)) return;
        const body = `${around[place]?.(`${lead}${marked}`)}`;
        const slip = /⟦(.*)⟧/u.exec(marked)?.[1] ?? "";
        const typed = `---\nmuc: I\n---\n${body.replace(/[⟦⟧]/gu, "")}\n`;
        const bytes = new TextEncoder().encode((saved[how] ?? String)(typed));
        const { diagnostics } = compileSmall("", { "r/1.md": bytes });
        expect(wrong(diagnostics, (file) => (file === "r/1.md" ? bytes : undefined))).toEqual([]);
        const found = diagnostics.filter((each) => each.code === code).map((each) => at(each.at, linesOf(bytes)));
        expect(found.map((each) => each.normalize("NFC"))).toContain(slip);
      },
    ),
    { numRuns: 500, seed: 12 },
  );
});
