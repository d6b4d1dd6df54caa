/** The plan of the source document, authored in Markdown, comes out as it was issued, paragraph by paragraph. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allParagraphs, type Block, labelledText } from "../support/docx/read.js";
import { sample } from "../support/samples.js";

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Paragraphs in the source's order: a frame's left column, then its right one. */
function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return labelledText(block).split("\n");
    const columns = [0, 1].map((column) => block.rows.flatMap((row) => allParagraphs(row.cells[column]?.blocks ?? [])));
    return columns.flat().flatMap(({ text }) => text.split("\n"));
  });
}

test("ke-hoach-59 equals the source but for the stray spaces of its lines 7 and 15", () => {
  const source = readFileSync(new URL("../fixtures/ke-hoach-59.txt", import.meta.url), "utf8");
  const issued = source
    .split("\n")
    .map((line) => plain(line))
    .map((line) => line.replace("Số 59 - KH/ĐUK", "Số 59-KH/ĐUK"))
    .map((line) => (line.startsWith("Sơ kết 04 năm") ? line.replace("05 - CT/TW", "05-CT/TW") : line))
    .filter((line) => line !== "");
  const built = paragraphsOf(sample("content/ke-hoach-59").document.blocks)
    .map(plain)
    .filter((line) => line !== "");
  expect(built).toEqual(issued);
});

test("no number is typed in its Markdown", () => {
  const files = sample("content/ke-hoach-59").compiled.report?.sections.flatMap((section) => [
    ...section.files,
    ...section.children.flatMap((child) => child.files),
  ]);
  const lines = [...new Set(files)].flatMap((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").split("\n"),
  );
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => /^\s*(#+\s*)?([IVX]+|\d+(\.\d+)*|[a-zđ])\s*[-.)]\s/.test(line))).toEqual([]);
});
