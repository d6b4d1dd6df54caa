/**
 * When two findings are the same: by code, file and the facts they speak of. Sentences and lines do not count, so that a
 * sentence can be improved and a line can move without breaking what was written down about a finding.
 */
import { compareText, type Diagnostic, type Facts } from "./diagnostic.js";

export interface Identity {
  readonly file: string;
  readonly code: string;
  readonly about?: Facts;
}

export function identityOf({ at, code, about }: Diagnostic): Identity {
  return { file: at.file, code, ...(about === undefined ? {} : { about }) };
}

export function identityKey({ file, code, about = {} }: Identity): string {
  return JSON.stringify([file, code, ...Object.entries(about).sort(([a], [b]) => compareText(a, b))]);
}

/** Within one reading of the files, where the same fault in two places is two findings. */
export function placedKey(finding: Diagnostic): string {
  const { line, column = 0 } = finding.at;
  return `${line}:${column} ${identityKey(identityOf(finding))}`;
}
