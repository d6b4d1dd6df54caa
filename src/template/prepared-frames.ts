/**
 * The program's own frames as the build compiled them, by their text. An edited frame, or one of a unit's own, is not found here
 * and is compiled on use. The table is empty when the modules run unbundled; the bundle fills it
 * (`src/program/rolldown.config.js`).
 */
export interface PreparedFrame {
  /** Every name that it uses, with its line, in order. */
  readonly names: readonly (readonly [name: string, line: number])[];
  /** The compiled template for the runtime of Handlebars. */
  readonly program: object;
}

export const preparedFrames: ReadonlyMap<string, PreparedFrame> = new Map([]);
