/**
 * Reads `the-thuc.md` into the values of a format profile. Each value is written as `value | basis | certainty`; a group's
 * `can_cu` gives basis and certainty to values without their own. A profile extends another and holds only the differences.
 * Values stay text here; `profile.ts` gives them types.
 */

import { finding } from "../findings/kind.js";
import * as k from "../findings/profiles.js";
import type { Host } from "../host/host.js";
import { joinPath } from "../host/paths.js";
import { type ReportDate, readDate } from "../model/date.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { Certainty, SourcedValue } from "../model/profile.js";
import { readFrontMatter, type TypedMap, type TypedValue } from "../source/front-matter.js";
import { readSource } from "../source/read-source.js";
import type { ProfileHead } from "./choose-profile.js";
import { profileFolder } from "./library.js";

export interface ProfileValues {
  readonly id: string;
  readonly file: string;
  /** Ids from this profile to the first it extends. */
  readonly lineage: readonly string[];
  /** Folders in the same order, where the frame is looked for. */
  readonly folders: readonly string[];
  readonly values: ReadonlyMap<string, SourcedValue>;
  readonly placeOf: (path: string) => Place;
}

const certainties: Readonly<Record<string, Certainty>> = {
  xac_nhan: "confirmed",
  quan_sat: "observed",
  thu_cap: "secondary",
  chua_xac_nhan: "unconfirmed",
};

/** The certainty of a value, as templates write it. */
export const certaintyWords: readonly string[] = Object.keys(certainties);

interface Level {
  readonly id: string;
  readonly folder: string;
  readonly values: ReadonlyMap<string, SourcedValue>;
  readonly placeOf: (path: string) => Place;
  readonly extended?: string;
}

/** Reads a profile and all it extends. Undefined if there is none of that id. */
export function readProfileValues(
  host: Host,
  folders: readonly string[],
  id: string,
): Outcome<ProfileValues> | undefined {
  const diagnostics: Diagnostic[] = [];
  const levels: Level[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const folder = profileFolder(host, folders, next);
    const from: Level | undefined = levels.at(-1);
    if (from !== undefined && levels.some((level) => level.id === next)) {
      diagnostics.push(finding(k.profileUnknownParent, from.placeOf("ke_thua"), { why: "circle", id: next }));
      break;
    }
    if (folder === undefined) {
      if (from === undefined) return undefined;
      diagnostics.push(finding(k.profileUnknownParent, from.placeOf("ke_thua"), { why: "missing", id: next }));
      break;
    }
    const level = readLevel(host, folder, next, diagnostics);
    levels.push(level);
    next = level.extended;
  }
  const [own] = levels;
  if (own === undefined) return undefined;
  const values = inherited(levels);
  const value: ProfileValues = {
    id,
    file: own.placeOf("").file,
    lineage: levels.map((level) => level.id),
    folders: levels.map((level) => level.folder),
    values,
    placeOf: (path) => {
      const holders = identity.test(path) ? [own] : levels;
      return holders.find((level) => level.values.has(path))?.placeOf(path) ?? own.placeOf(path);
    },
  };
  return { value, diagnostics };
}

/** The identity of a profile, for choosing among several. Faults are reported when it is read whole. */
export function readProfileHead(host: Host, folders: readonly string[], id: string): ProfileHead {
  const folder = profileFolder(host, folders, id);
  return folder === undefined ? { id, unitKinds: [] } : profileHead(id, readLevel(host, folder, id, []).values);
}

/** Of the profile's own values, since identity is never inherited. */
export function profileHead(id: string, values: ProfileValues["values"]): ProfileHead {
  const dateAt = (path: string): ReportDate | undefined => {
    const reading = readDate(values.get(path)?.value ?? "");
    return reading.ok ? reading.date : undefined;
  };
  const kinds = (values.get("loai_don_vi")?.value ?? "").split(",").map((each) => each.trim());
  return {
    id,
    unitKinds: kinds.filter((each) => each !== ""),
    ...defined({ effectiveFrom: dateAt("hieu_luc.tu"), effectiveTo: dateAt("hieu_luc.den") }),
  };
}

/** Identity and dates are never inherited: they say what a profile itself is. */
const identity = /^(ten$|hieu_luc\.|loai_don_vi|ke_thua$)/;

/**
 * Merges profiles from the first to the last, each over the one it extends. `ke_thua: x | why | how sure` gives inherited values
 * a basis in the new profile, where the rules they came from do not apply.
 */
function inherited(levels: readonly Level[]): ReadonlyMap<string, SourcedValue> {
  let values = new Map<string, SourcedValue>();
  for (const level of [...levels].reverse()) {
    const extended = level.values.get("ke_thua");
    const restated = extended !== undefined && extended.basis !== "" ? extended : undefined;
    values = new Map(
      [...values]
        .filter(([path]) => !identity.test(path))
        .map(([path, value]) => [
          path,
          restated ? { ...value, basis: restated.basis, certainty: restated.certainty } : value,
        ]),
    );
    for (const [path, value] of level.values) values.set(path, value);
  }
  return values;
}

function readLevel(host: Host, folder: string, id: string, diagnostics: Diagnostic[]): Level {
  const source = readSource(host, joinPath(folder, "the-thuc.md"));
  const front = readFrontMatter(source.value);
  diagnostics.push(...source.diagnostics, ...front.diagnostics);
  const values = new Map<string, SourcedValue>();
  const { placeOf } = front.value;
  gather(front.value.data, "", { basis: "", certainty: "unconfirmed" }, values, (path, typed) =>
    diagnostics.push(finding(k.profileCertainty, placeOf(path), { typed, known: Object.keys(certainties) })),
  );
  const extended = values.get("ke_thua")?.value;
  return { id, folder, values, placeOf, ...defined({ extended }) };
}

type Basis = Pick<SourcedValue, "basis" | "certainty">;

function gather(
  data: TypedMap,
  path: string,
  inherited: Basis,
  values: Map<string, SourcedValue>,
  wrong: (path: string, typed: string) => void,
): void {
  const own = typeof data["can_cu"] === "string" ? basisOf(data["can_cu"].split("|"), inherited) : inherited;
  if (own === undefined) wrong(`${path}.can_cu`, String(data["can_cu"]));
  const basis = own ?? inherited;
  for (const [key, typed] of Object.entries(data)) {
    if (key === "can_cu") continue;
    const at = path === "" ? key : `${path}.${key}`;
    if (isMap(typed)) gather(typed, at, basis, values, wrong);
    else add(at, typed, basis, values, wrong);
  }
}

function isMap(typed: TypedValue): typed is TypedMap {
  return typeof typed === "object" && !Array.isArray(typed);
}

function add(
  path: string,
  typed: TypedValue,
  inherited: Basis,
  values: Map<string, SourcedValue>,
  wrong: (path: string, typed: string) => void,
): void {
  const text = typeof typed === "string" ? typed : (typed as readonly TypedValue[]).map(String).join(", ");
  const [value = "", ...rest] = text.split(/\s+\|\s+/);
  const basis = rest.length === 0 ? inherited : basisOf(rest, inherited);
  if (basis === undefined) wrong(path, text);
  values.set(path, { path, value: value.trim(), ...(basis ?? inherited) });
}

/** `HD36 1.6.2 | xac_nhan`; undefined when the certainty is not one of the four words. */
function basisOf(parts: readonly string[], inherited: Basis): Basis | undefined {
  const [basis = "", certainty] = parts.map((part) => part.trim());
  if (certainty === undefined) return { basis, certainty: inherited.certainty };
  const known = certainties[certainty];
  return known === undefined ? undefined : { basis, certainty: known };
}
