/**
 * Reads a ZIP file by its central directory, without a ZIP library. The program under test writes its files with such
 * a library; a second reading by other code is what makes "the package is sound" a fact and not a belief.
 * Damage is thrown as a ZipError. What is merely unwelcome (a double name, a trailing byte) is kept as a fact.
 */
import { crc32, inflateRawSync } from "node:zlib";

export type ZipEntry = {
  readonly path: string;
  /** 0 is stored, 8 is deflated; anything else is refused while reading. */
  readonly method: number;
  readonly flags: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly bytes: Uint8Array;
};

export type Package = {
  /** As listed in the central directory, which is the order that a reader of the file meets. */
  readonly entries: readonly ZipEntry[];
  /** The first entry of each name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Names that occur more than once, letter case ignored, since Word and Windows ignore it. */
  readonly duplicates: readonly string[];
  /** Bytes after the end record proper, its comment included: a place to hide data. */
  readonly bytesAfterEnd: number;
};

export class ZipError extends Error {
  override readonly name = "ZipError";
}

type Directory = { readonly offset: number; readonly end: number; readonly count: number };
type Header = Omit<ZipEntry, "bytes"> & {
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly next: number;
};

const END_SIZE = 22;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const ENCRYPTED = 0x0001;
const SIZES_FOLLOW = 0x0008;

export function readPackage(bytes: Uint8Array): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries = readHeaders(view, directory).map(
    ({ crc, packedSize, size, localOffset, next, ...kept }): ZipEntry => ({
      ...kept,
      bytes: unpack(view, { ...kept, crc, packedSize, size, localOffset, next }, directory.offset),
    }),
  );
  return {
    entries,
    parts: new Map([...entries].reverse().map((entry) => [entry.path, entry.bytes])),
    duplicates: repeated(entries.map((entry) => entry.path)),
    bytesAfterEnd: bytes.length - directory.end - END_SIZE,
  };
}

/** The clock reading of an entry, as the DOS fields spell it (two-second steps, no time zone). */
export function entryTime(entry: ZipEntry): { readonly date: string; readonly time: string } {
  const two = (value: number): string => String(value).padStart(2, "0");
  const { dosDate, dosTime } = entry;
  return {
    date: `${1980 + (dosDate >> 9)}-${two((dosDate >> 5) & 15)}-${two(dosDate & 31)}`,
    time: `${two(dosTime >> 11)}:${two((dosTime >> 5) & 63)}:${two((dosTime & 31) * 2)}`,
  };
}

/** Searches the whole file, not the last 64 KB only, so that appended data of any length is measured and not missed. */
function findDirectory(view: DataView): Directory {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const offset = view.getUint32(at + 16, true);
    if (offset + view.getUint32(at + 12, true) !== at) continue;
    const count = view.getUint16(at + 10, true);
    const disks = view.getUint32(at + 4, true);
    if (disks !== 0 || view.getUint16(at + 8, true) !== count) throw new ZipError("split over several disks");
    return { offset, end: at, count };
  }
  throw new ZipError("no end record that fits a central directory");
}

function readHeaders(view: DataView, directory: Directory): readonly Header[] {
  const headers: Header[] = [];
  let at = directory.offset;
  while (headers.length < directory.count) {
    const header = readHeader(view, at, directory.end);
    headers.push(header);
    at = header.next;
  }
  if (at !== directory.end) throw new ZipError(`central directory holds more than its ${directory.count} entries`);
  return headers;
}

function readHeader(view: DataView, at: number, limit: number): Header {
  if (at + DIRECTORY_ENTRY_SIZE > limit || view.getUint32(at, true) !== 0x02014b50) {
    throw new ZipError(`broken central directory at byte ${at}`);
  }
  const nameLength = view.getUint16(at + 28, true);
  const next = at + DIRECTORY_ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > limit) throw new ZipError(`central directory entry at byte ${at} is cut off`);
  return {
    path: readName(view, at + DIRECTORY_ENTRY_SIZE, nameLength),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    dosTime: view.getUint16(at + 12, true),
    dosDate: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localOffset: view.getUint32(at + 42, true),
    next,
  };
}

/** Holds the local header against the directory: readers differ in which of the two they believe. */
function unpack(view: DataView, header: Header, limit: number): Uint8Array {
  const { path, localOffset: at, packedSize, size } = header;
  const refuse = (why: string): never => {
    throw new ZipError(`${path}: ${why}`);
  };
  if (header.flags & ENCRYPTED) refuse("encrypted");
  if (at + LOCAL_HEADER_SIZE > limit || view.getUint32(at, true) !== 0x04034b50) refuse("no local header");
  const nameLength = view.getUint16(at + 26, true);
  const start = at + LOCAL_HEADER_SIZE + nameLength + view.getUint16(at + 28, true);
  if (start + packedSize > limit) refuse("runs into the central directory");
  if (readName(view, at + LOCAL_HEADER_SIZE, nameLength) !== path) refuse("other name in its local header");
  if (view.getUint16(at + 8, true) !== header.method) refuse("other method in its local header");
  if (!(header.flags & SIZES_FOLLOW) && view.getUint32(at + 18, true) !== packedSize)
    refuse("other size in local header");

  const packed = new Uint8Array(view.buffer, view.byteOffset + start, packedSize);
  const bytes = header.method === 0 ? packed : header.method === 8 ? inflate(packed, size, refuse) : undefined;
  if (bytes === undefined) return refuse(`method ${header.method} is neither deflate nor store`);
  if (bytes.length !== size) refuse(`${bytes.length} bytes where ${size} were announced`);
  if (crc32(bytes) !== header.crc) refuse("checksum differs");
  return bytes;
}

function inflate(packed: Uint8Array, size: number, refuse: (why: string) => never): Uint8Array {
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: size + 1 }));
  } catch (error) {
    return refuse(`cannot be inflated (${error instanceof Error ? error.message : String(error)})`);
  }
}

function readName(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const known = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return known;
  });
}
