/**
 * Holds typed front matter to a schema and words what is wrong. Each key is checked by itself, so that one mistake leaves
 * the others usable and a run reports them all. A key that resembles a known one is read as that one: one cause, one
 * finding. zod gives no lines and no Vietnamese; both are added here.
 */

import * as z from "zod";
import * as k from "../findings/fields.js";
import { finding } from "../findings/kind.js";
import { perObject } from "../language/memo.js";
import { nearest } from "../language/similar.js";
import { defined } from "../model/defined.js";
import type { Diagnostic, Outcome, Place } from "../model/diagnostic.js";
import { type FieldWords, wordsOf } from "./field-words.js";
import type { FrontMatter, TypedMap, TypedValue } from "./front-matter.js";

// Without it zod makes code out of shapes, which takes longer than a few files take to read, and is code made at run time.
z.config({ jitless: true });

export type Shape = Readonly<Record<string, z.ZodType>>;
type Values<S extends Shape> = { readonly [K in keyof S]?: z.output<S[K]> };

/** Checks every key of `front` against `shape`. A key with a finding is absent from the value. */
export function readFields<S extends Shape>(front: FrontMatter, shape: S): Outcome<Values<S>> {
  if (!front.usable) return { value: {}, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const value = readMap(front.data, shape, "", front.placeOf, diagnostics);
  return { value: value as Values<S>, diagnostics };
}

/** What is wrong with the keys that are there; those that are not may stand elsewhere. */
export function fieldFaults(front: FrontMatter, shape: Shape): readonly Diagnostic[] {
  if (!front.usable) return [];
  const diagnostics: Diagnostic[] = [];
  const typedAs = resolveKeys(front.data, shape, "", front.placeOf, diagnostics);
  const there = Object.entries(shape).flatMap(([key, schema]): [string, z.ZodType][] => {
    const typed = typedAs.get(key);
    return typed === undefined || isEmpty(front.data[typed]) ? [] : [[typed, schema]];
  });
  const known = Object.fromEntries(there);
  const data = Object.fromEntries(there.map(([key]) => [key, front.data[key] ?? ""]));
  readMap(data, known, "", front.placeOf, diagnostics);
  return diagnostics;
}

/** True when nothing at all is typed in it: `new` leaves such lines to be filled in. */
export function isEmpty(typed: TypedValue | undefined): boolean {
  if (typed === undefined || typeof typed === "string") return isBlank(typed);
  return (Array.isArray(typed) ? typed : Object.values(typed)).every(isEmpty);
}

/** The known key that one which is not known resembles. */
export function meantKey(typed: string, known: readonly string[]): string | undefined {
  return known.includes(typed) ? typed : nearest(typed, known);
}

function readMap(
  data: TypedMap,
  shape: Shape,
  path: string,
  placeOf: FrontMatter["placeOf"],
  diagnostics: Diagnostic[],
): Record<string, unknown> {
  const typedAs = resolveKeys(data, shape, path, placeOf, diagnostics);
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const typedKey = typedAs.get(key);
    const typed = typedKey === undefined ? undefined : data[typedKey];
    const at = placeOf(joined(path, typedKey ?? key));
    const each = isMap(typed) ? recordIn(schema) : undefined;
    if (each !== undefined && isMap(typed)) {
      values[key] = readRecord(typed, each, joined(path, typedKey ?? key), placeOf, diagnostics);
      continue;
    }
    const group = isMap(typed) ? groupIn(schema) : undefined;
    if (group !== undefined && isMap(typed)) {
      const before = diagnostics.length;
      const read = readMap(typed, group.shape, joined(path, typedKey ?? key), placeOf, diagnostics);
      // A group that may be left out is all or nothing; of one that may not, what can be used is used.
      if (!group.optional || diagnostics.length === before) values[key] = read;
      continue;
    }
    const given = isBlank(typed) ? undefined : typed;
    const result = given === undefined ? ofNothing(schema) : schema.safeParse(given);
    if (result.success) values[key] = result.data;
    else if (given === undefined) {
      // What was not typed at all has no line of its own.
      diagnostics.push(missing(joined(path, key), schema, typedKey === undefined ? placeOf("") : at));
    } else diagnostics.push(wrong(joined(path, key), schema, given, at));
  }
  return values;
}

function missing(path: string, schema: z.ZodType, at: Place): Diagnostic {
  const words = wordsOf(schema);
  return finding(k.missingField, at, { why: "field", path, words }, basisOf(words));
}

