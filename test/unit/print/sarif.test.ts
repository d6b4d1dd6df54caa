/**
 * The shape below is that of SARIF 2.1.0 (OASIS Standard, sections 3.13 to 3.30) for what the printer makes of it, strict: a
 * name that the standard does not have fails here.
 */
import { expect, test } from "vitest";
import * as z from "zod";
import { moved, odd, printed } from "./seeded.js";

const whole = z.int().min(1);
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/), uriBaseId: z.string().optional() }),
    region: z.strictObject({ startLine: whole, startColumn: whole, endLine: whole, endColumn: whole }),
  }),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: text,
  locations: z.array(location).length(1),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(z.strictObject({ kind: z.enum(["inSource", "external"]), justification: z.string() })),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string().optional(),
          semanticVersion: z.string().optional(),
          rules: z.array(rule),
        }),
      }),
      language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ description: text })),
      results: z.array(result),
    }),
  ]),
});

async function runOf(files?: Parameters<typeof printed>[1]): Promise<z.output<typeof log>["runs"][0]> {
  const { out, code } = await printed("sarif", files);
  expect(code).toBe(1);
  return log.parse(JSON.parse(out)).runs[0];
}

test("the log has the shape of the standard; each result names its rule, by index too", async () => {
  const { tool, results } = await runOf();
  expect(results.length).toBeGreaterThan(4);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
});

test("rules carry what their pages say", async () => {
  const { tool } = await runOf();
  const unknown = tool.driver.rules.find(({ id }) => id === "unknown-fact");
  expect(unknown?.shortDescription.text).toBe("Không có số liệu mang tên này");
  expect(unknown?.help.text).toContain("Sai:");
  expect(unknown?.help.text).toContain("{{{{so_toi}}}}");
});

test("places are relative, and percent-encoded where they must be", async () => {
  const { results } = await runOf({
    ...(await import("../cli/terminal.js")).reportAt("content/báo cáo", { "01-tinh-hinh.md": undefined }),
  });
  const [{ physicalLocation } = { physicalLocation: undefined }] = results[0]?.locations ?? [];
  expect(physicalLocation?.artifactLocation).toEqual({
    uri: `content/${encodeURIComponent("báo cáo")}/bao-cao.md`,
    uriBaseId: "%SRCROOT%",
  });
});

test("braces and brackets of an author are words, not arguments and links", async () => {
  const { results } = await runOf();
  const heading = results.find(({ ruleId }) => ruleId === "unknown-heading")?.message.text ?? "";
  expect(heading).toContain("{{0}}");
  expect(heading).not.toMatch(/\]\(/);
  expect(odd).toContain("{0}");
});

test("a finding keeps its fingerprint while lines move, and no two have the same", async () => {
  const prints = async (files?: Parameters<typeof printed>[1]): Promise<readonly string[]> =>
    (await runOf(files)).results.map((each) => `${each.ruleId} ${Object.values(each.partialFingerprints).join()}`);
  const before = await prints();
  expect(await prints(moved)).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test("what is waived is there, suppressed for the reason given, and does not fail the run", async () => {
  const { baseText, reportAt } = await import("../cli/terminal.js");
  const late = baseText("bao-cao.md").replace("24/4/2020", "30/4/2020");
  const waived = late.replace("so_lieu:", "bo_qua:\n  late-report: đã xin gia hạn bằng văn bản\nso_lieu:");
  const { out, code } = await printed("sarif", reportAt("content/a", { "bao-cao.md": waived }), "--fail-on warning");
  const [{ results }] = log.parse(JSON.parse(out)).runs;
  expect(code).toBe(0);
  expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ["late-report", [{ kind: "inSource", justification: "đã xin gia hạn bằng văn bản" }]],
  ]);
});

test("a clean report has no results and ends with 0", async () => {
  const { reportAt } = await import("../cli/terminal.js");
  const { out, code } = await printed("sarif", reportAt("content/a"));
  expect([code, log.parse(JSON.parse(out)).runs[0].results]).toEqual([0, []]);
});
