/** Heading numbers are Word's own wherever Word can print them, and always those of the report. */
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { allBlocks, blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { renderDocx } from "../../src/render/word/document.js";
import { openDocx, related } from "../support/docx/parts.js";
import { allParagraphs, type Paragraph, plainText, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { intAttr, val } from "../support/docx/walk.js";
import { attr, child, childrenOf, find, findAll } from "../support/docx/xml.js";
import { oddReport } from "../support/odd-reports.js";
import { reportOf, sample, sampleFolders } from "../support/samples.js";
import { smallReport } from "../support/small-report.js";

function headingsOf(report: Report): readonly string[] {
  const { front, body, back } = flowOf(report, false);
  return allBlocks([...front, ...body, ...back]).flatMap((block) => (block.kind === "heading" ? [block.label] : []));
}

/** What stands before each heading in Word: its list's number, or in brackets a label that is text. */
function printed(bytes: Uint8Array, labels: readonly string[]): readonly string[] {
  const headings = allParagraphs(readDocument(bytes).blocks).filter(({ outlineLevel }) => outlineLevel !== undefined);
  return headings.map(({ label, text }, index) => {
    const meant = labels[index] ?? "";
    if (label !== undefined) return label;
    return text.startsWith(`${meant} `) || meant === "" ? `(${meant})` : `? ${text}`;
  });
}

describe.each(sampleFolders)("%s", (folder) => {
  const { bytes } = sample(folder);
  const labels = headingsOf(reportOf(sample(folder)));

  test("every number is Word's own; only the star is text", () => {
    expect(printed(bytes, labels)).toEqual(labels.map((label) => (label === "*" ? "(*)" : label)));
    expectValid(bytes, { printedNumbers: labels.filter((label) => label !== "*") });
  });
});

test("the entry that is not asked begins the list anew once, whatever follows", () => {
  const part = related(openDocx(sample("content/so-giao-duc").bytes), "numbering")[0]?.root;
  const overrides = part === undefined ? [] : findAll(part, "w:lvlOverride");
  expect(overrides.map((each) => [attr(each, "w:ilvl"), val(child(each, "w:startOverride"))])).toEqual([["1", "9"]]);
});

describe("a person can go on in Word", () => {
  const docx = openDocx(sample("content/so-giao-duc").bytes);
  const styles = childrenOf(related(docx, "styles")[0]?.root, "w:style");
  const part = related(docx, "numbering")[0]?.root;
  const levels = part === undefined ? [] : findAll(part, "w:lvl");

  test("each heading style counts in its level of one list, and the level names the style", () => {
    for (const level of [0, 1, 2, 3]) {
      const style = styles.find((each) => attr(each, "w:styleId") === `Heading${level + 1}`);
      const numbering = child(style, "w:pPr", "w:numPr");
      expect([intAttr(child(numbering, "w:ilvl"), "w:val"), val(child(numbering, "w:numId"))]).toEqual([level, "1"]);
      expect(val(child(levels[level], "w:pStyle"))).toBe(`Heading${level + 1}`);
      expect(val(child(levels[level], "w:suff"))).toBe("space");
      expect(child(levels[level], "w:pPr")).toBeUndefined();
    }
    expect(levels).toHaveLength(9);
  });

  test("a heading that only follows the one before says nothing of numbers itself", () => {
    const body = docx.main && find(docx.main.root, "w:body");
    const own = childrenOf(body, "w:p").flatMap((each) => {
      const style = val(child(each, "w:pPr", "w:pStyle")) ?? "";
      const list = val(child(each, "w:pPr", "w:numPr", "w:numId"));
      return /^Heading/.test(style) && list !== undefined ? [list] : [];
    });
    // 9- and 10-, with 9.1- to 9.3- between them, and the star.
    expect(own).toEqual(["2", "2", "2", "2", "2", "0"]);
  });
});

test("a number looks like its heading: the indent, the size and the weight are the style's", () => {
  const all = allParagraphs(sample("content/so-giao-duc").document.blocks);
  const second = all.filter(({ styleName }) => styleName === "heading 2");
  const place = ({ indents, spacing, alignment }: Paragraph) => JSON.stringify({ indents, spacing, alignment });
  expect(new Set(second.map(place)).size).toBe(1);
  expect(second.every(({ runs }) => runs.every(({ bold, italic }) => bold && !italic))).toBe(true);
});

describe("letters", () => {
  const report = smallReport(`## Một\n\n### Nhỏ\n\n${Array(30).fill("#### Nhỏ hơn\n\nChữ.").join("\n\n")}`);
  const bytes = renderDocx(report);

  test("a to d are Word's own, from đ on they are text, as Vietnamese orders them", () => {
    const found = printed(bytes, headingsOf(report)).slice(3, 33);
    expect(found.slice(0, 8)).toEqual(["a-", "b-", "c-", "d-", "(đ-)", "(e-)", "(g-)", "(h-)"]);
    expect(found.slice(-8)).toEqual(["(y-)", "(aa-)", "(ab-)", "(ac-)", "(ad-)", "(ađ-)", "(ae-)", "(ag-)"]);
  });

  test("the file is sound", () => expectValid(bytes));
});

test("text that looks like what stands for a list stays text", () => {
  const report = smallReport('Gõ {so-2-0} và w:numId w:val="{so-2-0}".\n\n##\n\nĐoạn.\n\n## Một');
  const text = plainText(readDocument(renderDocx(report)));
  expect(text).toContain('Gõ {so-2-0} và w:numId w:val="{so-2-0}".');
  expect(text).toContain("2- Một");
});

describe("outlines nobody would write", () => {
  const profiles = ["dang-2018", "dang-2026", "nd30", "doan"];

  test.each(Array.from({ length: 24 }, (_, index) => index + 1))("seed %i", (seed) => {
    const report = oddReport({ seed, profile: profiles[seed % 4] ?? "", dots: seed % 3 === 0 });
    const bytes = renderDocx(report);
    const { front, body, back } = flowOf(report, false);
    const words = (text: string): string => text.replace(/\s+/gu, "");
    expect(words(plainText(readDocument(bytes)))).toBe(words(blockLines([...front, ...body, ...back]).join("\n")));
    expectValid(bytes);
    const labels = headingsOf(report);
    const found = printed(bytes, labels);
    expect(found.map((each) => each.replace(/[()]/g, ""))).toEqual(labels.map((each) => each.replace(/[()]/g, "")));
    // Word counts every Roman number, at the least.
    expect(found.filter((each) => /^\([IVX]+[-.]\)$/.test(each))).toEqual([]);
    expect(found.filter((each) => /^[IVX\d]/.test(each)).length).toBeGreaterThan(4);
  });
});
