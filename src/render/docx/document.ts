/**
 * The Word document of a report. npm docx makes the parts; those it would fill with its own styles, names or clock are
 * replaced here, and the whole is packed with fixed dates, so that one report gives the same bytes everywhere.
 */
import { Document, Packer, type PageNumberEstimator, Paragraph, TextRun } from "docx";
import { isoDate } from "../../model/date.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import { notesIn } from "../../model/walk.js";
import { allOf, type Flow, flowOf } from "../flow.js";
import { partsOf } from "./parts.js";
import { type CustomProperty, coreXml, customXml } from "./properties.js";
import { runsOf } from "./runs.js";
import { sealOf, sealProperty } from "./seal.js";
import { sectionsOf } from "./sections.js";
import { styleId, stylesXml } from "./styles.js";
import { type Part, zip } from "./zip.js";

export interface DocxOptions {
  /** Show placeholders where something is missing. */
  readonly gaps?: boolean;
  /** Works out the page numbers of a contents list; without it they are blank until Word fills them in. */
  readonly pageNumbers?: PageNumberEstimator;
  /** The contents list is made of lines that LibreOffice fills in, not of a field that Word makes anew. */
  readonly plainContents?: boolean;
}

/** The bytes of the .docx file. */
export function renderDocx(report: Report, options: DocxOptions = {}): Uint8Array {
  const parts = compiledParts(report, options);
  parts.set("word/styles.xml", stylesXml(report.profile));
  parts.set("docProps/core.xml", core(report));
  // The separator of endnotes is there even without a note, in a style that only endnotes would need.
  parts.set("word/document.xml", withOwnRuns(String(parts.get("word/document.xml"))));
  const endnotes = parts.get("word/endnotes.xml");
  if (typeof endnotes === "string") {
    parts.set("word/endnotes.xml", endnotes.replace(/<w:rPr><w:rStyle w:val="EndnoteReference"\/><\/w:rPr>/g, ""));
  }
  const properties = outlineProperties(report);
  const sealed = sealOf(parts);
  parts.set("docProps/custom.xml", customXml([...properties, { name: sealProperty, value: sealed }]));
  const encoder = new TextEncoder();
  const packed = [...parts].map(([path, content]): Part => {
    return { path, bytes: typeof content === "string" ? encoder.encode(content) : content };
  });
  return zip(packed);
}

/** A page number that npm docx fills in shares a run with the mark before it, where LibreOffice does not see it. */
function withOwnRuns(document: string): string {
  return document.replace(/(<w:fldChar w:fldCharType="separate"\/>)(<w:t[ >])/g, "$1</w:r><w:r>$2");
}

/** Parts as npm docx makes them, in its own order. `compile` is public in JavaScript, not in its types; a test holds it. */
function compiledParts(report: Report, options: DocxOptions): Map<string, string | Uint8Array> {
  const packer = Packer as unknown as {
    compiler: { compile(file: Document): ReadonlyMap<string, string | Uint8Array> };
  };
  return new Map(packer.compiler.compile(document(report, options)));
}

function document(report: Report, { gaps = false, pageNumbers, plainContents = false }: DocxOptions): Document {
  const { profile } = report;
  const flow = flowOf(report, gaps);
  const counted = flow.contents.length > 0 && pageNumbers !== undefined;
  return new Document({
    // Any custom property makes the part and its relationship exist; its content is replaced afterwards.
    customProperties: [{ name: sealProperty, value: "" }],
    compatibility: { version: 15 },
    footnotes: footnotes(report, flow),
    sections: sectionsOf(partsOf(report, flow, plainContents), profile),
    // Pages can only be counted with the looks they are printed with.
    ...(counted ? { pageNumbers, externalStyles: stylesXml(profile) } : {}),
  });
}

/** npm docx asks for the text of every note before the document is made. */
function footnotes({ profile }: Report, flow: Flow): Record<string, { children: Paragraph[] }> {
  const look = profile.roles.get(roles.note);
  const style = styleId(look?.style ?? "footnote text");
  return Object.fromEntries(
    notesIn(allOf(flow)).map(({ number = 0, children: words }) => [
      String(number),
      { children: [new Paragraph({ style, children: [new TextRun(" "), ...runsOf(words, look)] })] },
    ]),
  );
}

function core(report: Report): string {
  const { outline, fields } = report;
  const subject = (fields.subject ?? outline.name).replace(/\s+/g, " ");
  const date = fields.date ?? outline.issuedWith?.date;
  return coreXml({
    title: `${outline.documentType} ${subject}`.trim(),
    subject,
    language: report.profile.language,
    // The report's own date: no clock is read.
    date: `${date === undefined ? "2000-01-01" : isoDate(date)}T00:00:00Z`,
  });
}

/** So that the receiving office can tell which outline a report follows. */
function outlineProperties({ outline, profile, stage }: Report): readonly CustomProperty[] {
  return [
    { name: "decuong.mau", value: outline.id },
    { name: "decuong.phien_ban", value: outline.version },
    { name: "decuong.ma_de_cuong", value: outline.digest },
    { name: "decuong.the_thuc", value: profile.id },
    { name: "decuong.giai_doan", value: stage },
  ];
}
