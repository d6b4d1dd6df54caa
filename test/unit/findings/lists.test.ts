/** The generated lists are current, hold each kind once, and their order decides nothing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPage } from "../../../src/catalogue/case-page.js";
import { rules } from "../../../src/check/rules/index.js";
import { checkReport } from "../../../src/check/run-rules.js";
import { kinds } from "../../../src/findings/index.js";
import { compileCase, filesIn } from "../../support/cases/run.js";

const root = join(import.meta.dirname, "../../..");
const script = new URL("../../../src/program/lists.js", import.meta.url).href;
const { lists } = (await import(script)) as { lists: () => Readonly<Record<string, string>> };

test.each(Object.entries(lists()))("%s is what `node src/program/lists.js` writes", (path, text) => {
  expect(readFileSync(join(root, "src", path), "utf8")).toBe(text);
});

test("two kinds have two codes; a rule may find what readers find too", () => {
  const all = [...new Set([...kinds, ...rules.flatMap((rule) => rule.kinds)])].map(({ code }) => code);
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
});

test("whatever the order of the rules, the findings and their order are the same", () => {
  const folder = join(root, "test/cases");
  const base = filesIn(join(folder, "base"));
  const turned = [...rules].reverse();
  const ruled = rules.flatMap((rule) => rule.kinds).map(({ code }) => code);
  const met = ruled.flatMap((code) => {
    const [first] = readPage(code, readFileSync(join(folder, `${code}.case.md`), "utf8")).cases;
    const report = first === undefined ? undefined : compileCase(base, first).report;
    if (report === undefined) return [];
    const found = checkReport(report);
    expect(checkReport(report, turned), code).toEqual(found);
    return found.map((each) => each.code);
  });
  expect(new Set(met).size).toBeGreaterThan(50);
});
