import { expect, test } from "vitest";
import * as z from "zod";
import { reportAt, terminal } from "../cli/terminal.js";
import { moved, printed } from "./seeded.js";

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });

const issue = z.strictObject({
  description: z.string().min(1),
  check_name: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  severity: z.enum(["info", "minor", "major", "critical", "blocker"]),
  location: z.strictObject({
    path: z.string().regex(/^(?!\.?\/)/),
    lines: z.strictObject({ begin: z.int().min(1) }),
    positions: z.strictObject({ begin: position, end: position }),
  }),
});

async function issuesOf(files?: Parameters<typeof printed>[1]): Promise<readonly z.output<typeof issue>[]> {
  return z.array(issue).parse(JSON.parse((await printed("gitlab", files)).out));
}

test("every finding has the fields that GitLab asks for, and a weight of its own kind", async () => {
  const issues = await issuesOf();
  const weights = new Map(issues.map(({ check_name, severity }) => [check_name, severity]));
  expect([weights.get("unknown-fact"), weights.get("stray-asterisks"), weights.get("comment-left")]).toEqual([
    "major",
    "minor",
    "info",
  ]);
});

test("fingerprints are unlike each other, the same in English, and stay while lines move", async () => {
  const before = (await issuesOf()).map(({ fingerprint }) => fingerprint);
  expect(new Set(before).size).toBe(before.length);
  expect((await issuesOf(moved)).map(({ fingerprint }) => fingerprint)).toEqual(before);
  const english = JSON.parse((await printed("gitlab", undefined, "--lang en")).out) as typeof before;
  expect(
    z
      .array(issue)
      .parse(english)
      .map(({ fingerprint }) => fingerprint),
  ).toEqual(before);
});

test("two missing entries in one place are told apart, and one that is mended leaves the other as it was", async () => {
  const without = (...names: readonly string[]): ReturnType<typeof reportAt> =>
    reportAt("content/a", Object.fromEntries(names.map((name) => [name, undefined])));
  const both = await issuesOf(without("01-tinh-hinh.md", "05-danh-gia-chung.md"));
  const one = await issuesOf(without("05-danh-gia-chung.md"));
  expect(both.length).toBe(2);
  expect(both.map(({ fingerprint }) => fingerprint)).toContain(one[0]?.fingerprint);
});

test("a fault of an outline that two reports follow is told once", async () => {
  const spoilt = "# A {#a la}\n";
  const files = { ...reportAt("content/a"), ...reportAt("content/b"), "templates/mau-nho/de-cuong.md": spoilt };
  const issues = await issuesOf(files);
  expect(issues.filter(({ check_name }) => check_name === "outline-unknown-attribute").length).toBe(1);
});

test("a clean report is an empty list", async () => {
  expect((await terminal(reportAt("content/a")).type("check --format gitlab")).out).toBe("[]\n");
});
