/** A PDF → what is recorded of it. */
import { readFile } from "node:fs/promises";
import { pdfBlocks, pdfBoxes, pdfToPgm, type Word } from "../office.js";
import { words } from "../samples.js";
import { readPgm } from "./picture.js";
import type { Heading, Pages } from "./record.js";

/** A letter is about three points high: lines and words can be told apart, letters cannot. */
export const dotsPerInch = 40;

/** `titles` are the headings as they are printed, in order. Written beside the PDF. */
export async function measured(pdf: string, titles: readonly string[], folder: string): Promise<Pages> {
  const files = await pdfToPgm(pdf, folder, dotsPerInch);
  return {
    headings: headingsIn(await pdfBoxes(pdf), titles),
    blocks: (await pdfBlocks(pdf)).map(({ page, x, y, width, height }) => {
      return { page, x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) };
    }),
    pictures: await Promise.all(files.map(async (file) => readPgm(await readFile(file)))),
  };
}

/** Where each title begins: after the one before, where its first words follow each other. Further lines may stand apart. */
function headingsIn(printed: readonly Word[], titles: readonly string[]): readonly Heading[] {
  let from = 0;
  return titles.map((text) => {
    const parts = text.split(/\s+/).slice(0, 4).map(words);
    const at = printed.findIndex(
      (_, start) => start >= from && parts.every((part, index) => words(printed[start + index]?.text ?? "") === part),
    );
    const first = printed[at];
    if (first === undefined) throw new Error(`no page shows the heading “${text}”`);
    from = at + parts.length;
    return { text, page: first.page, x: tenths(first.x), y: tenths(first.y) };
  });
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}
