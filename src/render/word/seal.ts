/**
 * The seal of a Word file: a digest of all other parts, which shows that this program wrote it. When a person saves the file in
 * Word, the parts change, the seal no longer fits, and the file is not overwritten.
 */
import { createHash } from "node:crypto";
import { unzip } from "./zip.js";

export const sealProperty = "decuong.dau";
export const sealedPart = "docProps/custom.xml";

export function sealOf(parts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const path of [...parts.keys()].sort()) {
    if (path !== sealedPart)
      hash
        .update(path)
        .update("\u0000")
        .update(parts.get(path) ?? "")
        .update("\u0000");
  }
  return hash.digest("hex");
}

/** True when the file was written by this program and not saved by another since. */
export function isUntouched(file: Uint8Array): boolean {
  const parts = unzip(file);
  const custom = parts?.get(sealedPart);
  if (parts === undefined || custom === undefined) return false;
  const found = new RegExp(`name="${sealProperty}"><vt:lpwstr>([0-9a-f]{64})<`).exec(new TextDecoder().decode(custom));
  return found?.[1] !== undefined && found[1] === sealOf(parts);
}
