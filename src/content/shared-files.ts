/**
 * `chung.md` → fields that the reports below it share. It is looked for in the report's own folder and upward to the one
 * that holds `templates/` (without one, to the working folder). A key of the report comes before one of the nearer file,
 * and that before one of the farther.
 */

import { finding } from "../findings/kind.js";
import { sharedText } from "../findings/settings.js";
import type { Host } from "../host/host.js";
import { ancestors, isInside, joinPath } from "../host/paths.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { emptyRange } from "../model/source.js";
import { fieldFaults, isEmpty, meantKey, type Shape } from "../source/fields.js";
import { type FrontMatter, readFrontMatter, type TypedValue } from "../source/front-matter.js";
import { holdsTemplates } from "../source/template-place.js";
import type { SourceText } from "../source/text.js";

export const sharedFileName = "chung.md";

export interface SharedFiles {
  /** Nearest first. */
  readonly fronts: readonly FrontMatter[];
  /** As a person sees them. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `open` reads one file of a folder with all its guards. */
export function readSharedFiles(
  host: Host,
  folder: string,
  shape: Shape,
  open: (folder: string, name: string, diagnostics: Diagnostic[]) => SourceText,
): SharedFiles {
  const diagnostics: Diagnostic[] = [];
  const fronts: FrontMatter[] = [];
  const files: string[] = [];
  for (const place of sharedFolders(host, folder)) {
    if (host.kind(joinPath(place, sharedFileName)) === undefined) continue;
    const source = open(place, sharedFileName, diagnostics);
    files.push(source.file);
    if (!source.readable) continue;
    const front = readFrontMatter(source);
    fronts.push(front.value);
    diagnostics.push(...front.diagnostics, ...fieldFaults(front.value, shape));
    const text = front.value.body.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/\S/g, " "));
    if (front.value.usable && text.trim() !== "") {
      const line = front.value.bodyLine + (text.slice(0, text.search(/\S/)).match(/\n/g)?.length ?? 0);
      diagnostics.push(finding(sharedText, emptyRange(source.file, line), {}));
    }
  }
  return { fronts, files, diagnostics };
}

/** Where `chung.md` is looked for, nearest first; absolute paths. */
export function sharedFolders(host: Host, folder: string): readonly string[] {
  const upward = ancestors(host.absolute(folder));
  const holder = upward.findIndex((place) => holdsTemplates(host, place));
  if (holder >= 0) return upward.slice(0, holder + 1);
  const working = host.absolute(".");
  return upward.filter((place, index) => index === 0 || isInside(place, working));
}

/** The fields of a report with those it takes over, each with its own place. */
export function withShared(own: FrontMatter, shared: readonly FrontMatter[], shape: Shape): FrontMatter {
  if (!own.usable) return own;
  const known = Object.keys(shape);
  const data: Record<string, TypedValue> = Object.assign(Object.create(null), own.data);
  const from = new Map<string, FrontMatter>();
  const taken = new Set(
    Object.keys(own.data)
      .filter((key) => !isEmpty(own.data[key]))
      .map((key) => meantKey(key, known)),
  );
  for (const front of shared) {
    for (const [key, value] of Object.entries(front.data)) {
      const meant = meantKey(key, known);
      if (meant === undefined || taken.has(meant) || isEmpty(value)) continue;
      taken.add(meant);
      data[meant] = value;
      // A misspelt key has its line under its own name.
      from.set(
        meant,
        meant === key ? front : { ...front, placeOf: (path, of) => front.placeOf(path.replace(meant, key), of) },
      );
    }
  }
  if (from.size === 0) return own;
  const holder = (path: string): FrontMatter => from.get(path.split(".")[0] ?? "") ?? own;
  return { ...own, data, placeOf: (path, of) => holder(path).placeOf(path, of) };
}
