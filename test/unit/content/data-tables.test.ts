/** Tables from files of figures: what stands in their cells, and which finding says why there is none. */
import { describe, expect, test } from "vitest";
import { readBody } from "../../../src/content/author-blocks.js";
import type { AssetReader } from "../../../src/content/report-assets.js";
import type { Block, Table } from "../../../src/model/block.js";
import { readFrontMatter } from "../../../src/source/front-matter.js";
import { lines } from "../source/shown.js";

const csv = "Đơn vị;Số học sinh;Số đạt\nTrường A;12345;12000\nTrường B;987,5;900\nTrường C;0;0\n";

function reading(attributes: string, text = csv, path = "so-lieu/a.csv") {
  const typed = `:::bang{#a nguon="${path}" ${attributes}} Tên\n:::`;
  const { value } = readFrontMatter({ file: "a.md", text: typed, readable: true }, false);
  const read: AssetReader = (asked) =>
    asked === path
      ? { ok: true, file: `r/${path}`, bytes: new TextEncoder().encode(text) }
      : { ok: false, why: "missing" };
  return readBody(value, { read, pictures: { take: () => undefined } });
}

function rows(attributes: string, text?: string, path?: string): readonly string[] {
  const { blocks, diagnostics } = reading(attributes, text, path);
  expect(diagnostics).toEqual([]);
  return lines(blocks);
}

function tableOf([block]: readonly Block[]): Table {
  if (block?.kind !== "table") throw new Error("no table");
  return block;
}

