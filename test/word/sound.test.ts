/** Every sample: no finding at all, a sound .docx, and all of its text. */
import { describe, expect, test } from "vitest";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { plainText } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { reportOf, sample, sampleFolders } from "../support/samples.js";

describe.each(sampleFolders)("%s", (folder) => {
  const made = sample(folder);

  test("is clean at every level", () => {
    expect(made.compiled.diagnostics).toEqual([]);
  });

  test("is a sound Word file (V1–V20)", () => {
    expectValid(made.bytes);
  });

  test("holds the text of the report, in order", () => {
    const { front, body, back } = flowOf(reportOf(made), false);
    const words = (text: string): string => text.replace(/\s+/gu, "");
    const report = blockLines([...front, ...body, ...back]).join("\n");
    expect(words(plainText(made.document))).toBe(words(report));
  });
});

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
