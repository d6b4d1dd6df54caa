/** The XML written here, held to what npm docx itself writes for the same paragraphs, tables and pictures. */

import * as docx from "docx";
import { describe, expect, test } from "vitest";
import { type Inline, type Picture, text } from "../../src/model/block.js";
import type { FormatProfile, Look } from "../../src/model/profile.js";
import { emptyRange } from "../../src/model/source.js";
import type { Collected, Env } from "../../src/render/word/env.js";
import { grid, gridCell, gridRow } from "../../src/render/word/grid.js";
import { paragraph, paragraphXml } from "../../src/render/word/paragraphs.js";
import { noMedia, pictureRun } from "../../src/render/word/pictures.js";
import { frameOf } from "../../src/render/word/places.js";
import { runsOf } from "../../src/render/word/runs.js";
import { el, escapeXml } from "../../src/render/word/xml.js";
import { gallery, reportOf, sample } from "../support/samples.js";

const { Paragraph, Table, TableCell, TableRow, TextRun } = docx;

/** What npm docx writes for a body. */
function theirs(...children: (docx.Paragraph | docx.Table)[]): string | undefined {
  const note = { children: [new Paragraph("x")] };
  const file = new docx.Document({ footnotes: { 1: note }, sections: [{ children }] });
  const { compiler } = docx.Packer as unknown as {
    compiler: { compile(made: docx.Document): ReadonlyMap<string, string> };
  };
  return /<w:body>(.*)<w:sectPr/s.exec(compiler.compile(file).get("word/document.xml") ?? "")?.[1];
}

const profile: FormatProfile = reportOf(sample(gallery)).profile;
const env = { profile, room: 165 } as Env;
const look: Look | undefined = profile.roles.get("noi-dung");
const at = emptyRange("r/1.md", 1);

describe("paragraphs", () => {
  const space = { horizontal: 0, vertical: 0 };
  const aligned = { x: "left", y: "bottom" } as const;
  const margins = { horizontal: "margin", vertical: "margin" } as const;
  const line = { style: "single", size: 6, color: "auto" } as const;

  test("every property in its place", () => {
    const ours = paragraph({
      style: "A",
      keepNext: true,
      pageBreakBefore: true,
      numbering: { list: 0, level: 0 },
      borders: { top: { color: "auto", size: 6, space: 3 }, left: { color: "auto", size: 6, space: 0 } },
      spacing: { "w:before": 4 },
      indent: { "w:left": 1, "w:right": 2, "w:firstLine": 3 },
      align: "center",
    });
    const made = new Paragraph({
      style: "A",
      keepNext: true,
      pageBreakBefore: true,
      numbering: false,
      border: { top: { ...line, space: 3 }, left: { ...line, space: 0 } },
      spacing: { before: 4 },
      indent: { left: 1, right: 2, firstLine: 3 },
      alignment: "center",
    });
    expect(paragraphXml(ours)).toBe(theirs(made));
  });

  test("frames at the foot of the text and of the page", () => {
    const width = 9354;
    const common = { width, wrap: "notBeside", space } as const;
    const inText = { ...look, anchor: { kind: "text-foot" } } as Look;
    expect(paragraphXml(paragraph({ style: "A", frame: frameOf(inText, profile) }))).toBe(
      theirs(
        new Paragraph({ style: "A", frame: { type: "alignment", alignment: aligned, anchor: margins, ...common } }),
      ),
    );
    const onPage = { ...look, anchor: { kind: "paper-foot", distance: 10 } } as Look;
    const frame = frameOf(onPage, profile);
    const position = { x: Number(frame?.["w:x"]), y: Number(frame?.["w:y"]) };
    const anchor = { horizontal: "page", vertical: "page" } as const;
    expect(paragraphXml(paragraph({ style: "A", frame }))).toBe(
      theirs(new Paragraph({ style: "A", frame: { type: "absolute", position, anchor, ...common } })),
    );
  });
});

