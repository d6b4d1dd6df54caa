/** The seal of a PDF: a comment in its last line, which shows that this program made it and nobody changed it. */
import { createHash } from "node:crypto";

const mark = "%decuong ";

export function sealPdf(pdf: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(`\n${mark}${digest(pdf)}\n`, "latin1")]));
}

export function isUntouchedPdf(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes).toString("latin1", Math.max(0, bytes.length - 100));
  const found = /\n%decuong ([0-9a-f]{64})\n$/.exec(tail);
  return found?.[1] !== undefined && digest(bytes.subarray(0, bytes.length - found[0].length)) === found[1];
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
