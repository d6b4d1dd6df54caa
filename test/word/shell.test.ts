/** What is kept from one report for the next changes nothing, and what is written here is what npm docx would write. */
import { createHash } from "node:crypto";
import { type Document, Packer } from "docx";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Block, type Picture, text } from "../../src/model/block.js";
import type { Report } from "../../src/model/report.js";
import { emptyRange } from "../../src/model/source.js";
import { flowOf } from "../../src/render/flow.js";
import { renderDocx, surroundings } from "../../src/render/word/document.js";
import { wholeParts, writtenParts } from "../../src/render/word/package.js";
import type { Parts } from "../../src/render/word/shell.js";
import { goodReports } from "../support/good-reports.js";
import { pngOf } from "../support/pictures.js";
import { everySample, gallery, reportOf, sample } from "../support/samples.js";

const at = emptyRange("r/bao-cao.md", 1);

function pictureOf(shade: number): Picture {
  const image = { format: "png", bytes: pngOf(20, 10, { shade }), width: 20, height: 10, density: 96 } as const;
  return { kind: "picture", file: `${shade}.png`, alt: [text("Ảnh")], image, at };
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

afterEach(() => vi.restoreAllMocks());

function textOf(parts: Parts): Record<string, string> {
  const decoder = new TextDecoder();
  const texts = [...parts].map(
    ([path, part]) => [path, typeof part === "string" ? part : decoder.decode(part)] as const,
  );
  return Object.fromEntries(texts.filter(([path]) => !madeHere.includes(path)).sort());
}

/** Parts whose content is put in afterwards, whatever npm docx makes of them. */
const madeHere = ["word/numbering.xml", "docProps/core.xml", "docProps/custom.xml"];

function bothWays(report: Report, gaps = false): readonly [written: Parts, whole: Parts] {
  const flow = flowOf(report, gaps);
  return [
    writtenParts(report, flow, surroundings(flow, report.profile, {})),
    wholeParts(report, flow, surroundings(flow, report.profile, {})),
  ];
}

/** The same report in a profile that nothing is kept for. */
function alone(report: Report): Report {
  return { ...report, profile: { ...report.profile } };
}

const good = goodReports.map((folder) => [folder, undefined] as const);

describe("part by part what npm docx makes of the whole report", () => {
  test.each([...everySample, ...good])("%s, %s", (folder, profile) => {
    for (const gaps of [false, true]) {
      const [written, whole] = bothWays(reportOf(sample(folder, profile)), gaps);
      expect(textOf(written)).toEqual(textOf(whole));
    }
  });

  test.each([
    ["words", { kind: "paragraph", role: "pham-vi", children: [text("MẬT")], at }],
    ["a picture", pictureOf(3)],
    [
      "a reference",
      { kind: "paragraph", role: "x", children: [{ kind: "reference", id: "a", text: "mục I", at }], at },
    ],
  ] as const satisfies readonly (readonly [string, Block])[])("with %s above the first page", (_, block: Block) => {
    const [written, whole] = bothWays({ ...reportOf(sample(gallery)), firstHeader: [block], firstFooter: [block] });
    expect(textOf(written)).toEqual(textOf(whole));
  });

  test("with more text than is put into bytes at once", () => {
    const opening = Array.from({ length: 3_000 }, (_, index): Block => {
      const words = `Đoạn thứ ${index}: chữ ${"𝄞ầ".repeat(index % 90)}, {so-${index}} & hết.`;
      return { kind: "paragraph", role: "noi-dung", children: [text(words)], at };
    });
    const [written, whole] = bothWays({ ...reportOf(sample(gallery)), opening });
    expect(textOf(written)).toEqual(textOf(whole));
    expect(textOf(written)["word/document.xml"]?.length).toBeGreaterThan(600_000);
  });

  test("with many pictures", () => {
    const opening = Array.from({ length: 40 }, (_, index) => pictureOf(index % 30));
    const [written, whole] = bothWays({ ...reportOf(sample(gallery)), opening });
    expect(textOf(written)).toEqual(textOf(whole));
    expect([...written.keys()].filter((path) => path.startsWith("word/media/")).length).toBeGreaterThanOrEqual(30);
  });
});

describe("what is kept", () => {
  test("does not come through from one report into another", () => {
    const first = reportOf(sample(gallery));
    const second: Report = { ...first, opening: [], annexes: [], sections: first.sections.slice(0, 1) };
    const marked: Report = {
      ...second,
      firstHeader: [{ kind: "paragraph", role: "pham-vi", children: [text("MẬT")], at }],
    };
    const unmarked: Report = { ...second, firstHeader: [], firstFooter: [] };
    const order = [first, second, marked, first, unmarked, marked, second, first];
    const [digestsAlone, digestsTogether] = [
      order.map((report) => digest(renderDocx(alone(report)))),
      order.map((report) => digest(renderDocx(report))),
    ];
    expect(digestsTogether).toEqual(digestsAlone);
    expect(new Set(digestsAlone).size).toBeGreaterThan(2);
  });

  test("npm docx makes the package once for a profile, and each time where pages are counted", () => {
    const { compiler } = Packer as unknown as { compiler: { compile(file: Document): unknown } };
    const compile = vi.spyOn(compiler, "compile");
    const report = alone(reportOf(sample("content/ke-hoach-59")));
    const times = (): number => {
      const before = compile.mock.calls.length;
      renderDocx(report);
      return compile.mock.calls.length - before;
    };
    expect([times(), times(), times()]).toEqual([1, 0, 0]);
    const listed: Report = { ...report, opening: [{ kind: "contents", at }, ...report.opening] };
    const flow = flowOf(listed, false);
    expect(flow.contents.length).toBeGreaterThan(0);
    compile.mockClear();
    for (let round = 0; round < 2; round++) {
      renderDocx(listed, { pageNumbers: () => ({ bookmarks: new Map() }) });
    }
    expect(compile).toHaveBeenCalledTimes(2);
  });
});
