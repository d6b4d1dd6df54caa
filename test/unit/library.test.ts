/** What the library offers beside its pipeline, over files in memory. */
import { expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.js";
import {
  compile,
  fixesFor,
  listFindings,
  listOutlines,
  memoryHost,
  newReport,
  printFindings,
} from "../../src/index.js";
import { smallFields, smallOutline } from "../support/small-report.js";
import { json } from "./cli/terminal.js";

const small = {
  "templates/mau-nho/mau.md": smallOutline,
  "templates/mau-nho/de-cuong.md": "# TÌNH HÌNH {#tinh-hinh}\n",
  "r/bao-cao.md": smallFields,
  "r/1.md": "---\nmuc: I\n---\nĐã họp , rồi về.\n",
};

test("new writes what is asked, keeps what is there and says why it refuses", () => {
  const host = memoryHost(small, nodeHost());
  const made = newReport({ template: "mau-nho", folder: "b/", unit: { kind: "chi_bo" } }, { host });
  expect(made).toMatchObject({ ok: true, written: ["b/bao-cao.md", "b/01-tinh-hinh.md"], existing: [] });
  const again = newReport({ template: "mau-nho", folder: "b" }, { host });
  expect(again).toMatchObject({ ok: true, unit: { kind: "chi_bo" }, written: [], existing: ["b/bao-cao.md"] });
  const wrong = newReport({ template: "mau-nho-qua", folder: "c" }, { host });
  expect(wrong).toMatchObject({ ok: false, refusal: { en: expect.stringContaining("mau-nho") } });
  expect(host.kind("c")).toBeUndefined();
});

test("fixes are given, not written", async () => {
  const host = memoryHost(small, nodeHost());
  const [fixed, ...more] = await fixesFor("r", { host });
  expect(more).toEqual([]);
  expect(fixed?.file).toBe("r/1.md");
  expect(fixed?.changes).toEqual([{ line: 4, before: "Đã họp , rồi về.", after: "Đã họp, rồi về." }]);
  expect(new TextDecoder().decode(host.read("r/1.md"))).toBe(small["r/1.md"]);
});

test("findings are printed as the command line prints them", async () => {
  const host = memoryHost(small, nodeHost());
  const printed = JSON.parse(await printFindings([compile("r", { host })], "json"));
  expect(printed).toEqual(await json(small, "check r"));
  expect(await printFindings([compile("r", { host })], "pretty", { language: "en" })).toContain("punctuation-space");
});

test("outlines and kinds of findings are listed", async () => {
  const host = memoryHost(small, nodeHost());
  const listed = listOutlines({ host, from: "r" });
  expect(listed[0]).toEqual({
    id: "ke-hoach-dang-uy",
    name: expect.any(String),
    version: expect.any(String),
    documentType: "Kế hoạch",
  });
  expect(listed.map(({ id }) => id)).toContain("mau-nho");
  const kinds = await listFindings();
  expect(kinds.find(({ code }) => code === "open-day")?.severity).toMatchObject({ nhap: null, da_gui: "error" });
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
});
