/** Facts: figures and words that a report defines once and its text refers to. */
import { type Decimal, readNumber } from "../language/numbers.js";
import type { Place } from "./diagnostic.js";

export type FactValue =
  | { readonly kind: "text"; readonly typed: string }
  | { readonly kind: "number"; readonly typed: string; readonly number: Decimal }
  | FactTable;

/** Rows of values below named columns. No report file gives one yet; sources that hold tables do. */
export interface FactTable {
  readonly kind: "table";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FactValue[])[];
}

export interface Fact {
  /** Absent if the typed value is unusable, which has its own finding. */
  readonly value?: FactValue;
  readonly at: Place;
}

export type Facts = ReadonlyMap<string, Fact>;

/** The number of members, which the header of a report gives. */
export const memberFact = "so_dang_vien";

/** A value that is certainly a number is a number; anything else is text. */
export function factValue(typed: string): FactValue {
  const number = readNumber(typed);
  return number === undefined ? { kind: "text", typed } : { kind: "number", typed, number };
}

/** What `{{name}}` prints: exactly what was typed. A table does not fit into a line. */
export function printedFact({ value }: Fact): string | undefined {
  return value === undefined || value.kind === "table" ? undefined : value.typed;
}
