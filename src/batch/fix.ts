/**
 * `--fix`: makes the changes that are safe to make without asking. A finding that knows its remedy carries it as edits over
 * ranges of its file; nothing else in the file changes, line ends and byte order mark included. Letters typed with loose
 * marks (NFD) are read as whole letters, so a file that has any is written with whole letters first, finding or not.
 */

import { type Host, HostError } from "../host/host.js";
import type { Edit } from "../model/diagnostic.js";
import type { ReportRecord } from "../print/record.js";

export interface FixedFile {
  /** As a person sees it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Lines that change, from 1. */
  readonly changes: readonly { readonly line: number; readonly before: string; readonly after: string }[];
}

/** One remedy may uncover the next; more rounds than this no text needs. */
const rounds = 5;

/**
 * What the files become when every remedy is applied, until none is left; nothing is written here. `found` reads the
 * reports through the host it is given, so that a round sees what the one before it did.
 */
export async function fixedFiles(
  host: Host,
  found: (host: Host) => Promise<readonly ReportRecord[]>,
): Promise<readonly FixedFile[]> {
  const overlay = new Map<string, Uint8Array>();
  const patched: Host = { ...host, read: (path) => overlay.get(host.absolute(path)) ?? host.read(path) };
  const files = new Set<string>();
  const settle = (fixed: readonly FixedFile[]): void => {
    for (const { file, bytes } of fixed) {
      overlay.set(host.absolute(file), bytes);
      files.add(file);
    }
  };
  const reports = await found(patched);
  const joined = wholeLetters(patched, reports);
  settle(joined);
  for (let round = 0; round < rounds; round++) {
    // Columns are those of the text as it was.
    const current = round === 0 && joined.length === 0 ? reports : await found(patched);
    const fixed = fixOnce(patched, current);
    if (fixed.length === 0) break;
    settle(fixed);
  }
  return [...files].flatMap((file) => compared(file, decoded(host, file) ?? "", decoded(patched, file) ?? "") ?? []);
}

/** Texts of the reports themselves: what a template or a file for several reports holds is not theirs to change. */
function wholeLetters(host: Host, reports: readonly ReportRecord[]): readonly FixedFile[] {
  const own = reports.flatMap(({ folder, files }) =>
    files.filter((file) => /\.(?:md|csv|ya?ml)$/iu.test(file) && (folder === "." || file.startsWith(`${folder}/`))),
  );
  return [...new Set(own)].flatMap((file) => {
    const text = decoded(host, file);
    return text === undefined ? [] : (compared(file, text, text.normalize("NFC")) ?? []);
  });
}

function fixOnce(host: Host, reports: readonly ReportRecord[]): readonly FixedFile[] {
  const byFile = new Map<string, (readonly Edit[])[]>();
  for (const { at, fixes } of reports.flatMap((report) => report.diagnostics)) {
    if (fixes === undefined) continue;
    const found = byFile.get(at.file);
    if (found === undefined) byFile.set(at.file, [fixes]);
    else found.push(fixes);
  }
  return [...byFile].flatMap(([file, found]) => {
    const text = decoded(host, file);
    return text === undefined ? [] : (compared(file, text, edited(text, found)) ?? []);
  });
}

/** Undefined when nothing changed. */
function compared(file: string, old: string, text: string): FixedFile | undefined {
  const now = text.split(lineEnd);
  const changes = old.split(lineEnd).flatMap((before, index) => {
    const after = now[index] ?? "";
    return after === before ? [] : [{ line: index + 1, before, after }];
  });
  return changes.length === 0 ? undefined : { file, bytes: new TextEncoder().encode(text), changes };
}

const lineEnd = /\r\n|\r|\n/;

/** Only what is plain UTF-8 is touched. */
function decoded(host: Host, file: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(host.read(file));
  } catch (error) {
    if (error instanceof HostError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A place in the text. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The edits of a finding are made together or not at all; of two that touch the same letters the later ones wait. */
function edited(text: string, found: readonly (readonly Edit[])[]): string {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  const taken: Replacement[] = [];
  const groups = found.map((edits) =>
    edits.map(
      ({ at, text: now }): Replacement => ({
        from: offset(at.line, at.column),
        to: offset(at.endLine, at.endColumn),
        text: now,
      }),
    ),
  );
  for (const group of groups.sort((a, b) => (b[0]?.from ?? 0) - (a[0]?.from ?? 0))) {
    if (group.every((each) => taken.every((other) => isApart(each, other)))) taken.push(...group);
  }
  let result = text;
  for (const { from, to, text: now } of taken.sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + now + result.slice(to);
  }
  return result;
}

function isApart(a: Replacement, b: Replacement): boolean {
  if (a.from === b.from) return false;
  return a.to <= b.from || b.to <= a.from;
}
