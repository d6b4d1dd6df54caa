/** Catalogue D: reports held to an outline, their headings inside the files of sections and of the entries above them. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { readTemplate } from "../../src/index.js";
import { allEntries } from "../../src/model/outline.js";
import { expectBounded } from "../support/oracles/bounded.js";
import { asHeading, fieldsFor, type Look, printedNumber, structureOf, written } from "../support/oracles/outlined.js";
import { smallOutline } from "../support/small-report.js";
import type { Files } from "../unit/cli/terminal.js";

const id = "so-ket-chi-thi-05";
const entries = readTemplate(id).value?.outline.entries ?? [];

/** The whole report after the sample outline, changed. */
function report(
  look: Look = asHeading,
  change: (path: string, text: string) => string | undefined = (_, text) => text,
): Files {
  const files = { "r/bao-cao.md": fieldsFor(id), ...written(entries, look) };
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const changed = change(path, text);
      return changed === undefined ? [] : [[path, changed]];
    }),
  );
}

/** `r/3.md` is entry III; `line` of a text in it. */
function lineIn(files: Files, path: string, text: string): number {
  return (
    String(files[`r/${path}`])
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1
  );
}

describe("T-051 a compliant report in three looks", () => {
  test("T-051 headings, with and without numbers: nothing is missing", () => {
    expect(allEntries(entries).length).toBe(22);
    expect(structureOf(report())).toEqual([]);
    const numbered: Look = (entry, depth) => `${"#".repeat(depth + 1)} ${printedNumber(entry)} ${entry.title}`;
    expect(structureOf(report(numbered))).toEqual([]);
    const { report: made } = compile(memoryHost(report(), nodeHost()), "r");
    expect(made?.sections.flatMap((each) => [each, ...each.children]).map(({ state }) => state)).not.toContain(
      "missing",
    );
  });

  // Text is not turned into headings behind an author's back: each line is found by its title, and told with its own line.
  test.each<[string, Look]>([
    ["bold lines", (entry) => `**${printedNumber(entry)} ${entry.title}**`],
    ["plain lines", (entry) => `${printedNumber(entry)} ${entry.title}`],
  ])("T-051 %s: every one is found and told where it stands", (_, look) => {
    const files = report(look);
    const below = entries.flatMap((entry, index) =>
      allEntries(entry.children).map((each) => [`${index + 1}.md`, each.title] as const),
    );
    const told = structureOf(files).filter((each) => each.includes("entry-as-text"));
    expect(told).toEqual(below.map(([path, title]) => `error entry-as-text ${path}:${lineIn(files, path, title)}`));
    expect(structureOf(files).filter((each) => /missing-section|unknown/.test(each))).toEqual([]);
  });
});

describe("T-052 what is missing is told, and only that", () => {
  const without =
    (...titles: readonly string[]): Look =>
    (entry, depth) =>
      titles.includes(entry.id) ? "" : asHeading(entry, depth);
  test.each<[string, Files, readonly string[]]>([
    ["III.3", report(without("kinh-nghiem")), ["III.3"]],
    ["II.7", report(without("neu-guong")), ["II.7"]],
    ["I and IV", report(asHeading, (path, text) => (/[14]\.md$/.test(path) ? undefined : text)), ["I", "IV"]],
    ["V, which may be left out", report(asHeading, (path, text) => (path.endsWith("5.md") ? undefined : text)), []],
  ])("T-052 %s", (_, files, numbers) => {
    const { diagnostics } = compile(memoryHost(files, nodeHost()), "r");
    const told = diagnostics.filter(({ code }) => code === "missing-section");
    expect(told.map(({ severity, at }) => `${severity} ${at.file}:${at.line}`)).toEqual(
      numbers.map(() => "error r/bao-cao.md:1"),
    );
    for (const [index, number] of numbers.entries()) expect(told[index]?.message.vi).toContain(`mục ${number} `);
    expect(structureOf(files)).toHaveLength(numbers.length);
  });
});

