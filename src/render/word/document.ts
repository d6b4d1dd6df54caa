/**
 * The Word document of a report. npm docx makes the parts; those it would fill with its own styles, names or clock are
 * replaced here, and the whole is packed with fixed dates, so that one report gives the same bytes everywhere.
 */
import type { PageNumberEstimator } from "docx";
import { perText } from "../../language/memo.js";
import { isoDate } from "../../model/date.js";
import { textArea } from "../../model/picture-size.js";
import type { FormatProfile } from "../../model/profile.js";
import type { Report } from "../../model/report.js";
import { anchorsOf } from "../anchors.js";
import { allOf, type Flow, flowOf } from "../flow.js";
import { planNumbers } from "../heading-numbers.js";
import type { Surroundings } from "./blocks.js";
import { anchorsFor } from "./contents.js";
import { anew } from "./forms.js";
import { numberingXml } from "./numbering.js";
import { wholeParts, writtenParts } from "./package.js";
import { noDrawings, placedPictures } from "./pictures.js";
import { type CustomProperty, coreXml, customXml } from "./properties.js";
import { sealedPart, sealOf, sealProperty } from "./seal.js";
import type { Parts } from "./shell.js";
import { zip } from "./zip.js";

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
  const { profile } = report;
  const flow = flowOf(report, options.gaps ?? false);
  const around = surroundings(flow, profile, options);
  const { pageNumbers } = options;
  const counted = flow.contents.length > 0 && pageNumbers !== undefined;
  const parts = counted ? wholeParts(report, flow, around, pageNumbers) : writtenParts(report, flow, around);
  parts.set("word/numbering.xml", numberingXml(around.numbers, profile));
  parts.set("docProps/core.xml", core(report));
  const packed = placedPictures(bytesOf(parts), around.drawings);
  const properties = outlineProperties(report);
  const custom = customXml([...properties, { name: sealProperty, value: sealOf(packed) }]);
  return zip([...packed.set(sealedPart, encoded(custom))].map(([path, bytes]) => ({ path, bytes })));
}

// Short parts are often the same from report to report, and what is the same is packed once.
const encoded = perText((text) => new TextEncoder().encode(text), { size: 64, longest: 5_000 });

function bytesOf(parts: Parts): Map<string, Uint8Array> {
  return new Map([...parts].map(([path, part]) => [path, typeof part === "string" ? encoded(part) : part]));
}
/** What must be known of all that is printed before any of it is made. */
export function surroundings(flow: Flow, profile: FormatProfile, { plainContents = false }: DocxOptions): Surroundings {
  const blocks = allOf(flow);
  return {
    profile,
    anchors: anchorsOf(blocks),
    making: anew,
    numbers: planNumbers(blocks, profile),
    drawings: noDrawings(),
    room: textArea(profile.page).width,
    contents: flow.contents,
    plainContents,
    listed: anchorsFor(flow.contents),
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
