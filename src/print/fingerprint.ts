/**
 * A name for a finding that stays the same while lines move, so that a service can tell an old finding from a new one. It
 * is made of what was found and of the line it was found in, never of sentences or line numbers.
 */
import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.js";
import { identityKey, identityOf } from "../model/identity.js";
import { lineAt, type ReportRecord } from "./record.js";

/** A finding and its name, in the order in which findings are reported. */
export interface Named {
  readonly diagnostic: Diagnostic;
  /** 64 hexadecimal digits, unlike every other in the same report. */
  readonly fingerprint: string;
  /** The reason for which its author lets it stand. */
  readonly waivedFor?: string;
}

export function withFingerprints(record: ReportRecord): readonly Named[] {
  const { diagnostics, waived } = record;
  const met = new Map<string, number>();
  const named = (diagnostic: Diagnostic): Named => {
    const line = (lineAt(record, diagnostic.at) ?? "").replace(/\s+/gu, " ").trim();
    const about = `${identityKey(identityOf(diagnostic))}\n${line}`;
    // The same slip in two lines that read alike: the first, the second.
    const count = met.get(about) ?? 0;
    met.set(about, count + 1);
    return { diagnostic, fingerprint: createHash("sha256").update(`${about}\n${count}`, "utf8").digest("hex") };
  };
  return [
    ...diagnostics.map(named),
    ...waived.map(({ finding, reason }) => ({ ...named(finding), waivedFor: reason })),
  ];
}
