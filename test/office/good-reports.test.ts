/** The reports of test/good in a real office program: of the length such reports have, numbered, the signature not alone. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { compileGood, goodReports, reportIn } from "../support/good-reports.js";
import { describeOffice, docxToPdf, pdfBoxes, withTemporaryFolder } from "../support/office.js";

describeOffice("good reports as pages", () => {
  test("three to eight pages, each with its number, the end of the text above the signature", async () => {
    await withTemporaryFolder(async (folder) => {
      const own = goodReports.filter((each) => each.startsWith("test/good/"));
      const files = own.map((each, index) => {
        const file = join(folder, `${index}.docx`);
        writeFileSync(file, renderDocx(reportIn(compileGood(each))));
        return file;
      });
      const pdfs = await docxToPdf(files, folder);
      for (const [index, each] of own.entries()) {
        const boxes = await pdfBoxes(pdfs[index] ?? "");
        const pages = Math.max(...boxes.map(({ page }) => page));
        expect(pages, each).toBeGreaterThanOrEqual(3);
        expect(pages, each).toBeLessThanOrEqual(8);
        for (let page = 2; page <= pages; page++) {
          const [number] = boxes.filter((box) => box.page === page).sort((a, b) => a.y - b.y);
          expect(number?.text, each).toBe(String(page));
        }
        const label = boxes.findLast(({ text }) => text === "nhận:");
        const above = boxes.filter(({ page, y }) => page === label?.page && y > 60 && y < (label?.y ?? 0) - 5);
        expect(above.length, each).toBeGreaterThan(2);
      }
    });
  });
});
