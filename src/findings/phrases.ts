/** Phrases that several kinds of findings share, so that an entry is named the same way everywhere. */
import { shortDate } from "../model/date.js";
import { nameOf, type Outline, type OutlineEntry } from "../model/outline.js";

/** `mục II.3 “Việc đưa …”` */
export function entryVi(entry: OutlineEntry): string {
  return `mục ${nameOf(entry)}`;
}

export function entryEn(entry: OutlineEntry): string {
  return `entry ${nameOf(entry)}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The outline as the basis of a finding: the plan it came with and the entry. */
export function outlineBasis(
  { outline }: { readonly outline: Outline },
  entry?: OutlineEntry,
): { readonly basis?: string } {
  const { issuedWith } = outline;
  if (issuedWith === undefined) return {};
  const where =
    entry === undefined ? "" : `, ${entry.number === null ? `mục “${entry.title}”` : `mục ${entry.number}`}`;
  return { basis: `Đề cương kèm theo văn bản số ${issuedWith.number}, ngày ${shortDate(issuedWith.date)}${where}` };
}
