/** Bytes → a picture that can be printed. The bytes decide what it is, never its name. */

import type { Image } from "../../model/block.js";
import type { Sentence } from "../../model/diagnostic.js";
import type { Raster, Reading } from "./flaw.js";
import { jpegSignature, readJpeg } from "./jpeg.js";
import { pngSignature, readPng } from "./png.js";
import { cssDensity, readSvg } from "./svg.js";

export interface PictureFile {
  readonly image: Image;
  /** The camera was held sideways, and what prints it does not turn it. */
  readonly turned: boolean;
}

export function readPicture(file: Uint8Array): Reading<PictureFile> {
  if (file.length === 0) return { flaw: { kind: "empty" } };
  if (starts(file, pngSignature)) return asPicture("png", readPng(file));
  if (starts(file, jpegSignature)) return asPicture("jpeg", readJpeg(file));
  const head = new TextDecoder("latin1").decode(file.subarray(0, 4_096));
  if (looksLikeSvg(head)) {
    const svg = readSvg(file);
    return "flaw" in svg ? svg : { value: { image: svg.value, turned: false } };
  }
  return { flaw: { kind: "foreign", name: foreignName(head) } };
}

/** An SVG among the first words, and no web page around it. */
function looksLikeSvg(head: string): boolean {
  return (
    /^(\u00EF\u00BB\u00BF)?\s*</.test(head) && /<(\w+:)?svg[\s>]/i.test(head) && !/<html|<!DOCTYPE html/i.test(head)
  );
}

function starts(file: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => file[index] === byte);
}

function asPicture(format: "png" | "jpeg", read: Reading<Raster>): Reading<PictureFile> {
  if ("flaw" in read) return read;
  const { bytes, width, height, density = cssDensity, turned } = read.value;
  return { value: { image: { format, bytes, width, height, density }, turned } };
}

const kind = (name: string): Sentence => ({ vi: `hình ${name}`, en: `a ${name} picture` });
/** What people put in place of a picture, by how such files begin. */
const others: readonly (readonly [RegExp, Sentence])[] = [
  [/^GIF8/, kind("GIF")],
  [/^RIFF.{4}WEBP/s, kind("WebP")],
  [/^BM/, kind("BMP")],
  [/^(II\*\0|MM\0\*)/, kind("TIFF")],
  [/^.{4}ftyp(avif|avis)/s, kind("AVIF")],
  [/^.{4}ftyp(hei|hev|mif1|msf1)/s, kind("HEIC")],
  [/^\u0001\0\0\0.{36} EMF/s, kind("EMF")],
  [/^(\u00D7\u00CD\u00C6|\u0001\0\t\0)/, kind("WMF")],
  [/^%PDF/, { vi: "tệp PDF", en: "a PDF file" }],
  [/^PK\u0003\u0004/, { vi: "tệp nén hoặc tệp Word, Excel", en: "an archive or an Office file" }],
  [/^\s*(<!DOCTYPE html|<html|<head|<body)/i, { vi: "trang mạng", en: "a web page" }],
];

function foreignName(head: string): Sentence {
  return others.find(([form]) => form.test(head))?.[1] ?? { vi: "tệp không rõ loại", en: "a file of an unknown kind" };
}
