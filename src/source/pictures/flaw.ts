/** What a picture file turned out to be. The sentences about it are made where the place in the text is known. */
import type { Sentence } from "../../model/diagnostic.js";
import { limits } from "../limits.js";

export type PictureFlaw =
  | { readonly kind: "empty" }
  /** A file of another kind: what it seems to be. */
  | { readonly kind: "foreign"; readonly name: Sentence }
  | { readonly kind: "broken" }
  | { readonly kind: "too-many-pixels"; readonly width: number; readonly height: number }
  /** Holds what could run, or points out of itself. */
  | { readonly kind: "unsafe"; readonly part: string };

/** A PNG or a JPEG without what a picture does not need: where and by whom it was taken, text, whatever follows its end. */
export interface Raster {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** px per inch, when the file says so sensibly. */
  readonly density?: number;
  /** The camera was held sideways: programs that print do not turn it. */
  readonly turned: boolean;
}

export type Reading<T> = { readonly value: T } | { readonly flaw: PictureFlaw };

export const broken: { readonly flaw: PictureFlaw } = { flaw: { kind: "broken" } };

/** A size that could be printed, or what is wrong with it. */
export function sizeFlaw(width: number, height: number): PictureFlaw | undefined {
  if (width < 1 || height < 1) return { kind: "broken" };
  return width * height > limits.picturePixels ? { kind: "too-many-pixels", width, height } : undefined;
}

/** Cameras write 1 or 72, some programs 0 or millions: only what a screen, a printer or a scanner uses is believed. */
export function sensibleDensity(across: number, down: number): { readonly density?: number } {
  const density = Math.round(across);
  return Math.abs(across - down) < 1 && density >= 60 && density <= 1_200 ? { density } : {};
}
