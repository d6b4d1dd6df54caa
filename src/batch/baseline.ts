/**
 * `--baseline`: reads and writes a file of known findings, so that a check reports only new ones. A known finding is identified
 * by its file, its code and its facts; its line may move and its sentence may change. The file is JSON in a fixed order, made
 * for version control.
 */

import { type Host, HostError } from "../host/host.js";
import { isInside } from "../host/paths.js";
import { compareText, hasErrors, type Sentence } from "../model/diagnostic.js";
import { type Identity, identityKey, identityOf } from "../model/identity.js";
import { plural } from "../print/findings.js";
import type { ReportRecord } from "../print/record.js";
import type { Context } from "./context.js";
import type { TaskResult } from "./task.js";
import { UsageError } from "./usage-error.js";

interface Known extends Identity {
  /** How many identical findings there are. */
  readonly count: number;
}

interface Checked {
  readonly reports: readonly ReportRecord[];
  /** Known findings that no longer occur: the file can be written again. */
  readonly stale: number;
}

export interface BaselineFile {
  readonly file: string | undefined;
  /** True to write the file before comparing. */
  readonly update: boolean;
}

/**
 * Findings that are not in the baseline. With `update` the baseline is written first. `asked`: the paths given on the command
 * line. `whole` is false for a run that was interrupted: it neither writes the baseline nor reports stale entries.
 */
function beyondBaseline(
  all: readonly ReportRecord[],
  asked: readonly string[],
  { file, update }: BaselineFile,
  { host, streams, language }: Context,
  whole: boolean,
): readonly ReportRecord[] {
  if (file === undefined) return all;
  const places = asked.map((place) => host.absolute(place));
  const read = new Set(all.flatMap(({ files }) => files));
  // Entries of reports outside this run are neither stale nor dropped.
  const isAsked = (known: Known): boolean =>
    read.has(known.file) || places.some((place) => isInside(host.absolute(known.file), place));
  if (update && !whole) return all;
  if (update) {
    const others = host.kind(file) === undefined ? [] : readBaseline(host, file).filter((known) => !isAsked(known));
    writeBaseline(host, file, all, others);
  }
  const { reports, stale } = withoutKnown(all, readBaseline(host, file).filter(isAsked));
  if (stale > 0 && whole) streams.err(`${staleSentence(stale)[language]}\n`);
  return reports;
}

/** The same for task results. A result without a record is unchanged. */
export function resultsBeyond(
  results: readonly TaskResult[],
  asked: readonly string[],
  file: BaselineFile,
  context: Context,
  whole: boolean,
): readonly TaskResult[] {
  const left = [
    ...beyondBaseline(
      results.flatMap(({ record }) => record ?? []),
      asked,
      file,
      context,
      whole,
    ),
  ];
  return results.map((result) => {
    const record = result.record && left.shift();
    return record === undefined ? result : { ...result, record };
  });
}

/** Removes known findings from the reports and counts them in `ReportRecord.known`. */
function withoutKnown(reports: readonly ReportRecord[], baseline: readonly Known[]): Checked {
  const left = new Map(baseline.map((known) => [identityKey(known), known.count]));
  const checked = reports.map((report): ReportRecord => {
    const diagnostics = report.diagnostics.filter((diagnostic) => {
      const key = identityKey(identityOf(diagnostic));
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    });
    const above = (report.toldAbove ?? []).filter((diagnostic) => !left.has(identityKey(identityOf(diagnostic))));
    const known = report.diagnostics.length - diagnostics.length;
    return {
      ...report,
      diagnostics,
      ...(known === 0 ? {} : { known }),
      ...(report.toldAbove === undefined ? {} : { toldAbove: above }),
      hasErrors: hasErrors([...diagnostics, ...above]),
    };
  });
  return { reports: checked, stale: [...left.values()].reduce((total, count) => total + count, 0) };
}

/** Throws UsageError when the file is not there or holds something else. */
function readBaseline(host: Host, path: string): readonly Known[] {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(host.read(path)));
    if (typeof data === "object" && data !== null && "findings" in data && Array.isArray(data.findings)) {
      const { findings } = data;
      if ("version" in data && data.version === 1) throw new UsageError(fromBefore(path));
      if (findings.every(isKnown)) return findings;
    }
  } catch (error) {
    if (error instanceof HostError && error.problem === "missing") throw new UsageError(missing(path));
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError({
    vi: `Tệp mốc “${path}” không đúng dạng; dùng tên khác, hoặc xóa tệp đó rồi ghi lại bằng --update-baseline.`,
    en: `“${path}” is not a baseline; take another name, or delete it and write it again with --update-baseline.`,
  });
}

function writeBaseline(host: Host, path: string, reports: readonly ReportRecord[], others: readonly Known[]): void {
  const counted = new Map(others.map((known) => [identityKey(known), known]));
  for (const diagnostic of reports.flatMap((report) => report.diagnostics)) {
    const entry = identityOf(diagnostic);
    const key = identityKey(entry);
    counted.set(key, { ...entry, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const findings = [...counted.values()].sort((a, b) => compareText(identityKey(a), identityKey(b)));
  host.write(path, new TextEncoder().encode(`${JSON.stringify({ version: 2, findings }, null, 2)}\n`));
}

function isKnown(entry: unknown): entry is Known {
  if (typeof entry !== "object" || entry === null) return false;
  const { file, code, about = {}, count } = entry as Readonly<Record<string, unknown>>;
  const isFacts = typeof about === "object" && about !== null;
  return typeof file === "string" && typeof code === "string" && isFacts && Number.isInteger(count);
}

function staleSentence(stale: number): Sentence {
  return {
    vi: `Tệp mốc còn ${stale} phát hiện nay không còn nữa; ghi lại bằng --update-baseline.`,
    en: `The baseline holds ${plural(stale, "finding")} no longer there; write it again with --update-baseline.`,
  };
}

function missing(path: string): Sentence {
  return {
    vi: `Chưa có tệp mốc “${path}”; ghi lần đầu bằng --update-baseline.`,
    en: `There is no baseline “${path}” yet; write it with --update-baseline.`,
  };
}

/** Known by their sentences, as they were before version 2: those may have changed since. */
function fromBefore(path: string): Sentence {
  return {
    vi: `Tệp mốc “${path}” do bản trước của chương trình ghi; xóa tệp đó rồi ghi lại bằng --update-baseline.`,
    en: `“${path}” was written by an earlier version; delete it and write it again with --update-baseline.`,
  };
}
