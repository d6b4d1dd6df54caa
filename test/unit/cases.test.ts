import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Case, readPage } from "../../src/catalogue/case-page.js";
import { codes as knownCodes } from "../../src/check/kinds.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { filesIn, lineOf, runCase } from "../support/cases/run.js";
import { sentenceFaults, wordFaults } from "../support/cases/sentences.js";

const root = join(import.meta.dirname, "../cases");
const base = filesIn(join(root, "base"));
const pages = [...filesIn(root).keys()]
  .filter((path) => path.endsWith(".case.md"))
  .sort()
  .map((path) => readPage(`test/cases/${path}`, readFileSync(join(root, path), "utf8")));

const found = new Map<Case, readonly Diagnostic[]>();

/** What a case brings out, each case once however many tests ask. */
function findingsOf(each: Case): readonly Diagnostic[] {
  const before = found.get(each);
  if (before !== undefined) return before;
  const now = runCase(base, each);
  found.set(each, now);
  return now;
}

function told({ message, hint }: Diagnostic): string {
  return `    ${message.vi}${hint === undefined ? "" : ` → ${hint.vi}`}`;
}

test("the base report is clean, so that a case shows nothing but its own change", () => {
  expect(runCase(base, { title: "", line: 1, blocks: [], findings: [] }).map(lineOf)).toEqual([]);
});

describe.each(pages.map((page) => [page.code, page] as const))("%s", (_, page) => {
  test.each(page.cases.map((each) => [each.title, each] as const))("%s", (_, each) => {
    const now = findingsOf(each);
    const shown = now.map((one) => `${lineOf(one)}\n${told(one)}`).join("\n");
    expect(now.map(lineOf).join("\n"), `${page.file}:${each.line}\n${shown}\n`).toBe(each.findings.join("\n"));
  });

  test("is told to people in a sentence, and has a case that fires and one that stays silent", () => {
    expect(page.file).toBe(`test/cases/${page.code}.case.md`);
    expect(page.why.vi).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(page.cases.filter((each) => each.findings.some((line) => line.split(" ")[1] === page.code))).not.toEqual([]);
    expect(page.cases.filter((each) => each.findings.length === 0)).not.toEqual([]);
  });
});

describe("all pages", () => {
  const codes = new Set(knownCodes.known);
  const met = (): readonly Diagnostic[] => pages.flatMap((page) => page.cases.flatMap(findingsOf));

  test("there is one for every code that there is, and none for another", () => {
    expect(pages.map((page) => page.code).sort()).toEqual([...codes].sort());
  });

  test("whatever code came out has one", () => {
    expect(
      met()
        .map(({ code }) => code)
        .filter((code) => !codes.has(code)),
    ).toEqual([]);
  });

  test("a finding that was kept as text is the same finding", () => {
    expect(JSON.parse(JSON.stringify(met()))).toStrictEqual(met());
  });

  test("every finding is told in whole sentences, in both languages", () => {
    expect([...new Set(met().flatMap(wordFaults))]).toEqual([]);
  });
});

describe("what holds the pages can fail", () => {
  test.each([
    ["", "vi"],
    ["Thiếu mục I", "vi"],
    ["Thiếu mục I. ", "vi"],
    ["Thiếu mục I.".normalize("NFD"), "vi"],
    ["Thiếu 'mục I'.", "vi"],
    ["Thiếu mục undefined.", "vi"],
    ["Thiếu file ở mục này.", "vi"],
    ["Missing.", "vi"],
    ["The entry I is missing", "en"],
  ] as const)("a sentence such as %j in %s", (sentence, language) => {
    expect(sentenceFaults(sentence, language)).not.toEqual([]);
  });

  test.each([
    ["Có phải định ghi “file.md” không?", "vi"],
    ["Tệp phải lưu thành (Save as) dạng UTF-8.", "vi"],
    ["It is the report's own “mục”.", "en"],
  ] as const)("not %j in %s", (sentence, language) => expect(sentenceFaults(sentence, language)).toEqual([]));

  test.each([
    ["a page without a code", "Chữ.\n"],
    ["a case without its findings", "# ma-loi\n\nCâu.\n\n## Ca\n\n```md a.md\n```\n"],
    ["a finding of another form", "# ma-loi\n\nCâu.\n\n## Ca\n\n```findings\nlỗi ở đâu đó\n```\n"],
    ["a block that is not closed", "# ma-loi\n\nCâu.\n\n## Ca\n\n```findings\n"],
  ])("%s is refused", (_, text) => expect(() => readPage("x.case.md", text)).toThrow(/^x\.case\.md:\d+: /));
});
