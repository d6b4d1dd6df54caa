/** LibreOffice as a second reader of built files: what it cannot open, or shows otherwise, a person may meet too. */
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./programs.js";
import { requireOffice } from "./wish.js";

/** All files in one invocation, since starting takes far longer than converting. Gives the PDFs in the order asked. */
export async function docxToPdf(files: readonly string[], outDir: string): Promise<readonly string[]> {
  return convert(files, "pdf:writer_pdf_Export", "pdf", outDir);
}

/** The text as LibreOffice reads it, of each file in the order asked: list labels included, headers left out. */
export async function docxToText(files: readonly string[]): Promise<readonly string[]> {
  return withTemporaryFolder(async (folder) => {
    const written = await convert(files, "txt:Text (encoded):UTF8", "txt", folder);
    const texts = await Promise.all(written.map((file) => readFile(file, "utf8")));
    return texts.map((text) => text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n"));
  });
}

export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "decuong-office-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** With a profile of its own, so that runs side by side, or beside a person's open window, do not wait for each other. */
async function convert(
  files: readonly string[],
  filter: string,
  extension: string,
  outDir: string,
): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const targets = files.map((file) => join(outDir, `${basename(file, extname(file))}.${extension}`));
  if (new Set(targets).size < targets.length) throw new Error("two files of one name would overwrite each other");
  const { soffice } = requireOffice();
  await withTemporaryFolder(async (profile) => {
    const settings = ["--headless", "--norestore", "--nolockcheck", `-env:UserInstallation=${pathToFileURL(profile)}`];
    await run(soffice, [...settings, "--convert-to", filter, "--outdir", outDir, ...files]);
  });
  // LibreOffice reports success also for a file that it could not load.
  for (const [index, target] of targets.entries()) {
    const size = await stat(target).then(
      (found) => found.size,
      () => 0,
    );
    if (size === 0) throw new Error(`LibreOffice could not convert ${files[index]}`);
  }
  return targets;
}
