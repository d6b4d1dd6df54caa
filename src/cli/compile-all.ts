/** Compiles reports one after another. One that the machine will not let be read is told and does not stop the others. */
import { type Compiled, type CompileOptions, compile } from "../compile.js";
import { HostError } from "../host/host.js";
import type { Context } from "./streams.js";
import { hostSentence } from "./usage-error.js";

export interface CompiledAll {
  readonly reports: readonly Compiled[];
  /** True when a report could not be read at all. */
  readonly failed: boolean;
}

export function compileAll(context: Context, folders: readonly string[], options: CompileOptions = {}): CompiledAll {
  const reports: Compiled[] = [];
  const refusals: string[] = [];
  for (const [index, folder] of folders.entries()) {
    showProgress(context, index, folders.length, folder);
    try {
      reports.push(compile(context.host, folder, options));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refusals.push(`${hostSentence(error)[context.language]}\n`);
    }
  }
  if (folders.length > quiet && context.streams.errIsTerminal) context.streams.err("\r\u001B[K");
  for (const refusal of refusals) context.streams.err(refusal);
  return { reports, failed: refusals.length > 0 };
}

/** Up to so many there is nothing to wait for. */
const quiet = 3;

/** Only where a person watches. */
function showProgress({ streams }: Context, index: number, count: number, folder: string): void {
  if (streams.errIsTerminal && count > quiet) streams.err(`\r\u001B[K[${index + 1}/${count}] ${folder}`);
}
