/** Every kind of finding has a page; its examples are run, its weights are those that come out, its words are whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageOf, pages, severityAt } from "../../src/catalogue/catalogue.js";
import { type Example, isWords, type Page } from "../../src/catalogue/page.js";
import { codes } from "../../src/check/codes.js";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { type Stage, stages } from "../../src/model/report.js";
import { filesOfExample } from "../support/cases/examples.js";
import { readPage } from "../support/cases/page.js";
import { filesIn } from "../support/cases/run.js";
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

function findingsOf(example: Example, stage?: Stage): readonly Diagnostic[] | undefined {
  const files = filesOfExample(base, example);
  if (files === undefined) return undefined;
  const host = memoryHost(Object.fromEntries([...files].map(([path, text]) => [`a/${path}`, text])), nodeHost());
  return compile(host, "a", stage === undefined ? {} : { stage }).diagnostics;
}

function sentencesOf({ title, why, mend, wrong, right }: Page): readonly (readonly [string, "vi" | "en"])[] {
  const words = [wrong, right].filter(isWords);
  const typed = (text: string): string => text.replace(/`[^`]+`/g, "“…”");
  return [
    [`${title.vi}.`, "vi"],
    [`${title.en}.`, "en"],
    [typed(mend), "vi"],
    ...[why, ...words].flatMap((each) => [[typed(each.vi), "vi"] as const, [typed(each.en), "en"] as const]),
  ] as const;
}

test("there is a page for every code that a finding may carry, and none for another", () => {
  expect(pages.map(({ code }) => code).sort()).toEqual([...codes.known].sort());
});

test("only what cannot be typed is told in words", () => {
  expect(pages.flatMap(({ code, wrong }) => (isWords(wrong) ? [code] : [])).sort()).toEqual(inWords);
});

describe.each(pages.map((page) => [page.code, page] as const))("%s", (code, page) => {
  test("its wrong example brings out this and nothing else", () => {
    const found = findingsOf(page.wrong);
    if (found !== undefined) expect([...new Set(found.map((each) => each.code))]).toEqual([code]);
  });

  test("its right example brings out nothing", () => {
    expect(findingsOf(page.right)?.map((each) => `${each.code} ${each.at.file}:${each.at.line}`) ?? []).toEqual([]);
  });

  test("it weighs at each stage what its page says", () => {
    const told = stages.map((stage) => findingsOf(page.wrong, stage)?.find((each) => each.code === code)?.severity);
    if (!isWords(page.wrong)) expect(told).toEqual(stages.map((stage) => severityAt(page, stage)));
  });

  test("its reason is that of its case page", () => {
    const path = `test/cases/${code}.case.md`;
    expect(page.why.vi).toBe(readPage(path, readFileSync(join(root, path), "utf8")).about);
  });

  test("its words are whole sentences; its title is short", () => {
    expect(sentencesOf(page).flatMap(([sentence, language]) => sentenceFaults(sentence, language))).toEqual([]);
    expect(Math.max(page.title.vi.length, page.title.en.length)).toBeLessThanOrEqual(44);
    expect(page.title.vi).not.toMatch(/[.?]$/);
  });
});

test("a page is found by its code and by nothing else", () => {
  expect(pageOf("missing-section")?.code).toBe("missing-section");
  expect(pageOf("toString")).toBeUndefined();
});
