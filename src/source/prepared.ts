/**
 * What the build has read of the templates that come with the program, by a digest of the very text it was read from: a
 * template that is edited, or a unit's own, is simply not found here and is read as any other. Nothing is prepared where
 * the modules run as they stand; the bundle puts its own table in place of the empty one (`src/program/rolldown.config.js`).
 */
import { createHash } from "node:crypto";

/** YAML by its text: the plain data, and offsets in the text of every key and its value. */
export interface PreparedYaml {
  readonly data: unknown;
  readonly nodes: readonly (readonly [path: string, key: number, keyEnd: number, value: number, valueEnd: number])[];
}

export interface Prepared {
  /** Texts without any finding about their letters: bytes of each, by digest. */
  readonly clean: Readonly<Record<string, number>>;
  readonly yaml: Readonly<Record<string, PreparedYaml>>;
  /** Letters of each text of YAML. */
  readonly letters: readonly number[];
}

const prepared: Prepared = { clean: {}, yaml: {}, letters: [] };

// Few texts are as long as one of ours: most are known to be none without a digest.
const sizes = new Set(Object.values(prepared.clean));
const lengths = new Set(prepared.letters);

/** Whether nothing is wrong with any letter of a file. */
export function isClean(bytes: Uint8Array): boolean {
  return sizes.has(bytes.length) && Object.hasOwn(prepared.clean, digestOf(bytes));
}

export function preparedYaml(text: string): PreparedYaml | undefined {
  return lengths.has(text.length) ? prepared.yaml[digestOf(text)] : undefined;
}

export function digestOf(text: string | Uint8Array): string {
  return createHash("sha1").update(text).digest("base64url");
}
