import { describe, expect, test } from "vitest";
import { changedPages, pageDifferences, sameDrawing } from "../../support/pages/compare.js";
import {
  difference,
  differingPoints,
  type Picture,
  readPgm,
  readPng,
  stacked,
  writePng,
} from "../../support/pages/picture.js";
import type { Pages } from "../../support/pages/record.js";

/** White paper with a black bar from one point to another of the first row. */
function paper(from: number, to: number, width = 30, height = 20): Picture {
  return { width, height, greys: new Uint8Array(width * height).fill(3).fill(0, from, to) };
}

const page: Pages = {
  headings: [
    { text: "I- TÌNH HÌNH", page: 1, x: 113.5, y: 300 },
    { text: "II- KẾT QUẢ", page: 2, x: 113.5, y: 60 },
  ],
  blocks: [
    { page: 1, x: 85, y: 60, width: 450, height: 600 },
    { page: 2, x: 85, y: 57, width: 450, height: 200 },
  ],
  pictures: [paper(0, 25), paper(30, 55)],
};

describe("a picture", () => {
  test("is read from bare greys and comes back from PNG", () => {
    const pgm = Buffer.concat([Buffer.from("P5\n3 2\n255\n"), Buffer.from([0, 80, 90, 170, 255, 10])]);
    const read = readPgm(pgm);
    expect([...read.greys]).toEqual([0, 1, 1, 2, 3, 0]);
    expect(readPng(writePng(read))).toEqual(read);
    expect(() => readPgm(pgm.subarray(0, -1))).toThrow("5 points");
    expect(() => readPng(Buffer.from("GIF89a.."))).toThrow();
  });

  test("of several pages stands under each other, narrow ones with white beside them", () => {
    const { width, height, greys } = stacked([paper(0, 1, 2, 1), paper(0, 1, 3, 2)]);
    expect([width, height, [...greys].join("")]).toEqual([3, 3, "033033333"]);
  });

  test("differs in points that are two greys apart, or wholly in another size", () => {
    const [one, other] = [paper(0, 10), paper(5, 15)];
    expect(differingPoints(one, one)).toBe(0);
    expect(differingPoints(one, other)).toBe(10);
    expect(differingPoints(one, { ...one, greys: one.greys.map((grey) => Math.max(grey, 1)) })).toBe(0);
    expect(differingPoints(one, paper(0, 10, 31))).toBe(620);
    expect([...difference(one, other).greys.subarray(0, 16)].join("")).toBe("0000022222000003");
  });
});

describe("printed pages that were accepted", () => {
  const moved = (y: number): Pages => ({
    ...page,
    headings: page.headings.map((heading, index) => (index === 1 ? { ...heading, y: heading.y + y } : heading)),
  });

  test.each([true, false])("do not differ from themselves (exact: %s)", (exact) => {
    expect(pageDifferences(page, page, exact)).toEqual([]);
    expect(changedPages(page, page)).toEqual([]);
  });

  test.each<[string, Pages, boolean, boolean]>([
    ["a page less", { ...page, pictures: page.pictures.slice(1) }, true, true],
    ["a heading of other words", { ...page, headings: page.headings.slice(1) }, true, true],
    [
      "a heading on another page",
      { ...page, headings: page.headings.map((each) => ({ ...each, page: 1 })) },
      true,
      true,
    ],
    ["a heading 12 pt lower", moved(12), true, true],
    ["a heading 2 pt lower", moved(2), true, false],
    ["a block less", { ...page, blocks: page.blocks.slice(0, 1) }, true, true],
    [
      "a longer block",
      { ...page, blocks: page.blocks.map((each) => ({ ...each, height: each.height + 18 })) },
      true,
      true,
    ],
    ["a picture with a word moved", { ...page, pictures: [paper(20, 45), paper(30, 55)] }, true, false],
    ["a picture with an edge moved", { ...page, pictures: [paper(2, 27), paper(30, 55)] }, false, false],
  ])("%s", (_, now, told, toldByOthers) => {
    expect(pageDifferences(page, now, true).length > 0).toBe(told);
    expect(pageDifferences(page, now, false).length > 0).toBe(toldByOthers);
  });

  test("are compared as pictures only where the same programs drew them with the same font", () => {
    const here = { office: "LibreOffice 7.4", font: "Liberation Serif 2", poppler: "22" };
    expect(sameDrawing(here, { ...here })).toBe(true);
    expect(sameDrawing(here, { ...here, office: "LibreOffice 24" })).toBe(false);
    expect(sameDrawing(here, { ...here, font: "Times New Roman 7" })).toBe(false);
    expect(sameDrawing({ ...here, font: "unknown" }, { ...here, font: "unknown" })).toBe(false);
  });
});