function wrong(path: string, schema: z.ZodType, given: TypedValue, at: Place): Diagnostic {
  const words = wordsOf(schema);
  const typed = typeof given === "string" ? given.trim().slice(0, 80) : undefined;
  return finding(k.wrongValue, at, { why: "field", path, words, typed }, basisOf(words));
}

function wrongItem(path: string, blank: boolean, at: Place): Diagnostic {
  return blank ? finding(k.missingValue, at, { path }) : finding(k.wrongValue, at, { why: "item", path });
}

function basisOf(words: FieldWords | undefined): Pick<Diagnostic, "basis" | "restsOn"> {
  if (words?.restsOn !== undefined) return { restsOn: words.restsOn };
  return defined({ basis: words?.basis });
}

/** What a schema makes of a key that was not typed, as most are not. */
const ofNothing = perObject((schema: z.ZodType) => schema.safeParse(undefined));

/** `name: value` lines of any name: a wrong one leaves the others usable. */
function readRecord(
  data: TypedMap,
  value: z.ZodType,
  path: string,
  placeOf: FrontMatter["placeOf"],
  diagnostics: Diagnostic[],
): Record<string, unknown> {
  // Without a prototype, so that a name such as `__proto__` is a name.
  const read: Record<string, unknown> = Object.create(null);
  for (const [key, typed] of Object.entries(data)) {
    const result = isBlank(typed) ? undefined : value.safeParse(typed);
    if (result?.success === true) read[key] = result.data;
    else diagnostics.push(wrongItem(joined(path, key), isBlank(typed), placeOf(joined(path, key))));
  }
  return read;
}

/** What a record's values must be. */
function recordIn(schema: z.ZodType): z.ZodType | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined;
}

/** The keys inside a field that holds fields itself. */
function groupIn(schema: z.ZodType): { readonly shape: Shape; readonly optional: boolean } | undefined {
  if (schema instanceof z.ZodObject) return { shape: schema.shape as Shape, optional: false };
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : undefined;
  return inner instanceof z.ZodObject ? { shape: inner.shape as Shape, optional: true } : undefined;
}

/** Which typed key stands for which known one; unknown keys are reported here. */
function resolveKeys(
  data: TypedMap,
  shape: Shape,
  path: string,
  placeOf: FrontMatter["placeOf"],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, string> {
  const known = Object.keys(shape);
  const typedAs = new Map<string, string>();
  for (const key of Object.keys(data)) if (known.includes(key)) typedAs.set(key, key);
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const free = known.filter((each) => !typedAs.has(each));
    const meant = nearest(key, free);
    const at = placeOf(joined(path, key), "key");
    diagnostics.push(
      key === ""
        ? finding(k.unknownKey, at, { why: "nameless" })
        : finding(k.unknownKey, at, { why: "unlike", key, meant: meant ?? nearest(key, known), known }),
    );
    if (meant !== undefined) typedAs.set(meant, key);
  }
  return typedAs;
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function isMap(value: TypedValue | undefined): value is TypedMap {
  return typeof value === "object" && !Array.isArray(value);
}

function isBlank(value: TypedValue | undefined): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

/** `- Lưu: VP` is a line of text to a person and a key with a value to YAML. */
const itemText = z.union([
  z.string(),
  z.record(z.string(), z.string()).transform((pairs) =>
    Object.entries(pairs)
      .map(([key, value]) => `${key}: ${value}`)
      .join(" "),
  ),
]);

/** Several lines `- a`, or a single value typed straight after the colon, several of them separated by line ends. */
export function listOf(item: z.ZodType<string, string>, least = 1): z.ZodType<readonly string[], unknown> {
  const filled = z.array(item).min(least).max(200);
  const typedLines = z.string().transform((typed) => typed.split("\n").filter((each) => each.trim() !== ""));
  return z.union([z.array(itemText).pipe(filled), typedLines.pipe(filled)]);
}

/** One line of text without white space around it. */
export const line = z
  .string()
  .transform((typed) => typed.replace(/[\s\u00A0]+/gu, " ").trim())
  .pipe(z.string().min(1).max(1_000));

/** Text whose line breaks are the author's. */
export const lines = z
  .string()
  .transform((typed) =>
    typed
      .split("\n")
      .map((each) => each.replace(/[\s\u00A0]+/gu, " ").trim())
      .filter((each) => each !== "")
      .join("\n"),
  )
  .pipe(z.string().min(1).max(2_000));

/** A name inside a path or a template: never a path itself, so it cannot leave its folder. */
export const id = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
