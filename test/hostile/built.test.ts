/**
 * The built file (catalogue E), each row on inputs made to break it. Soundness, looks and numbers are held in full by
 * `test/word` and by `every-build.ts`, which holds V1 to V20 on every file that any test builds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.js";
import { renderDocx } from "../../src/render/word/document.js";
import { everyRowOccurs } from "../support/catalogue-rows.js";
import { readPackage } from "../support/docx/package.js";
import { plainText, readDocument, type Table } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { begin, lay, root, scratchFolder, snapshot, type } from "../support/on-disk.js";
import { pngOf } from "../support/pictures.js";
import { under } from "../support/profiles.js";
import { gallery, reportOf, sample, words, wordsOf } from "../support/samples.js";
import { compileSmall, smallFields, smallReport } from "../support/small-report.js";
import { baseText, reportAt } from "../unit/cli/terminal.js";

const scratch = scratchFolder("docx");
afterAll(scratch.remove);

everyRowOccurs(import.meta.filename, 63, 75);

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...readPackage(bytes).parts].map(([path, part]) => [path, new TextDecoder().decode(part)]));
const documentOf = (bytes: Uint8Array): string => partsOf(bytes).get("word/document.xml") ?? "";
const codesOf = (text: string, more: Readonly<Record<string, string | Uint8Array>> = {}): readonly string[] =>
  compileSmall(text, more).diagnostics.map(({ code }) => code);

describe("T-063 every build is sound", () => {
  test("what the built program writes: whole reports and drafts with nothing in them", async () => {
    const folder = lay(scratch.fresh(), {
      ...reportAt("content/a"),
      ...reportAt("content/trong", {
        "01-tinh-hinh.md": undefined,
        "02-tuyen-truyen.md": "",
        "bao-cao.md": "---\nmau: mau-nho\n---\n",
      }),
    });
    await begin(folder, ["build", "--draft", "content"]).ended;
    expect(readdirSync(join(folder, "output"))).toEqual(["a.docx", "trong.docx"]);
    for (const name of ["a.docx", "trong.docx"]) expectValid(readFileSync(join(folder, "output", name)));
  });

  test.each([
    ["a table first, a table last", "| a |\n| --- |\n| 1 |\n\nChữ.\n\n| a |\n| --- |\n| 1 |"],
    ["two tables in a row", "| a |\n| --- |\n| 1 |\n\n:::bang{#b} B\n| a |\n| --- |\n| 1 |\n:::"],
    [
      "lists in cells and a note in a heading",
      "## Đề mục[^1]\n\n| a |\n| --- |\n| - một<br>- hai |\n\n[^1]: Chú thích.",
    ],
    ["sideways pages alone", ":::ngang\n| a |\n| --- |\n| 1 |\n:::"],
  ])("%s", (_, text) => {
    expectValid(renderDocx(smallReport(text)));
  });
});

describe("T-064 the same bytes", () => {
  const odd = { ...reportAt("content/a"), "content/a/bao-cao.md": baseText("bao-cao.md") };
  let expected: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const folder = lay(scratch.fresh(), odd);
    await begin(folder, ["build"]).ended;
    expected = snapshot(join(folder, "output"));
  });

  const hourLater = `const now = Date.now; Date.now = () => now() + 3_600_000; const Real = Date;
    globalThis.Date = class extends Real { constructor(...w) { w.length === 0 ? super(Date.now()) : super(...w); } };`;
  const noRandom = "Math.random = () => { throw new Error('random'); };";

  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ["in New York, in the language C", [], { TZ: "America/New_York", LC_ALL: "C", LANG: "C" }],
    ["in Kiritimati, in Turkish", [], { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }],
    ["an hour later", ["--import", `data:text/javascript,${encodeURIComponent(hourLater)}`], {}],
    ["without chance", ["--import", `data:text/javascript,${encodeURIComponent(noRandom)}`], {}],
    ["for another user in another home", [], { USER: "khac", LOGNAME: "khac", HOME: "/khong-co" }],
  ])("%s, in another folder", async (_, node, env) => {
    const folder = lay(join(scratch.fresh(), "Thư mục khác", "sâu hơn"), odd);
    expect((await begin(folder, ["build"], node, env).ended).err).toBe("");
    expect(snapshot(join(folder, "output"))).toEqual(expected);
  });

  test("files of another age, made in another order", async () => {
    const folder = lay(scratch.fresh(), Object.fromEntries(Object.entries(odd).toReversed()));
    await begin(folder, ["build"]).ended;
    expect(snapshot(join(folder, "output"))).toEqual(expected);
  });
});

test("T-065 thirty units in one process, and each in one of its own", async () => {
  const rich = new TextDecoder().decode(readFileSync(join(root, "test/cases/base/02-tuyen-truyen.md")));
  const names = Array.from({ length: 30 }, (_, index) => `dv-${String(index + 1).padStart(2, "0")}`);
  const unit = (name: string, index: number) =>
    reportAt(`content/${name}`, {
      "bao-cao.md": baseText("bao-cao.md").replace("so: 7", `so: ${index + 1}`),
      "02-tuyen-truyen.md": `${rich}\n${`Câu[^1] nhắc [[bang-buoi-hoc]].\n\n`.repeat((index % 3) + 1)}[^1]: Chú thích.\n`,
    });
  const folder = lay(scratch.fresh(), Object.assign({}, ...names.map(unit)) as Readonly<Record<string, string>>);
  expect((await begin(folder, ["build", "content", "-o", "chung"]).ended).err).toBe("");
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      await begin(folder, ["build", `content/${name}`, "-o", "rieng"]).ended;
  };
  await Promise.all([work(), work()]);
  const together = snapshot(join(folder, "chung"));
  expect(new Set(Object.values(together)).size).toBe(30);
  expect(snapshot(join(folder, "rieng"))).toEqual(together);
});

describe("T-066 numbers of lists", () => {
  test("every number in a document with all blocks is one that is defined", () => {
    const parts = partsOf(sample(gallery).bytes);
    const defined = new Set(
      [...(parts.get("word/numbering.xml") ?? "").matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id),
    );
    const used = [...parts.values()].flatMap((part) =>
      [...part.matchAll(/<w:numId w:val="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => id !== "0" && !defined.has(id))).toEqual([]);
  });
});

describe("T-067 sizes of pictures", () => {
  const files = { "r/hinh/a.png": pngOf(4_000, 30), "r/hinh/b.png": pngOf(1, 4_000), "r/hinh/khong.png": pngOf(0, 10) };

  test.each(["NaN", "0", "-5mm", "50%", "1e9", "Infinity"])("a width of %s is an error", (width) => {
    expect(codesOf(`Chữ.\n\n:::hinh{tep=hinh/a.png rong=${width}} A\n:::`, files)).toEqual(["picture-width"]);
  });

  test("a picture of no width is an error", () => {
    expect(codesOf("Chữ.\n\n![A](hinh/khong.png)", files)).toEqual(["picture-broken"]);
  });

  test.each([
    ["wider than the text", ":::hinh{tep=hinh/a.png rong=9000mm} A\n:::"],
    ["hair-thin", "![A](hinh/a.png)"],
    ["a line of points", ":::hinh{tep=hinh/b.png rong=0,1mm} A\n:::"],
  ])("%s: whole positive numbers, on the page", (_, text) => {
    const xml = documentOf(renderDocx(smallReport(`Chữ.\n\n${text}`, files)));
    const sides = [...xml.matchAll(/<(?:wp:extent|a:ext) cx="([^"]*)" cy="([^"]*)"/g)].flatMap(([, cx, cy]) => [
      cx,
      cy,
    ]);
    expect(sides.length).toBe(4);
    for (const side of sides) expect(side).toMatch(/^[1-9]\d*$/);
    // No more than the text of A4 in English metric units: 165 mm by 257 mm.
    for (const [index, side] of sides.entries())
      expect(Number(side)).toBeLessThanOrEqual((index % 2 ? 257 : 165) * 36_000);
  });
});

describe("T-068 bookmarks", () => {
  const long = "Đề mục rất dài ".repeat(20).trim();

  test.each([
    ["a heading of 300 letters", `## ${long} {#dai}\n\nXem [[dai]].`, 1],
    ["two equal headings", "## Như nhau {#mot}\n\nXem [[hai]].\n\n## Như nhau {#hai}\n\nXem [[mot]].", 2],
    [
      "names of 60 letters that differ at their end",
      `## A {#${"a".repeat(59)}b}\n\nXem [[${"a".repeat(59)}c]].\n\n## B {#${"a".repeat(59)}c}\n\nXem [[${"a".repeat(59)}b]].`,
      2,
    ],
    [
      "tables of equal captions",
      ":::bang{#b-1} Tên\n| a |\n| --- |\n| 1 |\n:::\n\nXem [[b-1]], [[b-2]].\n\n:::bang{#b-2} Tên\n| a |\n| --- |\n| 1 |\n:::",
      2,
    ],
  ])("%s", (_, text, count) => {
    const names = [
      ...documentOf(renderDocx(smallReport(text))).matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g),
    ].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThanOrEqual(count);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[\p{L}_][\p{L}\d_]{0,39}$/u.test(name))).toEqual([]);
  });
});

describe("T-069 links", () => {
  test("a reference to nothing is an error", () => {
    expect(codesOf("Xem [[khong-co]].")).toEqual(["unknown-reference"]);
  });

  test.each([
    "https://vi.du/?a=1&b=%222%22",
    'https://vi.du/"a"&<b>',
    "https://vi.du/a'b",
    "mailto:a@vi.du?subject=a&body=b",
  ])("%s: relationships stay sound, the words come back", (address) => {
    const text = `Xem [trang & “mục”](<${address.replace(/[<>]/g, "\\$&")}>) và ${address}`;
    const { report } = compileSmall(text);
    if (report === undefined) throw new Error("no report");
    const bytes = renderDocx(report, { gaps: true });
    expectValid(bytes);
    const rels = [...partsOf(bytes)].filter(([path]) => path.endsWith(".rels")).map(([, xml]) => xml);
    expect(rels.join("")).not.toMatch(/javascript|Target="[^"]*[<>]/);
    const said = plainText(readDocument(bytes));
    expect(said).toContain("trang & “mục”");
    expect(words(said)).toContain(words(address));
  });
});

describe("T-070 line breaks and tabs inside values", () => {
  test.each([
    ["a line break", '"một\\nhai"'],
    ["a tab", '"một\\thai"'],
    ["both of Windows", '"một\\r\\nhai"'],
    ["that of old machines", '"một\\rhai"'],
    ["lines kept", "|-\n    một\n    hai"],
  ])("%s", (_, value) => {
    const fields = smallFields.replace("so_truong: 1.234", `so_truong: 1.234\n  gia_tri: ${value}`);
    const { report } = compileSmall("Nêu {{gia_tri}} ở đây.\n\n| a |\n| --- |\n| {{gia_tri}} |", {
      "r/bao-cao.md": fields,
    });
    if (report === undefined) throw new Error("no report");
    const bytes = renderDocx(report, { gaps: true });
    expectValid(bytes);
    expect([...partsOf(bytes).values()].join("")).not.toMatch(/<w:t[^>]*>[^<]*[\n\t\r]/);
    expect(words(plainText(readDocument(bytes)))).toContain("Nêumộthaiởđây");
  });
});

test.each([
  ["U+FFFE", '"một\\uFFFEhai"'],
  ["a bell", '"một\\ahai"'],
  ["a null", '"một\\0hai"'],
])("T-070 %s named by an escape is taken out and told with its line", (_, value) => {
  const fields = smallFields.replace("co_quan: Đảng ủy B", `co_quan: ${value}`);
  const { report, diagnostics } = compileSmall("Chữ.", { "r/bao-cao.md": fields });
  expect(diagnostics.map(({ code, at }) => [code, at.line])).toEqual([["control-character", 4]]);
  if (report === undefined) throw new Error("no report");
  expectValid(renderDocx(report));
});

describe("T-071 letters", () => {
  test.each(["dang-2018", "dang-2026", "nd30", "doan"])("%s: one face in all four scripts, Vietnamese", (profile) => {
    const { bytes } = sample(gallery, profile);
    const parts = partsOf(bytes);
    const fonts = [...parts].flatMap(([, xml]) =>
      [...xml.matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, each]) => each ?? ""),
    );
    expect(fonts.length).toBeGreaterThan(0);
    const faces = ["ascii", "hAnsi", "cs", "eastAsia"];
    const wrong = fonts.filter((each) => !faces.every((face) => each.includes(`w:${face}="Times New Roman"`)));
    expect(wrong).toEqual([]);
    const languages = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<w:lang ([^>]*)\/>/g)].map(([, each]) => each ?? ""),
    );
    expect(languages.length).toBeGreaterThan(0);
    expect(languages.filter((each) => !each.includes('w:val="vi-VN"'))).toEqual([]);
    const sizes = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<w:sz w:val="([^"]*)"/g)].map(([, size]) => size ?? ""),
    );
    expect(sizes.filter((size) => !/^\d+$/.test(size))).toEqual([]);
    expect(sizes).toContain("28");
  });

  test.each(["13.75 pt", "27.55 pt", "0 pt", "-14 pt", "14"])("a size of %s: half points or an error", (size) => {
    const profile = `---\nke_thua: dang-2018\nten: A\nvai_tro:\n  than:\n    co: ${size}\n---\n`;
    const { diagnostics } = compileSmall("Chữ.", {
      "r/bao-cao.md": under("don-vi", smallFields),
      "templates/the-thuc/don-vi/the-thuc.md": profile,
    });
    expect(diagnostics.map(({ code, at }) => [code, at.file])).toEqual(
      size === "14" ? [] : [["profile-value", "templates/the-thuc/don-vi/the-thuc.md"]],
    );
  });
});

describe("T-072 pages and tables", () => {
  const rows = Array.from({ length: 80 }, (_, index) => `| ${index + 1} | ${"Nội dung ".repeat(9)} | ${index} |`).join(
    "\n",
  );
  const wide = `:::ngang\n:::bang{#rong} Bảng rộng\n| TT | Nội dung | Số |\n| --- | --- | ---: |\n${rows}\n:::\n:::`;
  const document = readDocument(
    renderDocx(
      smallReport(`Chữ.\n\n${wide.replace(":::ngang\n:::bang", "::::ngang\n:::bang").replace(/:::$/, "::::")}\n\nChữ.`),
    ),
  );
  const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

  test("A4 upright and sideways, with margins", () => {
    const shapes = document.sections.map(({ page, margins }) => ({ ...page, ...margins }));
    expect(shapes.map(({ orientation }) => orientation)).toEqual(["portrait", "landscape", "portrait"]);
    for (const { width, height, orientation, top, bottom, left, right } of shapes) {
      const sides = orientation === "landscape" ? [height, width] : [width, height];
      expect(sides).toEqual([11_906, 16_838]);
      for (const margin of [top, bottom, left, right]) expect(margin).toBeGreaterThanOrEqual(twips(15) - 1);
    }
  });

  test("the first row is repeated, no row is split, widths add up to no more than the text", () => {
    const at = document.sections.find(({ page }) => page.orientation === "landscape");
    const table = at?.blocks.find((block): block is Table => block.kind === "table");
    if (at === undefined || table === undefined) throw new Error("no table");
    expect(table.rows.map(({ header }) => header)).toEqual([true, ...Array(80).fill(false)]);
    expect(table.rows.every(({ cantSplit }) => cantSplit)).toBe(true);
    const sum = table.grid.reduce((total, each) => total + each, 0);
    const room = at.page.width - at.margins.left - at.margins.right;
    expect(Math.abs(sum - room)).toBeLessThanOrEqual(table.grid.length);
  });
});

test.each(["content/so-giao-duc", "content/doan-khoi", "content/ke-hoach-59", gallery])(
  "T-073 text out is text in, by a reader that shares nothing with the writer: %s",
  (folder) => {
    const made = sample(folder);
    expect(words(plainText(made.document))).toBe(wordsOf(reportOf(made)));
  },
);

describe("T-074 nothing of the person or the machine", () => {
  test("no author, path, user or time of building stands in any part", async () => {
    const home = join(scratch.fresh(), "nha-rieng-cua-toi");
    const folder = lay(join(home, "bao-mat"), {
      ...reportAt("content/a"),
      "content/a/hinh/anh.png": pngOf(40, 40),
      "content/a/01-tinh-hinh.md": "---\nmuc: I\n---\nChữ.\n\n![Ảnh](hinh/anh.png)\n",
    });
    const env = { USER: "nguoi-dung-la", LOGNAME: "nguoi-dung-la", USERNAME: "nguoi-dung-la", HOME: home };
    expect((await begin(folder, ["build"], [], env).ended).err).toBe("");
    const bytes = readFileSync(join(folder, "output/a.docx"));
    const parts = [...partsOf(bytes).values(), bytes.toString("latin1")];
    const now = new Date();
    const telling = [
      "nguoi-dung-la",
      "nha-rieng",
      "bao-mat",
      "anh.png",
      scratch.path,
      userInfo().homedir,
      `${now.getFullYear()}-`,
    ];
    if (hostname().length > 4) telling.push(hostname());
    for (const each of telling) expect(parts.filter((part) => part.includes(each)).length, each).toBe(0);
    const { core } = readDocument(bytes);
    expect(core["dc:creator"] ?? "").toBe("");
    expect(core["cp:lastModifiedBy"] ?? "").toBe("");
    for (const name of ["dcterms:created", "dcterms:modified"])
      expect(core[name] ?? "2020-04-24").toMatch(/^2020-04-24/);
  });

  test("revision ids, which Word makes by chance, are absent", () => {
    expect([...partsOf(sample(gallery).bytes).values()].join("")).not.toMatch(/w:rsid|w14:paraId/);
  });
});

describe("T-075 where it is written", () => {
  test("a path of more than 260 characters, in Vietnamese", async () => {
    const deep = Array.from({ length: 10 }, (_, index) => `Thư mục của đơn vị số ${index + 1}`).join("/");
    const folder = lay(scratch.fresh(), reportAt("content/Đảng ủy xã Bình Minh"));
    const { code, err } = await type(nodeHost(folder), ["build", "content", "-o", deep]);
    expect([code, err]).toEqual([0, ""]);
    const path = join(folder, deep, "Đảng ủy xã Bình Minh.docx");
    expect(path.length).toBeGreaterThan(260);
    expectValid(readFileSync(path));
  });

  test("an existing file of the program is replaced whole, another is refused", async () => {
    const folder = lay(scratch.fresh(), reportAt("content/a"));
    for (let n = 0; n < 2; n++) expect((await type(nodeHost(folder), ["build"])).code).toBe(0);
    const own = readFileSync(join(folder, "output/a.docx"));
    lay(folder, { "output/a.docx": own.subarray(1) });
    const refused = await type(nodeHost(folder), ["build"]);
    expect([refused.code, refused.err.split("\n").length]).toEqual([2, 2]);
    expect(readFileSync(join(folder, "output/a.docx")).length).toBe(own.length - 1);
  });
});
