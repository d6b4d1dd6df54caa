/** PNG and JPEG: size and density as the file says, and nothing in the bytes but the picture. */
import { describe, expect, test } from "vitest";
import { readPicture } from "../../../../src/source/pictures/picture-file.js";
import { chunk, jpegOf, pngOf } from "../../../support/pictures.js";

function read(bytes: Uint8Array) {
  const reading = readPicture(bytes);
  if ("flaw" in reading) throw new Error(reading.flaw.kind);
  return reading.value;
}

const flawOf = (bytes: Uint8Array): string | undefined => {
  const reading = readPicture(bytes);
  return "flaw" in reading ? reading.flaw.kind : undefined;
};

test.each([
  ["png", pngOf(640, 480)],
  ["jpeg", jpegOf(640, 480)],
] as const)("%s: size in px, 96 to the inch unless it says otherwise", (format, bytes) => {
  expect(read(bytes).image).toMatchObject({ format, width: 640, height: 480, density: 96 });
  expect(Buffer.from(read(bytes).image.bytes).equals(bytes)).toBe(true);
});

test("a density of a scanner is believed, one of no machine is not", () => {
  expect(read(pngOf(640, 480, { perMetre: 11_811 })).image.density).toBe(300);
  expect(read(pngOf(640, 480, { perMetre: 3 })).image.density).toBe(96);
});

describe("what is not the picture stays out", () => {
  test("PNG: texts, and what follows the end", () => {
    const bytes = Buffer.concat([pngOf(20, 10, { note: "nguoi-chup" }), Buffer.from("phan-duoi")]);
    expect(Buffer.from(read(bytes).image.bytes).equals(pngOf(20, 10))).toBe(true);
  });

  test("JPEG: place, camera, notes, and what follows the end", () => {
    const bytes = jpegOf(20, 10, { orientation: 1, note: "nguoi-chup", tail: "phim kèm theo" });
    expect(Buffer.from(read(bytes).image.bytes).equals(jpegOf(20, 10))).toBe(true);
  });
});

test.each([
  [undefined, false],
  [1, false],
  [3, true],
  [6, true],
  [8, true],
  [9, false],
])("a camera's orientation %s: turned is %s", (orientation, turned) => {
  expect(read(jpegOf(20, 10, orientation === undefined ? {} : { orientation })).turned).toBe(turned);
});

describe("damaged files are told, never printed", () => {
  const png = pngOf(64, 48);
  const jpeg = jpegOf(64, 48);

  test("cut off anywhere", () => {
    for (const [whole, from] of [
      [png, 8],
      [jpeg, 3],
    ] as const) {
      for (let length = from; length < whole.length; length++) expect(flawOf(whole.subarray(0, length))).toBe("broken");
    }
  });

  test("any byte of a PNG changed", () => {
    for (let at = 8; at < png.length; at++) {
      const other = Buffer.from(png);
      other[at] = (other[at] ?? 0) ^ 0x55;
      expect(["broken", "too-many-pixels"]).toContain(flawOf(other));
    }
  });

  test("without pixels, with two headers, with a header in second place", () => {
    const [start, header, end] = [png.subarray(0, 8), png.subarray(8, 33), chunk("IEND", Buffer.alloc(0))];
    const pixels = png.subarray(33, png.length - 12);
    expect(flawOf(Buffer.concat([start, header, end]))).toBe("broken");
    expect(flawOf(Buffer.concat([start, header, header, pixels, end]))).toBe("broken");
    expect(flawOf(Buffer.concat([start, pixels, header, end]))).toBe("broken");
    expect(flawOf(Buffer.concat([start, header, pixels, end]))).toBeUndefined();
  });
});

test("a header that claims more pixels than a page can show is refused before anything else is looked at", () => {
  expect(flawOf(pngOf(100_000, 100_000).subarray(0, 40))).toBe("too-many-pixels");
  expect(flawOf(jpegOf(60_000, 60_000))).toBe("too-many-pixels");
  expect(flawOf(pngOf(0xff_ff_ff_ff, 1).subarray(0, 40))).toBe("too-many-pixels");
});
