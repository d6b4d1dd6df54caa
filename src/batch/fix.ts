/**
 * `--fix`: puts right what is safe to put right by itself. A finding that knows its remedy carries it as a replacement
 * within its own line; nothing else in the file changes, line ends and byte order mark included. Letters typed with loose
 * marks (NFD) are read as whole letters, so a file that has any is written with whole letters first, finding or not.
 */

import { type Host, HostError } from "../host/host.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { ReportRecord } from "../print/record.js";
import { asRead } from "../source/unprintable.js";

export interface Mended {
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
export async function mendedFiles(
  host: Host,
  found: (host: Host) => Promise<readonly ReportRecord[]>,
): Promise<readonly Mended[]> {
  const overlay = new Map<string, Uint8Array>();
  const patched: Host = { ...host, read: (path) => overlay.get(host.absolute(path)) ?? host.read(path) };
  const files = new Set<string>();
  const settle = (mended: readonly Mended[]): void => {
    for (const { file, bytes } of mended) {
      overlay.set(host.absolute(file), bytes);
      files.add(file);
    }
  };
  const reports = await found(patched);
  settle(wholeLetters(patched, reports));
  for (let round = 0; round < rounds; round++) {
    // What was read does not change by joining marks.
    const mended = mendOnce(patched, round === 0 ? reports : await found(patched));
    if (mended.length === 0) break;
    settle(mended);
  }
  return [...files].flatMap((file) => compared(file, decoded(host, file) ?? "", decoded(patched, file) ?? "") ?? []);
}

/** Texts of the reports themselves: what a template or a file for several reports holds is not theirs to change. */
function wholeLetters(host: Host, reports: readonly ReportRecord[]): readonly Mended[] {
  const own = reports.flatMap(({ folder, files }) =>
    files.filter((file) => /\.(?:md|csv|ya?ml)$/iu.test(file) && (folder === "." || file.startsWith(`${folder}/`))),
  );
  return [...new Set(own)].flatMap((file) => {
    const text = decoded(host, file);
    return text === undefined ? [] : (compared(file, text, text.normalize("NFC")) ?? []);
  });
}

function mendOnce(host: Host, reports: readonly ReportRecord[]): readonly Mended[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of reports.flatMap((report) => report.diagnostics)) {
    if (diagnostic.fix === undefined) continue;
    const found = byFile.get(diagnostic.at.file);
    if (found === undefined) byFile.set(diagnostic.at.file, [diagnostic]);
    else found.push(diagnostic);
  }
  return [...byFile].flatMap(([file, found]) => mendFile(host, file, found) ?? []);
}

function mendFile(host: Host, file: string, found: readonly Diagnostic[]): Mended | undefined {
  const text = decoded(host, file);
  if (text === undefined) return undefined;
  // Odd parts are the line ends as they stand in the file.
  const parts = text.split(/(\r\n|\r|\n)/);
  const taken = new Map<number, [number, number][]>();
  const later = (a: Diagnostic, b: Diagnostic): number =>
    b.at.line - a.at.line || (b.at.column ?? 0) - (a.at.column ?? 0);
  for (const diagnostic of [...found].sort(later)) replace(parts, diagnostic, taken);
  return compared(file, text, parts.join(""));
}

/** Undefined when nothing changed. */
function compared(file: string, old: string, text: string): Mended | undefined {
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

/** At its column where there is one; else looked for in the finding's line, then below it up to the end of the paragraph. */
function replace(parts: string[], { at, fix }: Diagnostic, taken: Map<number, [number, number][]>): void {
  if (fix === undefined || fix.from === "") return;
  for (let index = at.line - 1; index * 2 < parts.length; index++) {
    const line = parts[index * 2] ?? "";
    if (index >= at.line && line.trim() === "") return;
    const from = index === at.line - 1 ? offsetIn(line, (at.column ?? 1) - 1) : 0;
    const spot = freeSpot(line, fix.from, from, taken.get(index) ?? []);
    // A finding that knows its column means these words and no others.
    if (at.column !== undefined && spot !== from) return;
    if (spot < 0) continue;
    parts[index * 2] = line.slice(0, spot) + fix.to + line.slice(spot + fix.from.length);
    const moved = (taken.get(index) ?? []).map(([start, end]): [number, number] =>
      start < spot ? [start, end] : [start + fix.to.length - fix.from.length, end + fix.to.length - fix.from.length],
    );
    taken.set(index, [...moved, [spot, spot + fix.to.length]]);
    return;
  }
}

/** A place in a line as it was read, in the line as it stands: what cannot be printed was left out of the reading. */
function offsetIn(line: string, read: number): number {
  if (asRead(line) === line) return read;
  let [left, offset] = [read, 0];
  for (const character of line) {
    const kept = asRead(character).length;
    if (kept > 0 && left <= 0) break;
    left -= kept;
    offset += character.length;
  }
  return offset;
}

/** Where `words` stand outside what was put right already. */
function freeSpot(line: string, words: string, from: number, taken: readonly [number, number][]): number {
  for (let spot = line.indexOf(words, from); spot >= 0; spot = line.indexOf(words, spot + 1)) {
    const end = spot + words.length;
    if (taken.every(([start, stop]) => end <= start || spot >= stop)) return spot;
  }
  return -1;
}
