/** One section for every entry of the outline, written or not, with its printed number and its state. */

import { perText } from "../language/memo.js";
import { saysSomething } from "../language/placeholder.js";
import { bareLetters } from "../language/similar.js";
import { splitNumber, titleKey } from "../language/titles.js";
import type { Block } from "../model/block.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import type { Outline, OutlineEntry } from "../model/outline.js";
import type { FormatProfile } from "../model/profile.js";
import { isBegun, type NotAsked, type Section, type SectionState } from "../model/report.js";
import { roles } from "../model/roles.js";
import { blockLines } from "../model/walk.js";
import { officialNumber } from "../template/outline-numbers.js";
import { isUndecided, notAsked, type Unit } from "./conditions.js";
import { type Numbered, numberBelow, top, unnumberedBelow } from "./numbering.js";
import { numberHeadings, type OwnHeading } from "./own-headings.js";
import type { Placement } from "./placement.js";
import type { Placed } from "./placing.js";

export interface SectionsWork {
  readonly outline: Outline;
  readonly profile: FormatProfile;
  readonly unit: Unit;
  /** The number each entry is printed with among its neighbours. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly placement: Placement;
  /** Where what is missing has its place. */
  readonly reportAt: Place;
  readonly named: OwnHeading[];
  readonly diagnostics: Diagnostic[];
  /** The guides that `new` writes for an entry. */
  readonly stubOf: (entry: OutlineEntry) => readonly string[];
}

export function makeSections(work: SectionsWork): readonly Section[] {
  return level(work.outline.entries, { number: top, printed: null }, work);
}

/** What an entry takes from those above it. */
interface Above {
  readonly number: Numbered;
  readonly printed: string | null;
  readonly notAsked?: NotAsked;
  /** The reason one of them gives for having nothing. */
  readonly none?: Block;
}

function level(entries: readonly OutlineEntry[], parent: Above, work: SectionsWork): readonly Section[] {
  return entries.map((entry) => {
    const reason = parent.notAsked ?? notAsked(entry, work.unit);
    const ordinal = work.ordinals.get(entry.id) ?? entry.ordinal;
    const number =
      entry.kind === "numbered"
        ? numberBelow(parent.number, ordinal, work.profile)
        : unnumberedBelow(parent.number, entry.kind === "star" ? "*" : entry.kind === "plus" ? "+" : "");
    // As official numbers are made, from the numbers that are printed.
    const above = parent.printed === null ? undefined : { id: "", number: parent.printed };
    const own = entry.number === null ? null : officialNumber(above, entry.depth, ordinal);
    return sectionOf(entry, { number, printed: own, ...defined({ notAsked: reason, none: parent.none }) }, work);
  });
}

/** `here`: the entry's own number, what is known of it from above, and why it is not asked. */
function sectionOf(entry: OutlineEntry, here: Above, work: SectionsWork): Section {
  const { number, printed, notAsked: reason, none: parentNone } = here;
  const placed = work.placement.placed.get(entry.id);
  const own = numberHeadings(placed?.blocks ?? [], number, printed ?? entry.id, work);
  work.named.push(...own.named);
  work.diagnostics.push(...own.diagnostics);
  const none: Block | undefined = placed?.none && {
    kind: "paragraph",
    role: roles.body,
    children: placed.none.words,
    at: placed.none.at,
  };
  const children = level(entry.children, { ...here, ...defined({ none: none ?? parentNone }) }, work);
  // A heading alone is no text yet.
  const lines = blockLines(own.blocks.filter((block) => block.kind !== "heading"));
  const ownText = lines.some(saysSomething) && !isGuidance(own.blocks, entry, work.stubOf);
  const hasText = ownText || none !== undefined || children.some((child) => child.hasText);
  const files = placed?.files ?? [];
  const state = stateOf({ reason, ownText, none, parentNone, children, placed, entry });
  return {
    entry,
    label: number.label,
    ordinal: number.ordinal,
    state,
    ...defined({ notAsked: reason, none }),
    undecided: reason !== undefined && isUndecided(entry, work.unit),
    at: placed?.at ?? work.reportAt,
    files,
    blocks: own.blocks,
    printed,
    // What is left out with its parent is left out too.
    children: state === "optional-absent" ? children.map(leftOut) : children,
    hasText,
  };
}

function leftOut(section: Section): Section {
  const state = section.state === "missing" ? "optional-absent" : section.state;
  return { ...section, state, children: section.children.map(leftOut) };
}

interface StateFacts {
  readonly entry: OutlineEntry;
  readonly reason: NotAsked | undefined;
  readonly ownText: boolean;
  readonly none: Block | undefined;
  readonly parentNone: Block | undefined;
  readonly children: readonly Section[];
  readonly placed: Placed | undefined;
}

function stateOf({ entry, reason, ownText, none, parentNone, children, placed }: StateFacts): SectionState {
  if (reason !== undefined) return "not-asked";
  if (ownText) return "written";
  if (none !== undefined) return "none-declared";
  if (children.some((child) => child.state === "written")) return "written";
  if (children.some((child) => child.state === "none-declared")) return "none-declared";
  if (parentNone !== undefined) return "none-declared";
  if (placed !== undefined || children.some(isBegun)) return "empty";
  return entry.optional ? "optional-absent" : "missing";
}

/** The official text left standing is not an answer to it, alone or as `new` wrote it, with the comment signs taken off. */
function isGuidance(blocks: readonly Block[], entry: OutlineEntry, stubOf: SectionsWork["stubOf"]): boolean {
  const lines = blockLines(blocks);
  // No guide fills ten pages; long texts are not worth the comparing.
  if (lines.reduce((sum, line) => sum + line.length, 0) > 20_000) return false;
  const typed = oneLine(lines);
  const { guidance, topics, title } = entry;
  // Whatever is asked below, the two begin with the same letters; honest texts do not.
  const officials = [[title], ...(guidance.length > 0 ? [guidance] : [])];
  if (!officials.some((official) => beginAlike(oneLine(official), typed))) return false;
  const written = plainLine(typed);
  if (written === "") return false;
  const words = (official: readonly string[]): string => plainLine(oneLine(official));
  // Nor is its title, typed as text.
  if (written === words([title])) return true;
  if (guidance.length > 0 && [words(guidance), words([...guidance, ...topics])].includes(written)) return true;
  return written.startsWith(words([title])) && stubOf(entry).some((guide) => words([guide]) === written);
}

/** Whether one begins as the other does or is its beginning, as far as letters without marks go. */
function beginAlike(a: string, b: string): boolean {
  // The last letter may be another in the midst of a word.
  const [left, right] = [a, b].map((text) => bareLetters(text.slice(0, 100)).slice(0, -1)) as [string, string];
  return left.startsWith(right) || right.startsWith(left);
}

function oneLine(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? splitNumber(line).title : line)).join(" ");
}

const plainLine = perText((line) =>
  titleKey(line)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
