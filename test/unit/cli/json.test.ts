import { describe, expect, test } from "vitest";
import { baseText, json, reportAt, terminal } from "./terminal.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Shape = Readonly<Record<string, string>>;

/** The contract's shape: `?` may be absent, `|null` may be null. Other keys may be added, never these renamed. */
const report: Shape = {
  folder: "string",
  template: "string|null",
  profile: "string|null",
  stage: "string|null",
  unit: "object|null",
  date: "string|null",
  sections: "object",
  annexes: "object",
  findings: "object",
};
const section: Shape = {
  number: "string|null",
  id: "string",
  title: "string",
  state: "string",
  "reason?": "string",
  files: "object",
};
const finding: Shape = {
  code: "string",
  severity: "string",
  file: "string",
  line: "number",
  "column?": "number",
  message: "string",
  "basis?": "string",
  "hint?": "string",
};

function misfits(value: Json | undefined, shape: Shape): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["not an object"];
  const given = value as { readonly [key: string]: Json };
  return Object.entries(shape).flatMap(([name, type]) => {
    const typed = given[name.replace("?", "")];
    if (typed === undefined) return name.endsWith("?") ? [] : [`${name} is not there`];
    const kind = typed === null ? "null" : typeof typed;
    return type.split("|").includes(kind) ? [] : [`${name} is ${kind}`];
  });
}

const files = {
  ...reportAt("content/sach"),
  ...reportAt("content/thieu", {
    "01-tinh-hinh.md": undefined,
    "02-tuyen-truyen.md": "---\nmuc: II.1\n---\n{{khong_co}}\n",
    "06-giang-day.md": "---\nmuc: II.2\n---\nChữ.\n",
  }),
  ...reportAt("content/hong", { "bao-cao.md": "Chữ.\n" }),
};

describe("the unit and the date", () => {
  const bare = baseText("bao-cao.md")
    .replace(/^co_quan: .*\n/m, "")
    .replace(/^ngay: .*/m, "ngay: 2020-04");

  test.each([
    [
      "as the report states them",
      {},
      { unit: { name: "Chi bộ Văn phòng", kind: "chi_bo", fields: ["chung"], members: 18 }, date: "2020-04-24" },
    ],
    ["with gaps", { "bao-cao.md": bare }, { unit: { name: null, kind: "chi_bo" }, date: "2020-04" }],
    ["of no report", { "bao-cao.md": "Chữ.\n" }, { unit: null, date: null }],
  ])("%s", async (_, more, expected) => {
    const { reports } = await json(reportAt("r", more), "check r");
    expect(reports[0]).toMatchObject(expected);
  });
});

describe("the shape is the contract's", () => {
  test.each(["check content", "build content"])("%s", async (line) => {
    const { version, reports } = await json(files, line);
    expect(version).toBe(1);
    expect(reports.map(({ folder }) => folder)).toEqual(["content/hong", "content/sach", "content/thieu"]);
    for (const each of reports) {
      expect(misfits(each as unknown as Json, report)).toEqual([]);
      expect(each.sections.flatMap((one) => misfits(one as unknown as Json, section))).toEqual([]);
      expect(each.findings.flatMap((one) => misfits(one as unknown as Json, finding))).toEqual([]);
    }
  });

  test("a report without an outline has no template, profile, stage or sections, and says why", async () => {
    const [hong] = (await json(files, "check content/hong")).reports;
    expect(hong).toMatchObject({ template: null, profile: null, stage: null, sections: [] });
    expect(hong?.findings.map(({ code }) => code)).toEqual(["front-matter-missing"]);
  });
});

