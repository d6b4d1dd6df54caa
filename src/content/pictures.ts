/** The pictures that a report's text names: each file is read once, and only inside the report's folder. */

import { finding } from "../findings/kind.js";
import * as f from "../findings/picture-files.js";
import * as k from "../findings/pictures.js";
import type { Host } from "../host/host.js";
import type { Image } from "../model/block.js";
import type { Diagnostic, Place } from "../model/diagnostic.js";
import { limits } from "../source/limits.js";
import type { PictureFlaw } from "../source/pictures/flaw.js";
import { readPicture } from "../source/pictures/picture-file.js";
import { readAsset, stepsOf } from "./report-assets.js";

export type Reporter = (diagnostic: Diagnostic) => void;

export interface PictureShelf {
  /** The picture in a file of the report's folder. What is wrong with a file is reported once, at its first use. */
  readonly take: (name: string, at: Place, report: Reporter) => Image | undefined;
}

export function pictureShelf(host: Host, folder: string): PictureShelf {
  const taken = new Map<string, Image | undefined>();
  let bytes = 0;
  let full = false;
  const take: PictureShelf["take"] = (name, at, report) => {
    const key = stepsOf(name)?.join("/") ?? name;
    if (taken.has(key)) return taken.get(key);
    const image = opened(host, folder, name, at, report);
    bytes += (image?.bytes.length ?? 0) + (image?.fallback?.length ?? 0);
    const fits = bytes <= limits.allPictureBytes;
    // From here on every picture would be too many: one cause, one finding.
    if (!fits && !full) report(finding(f.pictureTooLarge, at, { why: "all-bytes", most: limits.allPictureBytes }));
    full = !fits;
    taken.set(key, fits ? image : undefined);
    return taken.get(key);
  };
  return { take };
}

function opened(host: Host, folder: string, name: string, at: Place, report: Reporter): Image | undefined {
  const bytes = bytesOf(host, folder, name, at, report);
  if (bytes === undefined) return undefined;
  const read = readPicture(bytes);
  if ("flaw" in read) {
    report(flawed(at, name, read.flaw));
    return undefined;
  }
  const { image, turned } = read.value;
  if (turned) report(finding(k.pictureTurned, at, { name }));
  return image.format === "svg" ? withPng(host, folder, name, image, at, report) : image;
}

function bytesOf(host: Host, folder: string, name: string, at: Place, report: Reporter): Uint8Array | undefined {
  const asset = readAsset(host, folder, name, limits.pictureBytes);
  if (asset.ok) return asset.bytes;
  switch (asset.why) {
    case "outside":
      report(finding(k.pictureOutside, at, { name }));
      break;
    case "missing":
      report(finding(k.pictureMissing, at, { why: "no-such-file", name, nearest: asset.nearest }));
      break;
    case "too-large":
      report(finding(f.pictureTooLarge, at, { why: "bytes", name, most: limits.pictureBytes }));
      break;
    case "unreadable":
      report(finding(k.pictureUnreadable, at, { name }));
  }
  return undefined;
}

function flawed(at: Place, name: string, flaw: PictureFlaw): Diagnostic {
  switch (flaw.kind) {
    case "empty":
      return finding(f.pictureBroken, at, { why: "empty", name });
    case "broken":
      return finding(f.pictureBroken, at, { why: "damaged", name });
    case "foreign":
      return finding(f.pictureKind, at, { name, seems: flaw.name });
    case "too-many-pixels": {
      const { width, height } = flaw;
      return finding(f.pictureTooLarge, at, { why: "pixels", name, width, height, most: limits.picturePixels });
    }
    case "unsafe":
      return finding(f.pictureUnsafe, at, { name, part: flaw.part });
  }
}

/** How far the proportions of two pictures of the same thing may differ: a pixel more or less. */
const likeness = 0.02;

/** Word before 2019 and LibreOffice before 7.6 show no SVG inside a Word file, but the PNG that stands for it. */
function withPng(
  host: Host,
  folder: string,
  name: string,
  image: Image,
  at: Place,
  report: Reporter,
): Image | undefined {
  const png = `${name.replace(/\.[^./\\]*$/, "")}.png`;
  const asset = readAsset(host, folder, png, limits.pictureBytes);
  const read = asset.ok ? readPicture(asset.bytes) : undefined;
  const other = read !== undefined && "value" in read ? read.value.image : undefined;
  const ratio = other === undefined ? 0 : (other.width * image.height) / (other.height * image.width);
  if (other?.format === "png" && Math.abs(ratio - 1) <= likeness) return { ...image, fallback: other.bytes };
  report(finding(k.pictureWithoutPng, at, { name, png }));
  return undefined;
}
