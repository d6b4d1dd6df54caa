/** A printed page as data: its words with their places, its pictures. */
import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { run } from "./programs.js";
import { requireOffice } from "./wish.js";

/** In points from the top left corner of the page. */
export type PageSize = { readonly width: number; readonly height: number };
export type Word = PageSize & { readonly page: number; readonly text: string; readonly x: number; readonly y: number };

/** In reading order, laid out as on the page; a form feed ends each page. */
export async function pdfText(pdf: string): Promise<string> {
  return run(requireOffice().pdftotext, ["-enc", "UTF-8", "-layout", pdf, "-"]);
}

export async function pdfPages(pdf: string): Promise<number> {
  return (await pdfPageSizes(pdf)).length;
}

export async function pdfPageSizes(pdf: string): Promise<readonly PageSize[]> {
  const pages = (await boxes(pdf)).matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g);
  return [...pages].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** Every word with its box; pages count from 1. */
export async function pdfBoxes(pdf: string): Promise<readonly Word[]> {
  const pages = (await boxes(pdf)).split(/<page /).slice(1);
  return pages.flatMap((page, index) => {
    const words = page.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
    );
    return [...words].map(([, left, top, right, bottom, text = ""]) => ({
      page: index + 1,
      text: decodeEntities(text),
      x: Number(left),
      y: Number(top),
      width: Number(right) - Number(left),
      height: Number(bottom) - Number(top),
    }));
  });
}

/** What stands together on a page, as poppler sees it: a paragraph, a heading, a cell. */
export async function pdfBlocks(pdf: string): Promise<readonly Omit<Word, "text">[]> {
  const pages = (await boxes(pdf)).split(/<page /).slice(1);
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<block xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g)].map(
      ([, left, top, right, bottom]) => ({
        page: index + 1,
        x: Number(left),
        y: Number(top),
        width: Number(right) - Number(left),
        height: Number(bottom) - Number(top),
      }),
    ),
  );
}

/** One picture a page, in the order of the pages. */
export async function pdfToPng(pdf: string, outDir: string, dotsPerInch = 90): Promise<readonly string[]> {
  return pictures(pdf, outDir, dotsPerInch, ["-png"], "png");
}

/** The same as bare points in grey. */
export async function pdfToPgm(pdf: string, outDir: string, dotsPerInch: number): Promise<readonly string[]> {
  return pictures(pdf, outDir, dotsPerInch, ["-gray"], "pgm");
}

async function pictures(
  pdf: string,
  outDir: string,
  dotsPerInch: number,
  options: readonly string[],
  ending: string,
): Promise<readonly string[]> {
  const stem = basename(pdf, extname(pdf));
  await run(requireOffice().pdftoppm, ["-r", String(dotsPerInch), ...options, pdf, join(outDir, stem)]);
  const pageOf = (name: string): number => Number(/-(\d+)\.(\w+)$/.exec(name)?.[1]);
  const names = (await readdir(outDir)).filter(
    (name) => name.startsWith(`${stem}-`) && name.endsWith(`.${ending}`) && pageOf(name) > 0,
  );
  return names.sort((one, other) => pageOf(one) - pageOf(other)).map((name) => join(outDir, name));
}

/** Not parsed as XML: pdftotext puts a DOCTYPE before it and any character of the page into it. */
async function boxes(pdf: string): Promise<string> {
  return run(requireOffice().pdftotext, ["-enc", "UTF-8", "-bbox-layout", pdf, "-"]);
}

function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(#\d+|\w+);/g, (whole, name: string) =>
    name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (named[name] ?? whole),
  );
}
