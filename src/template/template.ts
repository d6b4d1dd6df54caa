/** Everything official that a report is made with: its outline, the profiles there are, and the stubs of its entries. */

import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";
import { readDate } from "../model/date.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { Outline } from "../model/outline.js";
import type { FormatProfile, FrameSource } from "../model/profile.js";
import { type FrontMatter, readFrontMatter } from "../source/front-matter.js";
import { readSource } from "../source/read-source.js";
import type { ProfileHead } from "./choose-profile.js";
import { outlineFolder, profileFolder, profileIds, templateFolders } from "./library.js";
import { readOutline } from "./outline.js";
import { readProfile } from "./profile.js";
import { stubSource } from "./stub.js";

export interface Template {
  readonly outline: Outline;
  /** At least the profile a report will be printed in. */
  readonly profiles: readonly FormatProfile[];
  /** Handlebars source of an entry's stub: comments left as it wrote them are never reported. */
  readonly stub: FrameSource;
  /** Kinds of units that some profile speaks of. */
  readonly unitKinds: readonly string[];
}

/** Reads an outline with every profile there is. Undefined when there is no outline of that id. */
export function readTemplate(host: Host, from: string, id: string): Outcome<Template> | undefined {
  const folders = templateFolders(host, from);
  const folder = outlineFolder(host, folders, id);
  if (folder === undefined) return undefined;
  const ids = profileIds(host, folders);
  const outline = readOutline(host, folder, ids);
  const diagnostics: Diagnostic[] = [...outline.diagnostics];
  const profiles = ids.flatMap((each) => {
    const read = readProfile(host, folders, each, outline.value.dots);
    diagnostics.push(...(read?.diagnostics ?? []));
    return read === undefined ? [] : [read.value];
  });
  const stub = stubSource(host, folder, folders, "muc.hbs");
  const unitKinds = profiles.flatMap((each) => [...each.unitKinds, ...each.conventions.signersByKind.keys()]);
  return { value: { outline: outline.value, profiles, stub, unitKinds }, diagnostics };
}

/** What is needed to choose among the profiles, without reading them whole. */
export function profileHeads(host: Host, folders: readonly string[]): readonly ProfileHead[] {
  return profileIds(host, folders).map((id) => headOf(host, folders, id));
}

function headOf(host: Host, folders: readonly string[], id: string): ProfileHead {
  const folder = profileFolder(host, folders, id);
  if (folder === undefined) return { id, unitKinds: [] };
  const { data } = readFrontMatter(readSource(host, joinPath(folder, "the-thuc.md")).value).value;
  const from = dateIn(data, "tu");
  const to = dateIn(data, "den");
  const kinds = data["loai_don_vi"];
  return {
    id,
    unitKinds: Array.isArray(kinds) ? kinds.map(String) : [],
    ...(from === undefined ? {} : { effectiveFrom: from }),
    ...(to === undefined ? {} : { effectiveTo: to }),
  };
}

function dateIn(data: FrontMatter["data"], key: string): ProfileHead["effectiveFrom"] {
  const dates = data["hieu_luc"];
  const typed = typeof dates === "object" && !Array.isArray(dates) ? (dates as FrontMatter["data"])[key] : undefined;
  const reading = typeof typed === "string" ? readDate(typed) : undefined;
  return reading?.ok === true ? reading.date : undefined;
}
