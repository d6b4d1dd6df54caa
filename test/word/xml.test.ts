/** The XML of npm docx's objects, written here and by the library: what an author's words or another version might bring. */
import {
  Document,
  ExternalHyperlink,
  ImportedXmlComponent,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  XmlComponent,
} from "docx";
import { expect, test } from "vitest";
import { xmlOf } from "../../src/render/word/xml.js";

class Odd extends XmlComponent {
  constructor(...children: readonly (string | object | undefined)[]) {
    super("w:odd");
    this.root.push(...(children as string[]));
  }
}

const odd = (...children: readonly (string | object | undefined)[]): Paragraph =>
  new Paragraph({ children: [new Odd(...children) as unknown as TextRun] });

const cases: Readonly<Record<string, () => Paragraph | Table>> = {
  "signs of XML and of control": () => new Paragraph(`a & b < c > "d" 'e' \u0001\u000b\uD800 {x}`),
  nothing: () => new Paragraph({}),
  "an empty run": () => new Paragraph({ children: [new TextRun("")] }),
  "looks of a run": () =>
    new Paragraph({ children: [new TextRun({ text: "x", bold: true, color: "FF0000", underline: {}, size: 28 })] }),
  "a run in a run and a page number": () =>
    new Paragraph({ children: [new TextRun({ children: ["a", new Tab(), PageNumber.CURRENT, "b"] })] }),
  "a link": () =>
    new Paragraph({ children: [new ExternalHyperlink({ link: "http://a.vn", children: [new TextRun("a")] })] }),
  "a list of no one": () => new Paragraph({ text: "x", numbering: { reference: "so-2", level: 1 } }),
  "words after an element": () => odd(new Tab(), "x"),
  "words twice": () => odd("x", "y"),
  "one set of attributes": () => odd({ _attr: { a: "1 & 2", b: 3, c: false } }),
  "two sets of attributes": () => odd({ _attr: { a: 1 } }, { _attr: { b: 2 } }),
  "what is prepared already": () => odd({ "w:x": { _attr: { a: 1 } } }, { "w:y": [] }, undefined),
  "what came from elsewhere": () => odd(ImportedXmlComponent.fromXmlString('<w:a b="1"><w:c>d</w:c></w:a>') as object),
  "a cell without a paragraph, a row without cells": () =>
    new Table({
      columnWidths: [1000],
      rows: [
        new TableRow({ children: [new TableCell({ width: { size: 1000, type: "dxa" }, children: [] })] }),
        new TableRow({ children: [] }),
        new TableRow({ keepNext: true, children: [new TableCell({ children: [new Paragraph("x")] })] }),
      ],
    }),
};

test.each(Object.entries(cases))("%s", (_, make) => {
  const file = new Document({ sections: [{ children: [make()] }] });
  const { compiler } = Packer as unknown as { compiler: { compile(made: Document): ReadonlyMap<string, string> } };
  const whole = compiler.compile(file).get("word/document.xml") ?? "";
  const body = /<w:body>(.*)<w:sectPr/s.exec(whole)?.[1];
  const own = new Document({ sections: [{ children: [] }] });
  const written = xmlOf(make(), { file: own, viewWrapper: own.Document, stack: [] });
  // The name of a link is drawn by lot.
  const settled = (xml: string | undefined): string | undefined => xml?.replace(/r:id="[^"]*"/g, "r:id");
  expect(settled(written)).toBe(settled(body));
});
