/**
 * Files that an author's text names: pictures, data. Nothing is opened outside the report's folder, whatever the name looks
 * like, and nothing is ever fetched.
 */
import { type Host, HostError, type HostProblem } from "../host/host.js";
import { isInside, joinPath } from "../host/paths.js";
import { bareLetters } from "../language/similar.js";

export type AssetReading =
  /** `file`: as a person sees it from the working folder. */
  | { readonly ok: true; readonly file: string; readonly bytes: Uint8Array }
  /** `nearest`: a file of nearly that name in the same folder. */
  | { readonly ok: false; readonly why: "missing"; readonly nearest?: string }
  | { readonly ok: false; readonly why: "outside" | "too-large" }
  | { readonly ok: false; readonly why: "unreadable"; readonly problem: HostProblem };

/** Reads a file beside the text that names it; `most` is in bytes. */
export type AssetReader = (typed: string, most: number) => AssetReading;

/** For a text without a folder. */
export const noAssets: AssetReader = () => ({ ok: false, why: "missing" });

/** `typed` is relative to the report's folder; `most` is in bytes. */
export function readAsset(host: Host, folder: string, typed: string, most: number): AssetReading {
  const steps = stepsOf(typed);
  if (steps === undefined) return { ok: false, why: "outside" };
  try {
    const root = host.realPath(folder);
    let path = folder;
    for (const step of steps) {
      const found = entryOf(host, path, step);
      if (!("path" in found)) return { ok: false, why: "missing", ...found };
      path = found.path;
      // At every step, so that not even the names behind a link that leads out are looked at.
      if (!isInside(host.realPath(path), root)) return { ok: false, why: "outside" };
    }
    if (host.kind(path) !== "file") return { ok: false, why: "unreadable", problem: "not-a-file" };
    if (host.size(path) > most) return { ok: false, why: "too-large" };
    return { ok: true, file: host.display(path), bytes: host.read(path) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.problem === "missing"
      ? { ok: false, why: "missing" }
      : { ok: false, why: "unreadable", problem: error.problem };
  }
}

/** The steps of a path below the report's folder; undefined for an address and for a path that leads elsewhere. */
export function stepsOf(typed: string): readonly string[] | undefined {
  const path = typed.trim();
  // Drives, shares, schemes and streams all have a colon or begin at the top; `%2e` is a dot to some programs.
  if (path === "" || path.includes(":") || /^[/\\~]/.test(path) || /%(2e|2f|5c|00)/i.test(path)) return undefined;
  const steps = path.split(/[/\\]/).filter((step) => step !== "" && step !== ".");
  // Windows takes dots and spaces off the end of a name.
  return steps.length === 0 || steps.some((step) => /^[.\s]*\.\.[.\s]*$/.test(step)) ? undefined : steps;
}

type EntryFound = { readonly path: string } | { readonly nearest?: string };

/** A file copied from a Mac may hold letters and marks apart (NFD), which to a person is the same name. */
function entryOf(host: Host, folder: string, name: string): EntryFound {
  const direct = joinPath(folder, name);
  if (host.kind(direct) !== undefined) return { path: direct };
  const names = host.kind(folder) === "folder" ? host.list(folder).map((entry) => entry.name) : [];
  const same = names.find((each) => each.normalize("NFC") === name.normalize("NFC"));
  if (same !== undefined) return { path: joinPath(folder, same) };
  const stem = (each: string): string => bareLetters(each.replace(/\.[^.]*$/, ""));
  const nearest =
    names.find((each) => bareLetters(each) === bareLetters(name)) ?? names.find((each) => stem(each) === stem(name));
  return nearest === undefined ? {} : { nearest };
}
