/** Finds report folders from folders and patterns given on the command line, in that order, each once. Does not read reports. */
import { reportFileName } from "../content/report-name.js";
import { type Host, HostError } from "../host/host.js";
import { baseName, joinPath, parentPath } from "../host/paths.js";
import { deepest, isPattern, matching, mayHoldReports, withSlashes } from "./patterns.js";
import { UsageError } from "./usage-error.js";

/** The paths given on the command line; for a pattern, the folder it starts in; without any, the default folder. */
export function placesTyped(host: Host, typed: readonly string[]): readonly string[] {
  if (typed.length === 0) return [isReport(host, ".") ? "." : "content"];
  return typed.map(withSlashes).map((each) => {
    const sign = each.search(/[*?[{]/);
    if (sign < 0 || host.kind(each) !== undefined) return each;
    return each.slice(0, Math.max(0, each.lastIndexOf("/", sign))) || ".";
  });
}

export async function findReports(host: Host, typed: readonly string[]): Promise<readonly string[]> {
  const places = typed.length > 0 ? await expanded(host, typed) : [defaultPlace(host)];
  const found: string[] = [];
  for (const place of places) found.push(...reportsIn(host, place));
  const unique = new Map(found.map((folder) => [host.absolute(folder), host.display(folder)]));
  if (unique.size === 0) {
    throw new UsageError({
      vi: `Không có báo cáo nào trong ${places.join(", ")}: thư mục báo cáo phải có tệp ${reportFileName}.`,
      en: `There is no report in ${places.join(", ")}: a report is a folder that holds ${reportFileName}.`,
    });
  }
  return [...unique.values()];
}

function isReport(host: Host, folder: string): boolean {
  return host.kind(joinPath(folder, reportFileName)) !== undefined;
}

function defaultPlace(host: Host): string {
  if (isReport(host, ".")) return ".";
  if (host.kind("content") === "folder") return "content";
  throw new UsageError({
    vi: "Thư mục này không phải báo cáo và cũng không có thư mục content. Ghi rõ thư mục báo cáo, ví dụ: decuong check content/don-vi-a.",
    en: "This folder is not a report and holds no content folder. Name one, for example: decuong check content/unit-a.",
  });
}

function reportsIn(host: Host, place: string): readonly string[] {
  const kind = host.kind(place);
  if (kind === "file" && baseName(place) === reportFileName) return [parentPath(place) ?? "."];
  if (kind !== "folder") {
    throw new UsageError({ vi: `Không có thư mục “${place}”.`, en: `There is no folder “${place}”.` });
  }
  return below(host, place, new Set(), 0);
}

/** A subfolder that cannot be listed counts as a report: reading it reports the fault, and the other reports go on. */
function below(host: Host, folder: string, seen: Set<string>, depth: number): readonly string[] {
  try {
    return listedBelow(host, folder, seen, depth);
  } catch (error) {
    if (depth === 0 || !(error instanceof HostError)) throw error;
    return [folder];
  }
}

function listedBelow(host: Host, folder: string, seen: Set<string>, depth: number): readonly string[] {
  const real = host.realPath(folder);
  // A link may point to a folder above.
  if (seen.has(real) || depth > deepest) return [];
  seen.add(real);
  const inside = host
    .list(folder)
    .filter((entry) => entry.kind === "folder" && mayHoldReports(entry.name))
    .flatMap((entry) => below(host, joinPath(folder, entry.name), seen, depth + 1));
  return isReport(host, folder) ? [folder, ...inside] : inside;
}

/** Windows shells leave patterns such as `content/*` to the program. */
async function expanded(host: Host, typed: readonly string[]): Promise<readonly string[]> {
  const places: string[] = [];
  for (const each of typed.map(withSlashes)) {
    if (!isPattern(host, each)) {
      places.push(each);
      continue;
    }
    const found = await matching(host, each, "folder");
    if (found.length === 0) {
      throw new UsageError({ vi: `Không có thư mục nào khớp với “${each}”.`, en: `No folder matches “${each}”.` });
    }
    places.push(...found);
  }
  return places;
}
