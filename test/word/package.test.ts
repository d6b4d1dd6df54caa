/** The package that reports of one profile share, and the parts into which a report's own text is written. */

import { createHash } from "node:crypto";
import { type Document, Packer } from "docx";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Block, type Picture, text } from "../../src/model/block.js";
import type { Report } from "../../src/model/report.js";
import { emptyRange } from "../../src/model/source.js";
import { renderDocx } from "../../src/render/word/document.js";
import { readPackage } from "../support/docx/package.js";
import { expectValid } from "../support/docx/validate.js";
import { pngOf } from "../support/pictures.js";
import { gallery, reportOf, sample } from "../support/samples.js";

const at = emptyRange("r/bao-cao.md", 1);

function pictureOf(shade: number): Picture {
  const image = { format: "png", bytes: pngOf(20, 10, { shade }), width: 20, height: 10, density: 96 } as const;
  return { kind: "picture", file: `${shade}.png`, alt: [text("Ảnh")], image, at };
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function part(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(readPackage(bytes).parts.get(path));
}

afterEach(() => vi.restoreAllMocks());

describe("marks of the first page", () => {
  test.each([
    ["words", { kind: "paragraph", role: "pham-vi", children: [text("MẬT")], at }, /MẬT/],
    ["a picture", pictureOf(3), /r:embed="rId0"/],
    [
      "a reference",
      { kind: "paragraph", role: "x", children: [{ kind: "reference", id: "a", text: "mục I", at }], at },
      /mục I/,
    ],
  ] as const satisfies readonly (readonly [string, Block, RegExp])[])("%s", (_, block: Block, found) => {
    const bytes = renderDocx({ ...reportOf(sample(gallery)), firstHeader: [block], firstFooter: [block] });
    expectValid(bytes);
    expect(part(bytes, "word/header2.xml")).toMatch(found);
    expect(part(bytes, "word/footer1.xml")).toMatch(found);
    expect(part(bytes, "word/header1.xml")).not.toMatch(found);
    if (block.kind !== "picture") return;
    for (const mark of ["header2", "footer1"]) {
      expect(part(bytes, `word/_rels/${mark}.xml.rels`)).toMatch(/Id="rId0" Type="[^"]*\/image" Target="media\/[^"]+"/);
    }
  });
});

test("more text than is put into bytes at once comes out whole", () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => `Đoạn thứ ${index}: chữ ${"𝄞ầ".repeat(index % 90)}, hết.`);
  const opening = lines.map((line): Block => ({ kind: "paragraph", role: "noi-dung", children: [text(line)], at }));
  const document = part(renderDocx({ ...reportOf(sample(gallery)), opening }), "word/document.xml");
  expect(document.length).toBeGreaterThan(600_000);
  expect([...document.matchAll(/Đoạn thứ [^<]* hết\./g)].map(([line]) => line)).toEqual(lines);
});

test("a picture used often is stored once, and every picture has its relationship", () => {
  const opening = Array.from({ length: 40 }, (_, index) => pictureOf(index % 30));
  const bytes = renderDocx({ ...reportOf(sample(gallery)), opening });
  expectValid(bytes);
  const targets = new Map(
    [...part(bytes, "word/_rels/document.xml.rels").matchAll(/Id="(\w+)" Type="[^"]*\/image" Target="([^"]+)"/g)].map(
      ([, id, target]) => [id, target],
    ),
  );
  const shown = [...part(bytes, "word/document.xml").matchAll(/r:embed="(\w+)"/g)].map(([, id]) => targets.get(id));
  expect(shown.slice(0, 40)).toEqual([...shown.slice(0, 30), ...shown.slice(0, 10)]);
  expect(new Set(shown.slice(0, 30)).size).toBe(30);
});

describe("what reports share", () => {
  /** The same report in a profile that nothing is shared with. */
  function alone(report: Report): Report {
    return { ...report, profile: { ...report.profile } };
  }

  test("does not come through from one report into another", () => {
    const first = reportOf(sample(gallery));
    const second: Report = { ...first, opening: [], annexes: [], sections: first.sections.slice(0, 1) };
    const marked: Report = {
      ...second,
      firstHeader: [{ kind: "paragraph", role: "pham-vi", children: [text("MẬT")], at }],
    };
    const pictured: Report = { ...second, firstHeader: [pictureOf(5)] };
    const unmarked: Report = { ...second, firstHeader: [], firstFooter: [] };
    const order = [first, second, marked, pictured, first, unmarked, marked, second, pictured, first];
    const digestsAlone = order.map((report) => digest(renderDocx(alone(report))));
    expect(order.map((report) => digest(renderDocx(report)))).toEqual(digestsAlone);
    expect(new Set(digestsAlone).size).toBeGreaterThan(3);
  });

  test("npm docx makes the package once for a profile", () => {
    const { compiler } = Packer as unknown as { compiler: { compile(file: Document): unknown } };
    const compile = vi.spyOn(compiler, "compile");
    const report = alone(reportOf(sample("content/ke-hoach-59")));
    const times = (): number => {
      const before = compile.mock.calls.length;
      renderDocx(report);
      return compile.mock.calls.length - before;
    };
    expect([times(), times(), times()]).toEqual([1, 0, 0]);
  });
});
