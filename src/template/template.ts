/** The template of a report: one outline, one format profile, and the source of the stubs that `new` makes. */
import type { Outline } from "../model/outline.js";
import type { FormatProfile, FrameSource } from "../model/profile.js";

export interface Template {
  readonly outline: Outline;
  readonly profile: FormatProfile;
  /** Handlebars source of an entry's stub: comments left as it wrote them are never reported. */
  readonly stub: FrameSource;
  /** Kinds of units that some profile speaks of. */
  readonly unitKinds: readonly string[];
}
