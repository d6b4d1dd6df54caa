/** How large a picture is printed. */
import type { Picture } from "./block.js";
import type { PageFormat } from "./profile.js";

export interface Size {
  /** mm */
  readonly width: number;
  readonly height: number;
}

const mmPerInch = 25.4;
/** Below this a line is nothing on paper, and office programs take it for no size at all. */
const least = 0.2;

/** As wide as typed, else as the file says; no wider and no taller than `room`, its proportions kept. */
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
