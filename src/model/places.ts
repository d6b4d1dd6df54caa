/**
 * Where the fields of a report were typed. Fields are named by their paths in the model, so that rules ask the same question for
 * front matter and for a Word file.
 */
import type { Place } from "./diagnostic.js";

export type FieldPath =
  | "template"
  | "profile"
  | "stage"
  | "parentBody"
  | "body"
  | "number"
  | "issuerSymbol"
  | "place"
  | "date"
  | "subject"
  | "unit"
  | "unit.kind"
  | "unit.fields"
  | `unit.fields.${number}`
  | "unit.members"
  | "signer"
  | "signer.authority"
  | `signer.authority.${number}`
  | "signer.position"
  | "signer.name"
  | "recipients"
  | `recipients.${number}`
  | "draft"
  | "addressees"
  | `addressees.${number}`
  | "secrecy"
  | "urgency"
  | "circulation"
  | `circulation.${number}`
  | "drafter"
  | "copies"
  | "contact"
  | `contact.${string}`;

/** What has fields: a draft or a report. */
export interface Placed {
  /** The beginning of the document. Findings about absent fields point there. */
  readonly at: Place;
  /** Fields that were typed. */
  readonly places: ReadonlyMap<FieldPath, Place>;
}

/** The range of a field, or of the nearest typed field around it, or the beginning of the document. */
export function placeOf({ at, places }: Placed, path: FieldPath): Place {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf("."))) as FieldPath | "";
  return places.get(path) ?? (parent === "" ? at : placeOf({ at, places }, parent));
}

/** False for a field that the report takes from its outline or leaves out. */
export function isTyped({ places }: Placed, path: FieldPath): boolean {
  return places.has(path);
}
