/**
 * A page as four greys at a low resolution: enough to see that a line moved, small enough to keep. Read from what pdftoppm
 * writes (PGM), kept as PNG that any program shows. Neither needs a library.
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, from 0 (black) to 3 (white). */
  readonly greys: Uint8Array;
}

const levels = 4;
const signature = Buffer.from("89504e470d0a1a0a", "hex");

export function readPgm(bytes: Uint8Array): Picture {
  const header = /^P5\s+(?:#.*\s+)*(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1"));
  if (header === null) throw new Error("no PGM of one byte a point");
  const [width, height] = [Number(header[1]), Number(header[2])];
  const points = bytes.subarray(header[0].length);
  if (points.length !== width * height) throw new Error(`${points.length} points for ${width} × ${height}`);
  return { width, height, greys: Uint8Array.from(points, (value) => Math.round((value * (levels - 1)) / 255)) };
}

export function writePng({ width, height, greys }: Picture): Uint8Array {
  const stride = Math.ceil(width / levels);
  const rows = Buffer.alloc(height * (stride + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (stride + 1) + 1 + (x >> 2);
      rows[at] = (rows[at] ?? 0) | ((greys[y * width + x] ?? 0) << (6 - 2 * (x & 3)));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Two bits a point, greys without colour, no interlacing; every row as it is.
  header.writeUInt8(2, 8);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

/** Reads back what `writePng` wrote, and nothing else. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  const parts = new Map<string, Buffer>();
  for (let at = signature.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    parts.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, data] = [parts.get("IHDR"), parts.get("IDAT")];
  if (!file.subarray(0, 8).equals(signature) || header?.[8] !== 2 || data === undefined)
    throw new Error("no PNG of ours");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const stride = Math.ceil(width / levels);
  const greys = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * (stride + 1)] !== 0) throw new Error("a PNG that another program wrote");
    for (let x = 0; x < width; x++) {
      greys[y * width + x] = ((rows[y * (stride + 1) + 1 + (x >> 2)] ?? 0) >> (6 - 2 * (x & 3))) & 3;
    }
  }
  return { width, height, greys };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Pages under each other, on paper as wide as the widest. */
export function stacked(pages: readonly Picture[]): Picture {
  const width = Math.max(...pages.map((page) => page.width));
  const height = pages.reduce((total, page) => total + page.height, 0);
  const greys = new Uint8Array(width * height).fill(levels - 1);
  let top = 0;
  for (const page of pages) {
    for (let y = 0; y < page.height; y++) {
      greys.set(page.greys.subarray(y * page.width, (y + 1) * page.width), (top + y) * width);
    }
    top += page.height;
  }
  return { width, height, greys };
}

/** How many points differ clearly, by two greys or more; all of them where the sizes differ. */
export function differingPoints(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return Math.max(one.greys.length, other.greys.length);
  return one.greys.reduce((count, grey, at) => count + (differs(grey, other.greys[at]) ? 1 : 0), 0);
}

/** The page in pale grey, what differs from the other in black. */
export function difference(page: Picture, other: Picture | undefined): Picture {
  const pale = (grey: number): number => (grey === levels - 1 ? grey : levels - 2);
  return { ...page, greys: page.greys.map((grey, at) => (differs(grey, other?.greys[at]) ? 0 : pale(grey))) };
}

function differs(grey: number, other = levels - 1): boolean {
  return Math.abs(grey - other) > 1;
}
