/** The tables for template makers name what outlines, stubs, profiles and frames may hold, no more and no less. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { frameContext } from "../../src/assemble/frame-context.js";
import { roles } from "../../src/model/roles.js";
import { manifestShape } from "../../src/template/outline.js";
import { readOutlineEntries } from "../../src/template/outline-file.js";
import { makeReportStub, makeStub } from "../../src/template/stub.js";
import { filesIn } from "../support/cases/run.js";
import { reportOf, sample } from "../support/samples.js";
import { readGuide, root } from "./documents.js";
import { keysOf, names, tableOf } from "./tables.js";

const makers = readGuide("templates/README.md");

describe("templates/README.md", () => {
  test("keys of mau.md are those of the schema", () => {
    expect(names(tableOf(makers, "## Tệp mau.md", "Tên"))).toEqual(keysOf(manifestShape).map(({ key }) => key));
  });

  test("attributes are those that an outline may have", () => {
    const told = names(tableOf(makers, "## Tệp de-cuong.md", "Thuộc tính")).map((each) => each.replace(/=.*$/, ""));
    const { diagnostics } = readOutlineEntries("de-cuong.md", "# A {#a zzzzzz}\n");
    const hint = diagnostics[0]?.hint?.vi ?? "";
    const known = hint.replace(/^[^:]*: |\.$/g, "").split(", ");
    expect(told.filter((each) => !each.startsWith("#")).sort()).toEqual([...known].sort());
  });

  test("names in the stubs are known to them", () => {
    const using = (rows: readonly string[]): { file: string; text: string } => ({
      file: "x.hbs",
      text: rows.map((name) => `{{${name}}}`).join(""),
    });
    const section = names(tableOf(makers, "## Tệp tạo sẵn: muc.hbs và bao-cao.hbs", "Tên dùng trong muc.hbs"));
    const report = names(tableOf(makers, "## Tệp tạo sẵn: muc.hbs và bao-cao.hbs", "Tên dùng trong bao-cao.hbs"));
    const [entry] = reportOf(sample("test/good/chi-bo")).outline.entries;
    if (entry === undefined) throw new Error("the sample's outline is empty");
    expect(makeStub(using(section), entry).diagnostics).toEqual([]);
    const own = readFileSync(join(root, "templates/bao-cao.hbs"), "utf8");
    const used = [...own.matchAll(/\{\{#?(?:if |each |unless )?([a-z_]+)\}\}/g)].map((found) => found[1] ?? "");
    expect([...new Set(used)].filter((name) => name !== "this").sort()).toEqual([...report].sort());
    expect(makeReportStub(using(report), Object.fromEntries(report.map((name) => [name, ""]))).diagnostics).toEqual([]);
  });

  test("names in a frame are those it is given", () => {
    const { fields, outline, profile } = reportOf(sample("test/good/chi-bo"));
    const given = frameContext(fields, outline, profile, { parentBody: false, authority: false, position: false });
    expect(names(tableOf(makers, "## Khung: dau.hbs, cuoi.hbs và phu-luc.hbs", "Tên dùng trong khung"))).toEqual(
      Object.keys(given),
    );
  });

  test("names that only the head of an annex is given are those its frames use", () => {
    const { fields, outline, profile } = reportOf(sample("test/good/chi-bo"));
    const given = frameContext(fields, outline, profile, { parentBody: false, authority: false, position: false });
    const frames = [...filesIn(join(root, "templates/the-thuc"))]
      .filter(([path]) => path.endsWith("phu-luc.hbs"))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join("");
    const used = new Set([...frames.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? ""));
    const told = names(
      tableOf(makers, "## Khung: dau.hbs, cuoi.hbs và phu-luc.hbs", "Tên dùng thêm trong phu-luc.hbs"),
    );
    expect([...used].filter((name) => !(name in given)).sort()).toEqual([...told].sort());
  });

  test("groups and values are those of the profiles", () => {
    const paths = [...filesIn(join(root, "templates/the-thuc"))]
      .filter(([path]) => path.endsWith("the-thuc.md"))
      .flatMap(([, bytes]) => new TextDecoder().decode(bytes).split("\n---")[0]?.split("\n").slice(1) ?? []);
    const groups = paths.flatMap((line) => /^([a-z_]+):/.exec(line)?.[1] ?? []);
    expect([...names(tableOf(makers, "## Thể thức", "Nhóm"))].sort()).toEqual([...new Set(groups)].sort());
    let group = "";
    const values = paths.flatMap((line) => {
      group = /^([a-z_]+):/.exec(line)?.[1] ?? group;
      return group === "vai_tro" || group === "de_muc" ? (/^ {4}([a-z_]+): /.exec(line)?.[1] ?? []) : [];
    });
    const looks = new Set(values);
    const apart = ["can_cu", "vai_tro", "so", "so_cham"];
    expect([...names(tableOf(makers, "## Thể thức", "Giá trị"))].sort()).toEqual(
      [...looks].filter((each) => !apart.includes(each)).sort(),
    );
    const own = makers.lines.find((line) => line.startsWith("Chương trình tự dùng các vai trò")) ?? "";
    expect([...own.matchAll(/`([^`]+)`/g)].map((found) => found[1]).sort()).toEqual(Object.values(roles).sort());
  });
});
