/** What is kept of a printed report: where things stand on its pages, and the pages themselves as small pictures. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireOffice } from "../office/wish.js";
import { type Picture, readPng, stacked, writePng } from "./picture.js";

/** In points from the top left corner. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}
export interface Heading extends Box {
  readonly text: string;
}
export interface TextBlock extends Box {
  readonly width: number;
  readonly height: number;
}

export interface Pages {
  readonly headings: readonly Heading[];
  readonly blocks: readonly TextBlock[];
  /** One a page. */
  readonly pictures: readonly Picture[];
}

/** What draws a page: with any other of them the same report may come out a little otherwise. */
export interface Drawing {
  readonly office: string;
  readonly font: string;
  readonly poppler: string;
}

interface Kept extends Omit<Pages, "pictures"> {
  readonly drawnBy: Drawing;
  /** Width and height of each picture. */
  readonly sizes: readonly (readonly [number, number])[];
}

const folder = fileURLToPath(new URL("../../office/pages/", import.meta.url));

export function readRecord(name: string): { readonly pages: Pages; readonly drawnBy: Drawing } | undefined {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return undefined;
  const { drawnBy, sizes, headings, blocks } = JSON.parse(readFileSync(file, "utf8")) as Kept;
  const strip = readPng(readFileSync(join(folder, `${name}.png`)));
  let top = 0;
  const pictures = sizes.map(([width, height]): Picture => {
    const rows = Array.from({ length: height }, (_, y) => {
      const start = (top + y) * strip.width;
      return strip.greys.subarray(start, start + width);
    });
    top += height;
    return { width, height, greys: new Uint8Array(Buffer.concat(rows)) };
  });
  return { pages: { headings, blocks, pictures }, drawnBy };
}

export function writeRecord(name: string, { headings, blocks, pictures }: Pages, drawnBy: Drawing): void {
  const list = (items: readonly unknown[]): string =>
    `[\n    ${items.map((item) => JSON.stringify(item)).join(",\n    ")}\n  ]`;
  const text = [
    `  "drawnBy": ${JSON.stringify(drawnBy)}`,
    `  "sizes": ${JSON.stringify(pictures.map(({ width, height }) => [width, height]))}`,
    `  "headings": ${list(headings)}`,
    `  "blocks": ${list(blocks)}`,
  ];
  writeFileSync(join(folder, `${name}.json`), `{\n${text.join(",\n")}\n}\n`);
  writeFileSync(join(folder, `${name}.png`), writePng(stacked(pictures)));
}

/** A machine that cannot say what font it has is no machine of the record. */
export function drawingHere(): Drawing {
  const { soffice, pdftoppm } = requireOffice();
  return {
    office: told(soffice, ["--version"]),
    font: told("fc-match", ["-f", "%{family} %{fontversion}", "Times New Roman"]),
    poppler: told(pdftoppm, ["-v"]),
  };
}

/** The first line a program says of itself, on either stream. */
function told(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return (stdout || stderr || "unknown").trim().split("\n")[0] ?? "";
}
