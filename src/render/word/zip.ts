/**
 * Packs and unpacks a .docx. Packing writes fixed dates and a fixed order, so the same parts give the same file; npm docx's
 * own packer stamps every entry with the clock. Deflate is Node's own, an order of magnitude faster cold than one in
 * JavaScript. Unpacking only serves to recognise what this program wrote, so it refuses everything unusual.
 */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { perObject } from "../../language/memo.js";

export interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const first = "[Content_Types].xml";
// 1 January 1980, 00:00: the beginning of time in a ZIP file.
const dosDate = 0x0021;
const utf8Names = 0x0800;

export function zip(parts: readonly Part[]): Uint8Array {
  const sorted = [...parts].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path, "utf8");
    const { packed, sum } = packedPart(path, bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(dosDate, 8);
    common.writeUInt32LE(sum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from("PK\u0003\u0004", "latin1"), common, name, packed);
    const directory = Buffer.alloc(46);
    directory.write("PK\u0001\u0002", 0, "latin1");
    directory.writeUInt16LE(20, 4);
    common.copy(directory, 6);
    directory.writeUInt32LE(offset, 42);
    central.push(directory, name);
    offset += 30 + name.length + packed.length;
  }
  const size = central.reduce((total, each) => total + each.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}

interface Packed {
  readonly packed: Uint8Array;
  readonly sum: number;
}

/** Parts that reports share, such as styles, are equal bytes and compressed once. */
const packedOnce = perObject((bytes: Uint8Array) => packed(bytes, 6));

/** Photographs are compressed already; memoizing would hold them in memory twice. */
function packedPart(path: string, bytes: Uint8Array): Packed {
  return /\.(png|jpg)$/.test(path) ? packed(bytes, 0) : packedOnce(bytes);
}

function packed(bytes: Uint8Array, level: number): Packed {
  return { packed: deflateRawSync(bytes, { level }), sum: crc32(bytes) };
}

function rank(part: Part): number {
  return part.path === first ? 0 : 1;
}

const mostParts = 10_000;
const mostBytes = 300_000_000;

/** The parts of a file packed by `zip`, or undefined for anything else. */
export function unzip(file: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return read(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  } catch {
    // Whatever cannot be read was not written here.
    return undefined;
  }
}

function read(file: Buffer): ReadonlyMap<string, Uint8Array> | undefined {
  const end = file.length - 22;
  if (end < 0 || file.readUInt32LE(end) !== 0x06054b50) return undefined;
  const count = file.readUInt16LE(end + 10);
  if (count > mostParts) return undefined;
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (let at = file.readUInt32LE(end + 16), index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== 0x02014b50 || file.readUInt16LE(at + 10) !== 8) return undefined;
    const [packed, size] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    if (nameLength === undefined || extra !== 0 || comment !== 0) return undefined;
    total += size;
    if (total > mostBytes) return undefined;
    const start = file.readUInt32LE(at + 42);
    const body = start + 30 + nameLength;
    // The local header of a part must repeat its directory entry.
    const expected = Buffer.concat([file.subarray(at + 6, at + 32), file.subarray(at + 46, at + 46 + nameLength)]);
    if (file.readUInt32LE(start) !== 0x04034b50 || !expected.equals(file.subarray(start + 4, body))) return undefined;
    // In one piece: a document of a thousand pages would lie here three times.
    const most = { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) };
    const { buffer, byteOffset, length } = inflateRawSync(file.subarray(body, body + packed), most);
    parts.set(file.toString("utf8", at + 46, at + 46 + nameLength), new Uint8Array(buffer, byteOffset, length));
    at += 46 + nameLength;
  }
  return parts;
}
