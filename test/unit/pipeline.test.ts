/** The library's steps taken one by one find what `compile` finds, on every case page and every report of the project. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/catalogue/case-page.js";
import { nodeHost } from "../../src/host/node-host.js";
import {
  assemble,
  type Compiled,
  checkReport,
  chooseTemplate,
  compile,
  type Diagnostic,
  type Host,
  memoryHost,
  readReport,
  readTemplate,
  renderReport,
  settle,
} from "../../src/index.js";
import { caseFolder, filesIn, hostOfCase } from "../support/cases/run.js";
import { goodReports } from "../support/good-reports.js";
import { gallery } from "../support/samples.js";
import { smallFields, smallOutline } from "../support/small-report.js";

type Made = Pick<Compiled, "report" | "diagnostics" | "waived">;

function stepByStep(host: Host, folder: string): Made {
  const draft = readReport(folder, { host });
  const template = chooseTemplate(draft.value, { host });
  const found: Diagnostic[] = [...draft.diagnostics, ...template.diagnostics];
  const { settings } = draft.value;
  if (template.value === undefined) return settle(found, settings);
  const { value: report, diagnostics } = assemble(draft.value, template.value);
  return { report, ...settle([...found, ...diagnostics, ...checkReport(report)], settings, report) };
}

function seen({ report, diagnostics, waived }: Made): object {
  return { fields: report?.fields, profile: report?.profile.id, stage: report?.stage, diagnostics, waived };
}

function expectSame(host: Host, folder: string): void {
  expect(seen(stepByStep(host, folder))).toEqual(seen(compile(folder, { host })));
}

const root = join(import.meta.dirname, "../cases");
const base = filesIn(join(root, "base"));
const pages = [...filesIn(root).keys()].filter((path) => path.endsWith(".case.md")).sort();

describe("every case page", () => {
  test.each(pages)("%s", (path) => {
    for (const each of readPage(path, readFileSync(join(root, path), "utf8")).cases) {
      expectSame(hostOfCase(base, each), caseFolder);
    }
  });
});

const disk = nodeHost(join(import.meta.dirname, "../.."));
const reports = [...goodReports, gallery];

describe("every report of the project", () => {
  test.each(reports)("%s", (folder) => expectSame(disk, folder));

  test.each(reports)("%s crosses to another thread and back, draft and report", async (folder) => {
    const draft = readReport(folder, { host: disk }).value;
    const sent = structuredClone(draft);
    expect(sent).toEqual(draft);
    const template = chooseTemplate(sent, { host: disk }).value;
    if (template === undefined) throw new Error("no template");
    const report = assemble(sent, template).value;
    const copy = structuredClone(report);
    expect(copy).toEqual(report);
    expect(checkReport(copy)).toEqual(checkReport(report));
    expect(Buffer.compare(await renderReport(copy), await renderReport(report))).toBe(0);
  });
});

test("a profile that is not there is a finding, and what is waived is waived", () => {
  const settings = "mau: mau-nho\nthe_thuc: dang-2081\nbo_qua:\n  punctuation-space: bản chép từ tệp cũ";
  const files = {
    "templates/mau-nho/mau.md": smallOutline,
    "templates/mau-nho/de-cuong.md": "# TÌNH HÌNH {#tinh-hinh}\n",
    "r/bao-cao.md": smallFields.replace("mau: mau-nho", settings),
    "r/1.md": "---\nmuc: I\n---\nĐã họp , rồi về.\n",
  };
  const host = memoryHost(files, nodeHost());
  const { diagnostics, waived } = stepByStep(host, "r");
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error unknown-profile"]);
  expect(waived.map(({ finding }) => finding.code)).toEqual(["punctuation-space"]);
  expectSame(host, "r");
});

test("a template asked for without a report", () => {
  const unit = { unitKind: "doan_khoi", date: { year: 2020, month: 4, day: 24 } };
  expect(readTemplate("so-ket-chi-thi-05", unit).value?.profile.id).toBe("doan");
  expect(readTemplate("so-ket-chi-thi-05", { profile: "nd30" }).value?.profile.id).toBe("nd30");
  expect(readTemplate("../so-ket-chi-thi-05")).toMatchObject({
    value: undefined,
    diagnostics: [{ code: "unknown-template" }],
  });
});