test("annexes are listed in the order in which they are printed, and counted for people", async () => {
  const annexed = reportAt("content/a", {
    "05-danh-gia-chung.md": "---\nmuc: danh-gia-chung\n---\nĐã hoàn thành, xem các phụ lục.\n",
    "10-b.md": "---\nphu_luc: Bảng {{so_to}} tổ\n---\nChữ.\n",
    "9-a.md": "---\nphu_luc: Danh sách\n---\nChữ.\n",
  });
  const [report] = (await json(annexed, "check content/a")).reports;
  expect(report?.annexes).toEqual([
    { label: "Phụ lục 1", title: "Danh sách", file: "content/a/9-a.md" },
    { label: "Phụ lục 2", title: "Bảng 3 tổ", file: "content/a/10-b.md" },
  ]);
  const told = async (line: string): Promise<string> => (await terminal(annexed).type(line)).out;
  expect(await told("check content/a")).toMatch(/mục đã viết[^.]*,\s+2\s+phụ\s+lục\.$/m);
  expect(await told("check content/a --lang en")).toMatch(/entries\s+written[^.]*,\s+2\s+annexes\.$/m);
});

test("the state of every entry, in the outline's order", async () => {
  const [sach] = (await json(files, "check content/sach")).reports;
  expect(sach).toMatchObject({ template: "mau-nho", profile: "dang-2018", stage: "nhap", findings: [] });
  expect(sach?.sections.map(({ id, state, files: from }) => [id, state, ...from])).toEqual([
    ["tinh-hinh", "written", "content/sach/01-tinh-hinh.md"],
    ["ket-qua", "written"],
    ["tuyen-truyen", "written", "content/sach/02-tuyen-truyen.md"],
    ["giang-day", "not-asked"],
    ["cong-viec-thuong-xuyen", "written", "content/sach/03-cong-viec-thuong-xuyen.md"],
    ["gan-nghi-quyet", "written", "content/sach/03-cong-viec-thuong-xuyen.md"],
    ["sinh-hoat-chuyen-de", "written", "content/sach/03-cong-viec-thuong-xuyen.md"],
    ["the-he-tre", "not-asked"],
    ["dien-hinh", "none-declared", "content/sach/04-dien-hinh.md"],
    ["danh-gia-chung", "written", "content/sach/05-danh-gia-chung.md"],
    ["kien-nghi", "optional-absent"],
  ]);
  expect(sach?.sections.find(({ id }) => id === "dien-hinh")?.reason).toBe(
    "Trong kỳ chi bộ chưa có điển hình được công nhận.",
  );
});

test("missing, empty and unresolved entries have their states too", async () => {
  const change = { "01-tinh-hinh.md": undefined, "02-tuyen-truyen.md": "---\nmuc: II.1\n---\n" };
  const [only] = (await json(reportAt("content/a", change), "check content/a")).reports;
  const states = new Map(only?.sections.map(({ id, state }) => [id, state]));
  expect([states.get("tinh-hinh"), states.get("tuyen-truyen"), states.get("ket-qua")]).toEqual([
    "missing",
    "empty",
    "written",
  ]);
});

test("an outline as JSON: its entries and its findings", async () => {
  const { out } = await terminal(files).type("outline mau-nho --format json");
  const document = JSON.parse(out) as {
    readonly version: number;
    readonly outline: Json;
    readonly findings: readonly Json[];
  };
  expect(document).toMatchObject({ version: 1, findings: [], outline: { id: "mau-nho", typeSymbol: "BC" } });
  expect(JSON.stringify(document.outline)).toContain('"number":"II.3"');
});

test("paths have / and begin at the working folder, and folders given in odd ways are shown plainly", async () => {
  for (const line of ["check ./content/sach", "check content/../content/sach/", "check content/sach/bao-cao.md"]) {
    expect((await json(files, line)).reports.map(({ folder }) => folder)).toEqual(["content/sach"]);
  }
});

test("nothing but the document is printed", async () => {
  const { out } = await terminal({ ...files, "x.txt": baseText("bao-cao.md") }).type("check content --format json");
  expect(out.startsWith("{\n")).toBe(true);
  expect(out.endsWith("}\n")).toBe(true);
});
