/**
 * What the build has read of the templates that come with the program, by a digest of the very text it was read from: a
 * template that is edited, or a unit's own, is simply not found here and is read as any other. Nothing is prepared where
 * the modules run as they stand; the bundle puts its own table in place of the empty one (`src/rolldown.config.js`).
 */
import { createHash } from "node:crypto";

/** YAML by its text: the plain data, and the line of every key, from 0. */
export interface PreparedYaml {
  readonly data: unknown;
  readonly lines: readonly (readonly [path: string, line: number])[];
}

export interface Prepared {
  /** Texts without any finding about their letters. */
  readonly clean: readonly string[];
  readonly yaml: Readonly<Record<string, PreparedYaml>>;
}

const prepared: Prepared = { clean: [], yaml: {} };
const clean = new Set(prepared.clean);

/** Whether nothing is wrong with any letter of a file. */
export function isClean(bytes: Uint8Array): boolean {
  return clean.size > 0 && clean.has(digestOf(bytes));
}

export function preparedYaml(text: string): PreparedYaml | undefined {
  return clean.size === 0 ? undefined : prepared.yaml[digestOf(text)];
}

export function digestOf(text: string | Uint8Array): string {
  return createHash("sha1").update(text).digest("base64url");
}
