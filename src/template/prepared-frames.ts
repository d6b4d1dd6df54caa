/**
 * Frames of the templates that come with the program, as the build has compiled them, by their very text: one that is
 * edited, or a unit's own, is not found here and is compiled when it is met. Nothing is prepared where the modules run as
 * they stand; the bundle puts its own table in place of the empty one (`src/program/rolldown.config.js`).
 */
export interface PreparedFrame {
  /** Every name that is asked for, with its line, in order. */
  readonly names: readonly (readonly [name: string, line: number])[];
  /** What Handlebars makes of it, for its runtime. */
  readonly program: object;
}

export const preparedFrames: ReadonlyMap<string, PreparedFrame> = new Map([]);
