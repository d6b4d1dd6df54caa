/** SVG: read strictly, held to what may be printed, and written again from what was read. */
import type { Image } from "../../model/block.js";
import { broken, type Reading, sizeFlaw } from "./flaw.js";
import { harmless, svgNamespace } from "./svg-safety.js";
import { readXml, writeXml, type XmlNode } from "./xml.js";

/** CSS px: 96 to the inch. */
export const cssDensity = 96;
const perUnit: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  mm: cssDensity / 25.4,
  cm: cssDensity / 2.54,
  in: cssDensity,
  pt: cssDensity / 72,
  pc: cssDensity / 6,
};

export function readSvg(file: Uint8Array): Reading<Omit<Image, "fallback">> {
  let source: string;
  try {
    source = new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return broken;
  }
  const root = readXml(source);
  if (root === "doctype") return { flaw: { kind: "unsafe", part: "<!DOCTYPE" } };
  if (root === "instruction") return { flaw: { kind: "unsafe", part: "<?" } };
  if (root === "broken") return broken;
  const clean = harmless(root);
  if ("flaw" in clean) return clean;
  const size = sizeOf(clean.value);
  if (size === undefined) return broken;
  const flaw = sizeFlaw(size.width, size.height);
  if (flaw !== undefined) return { flaw };
  const attributes = new Map([
    ["xmlns", svgNamespace],
    ["xmlns:xlink", "http://www.w3.org/1999/xlink"],
    ...clean.value.attributes,
    ["width", rounded(size.width)] as const,
    ["height", rounded(size.height)] as const,
  ]);
  const bytes = new TextEncoder().encode(writeXml({ ...clean.value, attributes }));
  return { value: { format: "svg", bytes, ...size, density: cssDensity } };
}

function rounded(px: number): string {
  return String(Math.round(px * 1_000) / 1_000);
}

/** px, from width and height where they are lengths, else from the view box. */
function sizeOf({ attributes }: XmlNode): { readonly width: number; readonly height: number } | undefined {
  const [width, height] = [lengthOf(attributes.get("width")), lengthOf(attributes.get("height"))];
  if (width !== undefined && height !== undefined) return { width, height };
  const box = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , across = 0, down = 0] = box;
  if (box.length !== 4 || !(across > 0) || !(down > 0) || !box.every(Number.isFinite)) return undefined;
  if (width !== undefined) return { width, height: (width * down) / across };
  if (height !== undefined) return { width: (height * across) / down, height };
  return { width: across, height: down };
}

function lengthOf(written: string | undefined): number | undefined {
  const found = /^\s*\+?(\d{1,7}(?:\.\d+)?|\.\d+)\s*(px|mm|cm|in|pt|pc|)\s*$/.exec(written ?? "");
  const px = Number(found?.[1]) * (perUnit[found?.[2] ?? ""] ?? Number.NaN);
  return px > 0 ? px : undefined;
}