describe("T-053 order, doubles, gaps and strangers: one finding each", () => {
  const third = (text: string): Files =>
    report(asHeading, (path, all) => (path.endsWith("3.md") ? `---\nmuc: III\n---\n${text}` : all));
  test.each([
    ["swapped", "## Nguyên nhân\n\nA.\n\n## Hạn chế, khuyết điểm\n\nB.\n\n## Kinh nghiệm\n\nC.\n", "out-of-order", 8],
    [
      "twice",
      "## Hạn chế, khuyết điểm\n\nA.\n\n## Nguyên nhân\n\nB.\n\n## Nguyên nhân\n\nC.\n\n## Kinh nghiệm\n\nD.\n",
      "duplicate-section",
      12,
    ],
    ["empty", "## Hạn chế, khuyết điểm\n\nA.\n\n## Nguyên nhân\n\n## Kinh nghiệm\n\nC.\n", "empty-section", 8],
    [
      "below another",
      "## Hạn chế, khuyết điểm\n\nA.\n\n### Nguyên nhân\n\nB.\n\n## Kinh nghiệm\n\nC.\n",
      "wrong-parent",
      8,
    ],
    [
      "of another part",
      "## Hạn chế, khuyết điểm\n\nA.\n\n## Nguyên nhân\n\nB.\n\n## Kinh nghiệm\n\nC.\n\n## Công tác tuyên truyền\n\nD.\n",
      "wrong-parent",
      16,
    ],
    [
      "of no part",
      "## Hạn chế, khuyết điểm\n\nA.\n\n## Nguyên nhân\n\nB.\n\n## Kinh nghiệm\n\nC.\n\n## Chuyện vui cuối năm\n\nD.\n",
      "unknown-heading",
      16,
    ],
  ])("T-053 %s", (_, text, code, line) => {
    expect(structureOf(third(text))).toEqual([`error ${code} 3.md:${line}`]);
  });
});

describe("T-054 headings asked of some units only", () => {
  const with3 = (unit: string, work: string, look: Look = asHeading): readonly string[] =>
    structureOf({ ...report(look), "r/bao-cao.md": fieldsFor(id, unit, work) });
  const less =
    (...ids: readonly string[]): Look =>
    (entry, depth) =>
      ids.includes(entry.id) ? "" : asHeading(entry, depth);
  test("T-054 a unit that is asked must write", () => {
    expect(with3("doan_khoi", "giao_duc", less("giang-day", "the-he-tre"))).toEqual([
      "error missing-section bao-cao.md:1",
      "error missing-section bao-cao.md:1",
    ]);
  });
  test("T-054 a unit that is not asked need not, and is told when it does", () => {
    expect(with3("chi_bo", "chung", less("giang-day", "the-he-tre"))).toEqual([]);
    const files = report();
    expect([...with3("chi_bo", "chung")].sort()).toEqual([
      `error reserved-section 2.md:${lineIn(files, "2.md", "giáo dục đạo đức, lối sống")}`,
      `warning not-asked-section 2.md:${lineIn(files, "2.md", "chương trình giảng dạy")}`,
    ]);
  });
});

test("T-060 a file that names no entry, two that name one, and a title changed since", () => {
  const more = report(asHeading, (_, text) => text);
  expect(structureOf({ ...more, "r/9.md": "---\nmuc: VIII\n---\nChữ thừa.\n" })).toEqual([
    "error unknown-entry 9.md:2",
  ]);
  expect(structureOf({ ...more, "r/9.md": "---\nmuc: IV\n---\nChữ thừa.\n" })).toEqual([
    "error duplicate-section 9.md:2",
  ]);
  const changed = structureOf(report(asHeading, (_, text) => text.replace("## Kinh nghiệm", "## Những bài học")));
  // One cause, one finding: the heading that is none stands for the one that is wanting.
  expect(changed).toEqual([expect.stringMatching(/^error unknown-heading 3\.md:/)]);
});

