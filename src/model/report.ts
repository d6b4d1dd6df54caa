/**
 * A report after assembly: every entry of the outline has its section, written or not, so that "missing" is a property
 * to read. What an author typed that found no place stands in `unplaced`; nothing is dropped.
 */

import { perObject } from "../language/memo.js";
import type { Block } from "./block.js";
import type { ReportDate } from "./date.js";
import type { Place } from "./diagnostic.js";
import type { Facts } from "./fact.js";
import type { Outline, OutlineEntry } from "./outline.js";
import type { FieldPath } from "./places.js";
import type { FormatProfile } from "./profile.js";
import type { Settings } from "./settings.js";
import type { Source } from "./source.js";

/** Stages of a draft, each stricter than the one before. */
export const stages = ["nhap", "xin_y_kien", "trinh_ky", "da_gui"] as const;
export type Stage = (typeof stages)[number];

export function isFrom(stage: Stage, floor: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(floor);
}

export type SectionState = "written" | "empty" | "none-declared" | "not-asked" | "optional-absent" | "missing";

/** Why an entry is not asked of this unit. */
export type NotAsked =
  | { readonly kind: "condition"; readonly values: readonly string[] }
  | { readonly kind: "reserved"; readonly reporters: readonly string[] };

export interface Section {
  readonly entry: OutlineEntry;
  /** What is printed before the title: `II-`, `3-`, `*`, `+`, or nothing. */
  readonly label: string;
  /** The place among its numbered neighbours that the label prints, from 1; 0 for an unnumbered entry. */
  readonly ordinal: number;
  readonly state: SectionState;
  readonly notAsked?: NotAsked;
  /** Not asked only because the report does not say enough about the unit. */
  readonly undecided: boolean;
  /** The reason given with `khong_co`, as it is printed. */
  readonly none?: Block;
  /** Where the author wrote it; the report file's first line when nobody did. */
  readonly at: Place;
  readonly files: readonly string[];
  /** The entry's own text, without its heading. */
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  /** The number as it is printed with the numbers above it: `II.4`; null for an unnumbered entry. */
  readonly printed: string | null;
  /** True when text was written here or below. */
  readonly hasText: boolean;
}

/** An annex: what a section file with `phu_luc` holds, in the order in which it is printed. */
export interface Annex {
  /** What references name it by. */
  readonly id: string;
  /** `Phụ lục`, or `Phụ lục 2` where there are several. */
  readonly label: string;
  readonly title: string;
  /** Label, title and the line that names the document it belongs to. */
  readonly head: readonly Block[];
  readonly blocks: readonly Block[];
  readonly file: string;
  /** Where it is named in its file. */
  readonly at: Place;
  /** Where its text begins. */
  readonly textAt: Place;
}

/** The heading block, signature and recipients as the author gave them; absent where nothing usable was typed. */
export interface ReportFields {
  readonly parentBody?: string;
  readonly body?: string;
  /** The number as it is printed (`07`, `010`); absent while it is filled in by hand. */
  readonly number?: string;
  readonly issuerSymbol?: string;
  readonly place?: string;
  readonly date?: ReportDate;
  readonly subject?: string;
  readonly unitKind?: string;
  readonly unitFields?: readonly string[];
  readonly memberCount?: string;
  readonly signer: { readonly authority?: string; readonly position?: string; readonly name?: string };
  readonly recipients: readonly string[];
  /** `Dự thảo`, or the ordinal of the draft; absent when the report is not marked as a draft. */
  readonly draft?: string;
  readonly marks: ReportMarks;
}

/** What some documents carry besides, as it was typed. */
export interface ReportMarks {
  readonly addressees: readonly string[];
  /** `mat`, `khan`: keys that the profile has words for. */
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly circulation: readonly string[];
  readonly drafter?: string;
  readonly copies?: string;
  /** By the names that `nhan.lien_he` of the profile uses. */
  readonly contact: Readonly<Record<string, string>>;
}

export interface Report {
  readonly folder: string;
  /** The folder's own name, which names the output. */
  readonly name: string;
  /** Where the report begins. What is absent has its place there. */
  readonly at: Place;
  /** Where each field was typed; `placeOf` in `places.ts` answers for those that were not. */
  readonly places: ReadonlyMap<FieldPath, Place>;
  readonly outline: Outline;
  readonly profile: FormatProfile;
  readonly stage: Stage;
  readonly fields: ReportFields;
  readonly facts: Facts;
  /** Heading block and title block. */
  readonly front: readonly Block[];
  /** The opening paragraph, before the first entry. */
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Blocks that belong to no entry; printed only in a draft, so that no text is lost. */
  readonly unplaced: readonly Block[];
  /** Recipients and signature. */
  readonly back: readonly Block[];
  /** Above and below the text of page 1. */
  readonly firstHeader: readonly Block[];
  readonly firstFooter: readonly Block[];
  readonly annexes: readonly Annex[];
  /** What the author says of the checks. */
  readonly settings: Settings;
  /** Lines of the files the report was read from, by the path that a Place names. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Section files that do not say which entry they fill, or cannot be read. */
  readonly unnamedFiles: readonly string[];
}

/** Every section, parents before their children, in the official order. Most rules ask for them. */
export const allSections = perObject((sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]),
);

/** True when somebody began to write here or anywhere below. */
export function isBegun({ files, children }: Section): boolean {
  return files.length > 0 || children.some(isBegun);
}

/** What authors wrote for the body, entries that are not printed and text without a place included. */
export function bodyBlocks({ opening, sections, unplaced }: Report): readonly Block[] {
  return [...opening, ...allSections(sections).flatMap(({ blocks }) => blocks), ...unplaced];
}

/** The same with the annexes. */
export function allOwnBlocks(report: Report): readonly Block[] {
  return [...bodyBlocks(report), ...report.annexes.flatMap(({ blocks }) => blocks)];
}
