/**
 * The published shape of `--format json`. The compiler holds the printer to it, and `decuong schema findings` prints it. Fields
 * are added, never renamed.
 */
import * as z from "zod";
import { stages } from "../model/report.js";

const severity = z.enum(["error", "warning", "note"]);

const whole = z.int().min(1);
const positions = {
  line: whole,
  column: whole.describe("In UTF-16 units of the line as it stands in the file, from 1."),
  endLine: whole,
  endColumn: whole.describe("Behind the last letter; a finding about something absent is empty."),
};

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
  number: z.string().nullable().describe("The official number; null for an entry without one."),
  id: z.string(),
  title: z.string(),
  state: z.enum(["written", "empty", "none-declared", "not-asked", "optional-absent", "missing"]),
  reason: z.string().optional().describe("Why it is not written, in the language asked for."),
  files: z.array(z.string()),
});

const report = z.object({
  folder: z.string(),
  template: z.string().nullable(),
  profile: z.string().nullable(),
  stage: z.enum(stages).nullable(),
  outline: z
    .strictObject({ id: z.string(), version: z.string(), digest: z.string() })
    .optional()
    .describe("The outline the report was held to."),
  unit: z
    .strictObject({
      name: z.string().nullable(),
      kind: z.string().nullable(),
      fields: z.array(z.string()).describe("Its fields of work."),
      members: z.int().optional().describe("The number of members, where it is certainly a number."),
    })
    .nullable()
    .describe("The unit as the report states it."),
  date: z.string().nullable().describe("`2020-04-24`, or `2020-04` while the day is open."),
  output: z.string().optional().describe("The file a build wrote."),
  sections: z.array(section).describe("Every entry of the outline, in its order."),
  annexes: z
    .array(z.strictObject({ label: z.string(), title: z.string(), file: z.string() }))
    .describe("The annexes, in the order in which they are printed."),
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
  return { title: "decuong --format json", ...z.toJSONSchema(findingsDocument, { io: "input" }) };
}
