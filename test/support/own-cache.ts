/** Before all tests: programs that are started by tests keep what they keep in a folder of their own, not in the user's. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "decuong-kho-"));

export function setup(): void {
  process.env["XDG_CACHE_HOME"] = folder;
  process.env["LOCALAPPDATA"] = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
