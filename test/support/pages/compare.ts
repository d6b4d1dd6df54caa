/** How a report that is printed now differs from the one that a person looked at, in sentences; none when it does not. */
import { differingPoints } from "./picture.js";
import type { Box, Drawing, Pages } from "./record.js";

/** In points. The same programs draw the same; others may set a line a little higher or wider. */
const near = { same: 0.5, other: 8 } as const;
/** Points of a picture that may differ: what the edges of letters give, not what a word does. */
const mostPoints = 12;

export function sameDrawing(one: Drawing, other: Drawing): boolean {
  return (
    one.office === other.office && one.font === other.font && one.poppler === other.poppler && one.font !== "unknown"
  );
}

/** `exact`: drawn by the same programs, so that pictures and every block can be compared. */
export function pageDifferences(kept: Pages, found: Pages, exact: boolean): readonly string[] {
  const [before, now] = [kept.pictures.length, found.pictures.length];
  if (before !== now) return [`has ${now} pages; ${before} were accepted`];
  const bound = exact ? near.same : near.other;
  return [
    ...headingDifferences(kept, found, bound),
    ...(exact ? blockDifferences(kept, found, bound) : textAreaDifferences(kept, found, bound)),
    ...(exact ? pictureDifferences(kept, found) : []),
  ];
}

function headingDifferences(kept: Pages, found: Pages, bound: number): readonly string[] {
  const texts = ({ headings }: Pages): string => headings.map(({ text }) => text).join(" / ");
  if (texts(kept) !== texts(found)) return [`has other headings: ${texts(found)}`];
  return found.headings.flatMap((heading, index) => {
    const before = kept.headings[index];
    return before === undefined || isNear(before, heading, bound)
      ? []
      : [`“${heading.text}” stands at ${show(heading)}; ${show(before)} was accepted`];
  });
}

function blockDifferences(kept: Pages, found: Pages, bound: number): readonly string[] {
  if (kept.blocks.length !== found.blocks.length) {
    return [`has ${found.blocks.length} blocks of text; ${kept.blocks.length} were accepted`];
  }
  return found.blocks.flatMap((block, index) => {
    const before = kept.blocks[index];
    const same =
      before === undefined ||
      (isNear(before, block, bound) &&
        Math.abs(before.width - block.width) <= bound &&
        Math.abs(before.height - block.height) <= bound);
    return same ? [] : [`a block of text stands at ${show(block)} that was not accepted there`];
  });
}

/** Another poppler may cut a page into other blocks; all of them together still fill the same room. */
function textAreaDifferences(kept: Pages, found: Pages, bound: number): readonly string[] {
  return found.pictures.flatMap((_, index) => {
    const [before, now] = [areaOn(kept, index + 1), areaOn(found, index + 1)];
    const same = before.every((side, at) => Math.abs(side - (now[at] ?? 0)) <= bound);
    return same ? [] : [`the text of page ${index + 1} fills ${now.join(" ")}; ${before.join(" ")} was accepted`];
  });
}

/** Left, top, right and bottom of all text on a page. */
function areaOn({ blocks }: Pages, page: number): readonly number[] {
  const on = blocks.filter((block) => block.page === page);
  return [
    Math.min(...on.map(({ x }) => x)),
    Math.min(...on.map(({ y }) => y)),
    Math.max(...on.map(({ x, width }) => x + width)),
    Math.max(...on.map(({ y, height }) => y + height)),
  ].map(Math.round);
}

function pictureDifferences(kept: Pages, found: Pages): readonly string[] {
  return changedPages(kept, found).map((page) => `page ${page} looks otherwise than the accepted one`);
}

/** Pages whose pictures differ, from 1; those that only one of them has among them. */
export function changedPages(kept: Pages | undefined, found: Pages): readonly number[] {
  return found.pictures.flatMap((picture, index) => {
    const before = kept?.pictures[index];
    return before !== undefined && differingPoints(before, picture) <= mostPoints ? [] : [index + 1];
  });
}

function isNear(one: Box, other: Box, bound: number): boolean {
  return one.page === other.page && Math.abs(one.x - other.x) <= bound && Math.abs(one.y - other.y) <= bound;
}

function show({ page, x, y }: Box): string {
  return `page ${page}, ${x} × ${y} pt`;
}
