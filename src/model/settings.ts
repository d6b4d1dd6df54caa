/** How a report changes what the checks say of it: plain data, read where it was typed, weighed when all is found. */
import type { Place } from "./diagnostic.js";

/** `muc_do`: a finding weighs more or less than it does by itself. */
export interface LevelSetting {
  readonly code: string;
  /** As typed. */
  readonly typed: string;
  readonly at: Place;
  /** Holds for other reports too. */
  readonly shared: boolean;
}

/** A finding that the author knows of and lets stand, and why. */
export interface Waiver {
  readonly code: string;
  readonly reason: string;
  readonly at: Place;
  readonly shared: boolean;
  /** Only in this file, as a person sees it; everywhere without it. */
  readonly file?: string;
  /** Only on these lines of it. */
  readonly from?: number;
  readonly to?: number;
}

export interface Settings {
  readonly levels: readonly LevelSetting[];
  readonly waivers: readonly Waiver[];
}
