/** LibreOffice as a second reader: every report, in every format profile, says there what it says here. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeOffice, docxToText, withTemporaryFolder } from "../support/office.js";
import { everySample, reportOf, sample, words, wordsOf } from "../support/samples.js";

describeOffice("the samples as text", () => {
  test("LibreOffice's text equals the report's", async () => {
    await withTemporaryFolder(async (folder) => {
      const files = everySample.map(([each, profile]) => {
        const made = sample(each, profile);
        const file = join(folder, `${reportOf(made).name}-${profile}.docx`);
        writeFileSync(file, made.bytes);
        return file;
      });
      const texts = await docxToText(files);
      for (const [index, [each, profile]] of everySample.entries()) {
        const report = reportOf(sample(each, profile));
        expect(words(texts[index] ?? ""), `${each} in ${profile}`).toBe(wordsOf(report, { noteNumbers: true }));
      }
    });
  });
});
