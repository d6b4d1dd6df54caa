/** The door for parts of a run: files that other machines wrote, held to their whole form before anything trusts them. */
import * as z from "zod";
import type { Part, PartReport } from "./part.js";
import { name, record, sentence, severity, stage, whole } from "./record-shape.js";

/** Every key of a type: one that is forgotten here does not compile, one that is too much in a file is refused. */
type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };

const reportShape = {
  folder: name,
  record: record.exactOptional(),
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
    "giai-doan": stage.exactOptional(),
    "fail-on": severity.exactOptional(),
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

/** Undefined where it is anything else. */
export function readPart(data: unknown): Part | undefined {
  const read = partForm.safeParse(data);
  return read.success ? read.data : undefined;
}
