/** Lists the available outlines, one line each. */
import type { Host } from "../host/host.js";
import type { Outline } from "../model/outline.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "./library.js";
import { readOutline } from "./outline.js";

export type OutlineListing = Pick<Outline, "id" | "name" | "version" | "documentType">;

/** By id, with the name. Faults of an outline are not reported here. */
export function outlineListings(host: Host, from: string): readonly OutlineListing[] {
  const folders = templateFolders(host, from);
  const profiles = profileIds(host, folders);
  return outlineIds(host, folders).flatMap((each): readonly OutlineListing[] => {
    const folder = outlineFolder(host, folders, each);
    if (folder === undefined) return [];
    const { id, name, version, documentType } = readOutline(host, folder, profiles).value;
    return [{ id, name, version, documentType }];
  });
}