describe("T-061 a section without words of its own", () => {
  test.each([
    ["nothing", "", "empty-section"],
    ["white space", " \n\t\n\u00A0\n\u3000\n", "empty-section"],
    ["a comment", "<!-- viết sau -->", "empty-section"],
    ["dots", "…", "empty-section"],
    ["three dots", "...", "empty-section"],
    ["a condition", "(nếu có)", "empty-section"],
    ["a mark", "[CẦN BỔ SUNG]", "empty-section"],
    ["a heading alone", "## Đề mục riêng", "empty-section"],
    ["a list without items", "-\n-", "empty-section"],
    ["a rule", "---", "empty-section"],
    ["a mark among words", "Chi bộ có [CẦN BỔ SUNG] đảng viên.", "placeholder-left"],
    ["dots among words", "Chi bộ có …… đảng viên.", "placeholder-left"],
  ])("T-061 %s", (_, text, code) => {
    const found = structureOf(
      report(asHeading, (path, all) => (path.endsWith("4.md") ? `---\nmuc: IV\n---\n${text}\n` : all)),
    );
    expect(found.map((each) => each.replace(/:\d+$/, ""))).toEqual([
      `${code === "empty-section" ? "error" : "warning"} ${code} 4.md`,
    ]);
  });
});

describe("T-058 an outline that is wrong is told by its file and line", () => {
  const outlined = (text: string): Files => ({
    "templates/mau-nho/mau.md": smallOutline,
    "templates/mau-nho/de-cuong.md": text,
    "r/bao-cao.md": fieldsFor("mau-nho"),
    "r/1.md": "---\nmuc: I\n---\nChữ.\n",
  });
  test.each([
    ["two equal titles", "# A\n\n# A\n", "outline-duplicate-title", 3],
    ["two equal ids", "# A {#a}\n\n# B {#a}\n", "outline-duplicate-id", 3],
    ["a level skipped", "# A\n\n### B\n", "outline-skipped-level", 3],
    ["a title without words", "# A\n\n# {#b}\n", "outline-empty-title", 3],
    ["too deep", "# A\n## B\n### C\n#### D\n##### E\n", "outline-too-deep", 5],
    ["no entry", "Chữ.\n", "outline-empty", 1],
    ["text that belongs to nothing", "# A\n\nChữ.\n", "outline-loose-text", 3],
  ])("T-058 %s", (_, text, code, line) => {
    expect(structureOf(outlined(text)).filter((each) => each.includes("outline-"))).toEqual([
      `error ${code} templates/mau-nho/de-cuong.md:${line}`,
    ]);
  });

  // An outline has no way to name another; a format profile has.
  test("T-058 a profile that extends itself through another", () => {
    const files = {
      ...outlined("# A\n"),
      "r/bao-cao.md": fieldsFor("mau-nho").replace("mau: mau-nho", "mau: mau-nho\nthe_thuc: vong-a"),
      "templates/the-thuc/vong-a/the-thuc.md": "---\nke_thua: vong-b\nten: A\n---\n",
      "templates/the-thuc/vong-b/the-thuc.md": "---\nke_thua: vong-a\nten: B\n---\n",
    };
    const { diagnostics } = compile(memoryHost(files, nodeHost()), "r");
    // And none of what the profile therefore lacks.
    expect(
      diagnostics
        .filter(({ code }) => code.startsWith("profile-"))
        .map(({ code, at }) => `${code} ${at.file}:${at.line}`),
    ).toEqual(["profile-unknown-parent templates/the-thuc/vong-b/the-thuc.md:2"]);
  });

  // No limit refuses them: they take their time in proportion, and each that is not written is told.
  test("T-058 five thousand headings", () => {
    const many = (size: number): string =>
      Array.from({ length: size }, (_, index) => `# Mục thứ ${index} {#m${index}}\n`).join("\n");
    expectBounded(1_600, (size) => void structureOf(outlined(many(size))));
    const found = structureOf(outlined(many(5_000)));
    expect(found.filter((each) => each.includes("outline-"))).toEqual([]);
    expect(found.length).toBe(4_999);
  });
});
