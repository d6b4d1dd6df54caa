/** A fault in a file that several reports share is told with the first of them. */
import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import { keyOf, type ReportRecord } from "../print/record.js";

/** Called with one report after another, in the order in which they are told. */
export function oncePerRun(): (record: ReportRecord) => ReportRecord {
  const told = new Set<string>();
  return (record) => {
    const above = new Set(record.shared.filter((key) => told.has(key)));
    for (const key of record.shared) told.add(key);
    if (above.size === 0) return record;
    const isAbove = (each: Diagnostic): boolean => above.has(keyOf(each));
    const { diagnostics } = record;
    return {
      ...record,
      diagnostics: diagnostics.filter((each) => !isAbove(each)),
      toldAbove: diagnostics.filter(isAbove),
    };
  };
}

/** The record as it was before: told by itself, whatever was told above. */
export function byItself({ toldAbove, ...record }: ReportRecord): ReportRecord {
  if (toldAbove === undefined) return record;
  return { ...record, diagnostics: inOrder([...record.diagnostics, ...toldAbove]) };
}
