/**
 * Chooses the outline that a draft names and the profile it is printed in. This is the only file that chooses either; assembly
 * trusts the result.
 */
import { finding } from "../findings/kind.js";
import { unknownProfile, unknownTemplate } from "../findings/profiles.js";
import type { Host } from "../host/host.js";
import { memoised } from "../host/memoised.js";
import { nearest } from "../language/similar.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import type { Draft, Header } from "../model/draft.js";
import { placeOf } from "../model/places.js";
import type { FormatProfile } from "../model/profile.js";
import { chooseProfile, kindMeant, type ProfileHead, type ProfileRequest } from "./choose-profile.js";
import { outlineFolder, outlineIds, profileIds, templateFolders } from "./library.js";
import { readOutline } from "./outline.js";
import { readProfile } from "./profile.js";
import { readProfileHead } from "./profile-file.js";
import { stubSource } from "./stub.js";
import type { Template } from "./template.js";

/** The input of the choice. Templates are searched from the draft's folder upward. */
export type TemplateRequest = Pick<Draft, "folder" | "at" | "places"> & {
  readonly header: Pick<Header, "template" | "profile" | "date" | "unit">;
};

// Memoized, since reports of one campaign share these; changed files are read again.
const outlineAt = memoised(readOutline);
const profileNamed = memoised(readProfile);
const headsIn = memoised((host: Host, folders: readonly string[]) =>
  profileIds(host, folders).map((id) => readProfileHead(host, folders, id)),
);

/** `value` is undefined if there is no usable outline; the findings say why. Throws HostError if a template cannot be opened. */
export function chooseTemplate(host: Host, request: TemplateRequest): Outcome<Template | undefined> {
  const { template: id, profile: typed, date, unit } = request.header;
  if (id === undefined) return { value: undefined, diagnostics: [] };
  const folders = templateFolders(host, request.folder);
  const folder = outlineFolder(host, folders, id);
  if (folder === undefined) {
    const fault = unknownName("mau", id, outlineIds(host, folders), placeOf(request, "template"));
    return { value: undefined, diagnostics: [fault] };
  }
  const heads = headsIn(host, folders);
  const known = heads.map((head) => head.id);
  const { value: outline, diagnostics: faults } = outlineAt(host, folder, known);
  const diagnostics: Diagnostic[] = [...faults];
  // An outline without entries has a finding of its own, and no further ones.
  if (outline.entries.length === 0) return { value: undefined, diagnostics };
  if (typed !== undefined && !known.includes(typed)) {
    diagnostics.push(unknownName("the_thuc", typed, known, placeOf(request, "profile")));
  }
  const claimed = heads.flatMap((head) => head.unitKinds);
  const asked: ProfileRequest = defined({
    // A misspelt name counts as the one it resembles, so that it causes only one finding.
    typed: typed === undefined || known.includes(typed) ? typed : nearest(typed, known),
    unitKind: unit.kind === undefined ? undefined : (kindMeant(unit.kind, claimed) ?? unit.kind),
    date,
    outlineProfile: outline.profile,
  });
  const printed = profileFor(asked, heads, (name) => profileNamed(host, folders, name, outline.dots));
  if (printed === undefined) return { value: undefined, diagnostics };
  const { value: profile } = printed;
  const stub = stubSource(host, folder, folders, "muc.hbs");
  const unitKinds = [...claimed, ...profile.conventions.signersByKind.keys()];
  return { value: { outline, profile, stub, unitKinds }, diagnostics: [...diagnostics, ...printed.diagnostics] };
}

/**
 * The named profile, with its faults. If the profile that it extends is missing, it is unusable and a draft gets the profile
 * that it would get without a name.
 */
function profileFor(
  request: ProfileRequest,
  heads: readonly ProfileHead[],
  read: (id: string) => Outcome<FormatProfile> | undefined,
): Outcome<FormatProfile> | undefined {
  const id = chooseProfile(heads, request);
  const own = id === undefined ? undefined : read(id);
  if (own === undefined || !own.diagnostics.some(({ code }) => code === "profile-unknown-parent")) return own;
  const others = heads.filter((head) => head.id !== id);
  const other = chooseProfile(others, request);
  const printed = other === undefined ? undefined : read(other);
  return printed === undefined ? own : { value: printed.value, diagnostics: own.diagnostics };
}

function unknownName(key: "mau" | "the_thuc", typed: string, known: readonly string[], at: Place): Diagnostic {
  const meant = nearest(typed, known);
  return finding(key === "mau" ? unknownTemplate : unknownProfile, at, { typed, meant, known });
}
