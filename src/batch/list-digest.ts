/** A digest of the list of reports. Parts with equal digests belong to the same run. */
import { createHash } from "node:crypto";

export function listDigest(folders: readonly string[]): string {
  return createHash("sha256").update(folders.join("\u0000"), "utf8").digest("hex");
}
