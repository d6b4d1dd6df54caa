/** The samples in a real office program: every heading and paragraph is there, pages are as the rules want them. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { describeOffice, docxToPdf, docxToText, pdfBoxes, pdfPages, withTemporaryFolder } from "../support/office.js";
import { reportOf, sample, sampleFolders } from "../support/samples.js";

function words(text: string): string {
  return text.normalize("NFC").replace(/[\s\uFEFF]+/gu, "");
}

describeOffice("the samples as pages", () => {
  test("LibreOffice's text equals the report's, and pages hold what they should", async () => {
    await withTemporaryFolder(async (folder) => {
      const files = sampleFolders.map((each) => {
        const file = join(folder, `${reportOf(sample(each)).name}.docx`);
        writeFileSync(file, sample(each).bytes);
        return file;
      });
      const texts = await docxToText(files);
      const pdfs = await docxToPdf(files, folder);
      for (const [index, each] of sampleFolders.entries()) {
        const { front, body, back } = flowOf(reportOf(sample(each)), false);
        const expected = words(blockLines([...front, ...body, ...back]).join("\n"));
        expect(words(texts[index] ?? "")).toBe(expected);
        const boxes = await pdfBoxes(pdfs[index] ?? "");
        const pages = await pdfPages(pdfs[index] ?? "");
        if (each === "content/so-giao-duc") {
          expect(pages).toBeGreaterThanOrEqual(10);
          expect(pages).toBeLessThanOrEqual(14);
        }
        // From page 2 the first thing on a page is its number, centred; page 1 has none.
        for (let page = 2; page <= pages; page++) {
          const [number] = boxes.filter((box) => box.page === page).sort((a, b) => a.y - b.y);
          expect(number?.text).toBe(String(page));
        }
        // The signature is never alone: body text stands above it on its page.
        const label = boxes.findLast((box) => box.text === "nhận:" || box.text === "Nơi");
        const above = boxes.filter((box) => box.page === label?.page && box.y > 60 && box.y < (label?.y ?? 0) - 5);
        expect(above.length).toBeGreaterThan(2);
      }
    });
  });
});
