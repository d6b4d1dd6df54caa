/** Phrases that several rules share, so that a heading is named the same way everywhere. */

import { perText } from "../language/memo.js";
import type { Block, Picture } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { SourcedValue } from "../model/profile.js";
import { type Annex, allOwnBlocks, allSections, type Report, type Section } from "../model/report.js";
import { allBlocks, hasWords } from "../model/walk.js";

export { capital, entryEn, entryVi, outlineBasis } from "../findings/phrases.js";

/** Where the first text in or below a section stands. */
export function textPlace(section: Section): Place {
  if (section.files.length > 0 && (section.none !== undefined || section.blocks.length > 0)) return section.at;
  const below = section.children.find((child) => child.hasText);
  return below === undefined ? section.at : textPlace(below);
}

/** Every picture of a report, and whether it stands on a page turned sideways. */
export function picturesOf(report: Report): readonly { readonly picture: Picture; readonly onSide: boolean }[] {
  const printed = allBlocks(allOwnBlocks(report));
  const turned = new Set(printed.flatMap((block) => (block.kind === "landscape" ? allBlocks(block.blocks) : [])));
  return printed.flatMap((block) => (block.kind === "picture" ? [{ picture: block, onSide: turned.has(block) }] : []));
}

/** What authors wrote for the body, in the order of the paper. */
export function printedBody({ opening, sections, unplaced }: Report): readonly Block[] {
  const written = allSections(sections).filter(({ hasText }) => hasText);
  const blocks = written.flatMap(({ none, blocks: own }) => [...(none === undefined ? [] : [none]), ...own]);
  return [...opening, ...blocks, ...unplaced];
}

/** A heading alone is no text yet. */
export function isEmptyAnnex({ blocks }: Annex): boolean {
  return !hasWords(blocks.filter((block) => block.kind !== "heading"));
}

/** The text that a value of the profile rests on. */
export function profileBasis({ profile }: Report, path: string): { readonly basis?: string } {
  const value = profile.values.find((each) => each.path === path);
  return value === undefined ? {} : basisOf(value);
}

/** A reader's finding with the basis that the profile in use gives it; none where no profile is known. */
export function withBasis({ restsOn, ...found }: Diagnostic, report: Report | undefined): Diagnostic {
  if (restsOn === undefined || report === undefined) return found;
  return { ...found, ...profileBasis(report, restsOn) };
}

/** Nothing where nobody could confirm the value. */
export function basisOf({ basis, certainty }: SourcedValue): { readonly basis?: string } {
  return basis === "" || certainty === "unconfirmed" ? {} : { basis: spelledOut(basis) };
}

/** The short names of the profiles' files, as whoever writes reports knows these documents. */
const documents: Readonly<Record<string, string>> = {
  HD36: "Hướng dẫn 36-HD/VPTW",
  HD05: "Hướng dẫn 05-HD/VPTW",
  NĐ30: "Nghị định 30/2020/NĐ-CP",
};

/** `HD36 1.7` → `Hướng dẫn 36-HD/VPTW, điểm 1.7` */
const spelledOut = perText((basis) =>
  basis
    .replace(/(HD36|HD05|NĐ30) (?=\d)/gu, "$1, điểm ")
    .replace(/(HD36|HD05|NĐ30) (?=(?:mục|Phụ lục|[IVX]+[.:]))/gu, "$1, ")
    .replace(/HD36|HD05|NĐ30/gu, (name) => documents[name] ?? name),
);
