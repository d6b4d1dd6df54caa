/** `--fix` and `--fix-dry-run` of `decuong check`: writes what can be mended, or shows it. */
import type { CompileOptions } from "../compile.js";
import { HostError } from "../host/host.js";
import type { Sentence } from "../model/diagnostic.js";
import { difference } from "../print/difference.js";
import { plural } from "../print/findings.js";
import { type FixedFile, fixedFiles } from "./fix.js";
import { uninterrupted } from "./interruptible.js";
import { uncached } from "./results.js";
import { checkAll } from "./run-all.js";
import type { Context, ExitCode } from "./streams.js";
import { hostSentence } from "./usage-error.js";

/** Ends with 1 when there is something to mend. */
export async function showChanges(
  folders: readonly string[],
  context: Context,
  options: CompileOptions,
): Promise<ExitCode> {
  const mended = await mendedFor(folders, context, options);
  context.streams.out(mended.map(({ file, changes }) => difference(file, changes)).join(""));
  if (mended.length === 0) context.streams.err(`${nothing[context.language]}\n`);
  return mended.length > 0 ? 1 : 0;
}

/** False when a file could not be written; that does not stop the others. */
export async function mendAll(folders: readonly string[], context: Context, options: CompileOptions): Promise<boolean> {
  const { streams, language } = context;
  const mended = await mendedFor(folders, context, options);
  const written = mended.filter((each) => write(each, context));
  const lines = written.reduce((total, { changes }) => total + changes.length, 0);
  const words = {
    vi: `Đã sửa ${lines} dòng trong ${written.length} tệp.`,
    en: `Mended ${plural(lines, "line")} in ${plural(written.length, "file")}.`,
  };
  streams.err(`${mended.length === 0 ? nothing[language] : words[language]}\n`);
  return written.length === mended.length;
}

const nothing: Sentence = { vi: "Không có chỗ nào tự sửa được.", en: "There is nothing to mend by itself." };

function write({ file, bytes }: FixedFile, { host, streams, language }: Context): boolean {
  try {
    // A link stays one: what it leads to is mended.
    host.write(host.realPath(file), bytes);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    streams.err(`${hostSentence(new HostError(error.problem, file))[language]}\n`);
    return false;
  }
}

function mendedFor(
  folders: readonly string[],
  context: Context,
  options: CompileOptions,
): Promise<readonly FixedFile[]> {
  return fixedFiles(
    context.host,
    // What is mended so far stands only in this host.
    async (host) => (await checkAll({ ...uncached(context), host }, folders, options, uninterrupted, 1)).records,
  );
}
