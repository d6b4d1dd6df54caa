/** Catalogue A, second half: what stands inside a block of fields, and in what bytes. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { memoryHost } from "../../src/host/memory-host.js";
import { nodeHost } from "../../src/host/node-host.js";
import { expectBounded } from "../support/oracles/bounded.js";
import { bookOf, foundIn, sectionsOf, tried } from "../support/oracles/trial.js";
import { smallFields } from "../support/small-report.js";
import type { Files } from "../unit/cli/terminal.js";

/** A report whose `bao-cao.md` has other lines: `lines` stand at the end of its block, `change` takes lines' places. */
function withFields(lines: string, change: Readonly<Record<string, string>> = {}, body = "Chữ."): Files {
  let text = smallFields;
  for (const [from, to] of Object.entries(change)) text = text.replace(from, () => to);
  return bookOf({ a: body }, { "r/bao-cao.md": text.replace(/\n---\nĐoạn/, () => `\n${lines}---\nĐoạn`) });
}

const lastLine = smallFields.split("\n").indexOf("---", 1) + 1;
const bodyOf = "co_quan: Đảng ủy B";
const bodyLine = smallFields.split("\n").indexOf(bodyOf) + 1;

test("T-010 figures are printed exactly as typed", async () => {
  const typed = [
    "010",
    "12:30",
    "1_000",
    "0x1F",
    "1e3",
    "12345678901234567890",
    "1.10",
    "+7",
    "0o17",
    ".5",
    "1.",
    "true",
  ];
  const facts = typed.map((value, index) => `  s${index}: ${value}\n`).join("");
  const body = typed.map((_, index) => `Số {{s${index}}} đúng.`).join("\n\n");
  const trial = await tried(withFields(facts, {}, body));
  expect(trial.found.filter((each) => each.startsWith("error"))).toEqual([]);
  expect(sectionsOf(trial).get("a")).toBe(typed.map((value) => `Số ${value} đúng.`).join("\n"));
});

describe("T-011 a value that YAML would read as something else", () => {
  test.each([
    ["Chi bộ # số 1", "warning value-cut"],
    ["Chi bộ 1: khối Văn phòng", "error front-matter-syntax"],
    ["@chi-bo", "error front-matter-syntax"],
    ["*chi bộ", "error front-matter-syntax"],
    ["&chi bộ", "error front-matter-alias"],
    ["[chi bộ", "error front-matter-syntax"],
    ["{chi bộ", "error front-matter-syntax"],
    ["%chi bộ", "error front-matter-syntax"],
    ["!chi bộ", "error front-matter-syntax"],
    ["`chi bộ", "error front-matter-syntax"],
    ['"Chi bộ" 1', "error front-matter-syntax"],
    ["Chi bộ #1", "warning value-cut"],
    ["Chi bộ#1", undefined],
    ["Chi bộ 1:2", undefined],
  ])("T-011 %s", async (value, wanted) => {
    const files = withFields("", { [bodyOf]: `co_quan: ${value}` });
    const compiled = compile(memoryHost(files, nodeHost()), "r");
    const [first] = compiled.diagnostics.filter(({ code }) => /^(front-matter|value|missing)/.test(code));
    expect(first && `${first.severity} ${first.code} ${first.at.file}:${first.at.line}`).toBe(
      wanted === undefined ? undefined : `${wanted} r/bao-cao.md:${bodyLine}`,
    );
    if (wanted !== undefined) expect(`${first?.message.vi} ${first?.hint?.vi}`).toMatch(/ngoặc kép/);
    else expect(compiled.report?.fields.body).toBe(value);
  });
});

