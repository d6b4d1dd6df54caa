/** Every sample and the gallery, in every format profile: no finding at all, a sound .docx, and all of the text. */
import { describe, expect, test } from "vitest";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { plainText } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { everySample, reportOf, sample, words, wordsOf } from "../support/samples.js";

describe.each(everySample)("%s in %s", (folder, profile) => {
  const made = sample(folder, profile);

  test("is clean at every level", () => {
    expect(made.compiled.diagnostics).toEqual([]);
    expect(reportOf(made).profile.id).toBe(profile);
  });

  test("is a sound Word file (V1–V20)", () => {
    expectValid(made.bytes);
  });

  test("holds the text of the report, in order", () => {
    expect(words(plainText(made.document))).toBe(wordsOf(reportOf(made)));
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