describe("runs", () => {
  const mark = (
    name: "strong" | "emphasis" | "underline" | "superscript" | "subscript",
    children: Inline[],
  ): Inline => ({
    kind: "mark",
    mark: name,
    children,
  });
  const odd = "a & b < c > \"d\" 'e' \u0001\u000b {x} {{y}}";

  test.each<[string, Inline[], (docx.TextRun | docx.FootnoteReferenceRun)[]]>([
    ["signs of XML and of control", [text(odd)], [new TextRun(odd)]],
    ["bold", [mark("strong", [text("x")])], [new TextRun({ text: "x", style: "Strong" })]],
    [
      "all at once",
      [mark("strong", [mark("emphasis", [mark("underline", [mark("superscript", [text("x")])])])])],
      [new TextRun({ text: "x", style: "IntenseEmphasis", underline: {}, superScript: true })],
    ],
    ["lowered", [mark("subscript", [text("x")])], [new TextRun({ text: "x", subScript: true })]],
    [
      "line ends and tabs",
      [text("a\tb\nCURRENT")],
      [new TextRun({ children: ["a", new docx.Tab(), "b", new docx.CarriageReturn(), "CURRENT\u200b"] })],
    ],
    ["a break", [{ kind: "break" }], [new TextRun({ break: 1 })]],
    ["a note", [{ kind: "note", id: "1", number: 1, children: [], at }], [new docx.FootnoteReferenceRun(1)]],
  ])("%s", (_, inlines, children) => {
    const ours = paragraphXml(paragraph({ style: "A" }, runsOf(inlines, undefined, { anchors: new Map() })));
    expect(ours).toBe(theirs(new Paragraph({ style: "A", children }))?.replace("\u200b", ""));
  });
});

test("a table with joined cells and margins, and a frame without lines", () => {
  const cell = paragraphXml(paragraph({ style: "C" }));
  const row = gridRow(gridCell({ width: 100, span: 2, merged: "restart", middle: true }, cell), true);
  const style = { style: "TableGrid", columns: [40, 60], centred: true, margins: { left: 30, right: 30 } };
  const width = (size: number) => ({ size, type: "dxa" }) as const;
  const common = { layout: "fixed", width: width(100), columnWidths: [40, 60] } as const;
  const children = [new Paragraph({ style: "C" })];
  const made = new TableCell({
    width: width(100),
    columnSpan: 2,
    verticalMerge: "restart",
    verticalAlign: "center",
    children,
  });
  const rows = [new TableRow({ cantSplit: true, tableHeader: true, children: [made] })];
  expect(grid(style, row)).toBe(
    theirs(new Table({ ...common, style: "TableGrid", alignment: "center", margins: { left: 30, right: 30 }, rows })),
  );
  const margins = { top: 0, bottom: 0, left: 0, right: 5 };
  const bare = gridRow(gridCell({ width: 40, margins }, cell) + gridCell({ width: 60, margins: { top: 7 } }, cell));
  const cells = [
    new TableCell({ width: width(40), margins, children }),
    new TableCell({ width: width(60), margins: { top: 7 }, children }),
  ];
  expect(grid({ columns: [40, 60], bare: true, margins }, bare)).toBe(
    theirs(
      new Table({
        ...common,
        borders: docx.TableBorders.NONE,
        margins,
        rows: [new TableRow({ cantSplit: true, children: cells })],
      }),
    ),
  );
});

test.each(["png", "jpeg", "svg"] as const)("a picture: %s", (format) => {
  const [bytes, fallback] = ["one", "two"].map((words) => new TextEncoder().encode(words)) as [Uint8Array, Uint8Array];
  const image = { format, bytes, width: 96, height: 48, density: 96, ...(format === "svg" ? { fallback } : {}) };
  const picture: Picture = { kind: "picture", file: "a", alt: [text('Ảnh & "x"')], image, at };
  // npm docx gives its first picture the relationship 7.
  const collected: Collected = { media: noMedia(), shown: [], firstRelation: 7 };
  const run = pictureRun(picture, env, collected) ?? "";
  const shared = {
    transformation: { width: 96, height: 48 },
    altText: { id: "1", name: "Picture 1", description: 'Ảnh & "x"' },
  };
  const made =
    format === "svg"
      ? new docx.ImageRun({ ...shared, type: "svg", data: bytes, fallback: { type: "png", data: fallback } })
      : new docx.ImageRun({ ...shared, type: format === "png" ? "png" : "jpg", data: bytes });
  expect(paragraphXml(paragraph({ style: "P" }, run))).toBe(theirs(new Paragraph({ style: "P", children: [made] })));
  const extension = { png: "png", jpeg: "jpg", svg: "svg" }[format];
  expect(collected.shown.map(({ path }) => path)).toEqual(
    [`media/image1.${extension}`].concat(format === "svg" ? ["media/image1.png"] : []),
  );
});

test("an element without content closes at once, an attribute without a value is left out", () => {
  expect(el("w:a", { "w:b": undefined, "w:c": 0, "w:d": "<" })).toBe('<w:a w:c="0" w:d="&lt;"/>');
  expect(escapeXml("\uD800 {x}")).toBe("\uD800 {x}");
});
