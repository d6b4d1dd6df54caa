import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainText, readDocument } from "../../support/docx/read.js";
import {
  describeOffice,
  docxToPdf,
  docxToText,
  type Machine,
  office,
  pdfBoxes,
  pdfPageSizes,
  pdfPages,
  pdfText,
  pdfToPng,
  type Word,
} from "../../support/office.js";
import { cleanDocx } from "./docx/clean-docx.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));

function machine(present: readonly string[], more: Partial<Machine> = {}): Machine {
  const environment = { PATH: ["/a", "/b"].join(delimiter) };
  return { platform: "linux", environment, isProgram: (file) => present.includes(file.replaceAll("\\", "/")), ...more };
}

describe("finding the programs", () => {
  const all = ["/b/soffice", "/a/pdftoppm", "/b/pdftotext"];

  test("goes along the PATH and takes the first", () => {
    const found = { soffice: "/b/soffice", pdftoppm: "/a/pdftoppm", pdftotext: "/b/pdftotext" };
    expect(slashes(office(machine([...all, "/b/pdftoppm"])))).toEqual(found);
    expect(office(machine(all.slice(1)))).toBeUndefined();
  });

  test("knows where installers put them", () => {
    const app = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
    const mac = machine([app, "/opt/homebrew/bin/pdftoppm", "/opt/homebrew/bin/pdftotext"], { platform: "darwin" });
    expect(slashes(office(mac))).toMatchObject({ soffice: app });

    const environment = { Path: "/a", ProgramFiles: "/Files" };
    const files = ["LibreOffice/program/soffice.com", "LibreOffice/program/soffice.exe"].map(
      (file) => `/Files/${file}`,
    );
    const windows = machine([...files, "/a/pdftoppm.exe", "/a/pdftotext.exe"], { platform: "win32", environment });
    expect(slashes(office(windows))).toMatchObject({ soffice: files[0], pdftotext: "/a/pdftotext.exe" });
  });

  test("obeys DECUONG_OFFICE", () => {
    const wishing = (wish: string, present: readonly string[]) =>
      office(machine(present, { environment: { PATH: ["/a", "/b"].join(delimiter), DECUONG_OFFICE: wish } }));
    expect(wishing("required", all)).toBeDefined();
    expect(() => wishing("required", all.slice(0, 2))).toThrow("not found: pdftotext");
    expect(wishing("off", all)).toBeUndefined();
    expect(wishing("", [])).toBeUndefined();
    expect(() => wishing("requird", all)).toThrow("requird");
  });

  function slashes(found: object | undefined): object | undefined {
    return found && JSON.parse(JSON.stringify(found).replaceAll("\\\\", "/"));
  }
});

describe("a file whose office tests cannot run", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "decuong-nested-"));
    const support = JSON.stringify(join(project, "test/support/office.ts"));
    const lines = [
      `import { describeOffice } from ${support};`,
      'describeOffice("the pages", () => { throw new Error("ran"); });',
    ];
    writeFileSync(join(folder, "nested.test.ts"), lines.join("\n"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function runNested(wish: string) {
    const vitest = join(project, "node_modules/vitest/vitest.mjs");
    const report = join(folder, "report.json");
    const args = [vitest, "run", "--root", folder, "--reporter=default", "--reporter=json", `--outputFile=${report}`];
    const PATH = wish === "off" ? process.env.PATH : folder;
    // The line that tells of all files at once is the outer run's.
    const { DECUONG_OFFICE_TOLD: _, ...environment } = process.env;
    const ended = spawnSync(process.execPath, args, {
      encoding: "utf8",
      env: { ...environment, PATH, DECUONG_OFFICE: wish },
    });
    return { ...ended, ...JSON.parse(readFileSync(report, "utf8")) };
  }

  test("passes with one test, skips none, and says in one line what did not run", () => {
    const ended = runNested("off");
    expect(ended).toMatchObject({
      status: 0,
      numTotalTests: 1,
      numPassedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
    });
    const notice = "office: not run without LibreOffice and poppler: the pages";
    expect(`${ended.stdout}${ended.stderr}`.split("\n").filter((line) => line.includes(notice))).toHaveLength(1);
  });

  // Elsewhere the programs may be found without a PATH.
  if (process.platform === "linux") {
    test("fails where they are required", () => {
      expect(runNested("required")).toMatchObject({ status: 1, success: false, numPassedTests: 0 });
    });
  }
});

describeOffice("LibreOffice and poppler", () => {
  let folder: string;
  let pdfs: readonly string[];
  let words: readonly Word[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "decuong office "));
    const files = ["báo cáo.docx", "b.docx"].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, cleanDocx());
    pdfs = await docxToPdf(files, folder);
    words = await pdfBoxes(pdfs[0] ?? "");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("convert several files at once, named after them", async () => {
    expect(pdfs).toEqual([join(folder, "báo cáo.pdf"), join(folder, "b.pdf")]);
    expect(await Promise.all(pdfs.map(pdfPages))).toEqual([2, 2]);
  });

  test("read the same text as this project's own reader", async () => {
    const [text = ""] = await docxToText([join(folder, "báo cáo.docx")]);
    const squeeze = (written: string): string => written.replace(/[\s\ufffc]+/g, "");
    // LibreOffice prints the mark of the note, which is no text of the paragraph.
    expect(squeeze(text)).toBe(squeeze(plainText(readDocument(cleanDocx()))).replace("42trường", "42trường1"));
  });

  test("give the page sizes and the text of a page", async () => {
    const sizes = (await pdfPageSizes(pdfs[0] ?? "")).map(({ width, height }) => [
      Math.round(width),
      Math.round(height),
    ]);
    expect(sizes).toEqual([
      [595, 842],
      [842, 595],
    ]);
    expect((await pdfText(pdfs[0] ?? "")).split("\f").map((page) => /Phụ lục/.test(page))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("place every word on its page, in points", () => {
    const first = words.find(({ text }) => text === "ĐẶC");
    // Left margin 1701 twips and first line 567 twips.
    expect(first).toMatchObject({ page: 1, x: expect.closeTo((1701 + 567) / 20, 0) });
    expect(first?.y).toBeGreaterThan(1134 / 20);
    expect(first?.height).toBeGreaterThan(10);
    expect(words.filter(({ text }) => text === "Phụ").map(({ page }) => page)).toEqual([2]);
  });

  test("draw each page", async () => {
    const pictures = await pdfToPng(pdfs[0] ?? "", folder, 30);
    expect(pictures.map((file) => readFileSync(file).toString("latin1", 1, 4))).toEqual(["PNG", "PNG"]);
  });

  test("say so when a file cannot be opened, or two would get one name", async () => {
    const broken = join(folder, "hỏng.docx");
    writeFileSync(broken, cleanDocx().slice(0, 2000));
    await expect(docxToPdf([broken], join(folder, "ra"))).rejects.toThrow("could not convert");
    await expect(docxToPdf([broken, join(folder, "khác", "hỏng.docx")], folder)).rejects.toThrow("overwrite");
  });
});
