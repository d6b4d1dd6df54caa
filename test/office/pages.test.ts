/**
 * The samples and the gallery on paper: pages as the rules want them, and as a person last saw and accepted them. After a
 * change that is meant, `npm run accept-pages` records the new ones; see test/README.md.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allParagraphs } from "../support/docx/read.js";
import { describeOffice, docxToPdf, pdfBoxes, pdfToPng, type Word } from "../support/office.js";
import { changedPages, pageDifferences, sameDrawing } from "../support/pages/compare.js";
import { measured } from "../support/pages/measure.js";
import { difference, writePng } from "../support/pages/picture.js";
import { drawingHere, type Pages, readRecord, writeRecord } from "../support/pages/record.js";
import { gallery, reportOf, sample, sampleFolders } from "../support/samples.js";

const accepting = process.env["npm_lifecycle_event"] === "accept-pages";
const shown = fileURLToPath(new URL("../../output/pages/", import.meta.url));

interface Printed {
  readonly pdf: string;
  readonly boxes: readonly Word[];
  readonly pages: Pages;
}

const folders = [...sampleFolders, gallery];

/** The pages that differ, large, and what differs in them, for a person to look at. */
async function showPages(name: string, { pdf, pages }: Printed, kept: Pages | undefined): Promise<readonly string[]> {
  const changed = changedPages(kept, pages);
  if (changed.length === 0) return [];
  mkdirSync(shown, { recursive: true });
  const large = await pdfToPng(pdf, shown);
  for (const [index, file] of large.entries()) if (!changed.includes(index + 1)) rmSync(file);
  for (const page of changed) {
    const [now, before] = [pages.pictures[page - 1], kept?.pictures[page - 1]];
    if (now && before) writeFileSync(join(shown, `${name}-${page}-khac.png`), writePng(difference(now, before)));
  }
  return changed.map((page) => `output/pages/${basename(large[page - 1] ?? "")}`);
}

describeOffice("the samples as pages", () => {
  const scratch = mkdtempSync(join(tmpdir(), "decuong-pages-"));
  const printed = new Map<string, Printed>();
  const drawing = drawingHere();

  beforeAll(async () => {
    const files = folders.map((folder) => {
      const file = join(scratch, `${reportOf(sample(folder)).name}.docx`);
      writeFileSync(file, sample(folder).bytes);
      return file;
    });
    const pdfs = await docxToPdf(files, scratch);
    for (const [index, folder] of folders.entries()) {
      const pdf = pdfs[index] ?? "";
      const titles = allParagraphs(sample(folder).document.blocks)
        .filter(({ outlineLevel }) => outlineLevel !== undefined)
        .map(({ text }) => text);
      printed.set(folder, { pdf, boxes: await pdfBoxes(pdf), pages: await measured(pdf, titles, scratch) });
    }
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

  function printedOf(folder: string): Printed {
    const found = printed.get(folder);
    if (found === undefined) throw new Error(`${folder} was not printed`);
    return found;
  }

  test.each(folders)("%s has its numbers and its signature where they belong", (folder) => {
    const { boxes, pages } = printedOf(folder);
    const label = boxes.findLast((box) => box.text === "nhận:" || box.text === "Nơi");
    // From page 2 the first thing on a page is its number, centred; page 1 has none. Annexes may count their own pages.
    const last = folder === gallery ? (label?.page ?? 0) : pages.pictures.length;
    for (let page = 2; page <= last; page++) {
      const [number] = boxes.filter((box) => box.page === page).sort((a, b) => a.y - b.y);
      expect(number?.text).toBe(String(page));
    }
    // The signature is never alone: body text stands above it on its page.
    const above = boxes.filter((box) => box.page === label?.page && box.y > 60 && box.y < (label?.y ?? 0) - 5);
    expect(above.length).toBeGreaterThan(0);
  });

  test("the sample report has ten to fourteen pages", () => {
    const { pictures } = printedOf("content/so-giao-duc").pages;
    expect(pictures.length).toBeGreaterThanOrEqual(10);
    expect(pictures.length).toBeLessThanOrEqual(14);
  });

  test("a line that its author ends is not stretched to the margin", () => {
    const { boxes } = printedOf(gallery);
    const at = boxes.findIndex(({ text }, index) => text === "Dòng" && boxes[index + 1]?.text === "trên");
    const [one, other] = [boxes[at], boxes[at + 1]];
    expect((other?.x ?? 0) - (one?.x ?? 0) - (one?.width ?? 0)).toBeLessThan(6);
  });

  test.each(folders)("%s looks as it was accepted", async (folder) => {
    const { name } = reportOf(sample(folder));
    const now = printedOf(folder);
    const kept = readRecord(name);
    if (accepting) {
      const files = await showPages(name, now, kept?.pages);
      writeRecord(name, now.pages, drawing);
      process.stdout.write(files.map((file) => `look at ${file}\n`).join("") || `${name}: no page changed\n`);
      return;
    }
    if (kept === undefined) throw new Error(`no page of ${name} was accepted yet: npm run accept-pages`);
    const exact = sameDrawing(kept.drawnBy, drawing);
    const differences = pageDifferences(kept.pages, now.pages, exact);
    const files = exact && differences.length > 0 ? await showPages(name, now, kept.pages) : [];
    expect(differences, `${name}; if this is meant: npm run accept-pages\n${files.join("\n")}`).toEqual([]);
  });
});
