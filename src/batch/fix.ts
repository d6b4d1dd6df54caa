/**
 * `--fix`: computes the text of files after all safe fixes. A finding with a fix carries it as edits over ranges of its file.
 * Nothing else in the file changes, line ends and byte order mark included. Letters typed with combining diacritics (NFD) are
 * first composed (NFC), with or without a finding. Nothing is written here.
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

/** One fix may reveal the next finding; no text needs more rounds than this. */
const rounds = 5;

/**
 * Applies fixes until none is left and returns the changed files. `found` compiles the reports through the host it is given, so
 * each round sees the fixes of the round before.
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

/** Only files of the reports themselves; templates and shared files are left alone. */
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

/** Undefined for a file that is not valid UTF-8. */
function decoded(host: Host, file: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(host.read(file));
  } catch (error) {
    if (error instanceof HostError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A position in the text. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Edits of one finding are applied together or not at all. Of two findings that touch the same letters, the second waits for the next round. */
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
