/** Chooses the format profile of a report: the one it names, else by the kind of unit and the date of issue. */
import { bareLetters } from "../language/similar.js";
import { compareDates, type ReportDate } from "../model/date.js";
import type { FormatProfile } from "../model/profile.js";

export type ProfileHead = Pick<FormatProfile, "id" | "unitKinds" | "effectiveFrom" | "effectiveTo">;

export interface ProfileRequest {
  /** Named in the report. */
  readonly typed?: string;
  readonly unitKind?: string;
  readonly date?: ReportDate;
  /** The outline's own, for a report without a usable date. */
  readonly outlineProfile?: string;
}

/** The id of the profile, or undefined if there is none. Nothing is inferred from today's date. */
export function chooseProfile(heads: readonly ProfileHead[], request: ProfileRequest): string | undefined {
  const has = (id: string | undefined): boolean => heads.some((head) => head.id === id);
  if (has(request.typed)) return request.typed;
  if (request.date === undefined && has(request.outlineProfile)) return request.outlineProfile;
  const claimed = heads.filter((head) => request.unitKind !== undefined && head.unitKinds.includes(request.unitKind));
  const family = claimed.length > 0 ? claimed : heads.filter((head) => head.unitKinds.length === 0);
  const inTime = [...(family.length > 0 ? family : heads)].sort(byStart);
  const { date } = request;
  if (date === undefined) return inTime.at(-1)?.id;
  const inForce = inTime.filter(
    (head) => head.effectiveFrom === undefined || compareDates(head.effectiveFrom, date) <= 0,
  );
  // A date before the earliest known rules uses the earliest ones.
  return (inForce.at(-1) ?? inTime[0])?.id;
}

/**
 * Finds a misspelt kind of unit: `chibo` for `chi_bo`. Only the same letters count, since any name may be a kind of its own
 * (`doan_khoa` is not `doan_khoi`).
 */
export function kindMeant(typed: string, named: readonly string[]): string | undefined {
  return named.includes(typed) ? typed : named.find((each) => bareLetters(each) === bareLetters(typed));
}

function byStart(a: ProfileHead, b: ProfileHead): number {
  if (a.effectiveFrom === undefined || b.effectiveFrom === undefined) {
    return a.effectiveFrom === b.effectiveFrom ? 0 : a.effectiveFrom === undefined ? -1 : 1;
  }
  return compareDates(a.effectiveFrom, b.effectiveFrom) || (a.id < b.id ? -1 : 1);
}
