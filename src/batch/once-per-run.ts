/** Reports a finding in a shared file only once per run: with the first report that uses the file. */
import { type Diagnostic, inOrder } from "../model/diagnostic.js";
import { placedKey } from "../model/identity.js";
import type { ReportRecord } from "../print/record.js";

/** Called with each report in the order of output. */
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

/** Undoes the above: the record with all its findings. */
export function byItself({ toldAbove, ...record }: ReportRecord): ReportRecord {
  if (toldAbove === undefined) return record;
  return { ...record, diagnostics: inOrder([...record.diagnostics, ...toldAbove]) };
}

/** Results of one run, made from results with all their findings. */
export function reportedOnce<T extends { readonly record?: ReportRecord }>(results: readonly T[]): readonly T[] {
  const reportOnce = oncePerRun();
  return results.map((result) =>
    result.record === undefined ? result : { ...result, record: reportOnce(result.record) },
  );
}
