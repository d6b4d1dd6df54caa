/** Small pictures made on the spot: the same bytes every time, and real enough for an office program to show. */
import { crc32, deflateSync } from "node:zlib";

/** What claims to have more pixels than this has a header and nothing like its pixels. */
const huge = 5_000_000;

/** A grey PNG with a darker frame. `note` adds a text that a camera or a program would leave; `perMetre` a density. */
export function pngOf(
  width: number,
  height: number,
  { shade = 200, note, perMetre }: { shade?: number; note?: string; perMetre?: number } = {},
): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < (width * height > huge ? 0 : height); y++) {
    const row = Buffer.alloc(width + 1, y < 4 || y >= height - 4 ? 60 : shade);
    row[0] = 0;
    if (width > 8) row.fill(60, 1, 5).fill(60, width - 3);
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const size = Buffer.alloc(9, 1);
  size.writeUInt32BE(perMetre ?? 0, 0);
  size.writeUInt32BE(perMetre ?? 0, 4);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    ...(perMetre === undefined ? [] : [chunk("pHYs", size)]),
    ...(note === undefined ? [] : [chunk("tEXt", Buffer.from(`Comment\0${note}`, "latin1"))]),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A baseline JPEG of grey squares, lighter to the right. `orientation` as a camera notes it; `tail` stands after its end. */
export function jpegOf(
  width: number,
  height: number,
  { orientation, note, tail = "" }: { orientation?: number; note?: string; tail?: string } = {},
): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1")),
    ...(orientation === undefined ? [] : [segment(0xe1, exifOf(orientation))]),
    ...(note === undefined ? [] : [segment(0xfe, Buffer.from(note, "utf8"))]),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 8)])),
    segment(0xc0, frame),
    // Differences of 0 to 7 bits have the codes 000 to 111 0; an empty rest of a square is the one bit 0.
    segment(0xc4, Buffer.from([0x00, 0, 0, 7, 1, ...new Array<number>(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7])),
    segment(0xc4, Buffer.from([0x10, 1, ...new Array<number>(15).fill(0), 0])),
    segment(0xda, Buffer.from([1, 1, 0x00, 0, 63, 0])),
    width * height > huge ? Buffer.alloc(0) : squares(Math.ceil(width / 8), Math.ceil(height / 8)),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(tail, "utf8"),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function exifOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*", 0, "latin1");
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
}

/** One number a square: how much lighter it is than the one before. */
function squares(across: number, down: number): Buffer {
  let bits = "";
  let last = 0;
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const shade = Math.round((x / across) * 120) - 60;
      bits += `${difference(shade - last)}0`;
      last = shade;
    }
  }
  bits += "1".repeat((8 - (bits.length % 8)) % 8);
  const bytes = (bits.match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2));
  return Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])));
}

function difference(value: number): string {
  const length = value === 0 ? 0 : Math.abs(value).toString(2).length;
  const code = length < 7 ? length.toString(2).padStart(3, "0") : "1110";
  const rest = value >= 0 ? value : value + 2 ** length - 1;
  return code + (length === 0 ? "" : rest.toString(2).padStart(length, "0"));
}

/** A circle on a square, `width` × `height` px; `inside` is put into it as typed. */
export function svgOf(width: number, height: number, inside = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">
  <rect width="100%" height="100%" fill="#dde"/><circle cx="${width / 2}" cy="${height / 2}" r="${Math.min(width, height) / 3}" fill="#446"/>
  ${inside}
</svg>
`;
}
