/** What was written down about a finding holds when somebody improves its sentence, and does not hold for another finding. */
import { expect, test } from "vitest";
import { resultsBeyond } from "../../../src/batch/baseline.js";
import type { Context } from "../../../src/batch/context.js";
import { reportedOnce } from "../../../src/batch/once-per-run.js";
import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { printerFor } from "../../../src/print/formats.js";
import type { PrintOptions } from "../../../src/print/printer.js";
import { type ReportRecord, recordOf } from "../../../src/print/record.js";
import { reportAt, terminal } from "../cli/terminal.js";
import { seeded } from "../print/seeded.js";

const host = memoryHost(seeded, nodeHost());
const record = recordOf(compile(host, "content/loi"));
const reworded = (each: Diagnostic): Diagnostic => ({
  ...each,
  message: { vi: `Câu mới ${each.message.vi.length}.`, en: `New sentence ${each.message.en.length}.` },
});
const improved: ReportRecord = { ...record, diagnostics: record.diagnostics.map(reworded) };

test("a baseline knows a finding by what it speaks of, not by its sentence", () => {
  const err: string[] = [];
  const streams = { out: () => {}, err: (text: string) => void err.push(text) };
  const context = { host, streams, language: "vi" } as unknown as Context;
  const beyond = (one: ReportRecord, update: boolean): readonly Diagnostic[] =>
    resultsBeyond([{ record: one }], ["content"], { file: "moc.json", update }, context, true).flatMap(
      (result) => result.record?.diagnostics ?? [],
    );
  expect(beyond(record, true)).toEqual([]);
  expect([beyond(improved, false), err]).toEqual([[], []]);
  const others = record.diagnostics.map((each) =>
    each.code === "unknown-fact" ? { ...each, about: { name: "khac" } } : each,
  );
  expect(beyond({ ...record, diagnostics: others }, false).map(({ code }) => code)).toEqual(["unknown-fact"]);
});

const options: PrintOptions = {
  language: "vi",
  command: "check",
  colour: false,
  notes: true,
  width: 80,
  failFrom: "error",
};

test.each(["sarif", "gitlab"] as const)("fingerprints of %s hold when sentences change", async (format) => {
  const print = await printerFor(format);
  const prints = (one: ReportRecord): readonly string[] =>
    [...print([{ record: one }], options).matchAll(/"([0-9a-f]{64})"/g)].map(([, digest = ""]) => digest);
  const [before, after] = [prints(record), prints(improved)];
  expect(new Set(before).size).toBeGreaterThan(4);
  // The order of findings on one line follows their sentences.
  expect([...after].sort()).toEqual([...before].sort());
});

test("what several reports share is reported once, by its facts", () => {
  const at = { file: "chung.md", line: 3, column: 1, endLine: 3, endColumn: 2 };
  const fault = (name: string): Diagnostic => ({
    code: "unknown-fact",
    severity: "error",
    at,
    message: { vi: "Câu.", en: "Sentence." },
    about: { name },
  });
  const shared = (name: string): { record: ReportRecord } => {
    const found = fault(name);
    const compiled = { ...compile(host, "content/sach"), diagnostics: [found], sharedFaults: [found] };
    return { record: recordOf(compiled) };
  };
  const left = reportedOnce([shared("a"), shared("b"), shared("a")]).map((each) => each.record?.diagnostics.length);
  expect(left).toEqual([1, 1, 0]);
});

test("a baseline of an earlier version says how to write it again", async () => {
  const old = { version: 1, findings: [{ file: "a.md", code: "unknown-fact", message: "Câu.", count: 1 }] };
  const world = terminal({ ...reportAt("content/a"), "moc.json": JSON.stringify(old) });
  const { code, err } = await world.type("check content/a --baseline moc.json");
  expect(code).toBe(2);
  expect(err).toContain("do bản trước của chương trình ghi");
});
