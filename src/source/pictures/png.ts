/** PNG: chunk by chunk to its end, without decoding a pixel. */
import { crc32 } from "node:zlib";
import { broken, type Raster, type Reading, sensibleDensity, sizeFlaw } from "./flaw.js";

export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Chunks that decide how the picture looks; texts, times, camera data and animation are left out. */
const copied = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs".split(" "));
const inchesPerMetre = 39.3701;

export function readPng(file: Uint8Array): Reading<Raster> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Uint8Array[] = [file.subarray(0, pngSignature.length)];
  const seen = new Set<string>();
  let [width, height] = [0, 0];
  let density: { readonly density?: number } = {};
  for (let at: number = pngSignature.length; !seen.has("IEND"); ) {
    if (at + 12 > file.length) return broken;
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > file.length) return broken;
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    // The header comes first, once, and what it says is known before anything else is looked at.
    if ((name === "IHDR") !== (seen.size === 0) || (name === "IHDR" && length !== 13)) return broken;
    if (name === "IHDR") {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      const flaw = sizeFlaw(width, height);
      if (flaw !== undefined) return { flaw };
    }
    if (copied.has(name)) {
      if (crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return broken;
      parts.push(file.subarray(at, end));
    }
    if (name === "pHYs" && length === 9 && file[at + 16] === 1) {
      density = sensibleDensity(view.getUint32(at + 8) / inchesPerMetre, view.getUint32(at + 12) / inchesPerMetre);
    }
    seen.add(name);
    at = end;
  }
  if (!seen.has("IDAT")) return broken;
  return { value: { bytes: joined(parts), width, height, turned: false, ...density } };
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
