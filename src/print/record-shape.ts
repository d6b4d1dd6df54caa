/**
 * The shape of a record, declared once: its type is inferred here, the published JSON Schema (`json-schema.ts`) is made of
 * these shapes, and parts of a run are held to them (`part-form.ts`). Loaded only by those two; all others take the types.
 */
import * as z from "zod";
import type { Diagnostic } from "../model/diagnostic.js";
import { stages } from "../model/report.js";

// zod makes code of shapes otherwise (see source/fields.ts).
z.config({ jitless: true });

// What a terminal or a log would obey rather than show; a sentence may be longer than a line.
export const name = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u);
export const words = z.string().regex(/^(?:[^\p{Cc}]|[\t\n\r])*$/u);
export const sentence = z.strictObject({ vi: words, en: words }).readonly();
export const whole = z.int().min(1);
export const severity = z.enum(["error", "warning", "note"]);

export const positions = {
  line: whole,
  column: whole.describe("In UTF-16 units of the line as it stands in the file, from 1."),
  endLine: whole,
  endColumn: whole.describe("Behind the last letter; a finding about something absent is empty."),
};

const range = z.strictObject({ file: name, ...positions, unit: z.literal("paragraph").exactOptional() }).readonly();

/** Every key of a type: one that is forgotten here does not compile, one that is too much in a file is refused. */
type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };

const diagnosticShape = {
  code: z.string().regex(/^[a-z0-9-]+$/),
  severity,
  at: range,
  message: sentence,
  basis: words.exactOptional(),
  restsOn: words.exactOptional(),
  hint: sentence.exactOptional(),
  fixes: z
    .array(z.strictObject({ at: range, text: z.string() }).readonly())
    .readonly()
    .exactOptional(),
  habit: z.enum(["file", "report"]).exactOptional(),
  about: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
} satisfies Shape<Diagnostic>;
const diagnostic: z.ZodType<Diagnostic, Diagnostic> = z.strictObject(diagnosticShape).readonly();

/** An entry of the outline. `reason` is a sentence, or its text in the language asked for. */
export const sectionShape = {
  number: name.nullable().describe("The official number; null for an entry without one."),
  id: name,
  title: words,
  state: z.enum(["written", "empty", "none-declared", "not-asked", "optional-absent", "missing"]),
  files: z.array(name).readonly(),
};
const section = z
  // Depth: below what an outline has, by far.
  .strictObject({ ...sectionShape, depth: z.int().min(1).max(100), reason: sentence.exactOptional() })
  .readonly();
export type SectionLine = z.output<typeof section>;

export const unit = z
  .strictObject({
    name: words.nullable(),
    kind: words.nullable(),
    fields: z.array(words).readonly().describe("Its fields of work."),
    members: z.int().exactOptional().describe("The number of members, where it is certainly a number."),
  })
  .readonly();
export type UnitRecord = z.output<typeof unit>;

export const outline = z.strictObject({ id: name, version: words, digest: name }).readonly();
export const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
export const annexes = z
  .array(z.strictObject({ label: words, title: words, file: name }).readonly())
  .readonly()
  .describe("The annexes, in the order in which they are printed.");
export const stage = z.enum(stages);

const head = z
  .strictObject({
    outline,
    profile: z.strictObject({ id: name }).readonly(),
    stage,
    unit,
    date: date.exactOptional(),
    annexes,
  })
  .readonly();

export const record = z
  .strictObject({
    folder: name,
    /** Absent when there was no outline to hold the report to. */
    report: head.exactOptional(),
    sections: z.array(section).readonly(),
    diagnostics: z.array(diagnostic).readonly(),
    waived: z.array(z.strictObject({ finding: diagnostic, reason: words }).readonly()).readonly(),
    shared: z.array(z.string()).readonly(),
    hasErrors: z.boolean(),
    files: z.array(name).readonly(),
    lines: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();
/** What one report gives; what a run adds to it stands in `record.ts`. */
export type RecordOfReport = z.output<typeof record>;
