import { describe, expect, test } from "vitest";
import { type Document, json, reportAt } from "./terminal.js";

const files = {
  ...reportAt("content/sach"),
  ...reportAt("content/thieu", {
    "01-tinh-hinh.md": undefined,
    "02-tuyen-truyen.md": "---\nmuc: II.1\n---\n{{khong_co}}\n",
    "06-giang-day.md": "---\nmuc: II.2\n---\nChữ.\n",
  }),
  ...reportAt("content/hong", { "bao-cao.md": "Chữ.\n" }),
};

describe("findings", () => {
  test("come by file, then line, then code, whatever rule made them", async () => {
    const [thieu] = (await json(files, "check content/thieu")).reports;
    expect(thieu?.findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      "content/thieu/02-tuyen-truyen.md:4 unknown-fact",
      "content/thieu/06-giang-day.md:4 not-asked-section",
      "content/thieu/bao-cao.md:1 missing-section",
    ]);
  });

  test("are the same again, and in the same order whatever the order of the files", async () => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(await json(turned, "check content/thieu")).toEqual(await json(files, "check content/thieu"));
  });

  test("speak the language that was asked for; codes, places and states do not change", async () => {
    const vi = await json(files, "check content/thieu");
    const en = await json(files, "check --lang en content/thieu");
    const places = (all: Document): unknown =>
      all.reports.map((each) => each.findings.map(({ code, file, line }) => [code, file, line]));
    expect(places(en)).toEqual(places(vi));
    for (const [index, { message }] of (vi.reports[0]?.findings ?? []).entries()) {
      expect(en.reports[0]?.findings[index]?.message).not.toBe(message);
    }
  });

  test("of a build say what was written, and nothing when nothing was", async () => {
    const { reports } = await json(files, "build content");
    expect(reports.map(({ output }) => output)).toEqual([undefined, "output/sach.docx", undefined]);
  });
});
