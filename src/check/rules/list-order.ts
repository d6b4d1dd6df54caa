/**
 * Numbers and letters that authors type before paragraphs follow one another, with one mark behind them. Letters go the
 * Vietnamese way: a b c d đ e g h i k. A series begins at 1 or a; what begins elsewhere may go on from anywhere.
 */

import { finding, kind } from "../../findings/kind.js";
import { letterOf } from "../../language/numerals.js";
import type { Block } from "../../model/block.js";
import type { Diagnostic, Place } from "../../model/diagnostic.js";
import { allSections } from "../../model/report.js";
import { inlineText } from "../../model/walk.js";
import type { Rule } from "../rule.js";

const listOrder = kind<{ before: string; typed: string; expected: string; letter: boolean }>("list-order", {
  chapter: "wording",
  weight: "warning",
  title: { vi: "Số, chữ cái đầu dòng không theo thứ tự", en: "A list is out of order" },
  message: ({ before, typed, expected }) => ({
    vi: `Sau “${before}” phải là “${expected}”, không phải “${typed}”.`,
    en: `“${before}” is followed by “${typed}” instead of “${expected}”.`,
  }),
  hint: ({ letter }) =>
    letter
      ? {
          vi: "Gõ lại chữ cái đầu dòng theo thứ tự a, b, c, d, đ, e, g, h, i, k…; chương trình in đúng như đã gõ.",
          en: "Letter the lines again as a, b, c, d, đ, e, g, h, i, k…: they are printed as they are typed.",
        }
      : {
          vi: "Gõ lại số đầu dòng; chương trình in đúng như đã gõ.",
          en: "Number the lines again: they are printed as they are typed.",
        },
});

export const rule: Rule = {
  kinds: [listOrder],
  run: (report) => {
    const written = [...allSections(report.sections), ...report.annexes].map(({ blocks }) => blocks);
    const texts = [report.opening, ...written, report.unplaced];
    return texts.flatMap(slipsIn);
  },
};

interface Marker {
  readonly typed: string;
  readonly kind: "number" | "letter";
  /** What stands around it: `)`, `.`, `()`. */
  readonly style: string;
  /** From 1; 0 for a letter that has no place in the order. */
  readonly ordinal: number;
  readonly at: Place;
  /** Which of the blocks it stands in. */
  readonly block: number;
}

function slipsIn(blocks: readonly Block[]): readonly Diagnostic[] {
  const inside = blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.flatMap((item) => slipsIn(item.blocks));
    return block.kind === "quote" || block.kind === "landscape" ? slipsIn(block.blocks) : [];
  });
  const findings: Diagnostic[] = [];
  for (const series of seriesOf(blocks)) {
    const slip = series.findIndex((marker, at) => at > 0 && !follows(series[at - 1], marker));
    const [before, after] = [series[slip - 1], series[slip]];
    if (before !== undefined && after !== undefined) findings.push(slipAt(before, after));
  }
  return [...findings, ...inside];
}

/** Runs of markers of one kind between headings; each begins with 1 or a. */
function seriesOf(blocks: readonly Block[]): readonly (readonly Marker[])[] {
  const all: Marker[][] = [];
  const open = new Map<Marker["kind"], Marker[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") open.clear();
    for (const marker of markersOf(block, index)) {
      const last = open.get(marker.kind)?.at(-1);
      // Letters stand below numbers.
      if (marker.kind === "number") open.delete("letter");
      if (!begins(marker, last)) {
        open.get(marker.kind)?.push(marker);
        continue;
      }
      const begun = [marker];
      open.set(marker.kind, begun);
      all.push(begun);
    }
  }
  return all;
}

/** A second 1 begins a new list, unless it stands right behind the first: `1. 1. 1.` */
function begins(marker: Marker, last: Marker | undefined): boolean {
  if (marker.ordinal !== 1) return false;
  return last === undefined || last.ordinal > 1 || last.style !== marker.style || marker.block > last.block + 1;
}

function markersOf(block: Block, index: number): readonly Marker[] {
  if (block.kind === "list") {
    return block.items.flatMap(({ marker, at }) => markerIn(`${marker} `, at, index));
  }
  return block.kind === "paragraph" ? markerIn(inlineText(block.children), block.at, index) : [];
}

const order = Array.from({ length: 23 }, (_, index) => letterOf(index + 1));

function markerIn(text: string, at: Place, block: number): readonly Marker[] {
  const found = /^(\(?)([a-zđ]|\d{1,2})([).]|-(?=\s))\s*(?=\s|\p{L})/u.exec(text);
  const [, before = "", typed = "", behind = ""] = found ?? [];
  if (found === null || (before !== "" && behind !== ")")) return [];
  const isNumber = /\d/.test(typed);
  const ordinal = isNumber ? Number(typed) : order.indexOf(typed) + 1;
  return [
    {
      typed: `${before}${typed}${behind}`,
      kind: isNumber ? "number" : "letter",
      style: before + behind,
      ordinal,
      at,
      block,
    },
  ];
}

function follows(before: Marker | undefined, after: Marker): boolean {
  return before !== undefined && after.ordinal === before.ordinal + 1 && after.style === before.style;
}

function slipAt(before: Marker, { typed, at }: Marker): Diagnostic {
  const letter = before.kind === "letter";
  const next = letter ? letterOf(before.ordinal + 1) : String(before.ordinal + 1);
  const [open, close] = [before.style.slice(0, -1), before.style.slice(-1)];
  return finding(listOrder, at, { before: before.typed, typed, expected: `${open}${next}${close}`, letter });
}
