/** PNG, JPEG and SVG in a real office program: all are there, each on one page with its caption. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import { describeOffice, docxToPdf, pdfBoxes, withTemporaryFolder } from "../support/office.js";
import { jpegOf, pngOf, svgOf } from "../support/pictures.js";
import { smallReport } from "../support/small-report.js";

const files = {
  "r/anh.png": pngOf(300, 200),
  "r/anh.jpg": jpegOf(320, 160),
  "r/ve.svg": svgOf(400, 200),
  "r/ve.png": pngOf(400, 200, { shade: 240 }),
  "r/cao.png": pngOf(300, 1_500, { shade: 120 }),
};

const text = ["anh.png", "anh.jpg", "ve.svg", "cao.png"]
  .map((name, index) => `Đoạn ${index}.\n\n:::hinh{tep=${name} rong=${index === 3 ? 160 : 60}mm} Chúthích${index}\n:::`)
  .join("\n\n");

describeOffice("pictures as pages", () => {
  test("each is drawn, none is cut, and a caption stands below its picture", async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, "r.docx");
      writeFileSync(file, renderDocx(smallReport(text, files)));
      const [pdf = ""] = await docxToPdf([file], folder);
      expect(
        readFileSync(pdf)
          .toString("latin1")
          .match(/\/Subtype\s*\/Image/g)?.length,
      ).toBeGreaterThanOrEqual(4);
      const boxes = await pdfBoxes(pdf);
      const at = (word: string) => boxes.find((box) => box.text === word);
      // 60 mm × 200/300 and twice 60 mm × 1/2 of picture between the paragraph above and the caption, in pt.
      const gaps = [0, 1, 2].map((index) => {
        const [above, below] = [at(`${index}.`), at(`Chúthích${index}`)];
        return above?.page === below?.page ? (below?.y ?? 0) - (above?.y ?? 0) : 0;
      });
      const least = [40, 30, 30].map((mm) => (mm * 72) / 25.4);
      for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThan(least[index] ?? 0);
      // The tall one fills a page and has its caption on it.
      const [tall] = boxes.filter((box) => box.text === "Chúthích3");
      expect(tall?.y).toBeGreaterThan(700);
    });
  });
});
