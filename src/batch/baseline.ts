/**
 * `--baseline`: reads and writes a file of known findings, so that a check reports only new ones. A known finding is identified
 * by its file, code and sentence; its line may move. The file is JSON in a fixed order, made for version control.
 */

import { type Host, HostError } from "../host/host.js";
import { isInside } from "../host/paths.js";
import { compareText, type Diagnostic, hasErrors, type Sentence } from "../model/diagnostic.js";
import { plural } from "../print/findings.js";
import { withoutLines } from "../print/fingerprint.js";
import type { ReportRecord } from "../print/record.js";
import type { Context } from "./context.js";
import type { TaskResult } from "./task.js";
import { UsageError } from "./usage-error.js";

interface Known {
  readonly file: string;
  readonly code: string;
  readonly message: string;
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
  const left = new Map(baseline.map((known) => [keyOf(known), known.count]));
  const checked = reports.map((report): ReportRecord => {
    const diagnostics = report.diagnostics.filter((diagnostic) => {
      const key = keyOf(entryOf(diagnostic));
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    });
    const above = (report.toldAbove ?? []).filter((diagnostic) => !left.has(keyOf(entryOf(diagnostic))));
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
      if (findings.every(isKnown)) return findings;
    }
  } catch (error) {
    if (error instanceof HostError && error.problem === "missing") throw new UsageError(missing(path));
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError({
    vi: `Tệp mốc “${path}” không đúng dạng; dùng tên khác, hoặc xóa tệp đó rồi ghi lại bằng --update-baseline.`,
    en: `“${path}” is not a baseline; take another name, or delete it and write it anew with --update-baseline.`,
  });
}

function writeBaseline(host: Host, path: string, reports: readonly ReportRecord[], others: readonly Known[]): void {
  const counted = new Map(others.map((known) => [keyOf(known), known]));
  for (const diagnostic of reports.flatMap((report) => report.diagnostics)) {
    const entry = entryOf(diagnostic);
    const count = (counted.get(keyOf(entry))?.count ?? 0) + 1;
    counted.set(keyOf(entry), { ...entry, count });
  }
  const findings = [...counted.values()].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  host.write(path, new TextEncoder().encode(`${JSON.stringify({ version: 1, findings }, null, 2)}\n`));
}

function entryOf({ at, code, message }: Diagnostic): Known {
  return { file: at.file, code, message: message.vi, count: 1 };
}

function keyOf({ file, code, message }: Known): string {
  return [file, code, withoutLines(message)].join("\u0000");
}

function isKnown(entry: unknown): entry is Known {
  const texts = ["file", "code", "message"] as const;
  if (typeof entry !== "object" || entry === null) return false;
  const fields = entry as Readonly<Record<string, unknown>>;
  return texts.every((name) => typeof fields[name] === "string") && Number.isInteger(fields["count"]);
}

function staleSentence(stale: number): Sentence {
  return {
    vi: `Tệp mốc còn ${stale} phát hiện nay không còn nữa; ghi lại bằng --update-baseline.`,
    en: `The baseline holds ${plural(stale, "finding")} no longer there; write it anew with --update-baseline.`,
  };
}

function missing(path: string): Sentence {
  return {
    vi: `Chưa có tệp mốc “${path}”; ghi lần đầu bằng --update-baseline.`,
    en: `There is no baseline “${path}” yet; write it with --update-baseline.`,
  };
}
