/**
 * Pictures in a Word file. npm docx hashes and copies the bytes of a picture at every use and numbers drawings through the
 * whole process; here it is given a short name in place of the bytes, which are put in once, when the parts are made.
 */
import { createHash } from "node:crypto";
import { ImageRun, Paragraph } from "docx";
import type { Picture } from "../../model/block.js";
import { printedSize } from "../../model/picture-size.js";
import type { FormatProfile } from "../../model/profile.js";
import { mmToPx } from "../units.js";
import { altWords, pictureRoom } from "../wording.js";

/** The pictures of one document, gathered while its paragraphs are made. */
export interface Drawings {
  /** Bytes by the name that stands for them. */
  readonly media: Map<string, Uint8Array>;
  count: number;
}

export function noDrawings(): Drawings {
  return { media: new Map(), count: 0 };
}

/** The line a picture stands on. `room`: mm across; `style`: id of the style for it. */
export function pictureLine(
  picture: Picture,
  { profile, room, drawings }: { readonly profile: FormatProfile; readonly room: number; readonly drawings: Drawings },
  style: string,
  keepNext: boolean,
): Paragraph | undefined {
  const { image } = picture;
  if (image === undefined) return undefined;
  const { width, height } = printedSize(picture, pictureRoom(picture, room, profile));
  const id = ++drawings.count;
  const shared = {
    transformation: { width: mmToPx(width), height: mmToPx(height) },
    altText: { id: String(id), name: `Picture ${id}`, description: altWords(picture) },
  };
  const data = named(image.bytes, drawings);
  const run =
    image.format === "svg"
      ? new ImageRun({
          ...shared,
          type: "svg",
          data,
          fallback: { type: "png", data: named(image.fallback ?? new Uint8Array(), drawings) },
        })
      : new ImageRun({ ...shared, type: image.format === "png" ? "png" : "jpg", data });
  return new Paragraph({ style, children: [run], ...(keepNext ? { keepNext: true } : {}) });
}

const names = new WeakMap<Uint8Array, string>();

/** The same bytes have the same name, whatever file they came from: a picture used often is stored once. */
function named(bytes: Uint8Array, { media }: Drawings): Uint8Array {
  const name = names.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
  names.set(bytes, name);
  media.set(name, bytes);
  return new TextEncoder().encode(name);
}

/** Puts the bytes of the pictures into the parts that hold their names. */
export function placedPictures(parts: Map<string, Uint8Array>, { media }: Drawings): Map<string, Uint8Array> {
  for (const [path, content] of parts) {
    const bytes = path.startsWith("word/media/") ? media.get(new TextDecoder().decode(content)) : undefined;
    if (bytes !== undefined) parts.set(path, bytes);
  }
  return parts;
}
