/** What a person calls a field, and what it takes. */
import * as z from "zod";
import type { Sentence } from "../model/diagnostic.js";

/** What a person calls a field and what it takes, stored on its schema. */
export interface FieldWords {
  /** `Ngày ban hành`. */
  readonly name: Sentence;
  /** `ngày như 24/4/2020`. */
  readonly expected: Sentence;
  readonly basis?: string;
  /** The value of the format profile whose basis is meant; `basis` then speaks for the usual profile. */
  readonly restsOn?: string;
}

const words = z.registry<FieldWords>();

/** Attaches the words to a schema. The last call on a chain counts. */
export function field<T extends z.ZodType>(schema: T, about: FieldWords): T {
  words.add(schema, about);
  return schema;
}

export function wordsOf(schema: z.ZodType): FieldWords | undefined {
  return words.get(schema);
}
