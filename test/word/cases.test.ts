/** The case pages again, as paper: whatever is wrong with a report, the draft that can be built of it is a sound file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/catalogue/case-page.js";
import { renderDocx } from "../../src/render/word/document.js";
import { compileCase, filesIn } from "../support/cases/run.js";
import { plainText, readDocument } from "../support/docx/read.js";
import { words, wordsOf } from "../support/samples.js";

const root = join(import.meta.dirname, "../cases");
const base = filesIn(join(root, "base"));
const pages = [...filesIn(root).keys()]
  .filter((path) => path.endsWith(".case.md"))
  .sort()
  .map((path) => readPage(`test/cases/${path}`, readFileSync(join(root, path), "utf8")));

describe.each(pages.map((page) => [page.code, page] as const))("%s", (_, page) => {
  test.each(page.cases.map((each) => [each.title, each] as const))("%s", (_, each) => {
    const { report, hasErrors } = compileCase(base, each);
    // A case about an outline or a profile may leave no report to print.
    if (report === undefined) return expect(hasErrors).toBe(true);
    expect(words(plainText(readDocument(renderDocx(report, { gaps: true }))))).toBe(wordsOf(report, { gaps: true }));
  });
});
