/** Compiles reports one after another. One that the machine will not let be read is told and does not stop the others. */
import { type Compiled, type CompileOptions, compile } from "../compile.js";
import type { Diagnostic, Sentence } from "../diagnostics/diagnostic.js";
import { HostError } from "../host/host.js";
import { type Interruptible, uninterrupted } from "./interruptible.js";
import type { Context } from "./streams.js";
import { hostSentence } from "./usage-error.js";

export interface CompiledAll {
  readonly reports: readonly Compiled[];
  /** True when a report could not be read at all. */
  readonly failed: boolean;
  /** Folders that were not looked at, since a person ended the program. */
  readonly left: readonly string[];
}

export async function compileAll(
  context: Context,
  folders: readonly string[],
  options: CompileOptions = {},
  batch: Interruptible = uninterrupted,
): Promise<CompiledAll> {
  const reports: Compiled[] = [];
  const refusals: string[] = [];
  let begun = 0;
  for await (const folder of batch.each(folders)) {
    showProgress(context, begun++, folders.length, folder);
    try {
      reports.push(compile(context.host, folder, options));
    } catch (error) {
      refusals.push(`${refusal(error, folder)[context.language]}\n`);
    }
  }
  if (folders.length > quiet && context.streams.errIsTerminal) context.streams.err("\r\u001B[K");
  for (const refusal of refusals) context.streams.err(refusal);
  return { reports: toldOnce(reports), failed: refusals.length > 0, left: folders.slice(begun) };
}

/** A fault in a file that several reports share is told with the first of them. */
function toldOnce(reports: readonly Compiled[]): readonly Compiled[] {
  const told = new Set<string>();
  return reports.map((report) => {
    const found = new Set(report.diagnostics.map(keyOf));
    // What this report waives is not told with it.
    const shared = report.sharedFaults.map(keyOf).filter((key) => found.has(key));
    const above = new Set(shared.filter((key) => told.has(key)));
    for (const key of shared) told.add(key);
    if (above.size === 0) return report;
    const isAbove = (each: Diagnostic): boolean => above.has(keyOf(each));
    const { diagnostics } = report;
    return {
      ...report,
      diagnostics: diagnostics.filter((each) => !isAbove(each)),
      toldAbove: diagnostics.filter(isAbove),
    };
  });
}

function keyOf({ code, at, message }: Diagnostic): string {
  return [at.file, at.line, code, message.vi].join("\u0000");
}

/** A fault of the program in one report is told like one of the machine: the others are still done. */
function refusal(error: unknown, folder: string): Sentence {
  if (error instanceof HostError) return hostSentence(error);
  const words = error instanceof Error ? error.message : String(error);
  return {
    vi: `Chương trình gặp lỗi bất ngờ ở “${folder}” (${words}).`,
    en: `decuong met an error of its own in “${folder}” (${words}).`,
  };
}

/** Up to so many there is nothing to wait for. */
const quiet = 3;

/** Only where a person watches. */
function showProgress({ streams }: Context, index: number, count: number, folder: string): void {
  if (streams.errIsTerminal && count > quiet) streams.err(`\r\u001B[K[${index + 1}/${count}] ${folder}`);
}
