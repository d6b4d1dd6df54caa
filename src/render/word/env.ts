/** What writing a block needs: `Env` is inherited by copy, `Collected` gathers what the whole file needs. */
import type { FormatProfile, Look } from "../../model/profile.js";
import type { Anchors } from "../anchors.js";
import type { NumberPlan } from "../heading-numbers.js";
import type { ContentsPlan } from "./contents.js";

/** What a block inherits from its surroundings. */
export interface Env {
  readonly profile: FormatProfile;
  readonly anchors: Anchors;
  readonly numbers: NumberPlan;
  readonly contents: ContentsPlan;
  /** Width in mm that may be filled. */
  readonly room: number;
  /** Plain paragraphs take this role instead of their own: the inside of a quote. */
  readonly role?: string;
  /** Everything here stays on the page of what follows. */
  readonly keepWithNext?: boolean;
  /** The first paragraph begins a new page. */
  readonly newPage?: boolean;
  /** Space in pt above the first row of a frame. */
  readonly gapAbove?: number;
}

export function lookOf(role: string, { profile }: Env): Look | undefined {
  return profile.roles.get(role);
}

/** The pictures of a file. */
export interface Media {
  /** By a digest of the bytes and their kind. */
  readonly files: Map<string, MediaFile>;
  /** The number of drawings so far; each drawing gets the next number. */
  drawings: number;
}

export interface MediaFile {
  /** Below `word/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is gathered while one part (the body, a header, a footer) is written. */
export interface Collected {
  readonly media: Media;
  /** Pictures that the part shows, in the order of their relationships. */
  readonly shown: MediaFile[];
  /** The number of the first relationship among `shown`. */
  readonly firstRelation: number;
}
