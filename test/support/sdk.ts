/**
 * The validator of Microsoft's Open XML SDK, the nearest to Word's own reading that runs without Word. It knows the schema to
 * the letter; V1–V20 know what Word trips over that the schema allows.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

interface SdkFault {
  readonly description: string;
  readonly xpath: string;
  readonly partUri: string;
}

const child = fileURLToPath(new URL("sdk/child.mjs", import.meta.url));

/** Starting takes seconds and each file a fraction of one, so that many files go into one call. */
export async function sdkFaults(files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "decuong-sdk-"));
  try {
    const paths = [...files.values()].map((bytes, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const { stdout } = await promisify(execFile)(process.execPath, [child, ...paths], { maxBuffer: 1 << 28 });
    const lines = stdout.trimEnd().split("\n");
    if (lines.length !== paths.length) throw new Error(`the validator answered for ${lines.length} files`);
    return [...files.keys()].flatMap((name, index) =>
      (JSON.parse(lines[index] ?? "") as readonly SdkFault[]).map(
        ({ description, xpath, partUri }) => `${name} ${partUri} ${xpath}: ${description}`,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
