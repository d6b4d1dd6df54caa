/** Computes the printed size of a picture. */
import type { Picture } from "./block.js";
import type { PageFormat } from "./profile.js";

export interface Size {
  /** mm */
  readonly width: number;
  readonly height: number;
}

const mmPerInch = 25.4;
/** Smaller sizes are invisible, and office programs ignore them. */
const least = 0.2;

/** The typed width, else the size in the file; at most `room`, with the proportions unchanged. */
export function printedSize({ image, width }: Picture, room: Size): Size {
  if (image === undefined) return { width: 0, height: 0 };
  const wanted = width ?? (image.width / image.density) * mmPerInch;
  const ratio = image.height / image.width;
  const fitted = Math.min(wanted, room.width, room.height / ratio);
  return { width: Math.max(fitted, least), height: Math.max(fitted * ratio, least) };
}

/** What a page leaves for text. */
export function textArea({ width, height, top, bottom, left, right }: PageFormat): Size {
  return { width: width - left - right, height: height - top - bottom };
}
