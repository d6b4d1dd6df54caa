/** A fault in a file that several reports share is reported with the first of them. */

import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import { placedKey } from "../model/identity.js";
import type { ReportRecord } from "../print/record.js";

/** Called with one report after another, in the order in which they are reported. */
export function oncePerRun(): (record: ReportRecord) => ReportRecord {
  const reported = new Set<string>();
  return (record) => {
    const above = new Set(record.shared.filter((key) => reported.has(key)));
    for (const key of record.shared) reported.add(key);
    if (above.size === 0) return record;
    const isAbove = (each: Diagnostic): boolean => above.has(placedKey(each));
    const { diagnostics } = record;
    return {
      ...record,
      diagnostics: diagnostics.filter((each) => !isAbove(each)),
      toldAbove: diagnostics.filter(isAbove),
    };
  };
}

/** The record as it was before, with all its findings, whatever was reported above. */
export function byItself({ toldAbove, ...record }: ReportRecord): ReportRecord {
  if (toldAbove === undefined) return record;
  return { ...record, diagnostics: inOrder([...record.diagnostics, ...toldAbove]) };
}

/** Results as one run would have them, of which each stands by itself. */
export function reportedOnce<T extends { readonly record?: ReportRecord }>(results: readonly T[]): readonly T[] {
  const reportOnce = oncePerRun();
  return results.map((result) =>
    result.record === undefined ? result : { ...result, record: reportOnce(result.record) },
  );
}
