/** JPEG: segment by segment to its end, without decoding a pixel. */
import { broken, type Raster, type Reading, sensibleDensity, sizeFlaw } from "./flaw.js";
import { joined } from "./png.js";

export const jpegSignature = [0xff, 0xd8, 0xff] as const;

const [startOfScan, endOfImage] = [0xda, 0xd9];
/** JFIF and Adobe's colour transform decide how the picture looks; other notes of programs and cameras do not. */
const [jfif, exif, colourProfile, adobe] = [0xe0, 0xe1, 0xe2, 0xee];

export function readJpeg(file: Uint8Array): Reading<Raster> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Uint8Array[] = [file.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let density: { readonly density?: number } = {};
  let turned = false;
  for (let at = 2; ; ) {
    // Fill bytes may stand before a marker.
    while (file[at] === 0xff && file[at + 1] === 0xff) at++;
    const marker = file[at + 1];
    if (file[at] !== 0xff || marker === undefined) return broken;
    if (marker === endOfImage) {
      if (size === undefined || parts.length < 3) return broken;
      return { value: { bytes: joined([...parts, file.subarray(at, at + 2)]), ...size, turned, ...density } };
    }
    if (at + 4 > file.length) return broken;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > file.length || end < at + 4) return broken;
    const segment = file.subarray(at, end);
    if (isFrame(marker)) {
      // Lossless and arithmetic JPEGs are shown by no office program.
      if (segment.length < 10 || marker > 0xc2) return broken;
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      const flaw = sizeFlaw(size.width, size.height);
      if (flaw !== undefined) return { flaw };
    }
    if (marker === exif) turned = turned || isTurned(segment.subarray(4));
    if (marker === jfif && begins(segment, "JFIF\0") && segment.length >= 16) {
      const factor = segment[11] === 1 ? 1 : segment[11] === 2 ? 2.54 : 0;
      density = sensibleDensity(view.getUint16(at + 12) * factor, view.getUint16(at + 14) * factor);
    }
    if (isKept(marker, segment)) parts.push(segment);
    at = marker === startOfScan ? endOfScan(file, end) : end;
    if (marker === startOfScan) parts.push(file.subarray(end, at));
  }
}

/** SOF0 to SOF15, of which three numbers mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === colourProfile) return begins(segment, "ICC_PROFILE\0");
  const note = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return !note || marker === jfif || marker === adobe;
}

function begins(segment: Uint8Array, name: string): boolean {
  return [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0));
}

/** The picture's own data: up to the next marker that is neither stuffing nor a restart. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return file.length;
}

/** True when the camera says that the picture must be turned or mirrored to stand upright. */
function isTurned(data: Uint8Array): boolean {
  if (data.length < 14 || String.fromCharCode(...data.subarray(0, 6)) !== "Exif\0\0") return false;
  const view = new DataView(data.buffer, data.byteOffset + 6, data.byteLength - 6);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return false;
  const count = view.getUint16(first, little);
  for (let index = 0, at = first + 2; index < count && at + 12 <= view.byteLength; index++, at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue;
    const orientation = view.getUint16(at + 8, little);
    return orientation >= 2 && orientation <= 8;
  }
  return false;
}
