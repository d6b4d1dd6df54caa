/** Writes the fixed files of reports, or prints the changes as a patch. `fix.ts` computes the fixes. */
import type { CompileOptions } from "../compile.js";
import { HostError } from "../host/host.js";
import type { Sentence } from "../model/diagnostic.js";
import { difference } from "../print/difference.js";
import { plural } from "../print/findings.js";
import { type Context, uncached } from "./context.js";
import type { ExitCode } from "./exit-code.js";
import { type FixedFile, fixedFiles } from "./fix.js";
import { uninterrupted } from "./interruptible.js";
import { gatherAll } from "./run-all.js";
import { hostSentence } from "./usage-error.js";

/** Ends with 1 when there is something to fix. */
export async function showFixes(
  folders: readonly string[],
  context: Context,
  options: CompileOptions,
): Promise<ExitCode> {
  const fixed = await fixesFor(folders, context, options);
  context.streams.out(fixed.map(({ file, changes }) => difference(file, changes)).join(""));
  if (fixed.length === 0) context.streams.err(`${nothing[context.language]}\n`);
  return fixed.length > 0 ? 1 : 0;
}

/** False when a file could not be written; that does not stop the others. */
export async function fixAll(folders: readonly string[], context: Context, options: CompileOptions): Promise<boolean> {
  const { streams, language } = context;
  const fixed = await fixesFor(folders, context, options);
  const written = fixed.filter((each) => write(each, context));
  const lines = written.reduce((total, { changes }) => total + changes.length, 0);
  const words = {
    vi: `Đã sửa ${lines} dòng trong ${written.length} tệp.`,
    en: `Mended ${plural(lines, "line")} in ${plural(written.length, "file")}.`,
  };
  streams.err(`${fixed.length === 0 ? nothing[language] : words[language]}\n`);
  return written.length === fixed.length;
}

const nothing: Sentence = { vi: "Không có chỗ nào tự sửa được.", en: "There is nothing to mend by itself." };

function write({ file, bytes }: FixedFile, { host, streams, language }: Context): boolean {
  try {
    // A link stays a link: its target is written.
    host.write(host.realPath(file), bytes);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    streams.err(`${hostSentence(new HostError(error.problem, file))[language]}\n`);
    return false;
  }
}

function fixesFor(
  folders: readonly string[],
  context: Context,
  options: CompileOptions,
): Promise<readonly FixedFile[]> {
  return fixedFiles(
    context.host,
    // Fixes of earlier rounds exist only in this host.
    async (host) => (await gatherAll({ ...uncached(context), host }, folders, { options }, uninterrupted, 1)).records,
  );
}
