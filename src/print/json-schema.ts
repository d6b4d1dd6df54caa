/**
 * The published shape of `--format json`. The compiler holds the printer to it, and `decuong schema findings` prints it. Fields
 * are added, never renamed.
 */
import * as z from "zod";
import { annexes, date, outline, positions, sectionShape, severity, stage, unit } from "./record-shape.js";

const finding = z.object({
  code: z.string().describe("A stable name; `decuong explain <code>` tells more."),
  severity,
  file: z.string().describe("Relative to the working folder, with `/`."),
  ...positions,
  message: z.string().describe("A sentence in the language asked for."),
  basis: z.string().optional().describe("The official text it rests on, in short form."),
  hint: z.string().optional().describe("How to mend it."),
  fix: z
    .strictObject({ from: z.string(), to: z.string() })
    .optional()
    .describe(
      "Words on that line and what `--fix` puts in their place, where that is within the line; `fixes` says it exactly.",
    ),
  fixes: z
    .array(z.strictObject({ ...positions, text: z.string() }))
    .optional()
    .describe("What `--fix` changes: ranges of the file, and what it puts in their place."),
});

const waived = finding.extend({ reason: z.string().describe("As its author gave it.") });

const section = z.object({
  ...sectionShape,
  reason: z.string().optional().describe("Why it is not written, in the language asked for."),
});

const report = z.object({
  folder: z.string(),
  template: z.string().nullable(),
  profile: z.string().nullable(),
  stage: stage.nullable(),
  outline: outline.optional().describe("The outline the report was held to."),
  unit: unit.nullable().describe("The unit as the report states it."),
  date: date.nullable().describe("`2020-04-24`, or `2020-04` while the day is open."),
  output: z.string().optional().describe("The file a build wrote."),
  sections: z.array(section).describe("Every entry of the outline, in its order."),
  annexes,
  findings: z.array(finding).describe("By file, line, column and code."),
  waived: z.array(waived).describe("What the author lets stand, each with the reason given; they do not count."),
  toldAbove: z.array(z.string()).optional().describe("Files whose findings stand with an earlier report of the run."),
  known: z.int().min(1).optional().describe("Findings that the baseline knew, which are not told again."),
});

export const findingsDocument = z.object({
  version: z.literal(1).describe("Changes when a change would break readers."),
  reports: z.array(report),
  shard: z
    .looseObject({ number: z.int().min(1), count: z.int().min(1) })
    .optional()
    .describe("Only with `--shard`: which part of a run this is. The rest is for `decuong merge` of the same version."),
});

export type FindingOfRun = z.input<typeof finding>;
export type ReportOfRun = z.input<typeof report>;
export type FindingsDocument = z.input<typeof findingsDocument>;

export function findingsSchema(): object {
  return {
    title: "decuong --format json",
    ...z.toJSONSchema(findingsDocument, { io: "input", override: withoutLetterClasses }),
  };
}

/** Not every program that reads schemas knows classes of letters. */
function withoutLetterClasses({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.pattern?.includes("\\p{") === true) delete jsonSchema.pattern;
}
