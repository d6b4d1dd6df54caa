/**
 * Markdown as others define it, in sections of reports: 652 examples of CommonMark and those of GitHub's additions. Nothing
 * crashes, no text is lost, and every file is sound. What the dialect reads in its own way is named here by its reason.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assemble, checkReport, memoryHost, nodeHost, readReport, readTemplate } from "../../src/index.js";
import { plainText, readDocument } from "../support/docx/read.js";
import { describeOffice, docxToText, withTemporaryFolder } from "../support/office.js";
import { firstLost } from "../support/oracles/lost-text.js";
import { profiles } from "../support/profiles.js";
import { words, wordsOf } from "../support/samples.js";
import { sdkFaults } from "../support/sdk.js";
import { smallFields, smallOutline } from "../support/small-report.js";
import { bind, type Page, sectionText } from "./books.js";
import { commonMark, type Example, gitHub } from "./examples.js";
import { lostOfReference, lostOfSource } from "./losses.js";

const examples = [...commonMark(), ...gitHub()];
const books = bind(examples, profiles);
const pages = books.flatMap((book) => book.pages);

function shown({ example, printed }: Page, lost: string): string {
  return `${example.id} (${example.chapter}) loses “${lost}”\n  of ${JSON.stringify(example.markdown)}\n  in ${JSON.stringify(printed)}`;
}

test("all are there", () => {
  expect(commonMark().length).toBeGreaterThan(640);
  expect(gitHub().length).toBeGreaterThan(25);
  expect(pages).toHaveLength(examples.length);
});

describe("nothing is lost", () => {
  test("of what was typed, where no error says so", () => {
    const lost = pages.map((page) => [page, lostOfSource(page)] as const).filter(([, text]) => text !== "");
    expect(lost.map(([page, text]) => shown(page, text))).toEqual([]);
  });

  /** Why the text of the reference need not come out: the dialect reads these otherwise, and prints them as typed. */
  const otherwise: Readonly<Record<string, (page: Page) => boolean>> = {
    "indentation makes no code, so marks in it are marks": ({ example }) => /^ {4}/m.test(example.markdown),
    "tags are text, so marks between and in them are marks": ({ example }) => /<\/?[a-z]/i.test(example.markdown),
    "entities stay as typed": ({ example }) => /&#?\w+;/.test(example.markdown),
    "the author is told": ({ findings }) => findings.length > 0,
  };
  const differing = pages
    .map((page) => ({ page, lost: lostOfReference(page) }))
    .filter(({ lost }) => lost !== "")
    .map(({ page, lost }) => {
      return { page, lost, reasons: Object.keys(otherwise).filter((reason) => otherwise[reason]?.(page)) };
    });

  test("of the text that its rule makes of an example, but for a reason", () => {
    expect(differing.filter(({ reasons }) => reasons.length === 0).map(({ page, lost }) => shown(page, lost))).toEqual(
      [],
    );
    expect(differing.length).toBeLessThan(examples.length / 20);
  });

  test.each(Object.keys(otherwise))("a reason that is met: %s", (reason) => {
    expect(differing.some(({ reasons }) => reasons.length === 1 && reasons[0] === reason)).toBe(true);
  });

  test("what asks this can fail", () => {
    const page = (markdown: string, printed: string): Page => {
      return { example: { id: "a", chapter: "b", markdown, html: `<p>${markdown}</p>` }, printed, findings: [] };
    };
    for (const ask of [lostOfSource, lostOfReference]) {
      expect(ask(page("một hai ba", "một\nhai ba"))).toBe("");
      expect(ask(page("một hai ba", "một ba"))).not.toBe("");
      expect(ask(page("một hai", "hai một"))).not.toBe("");
      expect(ask(page("Điều 5.", "Điều 5"))).not.toBe("");
    }
    expect(firstLost([..."abc"], [..."abxd"])).toBe("abc");
  });
});

describe("each file is sound", () => {
  test.each(books.map((book) => [book.name, book] as const))("%s says what its report says", (_, book) => {
    expect(words(plainText(readDocument(book.bytes)))).toBe(wordsOf(book.report, { gaps: true }));
  });

  test("0 errors for Microsoft 365", async () => {
    expect(await sdkFaults(new Map(books.map(({ name, bytes }) => [name, bytes])))).toEqual([]);
  });
});

describeOffice("the examples in LibreOffice", () => {
  test("its text is the report's", async () => {
    await withTemporaryFolder(async (folder) => {
      const files = books.map(({ name, bytes }) => {
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, bytes);
        return file;
      });
      const texts = await docxToText(files);
      for (const [index, book] of books.entries()) {
        expect(words(texts[index] ?? ""), book.name).toBe(wordsOf(book.report, { gaps: true, noteNumbers: true }));
      }
    });
  });
});

describe("each example alone", () => {
  const outline = { "templates/mau-nho/mau.md": smallOutline, "templates/mau-nho/de-cuong.md": "# MỘT {#mot}\n" };
  const host = memoryHost(outline, nodeHost());
  const template = readTemplate("mau-nho", { host }).value;

  /** Once as a section and once as the opening, where headings have no place. */
  function findingsOf(example: Example): readonly { readonly line: number; readonly lines: number }[] {
    const files: Readonly<Record<string, string>> = {
      "r/bao-cao.md": smallFields.replace("Đoạn mở đầu.\n", example.markdown),
      "r/1.md": sectionText({ ...example, id: "mot" }),
    };
    if (template === undefined) throw new Error("no template");
    const draft = readReport("r", { host: memoryHost({ ...outline, ...files }, nodeHost()) });
    const report = assemble(draft.value, template);
    const found = [...draft.diagnostics, ...report.diagnostics, ...checkReport(report.value)];
    return found.map(({ at }) => ({ line: at.line, lines: files[at.file]?.split("\n").length ?? 0 }));
  }

  test("is read and checked, and what is found in it has its place in the file", () => {
    for (const example of examples) {
      const outside = findingsOf(example).filter(({ line, lines }) => line < 1 || line > lines);
      expect(outside, example.id).toEqual([]);
    }
  });
});
