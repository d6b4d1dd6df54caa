/** Whether parts are of one run: the same reports in the same order. */
import { createHash } from "node:crypto";

export function listDigest(folders: readonly string[]): string {
  return createHash("sha256").update(folders.join("\u0000"), "utf8").digest("hex");
}
