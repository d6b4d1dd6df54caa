/** Every sample and the gallery, in every format profile: no finding at all, a sound .docx, and all of the text. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { renderDocx } from "../../src/render/word/document.js";
import { plainText, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { everySample, reportOf, sample, words, wordsOf } from "../support/samples.js";
import { compileSmall } from "../support/small-report.js";

describe.each(everySample)("%s in %s", (folder, profile) => {
  const made = sample(folder, profile);

  test("is clean at every level, but for what another profile writes otherwise", () => {
    const own = sample(folder).compiled.report?.profile.id === profile;
    const otherwise = own ? [] : ["signing-mark", "citation-comma", "waiver-unused"];
    expect(made.compiled.diagnostics.filter(({ code }) => !otherwise.includes(code))).toEqual([]);
    expect(reportOf(made).profile.id).toBe(profile);
  });

  test("is a sound Word file (V1–V20)", () => {
    expectValid(made.bytes);
  });

  test("holds the text of the report, in order", () => {
    expect(words(plainText(made.document))).toBe(wordsOf(reportOf(made)));
  });
});

test.each(["ke-hoach-59.txt", "de-cuong-59.txt"])(
  "the official text %s, pasted into a section, comes out letter by letter",
  (name) => {
    const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
    const { report } = compileSmall(text);
    if (report === undefined) throw new Error("no report");
    expect(words(plainText(readDocument(renderDocx(report, { gaps: true }))))).toContain(words(text));
  },
);

test("the sample reports say no sentence twice", () => {
  for (const folder of ["content/so-giao-duc", "content/doan-khoi", "test/good/chi-bo"] as const) {
    const { body } = flowOf(reportOf(sample(folder)), false);
    const sentences = blockLines(body)
      .flatMap((line) => line.split(/(?<=[.!?…;:])\s+/))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/).length > 6);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  }
});
