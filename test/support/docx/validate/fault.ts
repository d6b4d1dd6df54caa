/** What the checks share: a check reads the opened package and names what is wrong; its code is given by the list. */
import type { Docx } from "../parts.js";

export type FaultCode =
  | "V1"
  | "V2"
  | "V3"
  | "V4"
  | "V5"
  | "V6"
  | "V7"
  | "V8"
  | "V9"
  | "V10"
  | "V11"
  | "V12"
  | "V13"
  | "V14"
  | "V15"
  | "V16"
  | "V17"
  | "V18"
  | "V19"
  | "V20";

export type Finding = { readonly part: string; readonly message: string };
export type Fault = Finding & { readonly code: FaultCode };

/** What a file cannot say about itself, and a test can. */
export type Expected = {
  /** The labels that Word makes for numbered paragraphs of the body, in order, bullets apart. */
  readonly printedNumbers?: readonly string[];
  /** The date that every ZIP entry carries, such as "2020-04-24". */
  readonly entryDate?: string;
  /** Further values that creator and lastModifiedBy may have. */
  readonly authors?: readonly string[];
};

export type Check = (docx: Docx, expected: Expected) => readonly Finding[];

/** The values that occur a second time. */
export function repeats<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
