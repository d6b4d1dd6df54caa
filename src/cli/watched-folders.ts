/**
 * Lists the folders whose changes can affect a check: the given folders and all below them, the templates, the folders of shared
 * `chung.md` files, and the folders above, where any of these may appear.
 */

import { placesTyped } from "../batch/find-reports.js";
import { mayHoldReports } from "../batch/patterns.js";
import { sharedFolders } from "../content/shared-files.js";
import type { Host } from "../host/host.js";
import { ancestors, isInside, joinPath } from "../host/paths.js";
import { templateFolders } from "../template/library.js";

/** Absolute paths, each once. */
export function watchedFolders(host: Host, typed: readonly string[]): readonly string[] {
  const working = host.absolute(".");
  const places = placesTyped(host, typed).map((place) => host.absolute(place));
  const found = new Set<string>([working]);
  for (const place of places) {
    for (const above of ancestors(place)) {
      if (host.kind(above) === "folder" && (isInside(above, working) || above === nearest(host, place)))
        found.add(above);
    }
    addBelow(host, place, found);
    for (const above of sharedFolders(host, place)) if (host.kind(above) === "folder") found.add(above);
  }
  for (const folder of templatesOf(host, places)) addBelow(host, folder, found);
  return [...found];
}

/** The nearest existing folder above. */
function nearest(host: Host, place: string): string | undefined {
  return ancestors(place).find((folder) => host.kind(folder) === "folder");
}

function templatesOf(host: Host, places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    const from = nearest(host, place);
    return from === undefined ? [] : templateFolders(host, from);
  });
}

const deepest = 20;

function addBelow(host: Host, folder: string, found: Set<string>, depth = 0): void {
  if (depth > deepest || host.kind(folder) !== "folder") return;
  found.add(folder);
  for (const entry of listed(host, folder)) {
    if (entry.kind === "folder" && mayHoldReports(entry.name))
      addBelow(host, joinPath(folder, entry.name), found, depth + 1);
  }
}

/** A folder may vanish while it is listed; a change of its parent is then reported. */
function listed(host: Host, folder: string): ReturnType<Host["list"]> {
  try {
    return host.list(folder);
  } catch {
    return [];
  }
}
