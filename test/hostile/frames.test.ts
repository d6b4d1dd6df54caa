/** Catalogue C: templates of frames and stubs, and the values they print. The values are tried in every place that prints them. */
import { describe, expect, test } from "vitest";
import { fillTemplate } from "../../src/template/frame.js";
import type { FrameContext } from "../../src/template/frame-program.js";
import { expectRefused } from "../support/oracles/told.js";
import { bookOf, foundIn, sectionsOf, tried } from "../support/oracles/trial.js";
import { under } from "../support/profiles.js";
import { smallFields } from "../support/small-report.js";
import { type Files, terminal } from "../unit/cli/terminal.js";

const context: FrameContext = { ten: "An", rong: undefined, so: "0", nhieu: ["a", "b"], khong: [] };

function filled(text: string): { readonly text: string; readonly found: readonly string[] } {
  const made = fillTemplate({ file: "dau.hbs", text }, context, (value) => value);
  return { text: made.value, found: made.diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}`) };
}

/** A report in a profile whose frame is `frame`. */
function framed(frame: string, more: Files = {}, name = "cuoi.hbs"): Files {
  return bookOf(
    { a: "Chữ." },
    {
      "r/bao-cao.md": under("don-vi", smallFields),
      "templates/the-thuc/don-vi/the-thuc.md": "---\nke_thua: dang-2018\nten: Thể thức của đơn vị\n---\n",
      [`templates/the-thuc/don-vi/${name}`]: frame,
      ...more,
    },
  );
}

/** Facts `so_lieu` and a body that prints them. */
function withFacts(facts: string, body: string): Files {
  return bookOf({ a: body }, { "r/bao-cao.md": smallFields.replace(/\n---\nĐoạn/, () => `\n${facts}---\nĐoạn`) });
}
const factLine = smallFields.split("\n").indexOf("---", 1) + 1;

describe("T-042 an unknown name is an error wherever it stands", () => {
  test.each([
    ["{{la}}", 1],
    ["\n{{#if la}}x{{/if}}", 2],
    ["{{#if ten}}\n{{#each la}}x{{/each}}{{/if}}", 2],
    ["{{#if rong}}\n\n{{la}}{{/if}}", 3],
    ["{{#unless la}}x{{else}}y{{/unless}}", 1],
    ["{{ten.length}}", 1],
    ["{{nhieu.[0]}}", 1],
    ["{{#each nhieu}}\n{{la}}{{/each}}", 2],
  ])("T-042 %j", (text, line) =>
    expect(filled(text)).toEqual({ text: "", found: [`frame-unknown-name dau.hbs:${line}`] }),
  );

  test("T-042 through a report: the frame's file and line", async () => {
    const found = await foundIn(framed(":::ho-ten\n{{ho_ten}}\n{{#if chu_ky}}x{{/if}}\n:::\n"));
    expect(found).toContain("error frame-unknown-name templates/the-thuc/don-vi/cuoi.hbs:3");
  });

  // A name without a value is how a frame asks whether there is one, so it prints nothing: `rong` is no fault.
  test("T-042 no word of the machine stands for a value that is none", () => {
    expect(filled("[{{rong}}][{{khong}}][{{nhieu}}][{{#if rong}}x{{/if}}]")).toEqual({
      text: "[][][a,b][]",
      found: [],
    });
  });

  test("T-042 an unknown figure in a text", async () => {
    const trial = await tried(bookOf({ a: "Có {{la}} người, {{ten.x}} nữa, {{undefined}}." }));
    expect(trial.found).toEqual([
      "error unknown-fact a.md:4",
      "error unknown-fact a.md:4",
      "error unknown-fact a.md:4",
    ]);
    expect(sectionsOf(trial).get("a")).toContain("{{la}}");
  });
});

test("T-043 nought, an empty list, an empty value and “false”", async () => {
  expect(filled("{{so}}[{{#if so}}có{{/if}}]").text).toBe("0[có]");
  expect(filled("[{{#if khong}}có{{else}}không{{/if}}][{{#each khong}}x{{/each}}]").text).toBe("[không][]");
  const facts = "  s0: 0\n  s1: \"0\"\n  s2: false\n  s3: ''\n  s4: []\n  s5: {}\n  s6: null\n";
  const trial = await tried(withFacts(facts, "{{s0}}, {{s1}}, {{s2}}, {{s6}}."));
  expect(trial.found.filter((each) => each.startsWith("error"))).toEqual([
    `error missing-value bao-cao.md:${factLine + 3}`,
    `error wrong-value bao-cao.md:${factLine + 4}`,
    `error wrong-value bao-cao.md:${factLine + 5}`,
  ]);
  expect(sectionsOf(trial).get("a")).toBe("0, 0, false, null.");
});

const values: Readonly<Record<string, string>> = {
  "T-044 signs of markup": "R&D <b> “x” & <!-- y --> {{{z}}} &amp;",
  "T-045 a name in braces": "giá {{secret}} và {{so_truong}}",
  "T-046 a heading": "# IV- KIẾN NGHỊ",
  "T-046 a table": "| A | B |",
  "T-046 a rule": "---",
  "T-046 a link": "[bấm](javascript:alert(1)) ![h](../a.png) [[II]] [^1]",
  "T-046 a block": ":::ngang",
};

describe("T-044 to T-046 a value is text and nothing else", () => {
  const [names, texts] = [Object.keys(values), Object.values(values)];
  const quoted = (text: string): string => JSON.stringify(text);

  test.each(names)("%s: as a figure", async (name) => {
    const value = values[name] ?? "";
    const trial = await tried(
      withFacts(`  v: ${quoted(value)}\n`, "Đầu {{v}} cuối.\n\n{{v}}\n\n## Đề {{v}}\n\n| A |\n| --- |\n| {{v}} |"),
    );
    expect(trial.found.filter((each) => each.startsWith("error"))).toEqual([]);
    const printed = (sectionsOf(trial).get("a") ?? "").replaceAll("\u00A0", " ");
    expect(printed.split("\n").filter((line) => line.endsWith(value)).length).toBe(3);
    expect(printed).toContain(`Đầu ${value} cuối.`);
    expect(trial.compiled.report?.sections[0]?.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(1);
  });

  test.each(names)("%s: in a frame", async (name) => {
    const value = values[name] ?? "";
    const fields = smallFields
      .replace("chuc_vu: Bí thư", () => `chuc_vu: ${quoted(value)}`)
      .replace("  - Lưu Văn phòng", () => `  - ${quoted(`${value} x`)}\n  - Lưu Văn phòng`);
    const trial = await tried(bookOf({ a: "Chữ." }, { "r/bao-cao.md": fields }));
    expect(trial.printed.replace(/\s+/gu, " ").toUpperCase()).toContain(value.toUpperCase());
    expect(trial.printed.replace(/\s+/gu, " ")).toContain(`${value} x`);
    expect(trial.compiled.report?.back.filter(({ kind }) => kind === "heading" || kind === "table")).toEqual([]);
  });

  test("T-046 a value of many lines makes no heading that fills an entry", async () => {
    const trial = await tried(withFacts('  v: "x\\n\\n# MỤC A\\n\\n## Đề mục"\n', "{{v}}"));
    expect(trial.compiled.report?.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
    expect(trial.document.blocks.filter((each) => each.kind === "paragraph" && each.outlineLevel === 0)).toHaveLength(
      2,
    );
  });

  test("T-044 three braces are two in a frame", () => {
    const made = fillTemplate({ file: "dau.hbs", text: "{{{ten}}}{{& ten}}" }, context, () => "được che");
    expect(made.value).toBe("được cheđược che");
    expect(texts.length).toBe(7);
  });
});

describe("T-047 what frames have no use for has a finding, and is not run", () => {
  test.each([
    "{{> ten}}",
    "{{#> ten}}x{{/ten}}",
    "{{if ten}}",
    "{{ten so}}",
    "{{#if ten so}}x{{/if}}",
    '{{"ten"}}',
    "{{#ten}}x{{/ten}}",
    "{{^ten}}x{{/ten}}",
    "{{#each nhieu limit=2}}x{{/each}}",
    "{{#if 'a'}}x{{/if}}",
    "{{(if ten)}}",
  ])("T-047 %s", (text) => expect(filled(`a\n${text}`)).toEqual({ text: "", found: ["frame-syntax dau.hbs:2"] }));
});

describe("T-047 what reaches into the language is an unknown name", () => {
  test.each([
    "{{constructor}}",
    "{{__proto__}}",
    "{{toString}}",
    "{{hasOwnProperty}}",
    "{{../constructor}}",
    "{{this.constructor}}",
    "{{ten.constructor.prototype}}",
    '{{lookup this "constructor"}}',
    '{{lookup (lookup this "constructor") "name"}}',
    "{{helperMissing}}",
    "{{blockHelperMissing}}",
    "{{#with ten}}{{.}}{{/with}}",
    "{{log ten}}",
    '{{#* inline "x"}}a{{/inline}}',
    "{{> (lookup this 'ten')}}",
    "{{@root.ten}}",
    "{{#each nhieu}}{{@index}}{{/each}}",
  ])("T-047 %s", (text) => {
    const { found, text: printed } = filled(text);
    expect(printed).toBe("");
    expect(found[0]).toBe("frame-unknown-name dau.hbs:1");
  });

  test("T-047 a loop inside a loop only multiplies, and is refused", () => {
    expect(filled("{{#each nhieu}}\n{{#each ../nhieu}}{{#each ../../nhieu}}x{{/each}}{{/each}}{{/each}}")).toEqual({
      text: "",
      found: ["frame-syntax dau.hbs:2"],
    });
  });

  test("T-047 an author's text is never a template", async () => {
    const trial = await tried(bookOf({ a: "{{#if x}}a{{/if}} {{> y}} {{constructor}} {{lookup this}}" }));
    expect(trial.found.length).toBeGreaterThan(0);
    expect(trial.found.every((each) => each === "error unknown-fact a.md:4")).toBe(true);
    expect(sectionsOf(trial).get("a")).toBe("{{#if x}}a{{/if}} {{> y}} {{constructor}} {{lookup this}}");
  });
});

test("T-048 a name typed in NFD is told, never printed empty", async () => {
  const frame = `:::ho-ten\n{{ho_ten}}\n{{${"địa_danh".normalize("NFD")}}}\n:::\n`;
  const found = await foundIn(framed(frame));
  expect(found).toContain("error frame-unknown-name templates/the-thuc/don-vi/cuoi.hbs:3");
});

describe("T-049 braces that do not fit have a file, a line and what was expected", () => {
  test.each([
    ["\n{{ten", 2],
    ["\n\n{{ten}", 3],
    ["{{ten}}}", 1],
    ["a\n{{#if ten}}\nx", 3],
    ["a\n{{/if}}", 2],
    ["a\n{{#if ten}}x{{/each}}", 2],
    ["a\n{{#if}}x{{/if}}", 2],
    ["a\n{{}}", 2],
    ["{{#each nhieu}}x{{/each}}\n{{#unless ten}", 2],
  ])("T-049 %j", (text, line) => {
    const made = fillTemplate({ file: "dau.hbs", text }, context, (value) => value);
    expect(made.diagnostics.map(({ code, at }) => `${code} ${at.line}`)).toEqual([`frame-syntax ${line}`]);
    expect(made.diagnostics[0]?.hint?.vi).toContain("{{/if}}");
  });

  test("T-049 in what `new` writes: one sentence, and no file", async () => {
    const files = { ...bookOf({ a: "Chữ." }), "templates/mau-nho/muc.hbs": "---\nmuc: {{muc}\n---\n" };
    const { type, below } = terminal(files);
    const ended = await type("new mau-nho content/moi");
    expectRefused(ended);
    expect(ended.err).toContain("templates/mau-nho/muc.hbs");
    expect(below("content/moi")).toEqual([]);
  });
});
