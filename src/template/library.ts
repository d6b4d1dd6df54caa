/**
 * Finds templates: the nearest `templates/` folder upward from a report, then the program's own. The nearest one with an id
 * wins, so a unit can keep next year's outline beside its reports.
 */
import type { Host } from "../host/host.js";
import { ancestors, joinPath } from "../host/paths.js";
import { holdsTemplates, isOutlineFolder } from "../source/template-place.js";

/** Folders of templates for reports in `from`, nearest first. */
export function templateFolders(host: Host, from: string): readonly string[] {
  const holder = ancestors(host.absolute(from)).find((folder) => holdsTemplates(host, folder));
  const nearest = holder === undefined ? undefined : joinPath(holder, "templates");
  return nearest === undefined || nearest === host.ownTemplates ? [host.ownTemplates] : [nearest, host.ownTemplates];
}

/** The folder of the outline with this id, or undefined. A path is not an id, so no name leads out of `templates/`. */
export function outlineFolder(host: Host, folders: readonly string[], id: string): string | undefined {
  if (!/^[a-z0-9_-]+$/.test(id)) return undefined;
  return folders.map((folder) => joinPath(folder, id)).find((folder) => isOutlineFolder(host, folder));
}

/** The folder of the format profile with this id, or undefined. */
export function profileFolder(host: Host, folders: readonly string[], id: string): string | undefined {
  return folders
    .map((folder) => joinPath(joinPath(folder, "the-thuc"), id))
    .find((folder) => host.kind(joinPath(folder, "the-thuc.md")) === "file");
}

export function outlineIds(host: Host, folders: readonly string[]): readonly string[] {
  return unique(
    folders.flatMap((folder) =>
      foldersIn(host, folder).filter((name) => isOutlineFolder(host, joinPath(folder, name))),
    ),
  );
}

export function profileIds(host: Host, folders: readonly string[]): readonly string[] {
  return unique(
    folders.flatMap((folder) => {
      const profiles = joinPath(folder, "the-thuc");
      return foldersIn(host, profiles).filter(
        (name) => host.kind(joinPath(joinPath(profiles, name), "the-thuc.md")) === "file",
      );
    }),
  );
}

function foldersIn(host: Host, folder: string): readonly string[] {
  if (host.kind(folder) !== "folder") return [];
  return host
    .list(folder)
    .filter((entry) => entry.kind === "folder")
    .map((entry) => entry.name);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
