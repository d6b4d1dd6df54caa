/** `--fix` and `--fix-dry-run` of `decuong check`: writes what can be mended, or shows it. */
import type { CompileOptions } from "../compile.js";
import { difference } from "../print/difference.js";
import { compileAll } from "./compile-all.js";
import { type Mended, mendedFiles } from "./mend.js";
import type { Context, ExitCode } from "./streams.js";

/** Ends with 1 when there is something to mend. */
export async function showChanges(
  folders: readonly string[],
  context: Context,
  options: CompileOptions,
): Promise<ExitCode> {
  const mended = await mendedFor(folders, context, options);
  context.streams.out(mended.map(({ file, changes }) => difference(file, changes)).join(""));
  return mended.length > 0 ? 1 : 0;
}

export async function mendAll(folders: readonly string[], context: Context, options: CompileOptions): Promise<void> {
  const { host, streams, language } = context;
  const mended = await mendedFor(folders, context, options);
  for (const { file, bytes } of mended) host.write(file, bytes);
  const lines = mended.reduce((total, { changes }) => total + changes.length, 0);
  const words = {
    vi: lines === 0 ? "Không có chỗ nào tự sửa được." : `Đã sửa ${lines} dòng trong ${mended.length} tệp.`,
    en: lines === 0 ? "There is nothing to mend by itself." : `Mended ${lines} lines in ${mended.length} files.`,
  };
  streams.err(`${words[language]}\n`);
}

function mendedFor(folders: readonly string[], context: Context, options: CompileOptions): Promise<readonly Mended[]> {
  return mendedFiles(context.host, async (host) => (await compileAll({ ...context, host }, folders, options)).reports);
}
