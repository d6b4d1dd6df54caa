/**
 * The Word document of a report. npm docx makes the parts; those it would fill with its own styles, names or clock are
 * replaced here, and the whole is packed with fixed dates, so that one report gives the same bytes everywhere.
 */
import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Block } from "../../model/block.js";
import { isoDate } from "../../model/date.js";
import { textArea } from "../../model/picture-size.js";
import type { FormatProfile } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { roles } from "../../model/roles.js";
import { notesIn } from "../../model/walk.js";
import { anchorsOf } from "../anchors.js";
import { framed } from "../fit.js";
import { type Flow, flowOf } from "../flow.js";
import { planNumbers } from "../heading-numbers.js";
import { mmToTwips } from "../units.js";
import { blocksToDocx, type Child, type Surroundings } from "./blocks.js";
import { numberingXml, withListIds } from "./numbering.js";
import { noDrawings, placePictures } from "./pictures.js";
import { type CustomProperty, coreXml, customXml } from "./properties.js";
import { runsOf } from "./runs.js";
import { sealOf, sealProperty } from "./seal.js";
import { styleId, stylesXml } from "./styles.js";
import { type Part, zip } from "./zip.js";

export interface DocxOptions {
  /** Show placeholders where something is missing. */
  readonly gaps?: boolean;
}

/** The bytes of the .docx file. */
export function renderDocx(report: Report, options: DocxOptions = {}): Uint8Array {
  const { profile } = report;
  const flow = flowOf(report, options.gaps ?? false);
  const around = surroundings(flow, profile);
  const parts = compiledParts(document(report, flow, around));
  placePictures(parts, around.drawings);
  parts.set("word/styles.xml", stylesXml(profile));
  parts.set("word/numbering.xml", numberingXml(around.numbers, profile));
  parts.set("word/document.xml", withListIds(String(parts.get("word/document.xml"))));
  parts.set("docProps/core.xml", core(report));
  // The separator of endnotes is there even without a note, in a style that only endnotes would need.
  const settings = parts.get("word/settings.xml");
  if (report.profile.page.back !== undefined && typeof settings === "string") {
    parts.set("word/settings.xml", settings.replace("<w:displayBackgroundShape/>", "$&<w:mirrorMargins/>"));
  }
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

/** Parts as npm docx makes them, in its own order. `compile` is public in JavaScript, not in its types; a test holds it. */
function compiledParts(made: Document): Map<string, string | Uint8Array> {
  const packer = Packer as unknown as {
    compiler: { compile(file: Document): ReadonlyMap<string, string | Uint8Array> };
  };
  return new Map(packer.compiler.compile(made));
}

/** What must be known of all that is printed before any of it is made. */
function surroundings({ front, body, back }: Flow, profile: FormatProfile): Surroundings {
  const blocks = [...front, ...body, ...back];
  const [anchors, numbers] = [anchorsOf(blocks), planNumbers(blocks, profile)];
  return { profile, anchors, numbers, drawings: noDrawings(), room: textArea(profile.page).width };
}

function document(report: Report, flow: Flow, around: Surroundings): Document {
  const { profile } = report;
  const { page } = profile;
  return new Document({
    // Any custom property makes the part and its relationship exist; its content is replaced afterwards.
    customProperties: [{ name: sealProperty, value: "" }],
    // A line that an author ends is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    footnotes: footnotes(flow, around),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mmToTwips(page.width), height: mmToTwips(page.height) },
            margin: {
              top: mmToTwips(page.top),
              bottom: mmToTwips(page.bottom),
              left: mmToTwips(page.left),
              right: Math.floor(mmToTwips(page.right)),
              header: mmToTwips(page.headerDistance),
              footer: mmToTwips(page.headerDistance),
              gutter: 0,
            },
          },
        },
        ...firstPage(report, around),
        children: [...children(report, flow, around)],
      },
    ],
  });
}

/** npm docx asks for the text of every note before the document is made. */
function footnotes(flow: Flow, { profile, anchors }: Surroundings): Record<string, { children: Paragraph[] }> {
  const { front, body, back } = flow;
  const look = profile.roles.get(roles.note);
  const style = styleId(look?.style ?? "Normal");
  return Object.fromEntries(
    notesIn([...front, ...body, ...back]).map(({ number = 0, children: words }) => [
      String(number),
      { children: [new Paragraph({ style, children: [new TextRun(" "), ...runsOf(words, look, anchors)] })] },
    ]),
  );
}

/** Page 1 has no number; some documents have marks there. */
function firstPage(report: Report, around: Surroundings): Pick<ISectionOptions, "headers" | "footers"> {
  const { profile, firstHeader, firstFooter } = report;
  const inside = (blocks: readonly Block[]): { children: Child[] } => ({
    children: [...blocksToDocx(framed(blocks, profile), around)],
  });
  return {
    headers: {
      default: pageNumber(profile),
      ...(firstHeader.length > 0 ? { first: new Header(inside(firstHeader)) } : {}),
    },
    ...(firstFooter.length > 0 ? { footers: { first: new Footer(inside(firstFooter)) } } : {}),
  };
}

function pageNumber(profile: FormatProfile): Header {
  const style = styleId(profile.roles.get(roles.pageNumber)?.style ?? "Normal");
  return new Header({
    children: [new Paragraph({ style, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
}

/** The closing block never stands alone on a page: what ends the body is kept with it. */
function children(report: Report, flow: Flow, around: Surroundings): readonly Child[] {
  const { head, tail } = lastBlock(flow.body);
  const spacer: Block = { kind: "paragraph", role: roles.beforeClosing, children: [], at: report.lineOf("") };
  const end: Block = { ...spacer, role: roles.end };
  return [
    ...blocksToDocx(flow.front, around),
    ...blocksToDocx(head, around),
    ...blocksToDocx(tail, { ...around, keepWithNext: true }),
    ...blocksToDocx([spacer], around),
    ...blocksToDocx(flow.back, around),
    ...blocksToDocx([end], around),
  ];
}

/** Splits off the end of the body: its last block, of a list only the last item. */
function lastBlock(blocks: readonly Block[]): { head: readonly Block[]; tail: readonly Block[] } {
  const last = blocks.at(-1);
  if (last === undefined) return { head: [], tail: [] };
  const head = blocks.slice(0, -1);
  if (last.kind !== "list" || last.items.length < 2) return { head, tail: [last] };
  const items = last.items;
  return {
    head: [...head, { ...last, items: items.slice(0, -1) }],
    tail: [{ ...last, items: items.slice(-1) }],
  };
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
