/** Every kind of finding has a page; its examples are run, its weights are those that come out, its words are whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Case, type CasePage, exampleTitles, readPage } from "../../src/catalogue/case-page.js";
import { chapters, kinds, pageOf, severityAt } from "../../src/catalogue/catalogue.js";
import { isWords, pageTexts } from "../../src/catalogue/page-text.js";
import { codes } from "../../src/check/kinds.js";
import { stages } from "../../src/model/report.js";
import { compileCase, filesIn } from "../support/cases/run.js";
import { sentenceFaults } from "../support/cases/sentences.js";

const root = join(import.meta.dirname, "../..");
const base = filesIn(join(root, "test/cases/base"));

/** What is wrong with an encoding, a size, a lock or a photograph, and what brings another with it, cannot be shown as text;
 * the case pages hold these. */
const inWords = [
  "data-too-large",
  "file-outside",
  "file-too-large",
  "file-unreadable",
  "front-matter-too-long",
  "line-too-long",
  "missing-opening",
  "not-utf8",
  "outline-empty",
  "picture-broken",
  "picture-too-large",
  "picture-turned",
  "profile-frame-missing",
  "profile-missing-role",
  "table-columns",
  "table-too-large",
  "too-many-files",
  "waiver-not-allowed",
];

const pages = new Map<string, CasePage>(
  kinds.map(({ code }) => {
    const path = `test/cases/${code}.case.md`;
    return [code, readPage(path, readFileSync(join(root, path), "utf8"))];
  }),
);

function caseOf({ cases }: CasePage, title: string): Case | undefined {
  return cases.find((each) => each.title === title);
}

function sentencesOf({ why, fix, wrong, right }: CasePage): readonly (readonly [string, "vi" | "en"])[] {
  const words = [wrong, right].filter(isWords);
  const typed = (text: string): string => text.replace(/`[^`]+`/g, "“…”");
  return [
    [typed(fix), "vi"],
    ...[why, ...words].flatMap((each) => [[typed(each.vi), "vi"] as const, [typed(each.en), "en"] as const]),
  ];
}

test("every kind stands in one chapter", () => {
  expect(kinds.map(({ code }) => code).sort()).toEqual([...codes.known].sort());
  expect(chapters.flatMap((chapter) => chapter.kinds)).toEqual(kinds);
  expect(chapters.filter((chapter) => chapter.kinds.length === 0)).toEqual([]);
});

test("only what cannot be typed is told in words", () => {
  expect([...pages.values()].flatMap(({ code, wrong }) => (isWords(wrong) ? [code] : [])).sort()).toEqual(inWords);
});

test("what the build took along of the pages is what they say; `npm run build` makes it anew", () => {
  const told = [...pages].map(([code, { why, fix, wrong, right }]) => [code, { why, fix, wrong, right }]);
  expect(pageTexts()).toEqual(Object.fromEntries(told));
});

describe.each(kinds.map((kind) => [kind.code, kind] as const))("%s", (code, kind) => {
  const page = pages.get(code) as CasePage;

  test("its wrong example brings out this and nothing else, its right one nothing", () => {
    const told = (title: string): readonly string[] | undefined =>
      caseOf(page, title)?.findings.map((line) => line.split(" ")[1] ?? "");
    const [wrong, right] = [told(exampleTitles.wrong), told(exampleTitles.right)];
    if (!isWords(page.wrong)) expect([...new Set(wrong)]).toEqual([code]);
    if (!isWords(page.right)) expect(right).toEqual([]);
  });

  test("it weighs at each stage what its kind says", () => {
    const wrong = caseOf(page, exampleTitles.wrong);
    if (wrong === undefined) return;
    const told = stages.map(
      (stage) => compileCase(base, wrong, { stage }).diagnostics.find((each) => each.code === code)?.severity,
    );
    expect(told).toEqual(stages.map((stage) => severityAt(kind, stage)));
  });

  test("its words are whole sentences; its title is short", () => {
    const { title } = kind;
    expect(sentenceFaults(`${title.vi}.`, "vi")).toEqual([]);
    expect(sentenceFaults(`${title.en}.`, "en")).toEqual([]);
    expect(sentencesOf(page).flatMap(([sentence, language]) => sentenceFaults(sentence, language))).toEqual([]);
    expect(Math.max(title.vi.length, title.en.length)).toBeLessThanOrEqual(44);
    expect(title.vi).not.toMatch(/[.?]$/);
  });
});

test("a page is found by its code and by nothing else", () => {
  expect(pageOf("missing-section")?.code).toBe("missing-section");
  expect(pageOf("toString")).toBeUndefined();
});
