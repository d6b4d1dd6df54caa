/** G7 beyond V1–V20: a real office program opens what hostile texts make, and says the same. It starts once, for few documents. */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { renderDocx } from "../../src/render/word/document.js";
import { describeOffice, docxToText, withTemporaryFolder } from "../support/office.js";
import { bookOf } from "../support/oracles/trial.js";
import { words, wordsOf } from "../support/samples.js";

const strings = createRequire(import.meta.url)("big-list-of-naughty-strings") as readonly string[];

const documents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  strings: Object.fromEntries(
    strings.map((text, index) => [`n${index}`, `---\nmuc: n${index}\n---\nĐầu.\n\n${text}\n\nCuối.\n`]),
  ),
  nesting: {
    quotes: `${">".repeat(150)} Chữ.`,
    lists: Array.from({ length: 60 }, (_, at) => `${"  ".repeat(at)}- mức ${at}`).join("\n"),
    cells: `| A | B |\n| --- | --- |\n${"| <b>x</b> & “y” | `z` |\n".repeat(300)}`,
    notes: `${Array.from({ length: 60 }, (_, at) => `Chữ[^c${at}].`).join("\n\n")}\n\n${Array.from({ length: 60 }, (_, at) => `[^c${at}]: Chú ${at}.`).join("\n\n")}`,
  },
};

describeOffice("hostile texts in LibreOffice", () => {
  test("each opens, and its text is the report's", async () => {
    await withTemporaryFolder(async (folder) => {
      const made = Object.entries(documents).map(([name, texts]) => {
        const { report } = compile(memoryHost(bookOf(texts), nodeHost()), "r");
        if (report === undefined) throw new Error("no report");
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, renderDocx(report, { gaps: true }));
        return { name, file, report };
      });
      const texts = await docxToText(made.map(({ file }) => file));
      for (const [index, { name, report }] of made.entries()) {
        expect(words(texts[index] ?? ""), name).toBe(wordsOf(report, { gaps: true, noteNumbers: true }));
      }
    });
  });
});
