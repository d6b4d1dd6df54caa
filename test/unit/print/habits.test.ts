/** A habit is told to people once, with its lines; programs are told every place. */
import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { emptyRange } from "../../../src/model/source.js";
import { gathered } from "../../../src/print/habits.js";
import { reportAt } from "../cli/terminal.js";
import { printed } from "./seeded.js";

const slip = (file: string, line: number, habit?: "file" | "report"): Diagnostic => ({
  code: "tone-style",
  severity: "note",
  at: emptyRange(file, line),
  message: { vi: `Ở đây là “${line}”.`, en: `Here is “${line}”.` },
  ...(habit === undefined ? {} : { habit }),
});
const told = (...found: readonly Diagnostic[]): readonly string[] => gathered(found).map(({ message }) => message.vi);

test("once a file, once a report, or each by itself", () => {
  expect(told(slip("a", 1, "file"), slip("a", 4, "file"), slip("b", 2, "file"))).toEqual([
    "Ở đây là “1” (còn ở dòng 4).",
    "Ở đây là “2”.",
  ]);
  expect(told(slip("a", 1, "report"), slip("a", 1, "report"), slip("b", 2, "report"))).toEqual([
    "Ở đây là “1” (còn ở 1 tệp khác).",
  ]);
  expect(told(slip("a", 1), slip("a", 2)).length).toBe(2);
});

test("five lines are named, the others counted", () => {
  const lines = Array.from({ length: 8 }, (_, index) => slip("a", index + 1, "file"));
  expect(told(...lines)).toEqual(["Ở đây là “1” (còn ở dòng 2, 3, 4, 5, 6 và 2 dòng nữa)."]);
  expect(gathered(lines)[0]?.message.en).toBe("Here is “1” (also on line 2, 3, 4, 5, 6 and 2 more).");
});

const files = reportAt("content/a", {
  "01-tinh-hinh.md": "---\nmuc: I\n---\nChi bộ đã họp , bàn kỹ.\n\nĐảng viên dự đủ , nghe kỹ.\n",
});

test("a person reads one finding, a program two with their remedies", async () => {
  const { out } = await printed("pretty", files);
  expect(out).toContain("1 cảnh báo");
  expect(out.replace(/\n +/g, " ")).toContain("“họp ,” (còn ở dòng 6). [punctuation-space]");
  const { reports } = JSON.parse((await printed("json", files)).out) as {
    reports: { findings: { line: number; fix?: { to: string } }[] }[];
  };
  expect(reports[0]?.findings.map(({ line, fix }) => [line, fix?.to])).toEqual([
    [4, "họp,"],
    [6, "đủ,"],
  ]);
});

test("what is waived before one paragraph is told in the others", async () => {
  const waived = reportAt("content/a", {
    "01-tinh-hinh.md":
      "---\nmuc: I\n---\n<!-- bo-qua punctuation-space: chép đúng bản gốc -->\nChi bộ đã họp , bàn kỹ.\n\nĐảng viên dự đủ , nghe kỹ.\n",
  });
  const { out } = await printed("pretty", waived);
  expect(out.replace(/\n +/g, " ")).toContain("“đủ ,”. [punctuation-space]");
  expect(out).toContain("01-tinh-hinh.md:5 [punctuation-space] chép đúng bản gốc");
});