function told(attributes: string, text?: string, path?: string): readonly string[] {
  return reading(attributes, text, path).diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.line}`);
}

describe("cells", () => {
  test("are as typed", () => {
    expect(rows("")).toEqual([
      "| Đơn vị | Số học sinh | Số đạt |",
      "| Trường A | 12345 | 12000 |",
      "| Trường B | 987,5 | 900 |",
      "| Trường C | 0 | 0 |",
    ]);
  });

  test("are text: no Markdown, no formula, no mark that joins; a fact has its value", () => {
    const odd = ["**đậm**", "=1+1", "+84", "-5", "@x", "＝1", "<<", "^^", "[[II.3]]", "a<br>b", "a|b", "\\{{so}}"];
    const { blocks, diagnostics } = reading("", `a;b\n${odd.map((each) => `${each};x`).join("\n")}`);
    // The wide equals sign is told, and kept.
    expect(diagnostics.map(({ code }) => code)).toEqual(["odd-letter"]);
    expect(lines(blocks).slice(1)).toEqual(odd.map((each) => `| ${each.replace("\\{{", "{{")} | x |`));
    expect(rows("", 'a;b\n{{so}};"một\nhai"')[1]).toBe("| {so:2} | một⏎hai |");
  });

  test.each([
    ["byte order mark and CRLF", `\uFEFF${csv.replaceAll("\n", "\r\n")}`, "so-lieu/a.csv"],
    [
      "YAML rows",
      'cot: [Đơn vị, Số học sinh, Số đạt]\nhang:\n  - [Trường A, 12345, 12000]\n  - [Trường B, "987,5", 900]\n  - [Trường C, 0, 0]\n',
      "a.yaml",
    ],
    [
      "YAML fields",
      "- Đơn vị: Trường A\n  Số học sinh: 12345\n  Số đạt: 12000\n- Số đạt: 900\n  Đơn vị: Trường B\n  Số học sinh: 987,5\n- Đơn vị: Trường C\n  Số học sinh: 0\n  Số đạt: 0\n",
      "a.yml",
    ],
  ])("are the same from %s", (_, text, path) => expect(rows("", text, path)).toEqual(rows("")));

  test("YAML guesses nothing", () => {
    expect(rows("", "- a: 010\n  b: 2020-04\n  c: yes\n  d: 1.120\n  e: ~\n", "a.yaml")[1]).toBe(
      "| 010 | 2020-04 | yes | 1.120 | ~ |",
    );
  });

  test("stand on the line of the file", () => {
    const table = tableOf(reading("", 'a;b\n"một\nhai";2\n3;4\n').blocks);
    expect([...table.header, ...table.rows].map(({ at }) => `${at.file}:${at.line}`)).toEqual([
      "r/so-lieu/a.csv:1",
      "r/so-lieu/a.csv:2",
      "r/so-lieu/a.csv:4",
    ]);
  });

  test("get separators only where asked, and what is no number stays", () => {
    const text = "Năm;Số;Mã\n2018;12345;10000\n2019;1.234;x\n2020;chưa rõ;y\n";
    expect(rows("phan_nghin=2", text).slice(1)).toEqual([
      "| 2018 | 12.345 | 10000 |",
      "| 2019 | 1.234 | x |",
      "| 2020 | chưa rõ | y |",
    ]);
  });
});

describe("what is counted", () => {
  test("totals stand in a last row, its words over the columns before", () => {
    expect(rows('tong="2 3"').at(-1)).toBe("| <b>Tổng cộng</b> | <b>13.332,5</b> | <b>12.900</b> |");
    expect(rows('tong="Cộng = Số đạt"').at(-1)).toBe("| <b>Cộng</b> ×2 | <b>12.900</b> |");
  });

  test("shares are columns, also of the totals when both are added up", () => {
    expect(rows('tong="2 3" ty_le="Đạt (%) = 3/2; Tỷ lệ đạt = Số đạt/Số học sinh"')).toEqual([
      "| Đơn vị | Số học sinh | Số đạt | Đạt (%) | Tỷ lệ đạt |",
      "| Trường A | 12345 | 12000 | 97,2 | 97,2% |",
      "| Trường B | 987,5 | 900 | 91,1 | 91,1% |",
      "| Trường C | 0 | 0 | - | - |",
      "| <b>Tổng cộng</b> | <b>13.332,5</b> | <b>12.900</b> | <b>96,8</b> | <b>96,8%</b> |",
    ]);
    expect(rows('tong=2 ty_le="3/2"').at(-1)).toBe("| <b>Tổng cộng</b> | <b>13.332,5</b> |  |  |");
  });

  test("curly quotes around a value do as well", () => {
    expect(rows("tong=“2 3”").at(-1)).toBe("| <b>Tổng cộng</b> | <b>13.332,5</b> | <b>12.900</b> |");
  });

  test("an uncertain cell is named, and its column has no total", () => {
    const text = "Đơn vị;Số học sinh;Số đạt\nA;12;5%\nB;30;\nC;5;3\n";
    expect(told('tong="2 3" ty_le="3/2"', text)).toEqual(["not-a-number r/so-lieu/a.csv:2"]);
    const { blocks, diagnostics } = reading('tong="2 3" ty_le="3/2"', text);
    expect(lines(blocks).at(-1)).toBe("| <b>Tổng cộng</b> | <b>47</b> |  |  |");
    expect(diagnostics[0]?.message.vi).toContain("“5%”");
    expect(diagnostics[0]?.message.vi).toContain("1 ô khác");
  });

  test("numbers are on the right, unless the author says else", () => {
    const text = "Tên;Số;Tỷ lệ;Ghi chú;Trống\nA;1.200;5%;=1;\nB;-;;2;\n";
    expect(tableOf(reading("ty_le=2/2", text).blocks).align).toEqual([
      "left",
      "right",
      "right",
      "left",
      "left",
      "right",
    ]);
    expect(tableOf(reading('can="giua trai phai"').blocks).align).toEqual(["center", "left", "right"]);
  });
});

describe("what cannot be read", () => {
  test("is told once, in the file; the table stays, so that references hold", () => {
    const uneven = "a;b\n1\n2\n3;4;5\n";
    expect(told('tong="2" can="trai"', uneven)).toEqual(["data-row r/so-lieu/a.csv:2"]);
    expect(tableOf(reading("", uneven).blocks).id).toBe("a");
  });

  test.each([
    ["nested YAML", `- a: ${"[".repeat(200)}`, "a.yaml", "data-syntax r/a.yaml:1"],
    ["two YAML documents", "- a: 1\n---\n- a: 2\n", "a.yaml", "data-syntax r/a.yaml:2"],
    ["a YAML alias", "- a: &x 1\n- a: *x\n", "a.yaml", "front-matter-alias r/a.yaml:1"],
    ["just text", "xin chào", "a.yaml", "data-form r/a.yaml:1"],
    ["an empty YAML file", "# chưa có\n", "a.yaml", "data-empty r/a.yaml:1"],
    ["prototype names", "- __proto__: 1\n  constructor: [2]\n", "a.yaml", "data-form r/a.yaml:1"],
  ])("%s", (_, text, path, expected) => {
    expect(told("", text, path)).toEqual([expected]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("columns named as an object's own are columns", () => {
    expect(rows("", "- __proto__: 1\n  constructor: 2\n", "a.yaml")).toEqual([
      "| __proto__ | constructor |",
      "| 1 | 2 |",
    ]);
  });
});
