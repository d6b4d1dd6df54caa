/**
 * The official outline as data: the headings a report must have, what each asks, and of whom. An entry is more than its heading:
 * title, official text, topics and conditions are separate fields.
 */

import type { ReportDate } from "./date.js";
import type { Place } from "./diagnostic.js";

/** How an entry is printed: with its number, or `* `, `+ `, or without any mark. Only the first has a number. */
export type EntryKind = "numbered" | "star" | "plus" | "unnumbered";

export interface OutlineEntry {
  readonly id: string;
  /** The official number (`II`, `II.3`, `II.3.1`, `II.3.1.a`); null for an unnumbered entry. */
  readonly number: string | null;
  readonly kind: EntryKind;
  /** The position among the numbered entries of one parent, from 1; 0 for an unnumbered entry. */
  readonly ordinal: number;
  /** Depth in the outline, from 1. */
  readonly depth: number;
  /** The printed title. */
  readonly title: string;
  /** The official text, paragraph by paragraph, word for word; never printed. */
  readonly guidance: readonly string[];
  /** What the text should cover. */
  readonly topics: readonly string[];
  /** May be left out. */
  readonly optional: boolean;
  /** Asked only when the unit's kind or one of its fields of work is among these; empty: asked of every unit. */
  readonly askedWhen: readonly string[];
  /** Reserved to these kinds of unit; empty: anyone. */
  readonly reporters: readonly string[];
  /** Whether an author may declare that there is nothing to report. */
  readonly mayBeNone: boolean;
  /** Limits in words. */
  readonly words: { readonly min?: number; readonly max?: number };
  /** Attributes without an official basis (`toi_da`, `cho_phep_khong_co`, `chu_de`): they cause notes only. */
  readonly proposals: readonly string[];
  readonly at: Place;
  readonly children: readonly OutlineEntry[];
}

/** A date that the outline sets; `exclusive` means "trước ngày": a report dated on the day itself is late. */
export interface Deadline {
  readonly name: string;
  readonly date: ReportDate;
  readonly exclusive: boolean;
}

/** The document an outline was issued with. */
export interface IssuingDocument {
  readonly number: string;
  readonly date: ReportDate;
  readonly body: string;
}

/** A document that reports cite, as its first mention names it: `Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị`. */
export interface CitedDocument {
  readonly type?: string;
  readonly number: string;
  readonly date: ReportDate;
  readonly body: string;
}

export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the outline's own text, in hex: two outlines with one digest are the same outline. */
  readonly digest: string;
  /** The kind of document as a person says it (`Báo cáo`) and its symbol (`BC`). */
  readonly documentType: string;
  readonly typeSymbol: string;
  readonly subject?: string;
  readonly issuedWith?: IssuingDocument;
  /** Documents that are known, so that a slip in citing them shows; the issuing one is among them. */
  readonly documents: readonly CitedDocument[];
  /** Whom the report is sent to, as it must stand among the recipients. */
  readonly sendTo?: string;
  readonly deadlines: readonly Deadline[];
  readonly period?: { readonly from: ReportDate; readonly to: ReportDate };
  /** `keep`: official numbers stay when an entry is not asked; `close`: the printed numbers close up. */
  readonly absentNumbers: "keep" | "close";
  readonly profile?: string;
  /** Numbers take dots (`I.`, `1.`) instead of the profile's hyphens. */
  readonly dots: boolean;
  /** Official text before the first entry, paragraph by paragraph; never printed. */
  readonly preamble: readonly string[];
  readonly entries: readonly OutlineEntry[];
  readonly at: Place;
}

/** Every entry, parents before their children, in the official order. */
export function allEntries(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.children)]);
}

/** The entry as a person names it: `II.3 “Việc đưa …”`; long titles are cut at a word. */
export function nameOf(entry: OutlineEntry): string {
  // Quotes inside quotes are single.
  const title = shortened(entry.title.replace(/“/g, "‘").replace(/”/g, "’"));
  return entry.number === null ? `“${title}”` : `${entry.number} “${title}”`;
}

function shortened(title: string): string {
  if (title.length <= 70) return title;
  const cut = title.slice(0, 66);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))} …`;
}
