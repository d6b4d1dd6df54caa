/**
 * The lines of a block → the bytes of a file. Words after the path say what a page of plain text cannot show: an
 * encoding, line ends, characters by number, lines that repeat, pictures.
 */
import { jpegOf, pngOf } from "../pictures.js";

const forms: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-16le": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "utf-16be": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  bom: (text) => Buffer.from(`\uFEFF${text}`, "utf8"),
  crlf: (text) => Buffer.from(text.replaceAll("\n", "\r\n"), "utf8"),
};

const byteWords: readonly string[] = [...Object.keys(forms), "ky-tu", "lap"];

export function bytesOf(lines: readonly string[], words: readonly string[]): Uint8Array {
  const picture = words.map(pictureOf).find((each) => each !== undefined);
  if (picture !== undefined) return picture;
  const whole = words.includes("lap") ? lines.flatMap(repeated) : lines;
  const text = whole.map((line) => `${line}\n`).join("");
  if (words.includes("ky-tu")) return numbered(text);
  const form = words.map((word) => forms[word]).find((each) => each !== undefined);
  return form === undefined ? Buffer.from(text, "utf8") : form(text);
}

/** `png:640x480`, `jpeg:640x480`, `jpeg-xoay:640x480` taken with the camera on its side; `/100` keeps the first bytes. */
const pictureWord = /^hinh=(png|jpeg|jpeg-xoay):(\d+)x(\d+)(?:\/(\d+))?$/;

export function isByteWord(word: string): boolean {
  return byteWords.includes(word) || pictureWord.test(word);
}

function pictureOf(word: string): Uint8Array | undefined {
  const found = pictureWord.exec(word);
  if (found === null) return undefined;
  const [, kind, across, down, length] = found;
  const [width, height] = [Number(across), Number(down)];
  const turned = kind === "jpeg-xoay" ? { orientation: 6 } : {};
  const whole = kind === "png" ? pngOf(width, height) : jpegOf(width, height, turned);
  return length === undefined ? whole : whole.subarray(0, Number(length));
}

/** `×300 chữ №` stands for 300 such lines, each with its own number; `⋯300 chữ №` for one line of them all. */
function repeated(line: string): readonly string[] {
  const found = /^([×⋯])(\d+) (.*)$/.exec(line);
  if (found === null) return [line];
  const all = Array.from({ length: Number(found[2]) }, (_, index) => counted(found[3] ?? "", index + 1));
  return found[1] === "×" ? all : [all.join(" ")];
}

/** `№` is the number of a line or a file among those made from one. */
export function counted(text: string, number: number): string {
  return text.replaceAll("№", String(number));
}

/** `\u200B` is that character and `\xE9` that very byte. */
function numbered(text: string): Uint8Array {
  const parts = text.split(/(\\u[0-9A-F]{4}|\\x[0-9A-F]{2})/);
  return Buffer.concat(
    parts.map((part, index) => {
      if (index % 2 === 0) return Buffer.from(part, "utf8");
      const value = Number.parseInt(part.slice(2), 16);
      return part.startsWith("\\x") ? Buffer.from([value]) : Buffer.from(String.fromCharCode(value), "utf8");
    }),
  );
}
