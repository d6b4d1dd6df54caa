/** The published schemas accept what the program makes and takes, and refuse what it refuses. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { findingsDocument } from "../../../src/print/json-schema.js";
import { seeded } from "../print/seeded.js";
import { baseText, projectFolder, reportAt, terminal } from "./terminal.js";

async function schemaOf(name: string): Promise<z.ZodType> {
  const { out, code } = await terminal({}).type(`schema ${name}`);
  expect(code).toBe(0);
  return z.fromJSONSchema(JSON.parse(out));
}

/** Fields as an editor's YAML reads them: numbers are numbers, nothing is null. */
function fieldsOf(text: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "");
}

const names = ["findings", "bao-cao", "muc", "phu-luc", "chung", "mau", "the-thuc"];

/** A judge that shares nothing with what made the schemas, and takes nothing in them that it does not know. */
async function judgeOf(name: string): Promise<(data: unknown) => readonly string[]> {
  const judge = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  const check = judge.compile(JSON.parse((await terminal({}).type(`schema ${name}`)).out));
  return (data) => (check(data) ? [] : (check.errors ?? []).map((each) => `${each.instancePath} ${each.message}`));
}

describe("JSON Schema itself", () => {
  test.each(names)("%s is a schema of draft 2020-12", async (name) => {
    const judge = new Ajv2020({ strict: true, allowUnionTypes: true });
    const schema = JSON.parse((await terminal({}).type(`schema ${name}`)).out);
    expect([judge.validateSchema(schema), judge.errors ?? []]).toEqual([true, []]);
    expect(() => judge.compile(schema)).not.toThrow();
  });
});

describe("findings", () => {
  test.each(["check content", "build content", "check content --lang en"])(
    "%s fits it, and names nothing that it lacks",
    async (line) => {
      const document: unknown = JSON.parse((await terminal(seeded).type(`${line} --format json`)).out);
      expect((await schemaOf("findings")).safeParse(document).error?.issues).toBeUndefined();
      // What the shape does not name would be left out here.
      expect(findingsDocument.parse(document)).toEqual(document);
    },
  );

  test("what is waived, known, told above or mended by itself fits too", async () => {
    const late = (text: string): string => text.replace("24/4/2020", "30/4/2020");
    const waived = {
      "bao-cao.md": late(baseText("bao-cao.md")).replace(
        "so_lieu:",
        `bo_qua:\n  late-report: đã xin gia hạn bằng văn bản\nso_lieu:`,
      ),
    };
    const shared = { "bao-cao.md": baseText("bao-cao.md").replace(/^dia_danh:.*$/m, "dia_danh:") };
    const world = terminal({
      ...reportAt("content/a", waived),
      ...reportAt("content/b", { ...shared, "01-tinh-hinh.md": "---\nmuc: I\n---\nHọc Chỉ thị số 05 - CT/TW.\n" }),
      ...reportAt("content/c", { ...shared, "02-tuyen-truyen.md": undefined }),
      "content/chung.md": "---\ndia_dan: Quảng Nam\n---\n",
      "moc.json": JSON.stringify({ findings: [] }),
    });
    await world.type("check content/c --baseline moc.json --update-baseline");
    const { out } = await world.type("check content --baseline moc.json --format json");
    for (const key of ["waived", "reason", "toldAbove", "known", "fix"]) expect(out).toContain(`"${key}"`);
    const document: unknown = JSON.parse(out);
    expect((await schemaOf("findings")).safeParse(document).error?.issues).toBeUndefined();
    expect(findingsDocument.parse(document)).toEqual(document);
  });

  test("what is renamed, missing or of another kind does not fit", async () => {
    const schema = await schemaOf("findings");
    expect(schema.safeParse({ version: 2, reports: [] }).success).toBe(false);
    expect(schema.safeParse({ version: 1, reports: [{ folder: "a" }] }).success).toBe(false);
  });
});

