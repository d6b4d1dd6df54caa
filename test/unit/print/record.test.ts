/** What stays of a report when it is done: enough for every form, plain enough for another thread, and not its text. */
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.js";
import { memoryHost } from "../../../src/host/memory-host.js";
import { nodeHost } from "../../../src/host/node-host.js";
import { printerFor } from "../../../src/print/formats.js";
import { formats, type PrintOptions } from "../../../src/print/printer.js";
import { type ReportRecord, recordOf } from "../../../src/print/record.js";
import { seeded } from "./seeded.js";

const host = memoryHost(seeded, nodeHost());
const record = recordOf(compile(host, "content/loi"));
const options: PrintOptions = {
  language: "vi",
  command: "check",
  colour: false,
  notes: true,
  width: 80,
  failFrom: "error",
};

test.each(formats)("%s prints the same from what was written down and read again", async (format) => {
  const print = await printerFor(format);
  const again = JSON.parse(JSON.stringify(record)) as ReportRecord;
  expect(again).toEqual(record);
  expect(print([{ record: again }], options)).toBe(print([{ record }], options));
});

test("it holds the lines on which something was found, and no other text", () => {
  expect(Object.values(record.lines).join("\n")).toContain("{{so_toi}}");
  expect(recordOf(compile(host, "content/sach")).lines).toEqual({});
});
