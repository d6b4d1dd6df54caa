/** Findings that another one explains are not shown beside it. Which those are, kinds say; the case pages hold each of them. */
import { expect, test } from "vitest";
import { withoutEffects } from "../../../src/check/causes.js";
import { allKinds } from "../../../src/check/kinds.js";
import type { Diagnostic, Facts } from "../../../src/model/diagnostic.js";
import type { Report } from "../../../src/model/report.js";
import { emptyRange } from "../../../src/model/source.js";

function found(code: string, file: string, line: number, about?: Facts): Diagnostic {
  const words = { vi: "Câu.", en: "Words." };
  const facts = about === undefined ? {} : { about };
  return { code, severity: "error", at: emptyRange(file, line), message: words, ...facts };
}

function left(all: readonly Diagnostic[], unnamedFiles: readonly string[] = []): readonly string[] {
  const report = { unnamedFiles } as unknown as Report;
  const forward = withoutEffects(all, report);
  expect(withoutEffects([...all].reverse(), report)).toEqual([...forward].reverse());
  return forward.map(({ code, at }) => `${code} ${at.file}:${at.line}`);
}

const missing = (entry: string, parent: string): Diagnostic =>
  found("missing-section", "bao-cao.md", 1, { entry, parent });

test("an effect goes with a cause in its own file, and stays beside one in another", () => {
  const broken = found("front-matter-missing", "02-b.md", 1);
  expect(left([broken, found("empty-section", "02-b.md", 1), found("empty-section", "03-c.md", 1)])).toEqual([
    "front-matter-missing 02-b.md:1",
    "empty-section 03-c.md:1",
  ]);
});

test("a file that is not read is the one that a reference names", () => {
  const broken = found("not-utf8", "a/09-danh-sach.md", 1);
  const named = (id: string): Diagnostic => found("unknown-reference", "a/02-b.md", 4, { id });
  expect(left([broken, named("danh-sach"), named("khac")])).toEqual([
    "not-utf8 a/09-danh-sach.md:1",
    "unknown-reference a/02-b.md:4",
  ]);
});

test("what is taken out still explains its own effects", () => {
  const all = [
    found("near-heading", "b.md", 4, { typed: "x", entry: "p" }),
    found("duplicate-section", "b.md", 4, { entry: "p", first: "a.md" }),
    found("duplicate-section", "b.md", 6, { entry: "q", parent: "p", first: "a.md" }),
    found("duplicate-section", "c.md", 6, { entry: "q", parent: "p", first: "a.md" }),
  ];
  expect(left(all)).toEqual(["near-heading b.md:4", "duplicate-section c.md:6"]);
});

test("where only numbers are known, as many effects as causes go together, or none", () => {
  const heading = (parent: string, line: number): Diagnostic =>
    found("unknown-heading", "b.md", line, { typed: "x", parent });
  const two = [missing("II.1", "II"), missing("II.2", "II")];
  expect(left([heading("II", 3), ...two])).toHaveLength(3);
  expect(left([heading("II", 3), heading("II", 5), ...two])).toHaveLength(2);
  expect(left([heading("II", 3), heading("III", 5), ...two])).toHaveLength(4);
  // Kinds count together.
  expect(left([heading("II", 3), { ...heading("II", 5), code: "wrong-parent" }, ...two])).toHaveLength(2);
});

test("several findings in one file are one cause, and only where it fills no entry", () => {
  const broken = [1, 2].map((line) => found("front-matter-syntax", "02-b.md", line));
  const two = [missing("II.1", "II"), missing("II.2", "II")];
  expect(left([...broken, ...two], ["02-b.md"])).toHaveLength(4);
  expect(left([...broken, missing("II.1", "II")], ["02-b.md"])).toHaveLength(2);
  expect(left([...broken, missing("II.1", "II")])).toHaveLength(3);
});

test("only the first of what goes on below it is shown", () => {
  const open = [3, 7, 9].map((line) => found("block-not-closed", "02-b.md", line, { name: "ngang" }));
  expect(left([...open, found("block-not-closed", "03-c.md", 8, { name: "bang" })])).toEqual([
    "block-not-closed 02-b.md:3",
    "block-not-closed 03-c.md:8",
  ]);
});

test("kinds explain only kinds that there are", () => {
  const named = [...allKinds.values()].flatMap(({ explains = [] }) => explains.flatMap(({ codes }) => codes));
  expect(named.filter((code) => !allKinds.has(code))).toEqual([]);
});