describe("fields", () => {
  const content = projectFolder("content");
  const text = (path: string): string => new TextDecoder().decode(content[path] as Uint8Array);
  const reports = Object.keys(content).filter((path) => path.endsWith("/bao-cao.md"));
  const sections = Object.keys(content).filter((path) => /\/\d\d-[^/]*\.md$/.test(path));

  test("every sample's fields fit", async () => {
    expect([reports.length, sections.length > 20]).toEqual([3, true]);
    const [report, section] = [await schemaOf("bao-cao"), await schemaOf("muc")];
    for (const path of reports) expect(report.safeParse(fieldsOf(text(path))).error?.issues, path).toBeUndefined();
    for (const path of sections) expect(section.safeParse(fieldsOf(text(path))).error?.issues, path).toBeUndefined();
  });

  test("an annex's fields fit theirs, and those of an entry do not", async () => {
    const annex = await schemaOf("phu-luc");
    expect(annex.safeParse({ phu_luc: "Số liệu các tổ" }).error?.issues).toBeUndefined();
    expect(annex.safeParse({ muc: "II.1" }).success).toBe(false);
  });

  test("an outline's fields fit theirs", async () => {
    const templates = projectFolder("templates");
    const manifest = await schemaOf("mau");
    const paths = Object.keys(templates).filter((path) => path.endsWith("/mau.md"));
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      const fields = fieldsOf(new TextDecoder().decode(templates[path] as Uint8Array));
      expect(manifest.safeParse(fields).error?.issues, path).toBeUndefined();
    }
  });

  test("fields that reports share fit theirs, one or many; other names do not", async () => {
    const judge = await judgeOf("chung");
    expect(judge({ dia_danh: "Quảng Nam" })).toEqual([]);
    expect(judge({ dia_danh: null, don_vi: { loai: "chi_bo" }, so_lieu: { so_to: 3 } })).toEqual([]);
    expect(judge({ dia_dan: "Quảng Nam" })).not.toEqual([]);
  });

  test("every format profile fits its own, and a slip in one does not", async () => {
    const templates = { ...projectFolder("templates"), ...projectFolder("test/good/templates") };
    const judge = await judgeOf("the-thuc");
    const paths = Object.keys(templates).filter((path) => path.endsWith("/the-thuc.md"));
    expect(paths.length).toBeGreaterThan(3);
    const text = (path: string): string => new TextDecoder().decode(templates[path] as Uint8Array);
    for (const path of paths) expect(judge(fieldsOf(text(path))), path).toEqual([]);
    const base = text(paths.find((path) => path.includes("dang-2018")) ?? "");
    for (const [before, after] of [
      ["  rong: 210 mm", "  rong: 21 cm"],
      ["    dam: khong", "    dam: thoi"],
      ["| quan_sat", "| chac_chan"],
      ["phong_chu:", "phong_chuu:"],
    ] as const) {
      expect(base).toContain(before);
      expect(judge(fieldsOf(base.replace(before, after))), after).not.toEqual([]);
    }
  });

  test.each([
    ["a name that is not known", "dia_danh:", "dia_dan:"],
    ["a name inside a group", "  ho_ten:", "  hoten:"],
    ["a field that is missing", "ky_hieu: CB\n", ""],
    ["a stage there is not", "mau: mau-nho", "mau: mau-nho\ngiai_doan: xong"],
    ["a number that is none", "so: 7", "so: bảy"],
  ])("%s does not fit", async (_, before, after) => {
    const base = baseText("bao-cao.md");
    const schema = await schemaOf("bao-cao");
    expect(schema.safeParse(fieldsOf(base)).success).toBe(true);
    expect(schema.safeParse(fieldsOf(base.replace(before, after))).success).toBe(false);
  });

  test("each field says what it is for, in the language asked for", async () => {
    const { out } = await terminal({}).type("schema bao-cao --lang en");
    const { properties } = JSON.parse(out) as {
      readonly properties: Record<string, { readonly description?: string }>;
    };
    expect(properties["ngay"]?.description).toMatch(/^The date: a real date such as 24\/4\/2020/);
    expect(Object.values(properties).filter(({ description }) => description === undefined)).toEqual([]);
  });
});

test.each(["schema", "schema la", "schema muc bao-cao", "schema toString"])(
  "%s is refused with what there is",
  async (line) => {
    const { code, out, err } = await terminal({}).type(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(names.join(", "));
  },
);
