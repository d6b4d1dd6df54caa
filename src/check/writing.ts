/** Ways of writing that a format profile asks for (`cach_viet`): rules run only where the profile says so, on its basis. */
import type { Report } from "../model/report.js";
import { basisOf } from "./words.js";

export interface Writing {
  readonly value: string;
  /** To be spread into a finding; nothing where nobody could confirm the value. */
  readonly basis: { readonly basis?: string };
}

/** A way of writing; undefined where the profile leaves authors free. */
export function writingValue({ profile }: Report, path: string): Writing | undefined {
  const found = profile.values.find((each) => each.path === path);
  if (found === undefined || found.value === "" || found.value === "tu_do") return undefined;
  return { value: found.value, basis: basisOf(found) };
}

/** The basis of a way of writing, when it is the wanted one. */
export function writingBasis(report: Report, path: string, wanted: string): Writing["basis"] | undefined {
  const writing = writingValue(report, path);
  return writing?.value === wanted ? writing.basis : undefined;
}
