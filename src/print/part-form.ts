/** Validates parts of a run from other machines before anything uses them. */
import * as z from "zod";
import { stages } from "../model/report.js";
import type { Part, PartReport } from "./part.js";
import type { ReportRecord, UnitRecord } from "./record.js";

// zod makes code of shapes otherwise (see source/fields.ts).
z.config({ jitless: true });

/** Every key of a type. A missing key does not compile; an extra key in a file is refused. */
type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };

// Control characters, which a terminal would obey. A sentence may have several lines.
const name = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u);
const words = z.string().regex(/^(?:[^\p{Cc}]|[\t\n\r])*$/u);
const sentence = z.strictObject({ vi: words, en: words });
const code = z.string().regex(/^[a-z0-9-]+$/);
const whole = z.int().min(1);

const range = z.strictObject({
  file: name,
  line: whole,
  column: whole,
  endLine: whole,
  endColumn: whole,
  unit: z.literal("paragraph").exactOptional(),
});

const diagnosticShape = {
  code,
  severity: z.enum(["error", "warning", "note"]),
  at: range,
  message: sentence,
  basis: words.exactOptional(),
  restsOn: words.exactOptional(),
  hint: sentence.exactOptional(),
  fixes: z.array(z.strictObject({ at: range, text: z.string() })).exactOptional(),
  habit: z.enum(["file", "report"]).exactOptional(),
  about: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
} satisfies Shape<ReportRecord["diagnostics"][number]>;
const diagnostic = z.strictObject(diagnosticShape);

const sectionShape = {
  number: name.nullable(),
  id: name,
  title: words,
  // Below what an outline has, by far.
  depth: z.int().min(1).max(100),
  state: z.enum(["written", "empty", "none-declared", "not-asked", "optional-absent", "missing"]),
  reason: sentence.exactOptional(),
  files: z.array(name),
} satisfies Shape<ReportRecord["sections"][number]>;

const unitShape = {
  name: words.nullable(),
  kind: words.nullable(),
  fields: z.array(words),
  members: z.int().exactOptional(),
} satisfies Shape<UnitRecord>;

const headShape = {
  outline: z.strictObject({ id: name, version: words, digest: name }),
  profile: z.strictObject({ id: name }),
  stage: z.enum(stages),
  unit: z.strictObject(unitShape),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .exactOptional(),
  annexes: z.array(z.strictObject({ label: words, title: words, file: name })),
} satisfies Shape<NonNullable<ReportRecord["report"]>>;

const recordShape = {
  folder: name,
  report: z.strictObject(headShape).exactOptional(),
  sections: z.array(z.strictObject(sectionShape)),
  diagnostics: z.array(diagnostic),
  waived: z.array(z.strictObject({ finding: diagnostic, reason: words })),
  shared: z.array(z.string()),
  toldAbove: z.never().exactOptional(),
  known: z.never().exactOptional(),
  hasErrors: z.boolean(),
  files: z.array(name),
  lines: z.record(z.string(), z.string()),
} satisfies Shape<ReportRecord>;

const reportShape = {
  folder: name,
  record: z.strictObject(recordShape).exactOptional(),
  held: z.boolean().exactOptional(),
  output: name.exactOptional(),
  refusal: sentence.exactOptional(),
} satisfies Shape<PartReport>;

const partShape = {
  number: whole,
  count: whole.max(999),
  program: name.nullable(),
  command: z.enum(["check", "build"]),
  options: z.strictObject({
    "giai-doan": z.enum(stages).exactOptional(),
    "fail-on": z.enum(["error", "warning", "note"]).exactOptional(),
    draft: z.boolean().exactOptional(),
    to: name.exactOptional(),
  }),
  places: z.array(name),
  total: whole,
  list: name,
  reports: z.array(z.strictObject(reportShape)),
} satisfies Shape<Part>;

const partForm: z.ZodType<Part> = z
  .strictObject(partShape)
  .refine(({ number, count }) => number <= count)
  .refine(({ reports }) => reports.every(({ record, refusal }) => (record ?? refusal) !== undefined));

/** Undefined for anything else. */
export function readPart(data: unknown): Part | undefined {
  const read = partForm.safeParse(data);
  return read.success ? read.data : undefined;
}
