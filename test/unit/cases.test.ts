import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { codesIn } from "../support/cases/codes.js";
import { readPage } from "../support/cases/page.js";
import { filesIn, lineOf, runCase } from "../support/cases/run.js";
import { wordFaults } from "../support/cases/sentences.js";

const root = join(import.meta.dirname, "../cases");
const base = filesIn(join(root, "base"));
const pages = [...filesIn(root).keys()]
  .filter((path) => path.endsWith(".case.md"))
  .sort()
  .map((path) => readPage(`test/cases/${path}`, readFileSync(join(root, path), "utf8")));

/** Everything the cases brought out, for the tests of all sentences below. */
const met: Diagnostic[] = [];

function told({ message, hint }: Diagnostic): string {
  return `    ${message.vi}${hint === undefined ? "" : ` → ${hint.vi}`}`;
}

test("the base report is clean, so that a case shows nothing but its own change", () => {
  expect(runCase(base, { title: "", line: 1, blocks: [], findings: [] }).map(lineOf)).toEqual([]);
});

describe.each(pages.map((page) => [page.code, page] as const))("%s", (_, page) => {
  test.each(page.cases.map((each) => [each.title, each] as const))("%s", (_, each) => {
    const found = runCase(base, each);
    met.push(...found);
    const shown = found.map((one) => `${lineOf(one)}\n${told(one)}`).join("\n");
    expect(found.map(lineOf).join("\n"), `${page.file}:${each.line}\n${shown}`).toBe(each.findings.join("\n"));
  });

  test("is told to people in a sentence, and has a case that fires and one that stays silent", () => {
    expect(page.file).toBe(`test/cases/${page.code}.case.md`);
    expect(page.about).toMatch(/^\p{Lu}[^]*\.$/u);
    expect(page.cases.filter((each) => each.findings.some((line) => line.split(" ")[1] === page.code))).not.toEqual([]);
    expect(page.cases.filter((each) => each.findings.length === 0)).not.toEqual([]);
  });
});

describe("all pages", () => {
  const sources = [...filesIn(join(root, "../../src"))].filter(([path]) => path.endsWith(".ts"));
  const codes = codesIn(sources.map(([, bytes]) => new TextDecoder().decode(bytes)));

  test("there is one for every code that the sources can emit, and none for another", () => {
    expect(pages.map((page) => page.code)).toEqual([...codes].sort());
  });

  test("whatever code came out has one", () => {
    expect(met.length).toBeGreaterThan(pages.length);
    expect(met.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  });

  test("every finding is told in whole sentences, in both languages", () => {
    expect([...new Set(met.flatMap(wordFaults))]).toEqual([]);
  });
});
