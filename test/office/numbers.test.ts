/** Odd outlines and fields in LibreOffice, which counts lists, sequences and references itself. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { renderDocx } from "../../src/render/word/document.js";
import { unzip, zip } from "../../src/render/word/zip.js";
import { oddReport } from "../support/odd-reports.js";
import { describeOffice, docxToPdf, docxToText, pdfBoxes, pdfText, withTemporaryFolder } from "../support/office.js";
import { smallReport } from "../support/small-report.js";

const table = (id: string): string => `:::bang{#${id}} Bảng ${id}\n| a |\n| --- |\n| 1 |\n:::`;

function words(text: string): string {
  return text.normalize("NFC").replace(/[\s\uFEFF]+/gu, "");
}

/** The results of REF and SEQ written wrong, as an edit in Word leaves them until fields are updated. */
function stale(bytes: Uint8Array): Uint8Array {
  const parts = [...(unzip(bytes) ?? [])].map(([path, content]) => {
    if (path !== "word/document.xml") return { path, bytes: content };
    const wrong = new TextDecoder()
      .decode(content)
      .replace(/((?: REF| SEQ) (?:(?!<w:t[ >]).)*<w:t[^>]*>)[^<]*/g, "$1sai");
    return { path, bytes: new TextEncoder().encode(wrong) };
  });
  return zip(parts);
}

function linesOf(report: Report): readonly string[] {
  const { front, body, back } = flowOf(report, false);
  return blockLines([...front, ...body, ...back]);
}

const odd = [
  { seed: 1, profile: "dang-2018" },
  { seed: 14, profile: "dang-2026", dots: true },
  { seed: 12, profile: "nd30" },
  { seed: 24, profile: "doan", dots: true },
].map(oddReport);
const referring = smallReport(
  `Xem [[b]], [[a]], [[II]] và [[mot]].\n\n${table("a")}\n\n${table("b")}\n\n## Một {#mot}`,
);

async function written(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, `${name}.docx`);
  await writeFile(file, bytes);
  return file;
}

describeOffice("numbers and references as LibreOffice makes them", () => {
  test("odd outlines: the text is the report's in every profile, and all numbers begin at one place", async () => {
    await withTemporaryFolder(async (folder) => {
      const reports = [...odd, referring];
      const files = await Promise.all(reports.map((each, index) => written(folder, `${index}`, renderDocx(each))));
      const texts = await docxToText(files);
      for (const [index, report] of reports.entries()) {
        expect(words(texts[index] ?? "")).toBe(words(linesOf(report).join("\n")));
      }
      // Whether Word makes the number or the label is text: the first line's indent is the style's.
      const [pdf = ""] = await docxToPdf(files.slice(0, 1), folder);
      const labels = (await pdfBoxes(pdf)).filter(({ text }) => /^([IVX]+|\d+(\.\d+)*|[a-zđ])-$/.test(text));
      const first = labels.filter(({ x }) => x < 150).map(({ x }) => x.toFixed(0));
      expect(first.length).toBeGreaterThan(20);
      expect(new Set(first).size).toBe(1);
    });
  });

  test("references and sequences that went stale are right again on paper", async () => {
    await withTemporaryFolder(async (folder) => {
      const [pdf = ""] = await docxToPdf([await written(folder, "cu", stale(renderDocx(referring)))], folder);
      const text = (await pdfText(pdf)).replace(/\s+/g, " ");
      expect(text).toContain("Xem Bảng 2, Bảng 1, mục II và mục I.1.");
      expect(text).toContain("Bảng 1. Bảng a");
      expect(text).not.toContain("sai");
    });
  });
});
