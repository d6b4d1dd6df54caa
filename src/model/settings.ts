/** How a report changes the findings about it: severities and waivers, as plain data. */
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

/** A finding that the author waives, with the reason. */
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
