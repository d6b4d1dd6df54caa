/**
 * What the case page of a kind of finding tells people. The build makes one file of all pages, which stands beside the
 * program as its templates do and is read only by those who print it.
 */

import { nodeHost } from "../host/node-host.js";
import { joinPath, parentPath } from "../host/paths.js";
import type { Sentence } from "../model/diagnostic.js";

/**
 * What is typed, by file of a report; null where there is no such file. Of a file of fields only the lines that matter
 * stand here; a text without `---` stands below the fields of its file. A sentence instead of files where the fault is
 * not in what is typed: an encoding, a name, a size.
 */
export type Example = Readonly<Record<string, string | null>> | Sentence;

export interface PageText {
  /** Why there is such a finding. */
  readonly why: Sentence;
  /** How to fix it, for whoever writes reports or templates: they read Vietnamese. */
  readonly fix: string;
  readonly wrong: Example;
  readonly right: Example;
}

/** Whether an example is given in words. */
export function isWords(example: Example): example is Sentence {
  return "vi" in example && "en" in example;
}

let read: Readonly<Record<string, PageText>> | undefined;

/** By code. */
export function pageTexts(): Readonly<Record<string, PageText>> {
  if (read !== undefined) return read;
  const host = nodeHost();
  const path = joinPath(parentPath(host.ownTemplates) ?? ".", "dist/pages.json");
  read = JSON.parse(new TextDecoder().decode(host.read(path))) as Readonly<Record<string, PageText>>;
  return read;
}
