/** ZIP damage is made byte by byte, since no library writes it. */
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { entryTime, readPackage } from "../../../support/docx/package.js";
import { validateDocx } from "../../../support/docx/validate.js";
import { cleanDocx, cleanParts, pack } from "./clean-docx.js";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

function codesOf(bytes: Uint8Array): readonly string[] {
  return [...new Set(validateDocx(bytes).map(({ code }) => code))];
}

/** Where the n-th header of a kind begins. */
function headerAt(bytes: Uint8Array, signature: number, index: number): number {
  const view = new DataView(bytes.buffer);
  const found = [...bytes.keys()].slice(0, -3).filter((at) => view.getUint32(at, true) === signature);
  const at = found[index];
  if (at === undefined) throw new Error("no such header");
  return at;
}

/** Writes a 16-bit field into the local and central header of one entry, as an honest writer would. */
function patched(index: number, local: number, central: number, value: number): Uint8Array {
  const bytes = cleanDocx();
  const view = new DataView(bytes.buffer);
  view.setUint16(headerAt(bytes, LOCAL, index) + local, value, true);
  view.setUint16(headerAt(bytes, CENTRAL, index) + central, value, true);
  return bytes;
}

function renamed(from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(cleanDocx()).toString("latin1").replaceAll(from, to), "latin1"));
}

describe("reading", () => {
  test("gives the entries in order with their bytes and facts", () => {
    const parts = cleanParts();
    const { entries, duplicates, bytesAfterEnd } = readPackage(cleanDocx());
    expect(entries.map(({ path }) => path)).toEqual(Object.keys(parts));
    expect(entries.map(({ bytes }) => Buffer.from(bytes))).toEqual(
      Object.values(parts).map((part) => Buffer.from(part)),
    );
    expect(new Set(entries.map(({ method }) => method))).toEqual(new Set([8]));
    expect(entries.map(entryTime)).toEqual(entries.map(() => ({ date: "2020-04-24", time: "00:00:00" })));
    expect({ duplicates, bytesAfterEnd }).toEqual({ duplicates: [], bytesAfterEnd: 0 });
  });

  test("keeps the first of two entries of a name, and says so", () => {
    const { parts, duplicates } = readPackage(renamed("word/header2.xml", "word/header1.xml"));
    expect(duplicates).toEqual(["word/header1.xml"]);
    expect(Buffer.from(parts.get("word/header1.xml") ?? []).toString()).toContain("PAGE");
  });

  test("measures what follows the end record", () => {
    const bytes = Buffer.concat([cleanDocx(), Buffer.alloc(100_000)]);
    expect(readPackage(bytes).bytesAfterEnd).toBe(100_000);
    expect(codesOf(bytes)).toEqual(["V20"]);
  });
});

describe("faults of the package (V20)", () => {
  const now = new Date(2026, 6, 5, 14, 23, 11);
  const [first, ...others] = Object.entries(cleanParts());
  const rows: readonly (readonly [string, Uint8Array, string])[] = [
    ["nothing at all", new Uint8Array(), "no end record"],
    ["text called .docx", Buffer.from("Báo cáo ".repeat(20)), "no end record"],
    ["a file cut in half", cleanDocx().slice(0, 3000), "no end record"],
    ["a double name", renamed("word/header2.xml", "word/header1.xml"), "occurs twice"],
    ["another name in the local header", localNameChanged(), "other name"],
    ["a method that Word does not know", patched(3, 8, 10, 12), "neither deflate nor store"],
    ["an encrypted entry", patched(3, 6, 8, 1), "encrypted"],
    ["an entry of another date", patched(3, 12, 14, 0x5123), "is dated 2020-09-03"],
    ["the hour of its making", pack(cleanParts(), now), "is dated 2026-07-05 14:23:10"],
    ["a flipped bit in a part", flipped(), "word/"],
    ["the list of types at the end", pack(Object.fromEntries([...others, ...(first ? [first] : [])])), "comes before"],
  ];

  test.each(rows)("%s", (_what, bytes, message) => {
    const faults = validateDocx(bytes).filter(({ code }) => code === "V20");
    expect(faults.map((fault) => `${fault.part} ${fault.message}`).join("\n")).toContain(message);
  });

  /** Fields of the headers and what a reader must say when one of them lies. */
  test.each<readonly [string, number, number, number, number, string]>([
    ["a count that is too large", END, 0, 10, 99, "several disks"],
    ["a second disk", END, 0, 4, 1, "several disks"],
    ["a directory entry of another kind", CENTRAL, 2, 0, 0, "broken central directory"],
    ["a name that runs out of the directory", CENTRAL, 11, 28, 999, "cut off"],
    ["a local header that is not there", LOCAL, 3, 0, 0, "no local header"],
    ["an offset beyond the entries", CENTRAL, 3, 42, 0xfff0, "no local header"],
    ["a packed size beyond the entries", CENTRAL, 3, 20, 0xfff0, "runs into"],
    ["another packed size in the local header", LOCAL, 3, 18, 7, "other size"],
    ["another method in the local header", LOCAL, 3, 8, 0, "other method"],
    ["a smaller size than is there", CENTRAL, 3, 24, 7, "cannot be inflated"],
    ["a larger size than is there", CENTRAL, 3, 24, 0xfff0, "were announced"],
    ["another checksum", CENTRAL, 3, 16, 0, "checksum"],
  ])("%s", (_what, signature, index, offset, value, message) => {
    const bytes = cleanDocx();
    new DataView(bytes.buffer).setUint16(headerAt(bytes, signature, index) + offset, value, true);
    expect(validateDocx(bytes)).toEqual([{ code: "V20", part: "", message: expect.stringContaining(message) }]);
  });

  test("fewer entries counted than listed", () => {
    const bytes = cleanDocx();
    const at = headerAt(bytes, END, 0);
    for (const field of [8, 10]) new DataView(bytes.buffer).setUint16(at + field, 5, true);
    expect(validateDocx(bytes)).toMatchObject([{ code: "V20", message: expect.stringContaining("more than its 5") }]);
  });

  test("whatever byte is changed, and wherever the file ends, there is an answer", () => {
    const clean = cleanDocx();
    for (let at = 0; at < clean.length; at += 41) {
      const bytes = clean.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(() => validateDocx(bytes)).not.toThrow();
      expect(codesOf(clean.slice(0, at))).toEqual(["V20"]);
    }
  });

  test("stored parts are as good as deflated ones", () => {
    const parts = Object.entries(cleanParts()).map(
      ([path, part]) => [path, Uint8Array.from(Buffer.from(part))] as const,
    );
    const bytes = zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(2020, 3, 24) });
    expect(new Set(readPackage(bytes).entries.map(({ method }) => method))).toEqual(new Set([0]));
    expect(codesOf(bytes)).toEqual([]);
  });
});

function localNameChanged(): Uint8Array {
  const bytes = cleanDocx();
  bytes.set(Buffer.from("X"), headerAt(bytes, LOCAL, 3) + 30);
  return bytes;
}

/** In the middle of the largest part, where only inflating or the checksum can notice. */
function flipped(): Uint8Array {
  const bytes = cleanDocx();
  const at = headerAt(bytes, LOCAL, 5) + 400;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return bytes;
}
