/** Which folder's `templates/` holds templates of ours: the place upward of a report where every search ends. */
import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";

/** Other programs keep folders named `templates` too. */
export function holdsTemplates(host: Host, folder: string): boolean {
  const templates = joinPath(folder, "templates");
  if (host.kind(templates) !== "folder") return false;
  return host
    .list(templates)
    .some(
      (entry) =>
        entry.kind === "folder" &&
        (entry.name === "the-thuc" || isOutlineFolder(host, joinPath(templates, entry.name))),
    );
}

export function isOutlineFolder(host: Host, folder: string): boolean {
  return host.kind(joinPath(folder, "mau.md")) === "file";
}