test("T-012 a day is the same day everywhere, and the thirtieth of February is none", async () => {
  const zone = process.env["TZ"];
  try {
    for (const place of ["America/New_York", "Asia/Ho_Chi_Minh"]) {
      process.env["TZ"] = place;
      for (const typed of ["2020-03-06", "06/03/2020", "6/3/2020"]) {
        const trial = await tried(withFields("", { "ngay: 2020-04-24": `ngay: ${typed}` }));
        expect(trial.found).toEqual([]);
        expect(trial.printed).toMatch(/ngày 06\s+tháng 3\s+năm 2020/u);
      }
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  for (const typed of ["2020-02-30", "30/02/2020", "31/4/2020", "2020-13-01"]) {
    const line = smallFields.split("\n").indexOf("ngay: 2020-04-24") + 1;
    const found = await foundIn(withFields("", { "ngay: 2020-04-24": `ngay: ${typed}` }));
    expect(found.filter((each) => each.startsWith("error"))).toEqual([`error wrong-value bao-cao.md:${line}`]);
  }
});

test("T-013 a key given twice or named like a part of the language is told, and changes nothing", async () => {
  const rows: readonly (readonly [string, string])[] = [
    ["co_quan: Khác\n", `error duplicate-key bao-cao.md:${lastLine}`],
    ["__proto__:\n  polluted: 1\n", `error unknown-key bao-cao.md:${lastLine}`],
    ["constructor:\n  prototype:\n    polluted: 1\n", `error unknown-key bao-cao.md:${lastLine}`],
    ["toString: x\n", `error unknown-key bao-cao.md:${lastLine}`],
    ["<<:\n  __proto__:\n    polluted: 1\n", `error unknown-key bao-cao.md:${lastLine}`],
    ["<<: *a\n", `error front-matter-alias bao-cao.md:${lastLine}`],
  ];
  for (const [lines, wanted] of rows) {
    expect(
      (await foundIn(withFields(lines))).filter((each) => each.includes("-key ") || each.includes("alias")),
    ).toEqual([wanted]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  }
  const trial = await tried(
    withFields("  __proto__: 5\n  constructor: 6\n", {}, "Có {{constructor}} và {{__proto__}}."),
  );
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(sectionsOf(trial).get("a")).toBe("Có 6 và 5.");
});

describe("T-014 bombs of merging are refused or read in proportion", () => {
  const chain = (size: number): string =>
    Array.from(
      { length: size },
      (_, index) => `a${index}: &a${index}\n  <<: ${index === 0 ? "{}" : `*a${index - 1}`}\n`,
    ).join("");
  test("T-014 merges are refused by name", async () => {
    const found = await foundIn(withFields(chain(200)));
    expect(found.filter((each) => each.includes("front-matter"))).toEqual([
      `error front-matter-alias bao-cao.md:${lastLine}`,
    ]);
  });
  test("T-014 many keys", () => {
    const host = (size: number) =>
      memoryHost(
        withFields(Array.from({ length: size }, (_, index) => `  k${index}: ${index}\n`).join("")),
        nodeHost(),
      );
    expectBounded(1_600, (size) => void compile(host(size), "r"));
  });
  test("T-014 a map in order of any length", async () => {
    const omap = (size: number): Files =>
      withFields(`bang: !!omap\n${Array.from({ length: size }, (_, index) => `  - k${index}: 1\n`).join("")}`);
    expect((await foundIn(omap(20_000)))[0]).toBe("error front-matter-too-long bao-cao.md:1");
    expect((await foundIn(omap(500)))[0]).toBe(`error unknown-key bao-cao.md:${lastLine}`);
    expectBounded(1_600, (size) => void compile(memoryHost(omap(size), nodeHost()), "r"));
  });
});

test("T-015 an alias is refused before it is expanded, and no message holds what it stands for", async () => {
  const levels = Array.from(
    { length: 9 },
    (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}]\n`,
  );
  for (const lines of [`l0: &l0 [PHIM]\n${levels.join("")}`, "a: &a [*a, PHIM]\n", "a: &a\n  b: *a\n"]) {
    const { diagnostics } = compile(memoryHost(withFields(lines), nodeHost()), "r");
    const found = diagnostics.filter(({ code }) => code.startsWith("front-matter"));
    expect(found.map(({ code, at }) => `${code} ${at.line}`)).toEqual([`front-matter-alias ${lastLine}`]);
    expect(JSON.stringify(diagnostics)).not.toContain("PHIM");
  }
});

test("T-016 what is nested by lines is bounded by the length of a block", async () => {
  const lines = Array.from({ length: 400 }, (_, index) => `${" ".repeat(index)}a:\n`).join("");
  expect(await foundIn(withFields(lines))).toEqual([`error unknown-key bao-cao.md:${lastLine}`]);
});

describe("T-016 nesting that would exhaust a parser has a sentence", () => {
  test.each<[string, string]>([
    ["lists in brackets", `a: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`],
    ["maps in brackets", `a: ${"{a: ".repeat(5_000)}${"}".repeat(5_000)}\n`],
    ["brackets on many lines", `a: ${"[\n".repeat(5_000)}${"]\n".repeat(5_000)}`],
    ["lists on one line", `a:\n  ${"- ".repeat(20_000)}x\n`],
    ["keys on one line", `a:\n  ${"? ".repeat(20_000)}x\n`],
  ])("T-016 %s", async (_, lines) => {
    const { diagnostics } = compile(memoryHost(withFields(lines), nodeHost()), "r");
    const [first] = diagnostics.filter(({ code }) => code.startsWith("front-matter"));
    expect(first?.code).toBe("front-matter-syntax");
    expect(first?.at.line).toBeGreaterThanOrEqual(lastLine);
    expect(first?.message.vi).toContain("lồng nhau");
  });
});

test("T-017 a key typed in NFD is the same key", async () => {
  const facts = ["số_trường: 12", "đơn_vị: 3"].map((each) => `  ${each.normalize("NFD")}\n`).join("");
  const trial = await tried(
    withFields(facts, {}, `Có {{${"số_trường".normalize("NFC")}}} và {{${"đơn_vị".normalize("NFD")}}}.`),
  );
  expect(trial.found.filter((each) => each.startsWith("error"))).toEqual([]);
  expect(sectionsOf(trial).get("a")).toBe("Có 12 và 3.");
});

test("T-018 what is not UTF-8 is refused by name, and no question mark reaches the paper", async () => {
  const text = "---\nmuc: NAME\n---\nChữ Việt: đường, thủy.\n";
  const utf16 = (name: string, swap: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text.replace("NAME", name)}`, "utf16le");
    return swap ? bytes.swap16() : bytes;
  };
  // Windows-1258 has đ as F0 and marks that follow their letters.
  const windows = Buffer.concat([
    Buffer.from("---\nmuc: c\n---\nCh"),
    Buffer.from([0xfd, 0xf0, 0xf5, 0xec]),
    Buffer.from("\n"),
  ]);
  const cut = Buffer.concat([Buffer.from("---\nmuc: d\n---\nChữ"), Buffer.from([0xe1, 0xbb, 0x0a])]);
  const surrogate = Buffer.concat([Buffer.from("---\nmuc: e\n---\nChữ "), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]);
  const overlong = Buffer.concat([Buffer.from("---\nmuc: g\n---\nChữ "), Buffer.from([0xc0, 0xaf, 0x0a])]);
  const trial = await tried(
    bookOf({ a: utf16("a", false), b: utf16("b", true), c: windows, d: cut, e: surrogate, g: overlong, h: "Chữ." }),
  );
  expect(trial.found).toEqual(["a", "b", "c", "d", "e", "g"].map((name) => `error not-utf8 ${name}.md:1`));
  expect(trial.printed).not.toContain("\uFFFD");
  expect(trial.compiled.diagnostics[0]?.message.vi).toContain("UTF-16");
});
