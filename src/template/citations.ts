/** Reads the documents that an outline names, one per line, in the form of a first citation. */

import { finding } from "../findings/kind.js";
import { outlineCitation } from "../findings/outlines.js";
import { readDate } from "../model/date.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { CitedDocument } from "../model/outline.js";

export function documentsOf(
  lines: readonly string[],
  placeOf: (path: string) => Place,
): Outcome<readonly CitedDocument[]> {
  const value: CitedDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, words] of lines.entries()) {
    const document = readCitation(words);
    if (document === undefined) diagnostics.push(finding(outlineCitation, placeOf(`van_ban.${index}`), { words }));
    else value.push(document);
  }
  return { value, diagnostics };
}

/** `Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị` */
function readCitation(words: string): CitedDocument | undefined {
  const found = /^(\p{L}[\p{L} ]*?) số (\d+[-/][\p{L}\d]+[-/][\p{L}\d/-]+),? ngày (\S+) của (.+)$/u.exec(words.trim());
  const reading = readDate(found?.[3] ?? "");
  if (found === null || !reading.ok || reading.date.day === undefined) return undefined;
  return { type: found[1] ?? "", number: found[2] ?? "", date: reading.date, body: found[4] ?? "" };
}
